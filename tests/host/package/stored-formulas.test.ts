import assert from "node:assert/strict";
import type { FormulaShape } from "../../../src/host/book/book";
import { newCell } from "../../../src/host/book/cells";
import { formulaSpeller } from "../../../src/host/package/stored-formulas";

describe("formulas as a file spells them", () => {
  const shape: FormulaShape = { key: "one" };
  const spell = formulaSpeller(new Set(["KPI"]));
  const spelt = (formula: string, row: number, column = 6) =>
    spell({ ...newCell(undefined, formula, 0), shape }, formula, row, column);

  it("follow the row where they are one and the same", () => {
    const first = `IF(E8<=$B$2,"แผน E8",KPI.SCORE('ต.ค. E8'!F8,F$3,SUM(8:9)))`;
    const other = `IF(E120<=$B$2,"แผน E8",KPI.SCORE('ต.ค. E8'!F120,F$3,SUM(120:121)))`;
    assert.deepEqual(spelt(first, 7), {
      xml: "IF(E8&lt;=$B$2,&quot;แผน E8&quot;,_xldudf_KPI_SCORE('ต.ค. E8'!F8,F$3,SUM(8:9)))",
      usesCustomFunction: true,
    });
    assert.equal(
      spelt(other, 119).xml,
      "IF(E120&lt;=$B$2,&quot;แผน E8&quot;,_xldudf_KPI_SCORE('ต.ค. E8'!F120,F$3,SUM(120:121)))",
    );
  });

  it("have the columns of their own cell", () => {
    assert.equal(spelt("KPI.SCORE(A1)", 0, 1).xml, "_xldudf_KPI_SCORE(A1)");
    assert.equal(spelt("KPI.SCORE(B2)", 1, 2).xml, "_xldudf_KPI_SCORE(B2)");
  });

  it("keep the spelling of the file they came from", () => {
    const cell = { ...newCell(1, "XLOOKUP(A1,B:B,C:C)", 0), stored: "_xlfn.XLOOKUP(A1,B:B,C:C)", shape };
    assert.deepEqual(spell(cell, cell.formula!, 0, 9), { xml: cell.stored, usesCustomFunction: false });
  });
});
