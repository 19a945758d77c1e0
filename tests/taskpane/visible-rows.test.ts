import assert from "node:assert/strict";
import { rowTop, visibleRows } from "../../src/taskpane/list/visible-rows";

const unmeasured = new Map<number, number>();

describe("visibleRows", () => {
  it("takes rows for as high as guessed while none is measured", () => {
    assert.deepEqual(visibleRows(1000, unmeasured, 50, 100, 200), {
      first: 2,
      end: 4,
      above: 100,
      below: 49_800,
    });
  });

  it("begins with the first row above the top, and ends with the last before the bottom", () => {
    assert.deepEqual(visibleRows(10, unmeasured, 50, -600, 125), { first: 0, end: 3, above: 0, below: 350 });
    assert.deepEqual(visibleRows(10, unmeasured, 50, 420, 900), { first: 8, end: 10, above: 400, below: 0 });
  });

  it("takes the others for as high as the measured ones are on average", () => {
    // 30 and 90: 60 on average. The third row reaches from 120 to 180.
    const heights = new Map([
      [0, 30],
      [1, 90],
    ]);
    assert.deepEqual(visibleRows(5, heights, 50, 125, 130), { first: 2, end: 3, above: 120, below: 120 });
  });

  it("keeps the last row when scrolled far beyond the end, and has none of an empty list", () => {
    assert.deepEqual(visibleRows(3, unmeasured, 50, 5000, 5600), { first: 2, end: 3, above: 100, below: 0 });
    assert.deepEqual(visibleRows(0, unmeasured, 50, 0, 600), { first: 0, end: 0, above: 0, below: 0 });
  });
});

describe("rowTop", () => {
  it("adds up the rows above, those never measured as high as the others on average", () => {
    const heights = new Map([
      [0, 20],
      [2, 40],
    ]);
    assert.equal(rowTop(0, heights, 50), 0);
    // 20, then 30 for the row between.
    assert.equal(rowTop(2, heights, 50), 50);
    assert.equal(rowTop(4, heights, 50), 120);
    assert.equal(rowTop(3, unmeasured, 50), 150);
  });
});
