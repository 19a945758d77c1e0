import { strict as assert } from "node:assert";
import { pageBreaks } from "../../../src/workbook/writing/page-breaks";
import { roomOnPage } from "../../../src/workbook/writing/paper";

const PLAIN = { titleRows: { first: 0, last: 0 }, keptWithNext: [], together: [] };
/** A page that takes five rows of 20 points, with a little to spare. */
const FIVE_ROWS = 104;

const rows = (count: number): number[] => Array<number>(count).fill(20);

describe("page breaks", () => {
  it("need none where all fits", () => {
    assert.deepEqual(pageBreaks(rows(5), FIVE_ROWS, PLAIN), []);
  });

  it("leave room for the heading that is repeated on every page but the first", () => {
    // Five rows, then four and the heading: 0-4, 5-8, 9-12.
    assert.deepEqual(pageBreaks(rows(13), FIVE_ROWS, PLAIN), [5, 9]);
  });

  it("take a heading at the foot of a page to the next one, with all that stand above it", () => {
    assert.deepEqual(pageBreaks(rows(8), FIVE_ROWS, { ...PLAIN, keptWithNext: [0, 4] }), [4]);
    assert.deepEqual(pageBreaks(rows(7), FIVE_ROWS, { ...PLAIN, keptWithNext: [0, 3, 4] }), [3]);
  });

  it("go where the rows are high, never inside one", () => {
    assert.deepEqual(pageBreaks([20, 60, 60, 20], FIVE_ROWS, PLAIN), [2]);
    assert.deepEqual(pageBreaks([20, 300, 20], FIVE_ROWS, PLAIN), [1, 2]);
  });

  it("keep a table on one page that fits on one, and cut one that does not", () => {
    assert.deepEqual(pageBreaks(rows(7), FIVE_ROWS, { ...PLAIN, together: [{ first: 3, last: 6 }] }), [3]);
    assert.deepEqual(pageBreaks(rows(9), FIVE_ROWS, { ...PLAIN, together: [{ first: 2, last: 8 }] }), [5]);
  });

  it("keep a KPI with its conditions, and the scorecard they stand in where it fits on a page", () => {
    const kpi = { first: 4, last: 6 };
    assert.deepEqual(pageBreaks(rows(8), FIVE_ROWS, { ...PLAIN, together: [kpi] }), [4]);
    assert.deepEqual(
      pageBreaks(rows(7), FIVE_ROWS, { ...PLAIN, together: [kpi, { first: 3, last: 6 }] }),
      [3],
    );
    // Seven rows are more than a page: only the KPI is kept.
    assert.deepEqual(
      pageBreaks(rows(8), FIVE_ROWS, { ...PLAIN, together: [kpi, { first: 1, last: 7 }] }),
      [4],
    );
  });

  it("come somewhere even where nothing but headings stands on a page", () => {
    assert.deepEqual(pageBreaks(rows(7), FIVE_ROWS, { ...PLAIN, keptWithNext: [0, 1, 2, 3, 4, 5] }), [5]);
  });
});

describe("the room on a page", () => {
  // A4 is 595.28 by 841.89 points; the margins take 68 across and 102 down.
  it("is the paper's for a sheet that fits on it", () => {
    assert.equal(roomOnPage("landscape", 700), 595.28 - 102);
    assert.equal(roomOnPage("portrait", 500), 841.89 - 102);
  });

  it("grows as a wider sheet shrinks, by whole percents", () => {
    // 773.89 of 1548 points are 49.99 %.
    assert.equal(roomOnPage("landscape", 1548), (595.28 - 102) / 0.49);
  });
});
