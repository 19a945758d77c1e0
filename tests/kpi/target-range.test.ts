import assert from "node:assert/strict";
import { withinAchievement, withinStatus } from "../../src/kpi/target-range";

const range = { from: 80, to: 120 };

describe("withinAchievement", () => {
  it("is all of it inside, bounds included", () => {
    for (const result of [80, 100, 120]) assert.equal(withinAchievement(result, range), 1);
  });

  it("falls with the distance to the nearer bound", () => {
    assert.equal(withinAchievement(60, range), 0.75);
    assert.equal(withinAchievement(150, range), 0.75);
    assert.equal(withinAchievement(0, range), 0);
    assert.equal(withinAchievement(300, range), 0); // 1 − 180/120 is below 0
    assert.equal(withinAchievement(79, range), 0.9875);
  });

  it("has no ratio where a bound of 0 is missed", () => {
    assert.equal(withinAchievement(-1, { from: 0, to: 5 }), null);
    assert.equal(withinAchievement(3, { from: 0, to: 5 }), 1);
    assert.equal(withinAchievement(6, { from: 0, to: 5 }), 0.8);
  });

  it("keeps to the cap, and to decimals", () => {
    assert.equal(withinAchievement(100, range, { cap: 0.9 }), 0.9);
    assert.equal(withinAchievement(0.1 + 0.2, { from: 0.1, to: 0.3 }), 1);
    assert.equal(withinAchievement(null, range), null);
  });
});

describe("withinStatus", () => {
  it("is judged on the achievement", () => {
    assert.equal(withinStatus(100, range), "green");
    assert.equal(withinStatus(60, range), "yellow");
    assert.equal(withinStatus(39, range), "red"); // 1 − 41/80 = 48.75 %
    assert.equal(withinStatus(-1, { from: 0, to: 5 }), "red");
    assert.equal(withinStatus(null, range), "none");
  });
});
