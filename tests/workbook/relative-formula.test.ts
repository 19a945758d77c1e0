import assert from "node:assert/strict";
import { formulaRuns, toR1C1 } from "../../src/workbook/relative-formula";
import { finish } from "../../src/workbook/slices";

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

describe("formulaRuns", () => {
  const doubled = (row: number) => ({ formula: `=A${row + 1}*2` });

  it("finds the cells down a column that hold one formula", () => {
    const cells = [0, 1, 2, 3, 4].map((row) => [row, row === 0 ? "head" : doubled(row)]);
    assert.deepEqual(finish(formulaRuns(cells)), [{ row: 1, column: 1, rows: 4, formula: "=RC[-1]*2" }]);
  });

  it("ends a run where another content stands between", () => {
    const rows = Array.from({ length: 9 }, (_, row) => [row === 4 ? "group" : doubled(row)]);
    assert.deepEqual(
      finish(formulaRuns(rows)).map(({ row, rows: length }) => [row, length]),
      [
        [0, 4],
        [5, 4],
      ],
    );
  });

  it("leaves a few cells to be written one by one", () => {
    assert.deepEqual(finish(formulaRuns([[doubled(0)], [doubled(1)], [doubled(2)]])), []);
  });
});
