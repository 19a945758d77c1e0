import assert from "node:assert/strict";
import { dueSoFar } from "../../src/kpi/due-so-far";

describe("dueSoFar", () => {
  it("adds up what was planned up to the last quarter reported", () => {
    assert.deepEqual(dueSoFar([116, 350, 5730, 2449], [271, 605, null, null], "incremental"), {
      quarter: 2,
      target: 466,
      result: 876,
      achievement: 1.8798, // 876 / 466 = 1.87983
    });
  });

  it("takes the last planned figure of a cumulative plan", () => {
    assert.deepEqual(dueSoFar([20, 40, 60, 96], [19, 38, 57, null], "cumulative"), {
      quarter: 3,
      target: 60,
      result: 57,
      achievement: 0.95,
    });
  });

  it("has no achievement where nothing was planned so far", () => {
    assert.deepEqual(dueSoFar([null, null, 50, 50], [20, null, null, null], "incremental"), {
      quarter: 1,
      target: null,
      result: 20,
      achievement: null,
    });
  });

  it("follows polarity and options", () => {
    assert.equal(
      dueSoFar([60, null, null, null], [75, null, null, null], "incremental", "lower")?.achievement,
      0.75,
    );
    assert.equal(
      dueSoFar([60, null, null, null], [75, null, null, null], "incremental", "lower", {
        lowerIsBetter: "inverse",
      })?.achievement,
      0.8,
    );
  });

  it("is null before the first result", () => {
    assert.equal(dueSoFar([1, 2, 3, 4], [null, null, null, null], "incremental"), null);
  });
});
