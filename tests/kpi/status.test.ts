import assert from "node:assert/strict";
import { achievement } from "../../src/kpi/achievement";
import { DEFAULT_STATUS_LIMITS, status, targetStatus } from "../../src/kpi/status";

describe("status", () => {
  it("is red below 50 %, yellow to 80 %, green above", () => {
    assert.equal(status(0), "red");
    assert.equal(status(0.4999), "red");
    assert.equal(status(0.5), "yellow");
    assert.equal(status(0.65), "yellow");
    assert.equal(status(0.8), "yellow");
    assert.equal(status(0.8001), "green");
    assert.equal(status(3.5), "green");
  });

  it("judges the achievement that is shown", () => {
    assert.equal(status(0.49995), "yellow");
    assert.equal(status(0.499949), "red");
    assert.equal(status(0.800049), "yellow");
    assert.equal(status(0.1 + 0.7), "yellow"); // 0.7999999999999999
    assert.equal(status(achievement(49996, 100000)), "yellow"); // 0.49996 is shown as 50.00 %
    assert.equal(status(achievement(80004, 100000)), "yellow"); // 0.80004 is shown as 80.00 %
    assert.equal(status(achievement(80005, 100000)), "green");
  });

  it("takes other limits", () => {
    const limits = { redBelow: 0.6, greenAbove: 0.9999 };
    assert.equal(status(0.59, limits), "red");
    assert.equal(status(0.81, limits), "yellow");
    assert.equal(status(1, limits), "green");
  });

  it("is none without an achievement", () => {
    assert.equal(status(null), "none");
  });
});

describe("targetStatus", () => {
  it("judges the achievement", () => {
    assert.equal(targetStatus(2255, 5320), "red");
    assert.equal(targetStatus(8, 10), "yellow");
    assert.equal(targetStatus(5.1, 32, "lower"), "green");
  });

  it("compares with 0 where that is the target", () => {
    assert.equal(targetStatus(0, 0), "green");
    assert.equal(targetStatus(3, 0), "green");
    assert.equal(targetStatus(-3, 0), "red");
    assert.equal(targetStatus(0, 0, "lower"), "green");
    assert.equal(targetStatus(3, 0, "lower"), "red");
    assert.equal(targetStatus(-3, 0, "lower"), "green");
  });

  it("is green for a result of 0 that has no inverse", () => {
    const inverse = { lowerIsBetter: "inverse" } as const;
    assert.equal(targetStatus(0, 60, "lower", DEFAULT_STATUS_LIMITS, inverse), "green");
    assert.equal(targetStatus(75, 60, "lower", DEFAULT_STATUS_LIMITS, inverse), "yellow"); // exactly 80 %
    assert.equal(targetStatus(125, 60, "lower", DEFAULT_STATUS_LIMITS, inverse), "red"); // 48 %
  });

  it("is none where a figure is missing", () => {
    assert.equal(targetStatus(null, 0), "none");
    assert.equal(targetStatus(null, 10), "none");
    assert.equal(targetStatus(22, null), "none");
  });
});
