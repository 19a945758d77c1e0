import assert from "node:assert/strict";
import { levelScore } from "../../src/kpi/level";

describe("levelScore", () => {
  it("is the points of the level reached", () => {
    assert.equal(levelScore(0), 0);
    assert.equal(levelScore(1), 50);
    assert.equal(levelScore(2), 75);
    assert.equal(levelScore(3), 100);
  });
});
