import assert from "node:assert/strict";
import { columnRuns } from "../../src/workbook/column-runs";
import type { Content } from "../../src/workbook/sheet-plan";
import { finish } from "../../src/workbook/slices";

const doubled = (row: number) => ({ formula: `=A${row + 1}*2` });
const DOUBLED = { formula: "=RC[-1]*2" };

/** A sheet of one empty column and one that holds these. */
const inSecondColumn = (contents: readonly Content[]): Content[][] =>
  contents.map((content) => [null, content]);

const rows = <T>(count: number, of: (row: number) => T): T[] =>
  Array.from({ length: count }, (_, row) => of(row));

describe("columnRuns", () => {
  it("finds the cells down a column that hold one formula", () => {
    const cells = rows(5, (row) => [row, row === 0 ? "head" : doubled(row)]);
    assert.deepEqual(finish(columnRuns(cells)), [{ row: 1, column: 1, rows: 4, content: DOUBLED, gaps: [] }]);
  });

  it("goes on past up to three rows that hold something else", () => {
    const contents = rows(16, (row) => {
      if (row === 4) return "group";
      return row >= 9 && row < 12 ? null : doubled(row);
    });
    assert.deepEqual(finish(columnRuns(inSecondColumn(contents))), [
      { row: 0, column: 1, rows: 16, content: DOUBLED, gaps: [4, 9, 10, 11] },
    ]);
  });

  it("ends a run where more stands between, or another formula has a run of its own", () => {
    const apart = rows(12, (row) => (row >= 4 && row < 8 ? null : doubled(row)));
    const other = rows(12, (row) => (row >= 4 && row < 8 ? { formula: `=A${row + 1}+1` } : doubled(row)));
    for (const contents of [apart, other])
      assert.deepEqual(
        finish(columnRuns(inSecondColumn(contents)))
          .filter(({ content }) => typeof content === "object" && content.formula === DOUBLED.formula)
          .map(({ row, rows, gaps }) => [row, rows, gaps]),
        [
          [0, 4, []],
          [8, 4, []],
        ],
      );
  });

  it("bridges no gap after fewer than four rows: emptying it would cost more than the run spares", () => {
    const contents = rows(12, (row) => (row % 3 === 2 ? null : doubled(row)));
    assert.deepEqual(finish(columnRuns(inSecondColumn(contents))), []);
  });

  it("leaves a few cells to be written one by one", () => {
    assert.deepEqual(finish(columnRuns(inSecondColumn(rows(3, doubled)))), []);
  });

  it("finds one value down a long column", () => {
    const contents = rows(70, (row) => (row === 10 ? null : "ครัวเรือน"));
    assert.deepEqual(finish(columnRuns(inSecondColumn(contents))), [
      { row: 0, column: 1, rows: 70, content: "ครัวเรือน", gaps: [10] },
    ]);
    assert.deepEqual(finish(columnRuns(inSecondColumn(contents.slice(0, 60)))), []);
  });

  it("takes a number and a text of the same figures for different values", () => {
    const contents = rows(128, (row) => (row < 64 ? 1 : "1"));
    assert.deepEqual(
      finish(columnRuns(inSecondColumn(contents))).map(({ row, content }) => [row, content]),
      [
        [0, 1],
        [64, "1"],
      ],
    );
  });
});
