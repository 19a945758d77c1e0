import assert from "node:assert/strict";
import { differenceOf, type FinanceRow, ratioOf } from "../../src/workbook/finance";
import type { Figure } from "../../src/workbook/figure";
import { differenceFormula, ratioFormula } from "../../src/workbook/writing/formulas/finance";

const cell = { sheet: "การเงิน", row: 0, column: 0 };
const amount = (value: number | null): Figure | null =>
  value === null ? null : { value, cell, part: "value", scale: 1, decimals: 1, unit: null };
const row = (first: number | null, second: number | null): FinanceRow => ({
  kind: "item",
  label: "",
  amounts: [amount(first), amount(second)],
  cell,
});

describe("two amounts of money", () => {
  it("grow on the size of the year before, whatever its sign", () => {
    assert.equal(ratioOf("comparison", row(38.7, -0.9)), 44);
    assert.equal(ratioOf("comparison", row(-3.1, 67.3)), -1.0461);
    assert.equal(ratioOf("comparison", row(5, 0)), null);
  });

  it("are a share of the first where that is a budget or a loan", () => {
    assert.equal(ratioOf("default", row(4392.68, 143.25)), 0.0326);
    assert.equal(ratioOf("spending", row(48, 35.28)), 0.735);
    assert.equal(ratioOf("spending", row(0, 0)), null);
  });

  it("differ by what binary fractions do not show", () => {
    assert.equal(differenceOf(row(-3.1, 67.3)), -70.4);
    assert.equal(differenceOf(row(null, 1)), null);
  });

  it("are compared in formulas that can be read aloud", () => {
    assert.equal(ratioFormula("live", "comparison", ["B9", "C9"], false), "KPI.GROWTH(B9,C9)");
    assert.equal(
      ratioFormula("native", "spending", ["B9", "C9"], false),
      'IF(OR(B9="–",C9="–",B9=0),"–",ROUND(C9/B9,4))',
    );
    assert.equal(differenceFormula("B9", "C9"), 'IF(OR(B9="–",C9="–"),"–",ROUND(B9-C9,10))');
  });
});
