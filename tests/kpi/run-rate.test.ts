import assert from "node:assert/strict";
import { runRate } from "../../src/kpi/run-rate";

describe("runRate", () => {
  it("spreads what is left over the quarters that remain", () => {
    assert.equal(runRate(1000, 500, 2), 250);
    assert.equal(runRate(1000, 400, 1), 200);
    assert.equal(runRate(96, 60, 2, "cumulative"), 18);
    assert.equal(runRate(0.3, 0.1, 3), 0.2);
  });

  it("is none after the year, once reached, or where the year is no sum", () => {
    assert.equal(runRate(1000, 500, 4), null);
    assert.equal(runRate(1000, 1000, 2), null);
    assert.equal(runRate(80, 70, 2, "average"), null);
    assert.equal(runRate(null, 70, 2), null);
    assert.equal(runRate(80, null, 2), null);
  });
});
