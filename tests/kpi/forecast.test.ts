import assert from "node:assert/strict";
import { forecast } from "../../src/kpi/forecast";
import { round } from "../../src/kpi/round";

describe("forecast", () => {
  it("goes by the share of the annual target that was planned up to now", () => {
    // 541 of 1,000 planned, 500 done: 500 / 0.541 = 924.21
    assert.equal(round(forecast([241, 300, 259, 200], [200, 300, null, null], 1000, 2) ?? 0, 2), 924.21);
  });

  it("goes by the quarters gone where nothing was planned up to now", () => {
    assert.equal(forecast([null, null, null, 600], [100, 50, null, null], 600, 2), 300);
  });

  it("scales the last figure of a cumulative plan", () => {
    assert.equal(forecast([20, 40, 60, 96], [null, 38, null, null], 96, 2, "cumulative"), 91.2); // 38 / 40 · 96
  });

  it("is none after the year, and without what it needs", () => {
    assert.equal(forecast([1, 1, 1, 1], [1, 1, 1, 1], 4, 4), null);
    assert.equal(forecast([1, 1, 1, 1], [null, null, null, null], 4, 2), null);
    assert.equal(forecast([0, 1, 1, 1], [1, null, null, null], 4, 1), null);
    assert.equal(forecast([10, 10, 10, 10], [9, 9, null, null], null, 2), null);
    assert.equal(forecast([80, 80, 80, 80], [70, 75, null, null], 80, 2, "average"), null);
    assert.equal(forecast([null, 40, 60, 96], [18, null, null, null], 96, 1, "cumulative"), null);
  });
});
