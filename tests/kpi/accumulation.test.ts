import assert from "node:assert/strict";
import { accumulate } from "../../src/kpi/accumulation";

describe("accumulate", () => {
  it("adds up, takes the last, the average, the largest or the smallest", () => {
    const figures = [80.1, null, 90.2, 70.3];
    assert.equal(accumulate(figures, "incremental"), 240.6);
    assert.equal(accumulate(figures, "cumulative"), 70.3);
    assert.equal(accumulate(figures, "average"), 80.2);
    assert.equal(accumulate(figures, "maximum"), 90.2);
    assert.equal(accumulate(figures, "minimum"), 70.3);
  });

  it("takes 0 for a figure, and nothing for none", () => {
    assert.equal(accumulate([5, 0, null], "cumulative"), 0);
    assert.equal(accumulate([5, 0, null], "average"), 2.5);
    assert.equal(accumulate([null, null], "incremental"), null);
    assert.equal(accumulate([], "maximum"), null);
  });
});
