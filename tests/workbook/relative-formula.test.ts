import assert from "node:assert/strict";
import { toR1C1 } from "../../src/workbook/relative-formula";

describe("toR1C1", () => {
  const cases: [formula: string, row: number, column: number, expected: string | null][] = [
    ["=KPI.STATUS(F11)", 10, 6, "=KPI.STATUS(RC[-1])"],
    ["='แผน'!D6*$B$2", 0, 3, "='แผน'!R[5]C*R2C2"],
    ["=SUM(B$2:B9)", 9, 1, "=SUM(R2C:R[-1]C)"],
    ["=$A1&AA3", 0, 26, "=RC1&R[2]C"],
    ['=IF(A1="B2","–",A1)', 0, 0, '=IF(RC="B2","–",RC)'],
    ["='A1 B2''s'!C3", 2, 2, "='A1 B2''s'!RC"],
    ["=LOG10(A1)", 0, 1, "=LOG10(RC[-1])"],
    ["=Sheet1!A1+แผน1!B2", 0, 0, "=Sheet1!RC+แผน1!R[1]C[1]"],
    ["=SUM(A:A)", 0, 1, null],
    ["=SUM($2:$3)", 9, 1, null],
    ['="A:A"&B1', 0, 0, '="A:A"&RC[1]'],
  ];
  for (const [formula, row, column, expected] of cases)
    it(`of ${formula} in row ${row + 1}, column ${column + 1} is ${expected}`, () => {
      assert.equal(toR1C1(formula, row, column), expected);
    });
});
