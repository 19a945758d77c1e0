import assert from "node:assert/strict";
import fc from "fast-check";
import {
  inferAccumulation,
  operatingTargets,
  quarterAchievement,
  quarterStatus,
  yearResult,
} from "../../src/kpi/quarters";

describe("operatingTargets", () => {
  it("carries shortfall and surplus forward", () => {
    const operating = operatingTargets([116, 350, 5730, 2449], [271, 605, 2255, 9068]);
    assert.deepEqual(operating, [116, 195, 5320, 5514]);
  });

  it("are the planned ones where nothing carries", () => {
    assert.deepEqual(operatingTargets([50, 50, null, 20], [40, 66, null, null], false), [50, 50, null, 20]);
  });

  it("counts a missing figure as 0", () => {
    assert.deepEqual(operatingTargets([100, null, 50, null], [40, null, null, 10]), [100, 60, 110, 110]);
  });

  it("is null up to the first planned target, whose earlier results still carry", () => {
    // Plan 2.1–2.2: 475 households done in Q1, before any target, leave 10,537 of 11,012.
    assert.deepEqual(operatingTargets([null, 11012, null, null], [475, null, null, null]), [
      null,
      10537,
      10537,
      10537,
    ]);
    assert.deepEqual(operatingTargets([null, null, null, null], [1, 2, 3, 4]), [null, null, null, null]);
  });

  it("falls below 0 where more was done than is due", () => {
    assert.deepEqual(operatingTargets([10, 10, 10, 10], [50, 0, 0, 0]), [10, -30, -20, -10]);
  });

  it("is exactly 0 where decimals cancel out", () => {
    assert.deepEqual(operatingTargets([0.1, 0.2, 0, 0], [0.1, 0.2, 0, 0]), [0.1, 0.2, 0, 0]);
    assert.deepEqual(operatingTargets([0.3, 0, 0, 0], [0.1, 0.2, 0, 0]), [0.3, 0.2, 0, 0]);
  });

  it("leaves the annual target's remainder for the last quarter", () => {
    const four = fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999), fc.nat(9999));
    fc.assert(
      fc.property(four, four, (planned, results) => {
        const annual = planned[0] + planned[1] + planned[2] + planned[3];
        const last = annual - results[0] - results[1] - results[2];
        assert.equal(operatingTargets(planned, results)[3], last);
      }),
    );
  });
});

describe("quarterAchievement and quarterStatus", () => {
  it("judge the result against the operating target", () => {
    assert.equal(quarterAchievement(271, 116), 2.3362);
    assert.equal(quarterStatus(271, 116), "green");
    assert.equal(quarterAchievement(2255, 5320), 0.4239);
    assert.equal(quarterStatus(2255, 5320), "red");
    assert.equal(quarterAchievement(9068, 5514), 1.6445);
  });

  it("are no percentage and green where nothing is left to do", () => {
    for (const operating of [0, -30])
      for (const result of [null, 0, 20]) {
        assert.equal(quarterAchievement(result, operating), null);
        assert.equal(quarterStatus(result, operating), "green");
      }
  });

  it("are nothing without an operating target or a result", () => {
    assert.equal(quarterAchievement(20, null), null);
    assert.equal(quarterStatus(20, null), "none");
    assert.equal(quarterAchievement(null, 20), null);
    assert.equal(quarterStatus(null, 20), "none");
  });

  it("follow the organisation's way of working out achievement", () => {
    assert.equal(quarterAchievement(75, 60, "lower", { lowerIsBetter: "inverse" }), 0.8);
    const limits = { redBelow: 0.5, greenAbove: 0.8 };
    assert.equal(quarterStatus(0, 60, "lower", limits, { lowerIsBetter: "inverse" }), "green");
  });

  it("follow polarity and limits", () => {
    assert.equal(quarterAchievement(16, 32, "lower"), 1.5);
    assert.equal(quarterStatus(7, 10, "higher", { redBelow: 0.75, greenAbove: 0.9 }), "red");
  });
});

describe("yearResult", () => {
  it("adds up incremental quarters", () => {
    assert.equal(yearResult([271, 605, 2255, 9068], "incremental"), 12199);
    assert.equal(yearResult([0.1, null, 0.2, null], "incremental"), 0.3);
  });

  it("is the last one reported of cumulative quarters", () => {
    assert.equal(yearResult([57, 115, 173, 232], "cumulative"), 232);
    assert.equal(yearResult([57, null, 173, null], "cumulative"), 173);
    assert.equal(yearResult([57, 0, null, null], "cumulative"), 0);
  });

  it("is the average, the largest or the smallest of the quarters reported", () => {
    assert.equal(yearResult([80, null, 90, 91], "average"), 87);
    assert.equal(yearResult([0.1, 0.2, 0.3, null], "average"), 0.2);
    assert.equal(yearResult([80, null, 90, 70], "maximum"), 90);
    assert.equal(yearResult([80, null, 90, 70], "minimum"), 70);
    assert.equal(yearResult([null, null, null, null], "average"), null);
  });

  it("is null where nothing is reported", () => {
    assert.equal(yearResult([null, null, null, null], "incremental"), null);
    assert.equal(yearResult([null, null, null, null], "cumulative"), null);
  });
});

describe("inferAccumulation", () => {
  it("is incremental where the quarters add up", () => {
    const certain = { accumulation: "incremental", certain: true };
    assert.deepEqual(inferAccumulation([116, 350, 5730, 2449], 8645), certain);
    assert.deepEqual(inferAccumulation([null, null, null, 600], 600), certain);
    assert.deepEqual(inferAccumulation([0.1, 0.2, null, null], 0.3), certain);
    assert.deepEqual(inferAccumulation([0.1, 0.2, null, null], 0.1 + 0.2), certain);
  });

  it("is cumulative where they never fall and end at the annual target", () => {
    const certain = { accumulation: "cumulative", certain: true };
    assert.deepEqual(inferAccumulation([57, 115, 173, 232], 232), certain);
    assert.deepEqual(inferAccumulation([20, 40, 60, 96], 96), certain);
    assert.deepEqual(inferAccumulation([null, 96, null, 96], 96), certain);
  });

  it("is incremental but not certain otherwise", () => {
    const doubtful = { accumulation: "incremental", certain: false };
    assert.deepEqual(inferAccumulation([67, 294, 199, null], 553), doubtful); // plan 5.2.1
    assert.deepEqual(inferAccumulation([40, 20, 60, 96], 96), doubtful);
    assert.deepEqual(inferAccumulation([10, 20, 30, 40], null), doubtful);
  });

  it("is null without quarterly targets", () => {
    assert.equal(inferAccumulation([null, null, null, null], 100), null);
  });
});
