import assert from "node:assert/strict";
import { percentBases } from "../../src/kpi/percent-basis";

// Annual target 200; quarters planned at 50; 40 done in the first, 66 in the second.
const second = { result: 66, resultToDate: 106, planned: 50, operating: 60, annual: 200 };
const percent = (value: number) => ({ value, decimals: 2 });

describe("percentBases", () => {
  it("tells what a percentage is of", () => {
    assert.deepEqual(percentBases(percent(110), second), ["operating"]);
    assert.deepEqual(percentBases(percent(132), second), ["planned"]);
    assert.deepEqual(percentBases(percent(33), second), ["annual"]);
    assert.deepEqual(percentBases(percent(53), second), ["annualToDate"]);
    assert.deepEqual(percentBases(percent(99), second), []);
  });

  it("names all that agree", () => {
    const first = { result: 40, resultToDate: 40, planned: 50, operating: 50, annual: 200 };
    assert.deepEqual(percentBases(percent(80), first), ["operating", "planned"]);
    assert.deepEqual(percentBases(percent(20), first), ["annual", "annualToDate"]);
  });

  it("tells the inverse where lower is better", () => {
    const year = { result: 75, resultToDate: 75, planned: 60, operating: null, annual: null };
    assert.deepEqual(percentBases(percent(80), year, "lower", { lowerIsBetter: "inverse" }), ["planned"]);
    assert.deepEqual(percentBases(percent(80), year, "lower"), []);
    assert.deepEqual(percentBases(percent(75), year, "lower"), ["planned"]);
  });
});
