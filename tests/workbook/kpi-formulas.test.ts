import assert from "node:assert/strict";
import { callsKpi, kpiFormulaCells } from "../../src/workbook/kpi-formulas";

describe("formulas that call the add-in", () => {
  it("are told from those that only speak of it", () => {
    assert.equal(callsKpi("=KPI.SCORE(A1,B1,C1,D1)"), true);
    assert.equal(callsKpi("=IF(A1>0,kpi.status(A1),0)"), true);
    assert.equal(callsKpi("=1+KPI.GROWTH (A1,B1)"), true);
    assert.equal(callsKpi('="KPI.SCORE(1)"'), false);
    assert.equal(callsKpi('="said ""KPI.SCORE(1)"" aloud"'), false);
    assert.equal(callsKpi("KPI.SCORE(1)"), false);
    assert.equal(callsKpi("=MYKPI.SCORE(1)"), false);
    assert.equal(callsKpi("=KPI.total"), false);
    assert.equal(callsKpi(12), false);
  });

  it("are found with their cells", () => {
    const formulas = [
      ["ผล", "=KPI.GRADE(A1)"],
      ["=SUM(A1:A2)", 4],
    ];
    assert.deepEqual(kpiFormulaCells({ sheet: "แผน", top: 4, left: 2, formulas }), [
      { sheet: "แผน", row: 4, column: 3 },
    ]);
  });
});
