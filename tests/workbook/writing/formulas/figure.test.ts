import assert from "node:assert/strict";
import type { Figure } from "../../../../src/workbook/figure";
import { figureFormula } from "../../../../src/workbook/writing/formulas/figure";

const cell = (row: number, column: number) => ({ sheet: "แผน", row, column });

const figure = (value: number, given: Partial<Figure> = {}): Figure => ({
  value,
  cell: cell(5, 3),
  part: "value",
  scale: 1,
  decimals: 0,
  unit: null,
  ...given,
});

const noText = () => null;

describe("figure formulas", () => {
  it("show a cell's own number, or a dash", () => {
    for (const language of ["live", "native"] as const)
      assert.equal(figureFormula(language, figure(600), noText), `IF(ISNUMBER('แผน'!D6),'แผน'!D6,"–")`);
  });

  it("bring a number to the unit it was read in", () => {
    assert.equal(
      figureFormula("live", figure(96, { scale: 100 }), noText),
      `IF(ISNUMBER('แผน'!D6),ROUND('แผน'!D6*100,10),"–")`,
    );
    assert.equal(
      figureFormula("live", figure(119.8, { scale: 0.000001 }), noText),
      `IF(ISNUMBER('แผน'!D6),ROUND('แผน'!D6/1000000,10),"–")`,
    );
  });

  it("parse a cell that holds text", () => {
    assert.equal(
      figureFormula("live", figure(1234), () => "๑,๒๓๔ คน"),
      "KPI.PARSE('แผน'!D6)",
    );
    assert.equal(
      figureFormula("live", figure(80, { upTo: 120 }), () => "ระหว่าง 80-120"),
      "KPI.PARSE('แผน'!D6)",
    );
    assert.equal(
      figureFormula("native", figure(80, { upTo: 120 }), () => "ระหว่าง 80-120"),
      null,
    );
    // What KPI.PARSE would not find stays a plain number.
    assert.equal(
      figureFormula("live", figure(7), () => "เจ็ด"),
      null,
    );
  });

  it("add up the cells a figure was added up from", () => {
    const months = [3, 4, 5].map((column) => figure(10, { cell: cell(5, column) }));
    assert.equal(
      figureFormula("live", figure(30, { addends: months }), noText),
      `IF(COUNT('แผน'!D6:F6)=0,"–",ROUND(SUM('แผน'!D6:F6),10))`,
    );
    const apart = [3, 5, 7].map((column) => figure(10, { cell: cell(5, column) }));
    const list = "'แผน'!D6,'แผน'!F6,'แผน'!H6";
    assert.equal(
      figureFormula("native", figure(30, { addends: apart }), noText),
      `IF(COUNT(${list})=0,"–",ROUND(SUM(${list}),10))`,
    );
  });
});
