import assert from "node:assert/strict";
import { shareOfHighest, total, totalDecimals, totalOfAssessed, weightAssessed } from "../../src/kpi/total";

describe("total", () => {
  it("is the sum of weighted scores over 100", () => {
    assert.equal(total([100, 62.5], [60, 40]), 85);
    assert.equal(total([100, 100, 100], [35, 40, 25]), 100);
  });

  it("takes what is not assessed for nothing", () => {
    assert.equal(total([100, 62.5, null], [35, 40, 25]), 60);
    assert.equal(total([null, null], [50, 50]), 0);
    assert.equal(total([], []), 0);
  });

  it("divides by 100 whatever the weights add up to", () => {
    assert.equal(total([100, 100], [30, 30]), 60);
  });

  it("lets no binary remainder show", () => {
    assert.equal(total([100, 100, 100], [33.3, 33.3, 33.4]), 100);
    assert.equal(total([10, 20], [1, 1]), 0.3);
    assert.equal(total([81.1, 70.3], [7, 3]), 7.786); // 5.677 + 2.109
  });

  it("wants a weight for each score", () => {
    assert.throws(() => total([100], [50, 50]), RangeError);
  });
});

describe("weightAssessed and totalOfAssessed", () => {
  it("look at the assessed KPIs only", () => {
    assert.equal(weightAssessed([100, 62.5, null], [35, 40, 25]), 75);
    assert.equal(totalOfAssessed([100, 62.5, null], [35, 40, 25]), 80);
    assert.equal(totalOfAssessed([100, null, null], [0.1, 0.2, 0.3]), 100);
    assert.equal(weightAssessed([0, 0, null], [0.1, 0.2, 0.3]), 0.3);
    assert.equal(totalOfAssessed([0, 0, null], [0.1, 0.2, 0.3]), 0);
  });

  it("have nothing to divide by while nothing is assessed", () => {
    assert.equal(weightAssessed([null, null], [50, 50]), 0);
    assert.equal(totalOfAssessed([null, null], [50, 50]), null);
    assert.equal(totalOfAssessed([100], [0]), null);
  });
});

describe("a total on any scale", () => {
  it("stays on the scale's own points", () => {
    // 3.5 · 40 + 5 · 35 + 4 · 25 = 415, of 500
    assert.equal(total([3.5, 5, 4], [40, 35, 25]), 4.15);
  });

  it("is a share of the highest total", () => {
    assert.equal(shareOfHighest(4.2, 5), 0.84);
    assert.equal(shareOfHighest(4.15, 5), 0.83);
    assert.equal(shareOfHighest(87.654, 100), 0.8765);
  });

  it("is shown with the decimals its scale needs", () => {
    assert.deepEqual([100, 10, 5, 3].map(totalDecimals), [2, 3, 4, 4]);
  });
});
