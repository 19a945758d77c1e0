import assert from "node:assert/strict";
import { behindTarget } from "../../src/taskpane/overview/behind-target";
import { standingOf } from "../../src/workbook/standing";
import { assessedPlan, settings } from "./support";

describe("plans behind target", () => {
  it("are those short of their target, worst first, each with what is missing to the next colour", () => {
    const plans = [
      assessedPlan("1", { target: 3115, result: 2297, achievement: 0.7374, status: "yellow" }),
      assessedPlan("2", { target: 600, result: 700, achievement: 1.1667, status: "green" }),
      assessedPlan("3", { target: 7069, result: 3373, achievement: 0.4772, status: "red" }),
      // Green because it is close, and short all the same.
      assessedPlan("6", { target: 58, result: 52, achievement: 0.8966, status: "green" }),
      assessedPlan("4", { achievement: null, status: "none" }),
      // No ratio exists against 0; a result worse than that is the worst there is.
      assessedPlan("5", { target: 0, result: -2, achievement: null, status: "red" }),
    ];
    const behind = behindTarget(
      plans.map((plan) => standingOf(plan, 4)),
      settings,
    );
    assert.deepEqual(
      behind.map(({ plan, next }) => [plan.id, next?.status, next?.missing]),
      [
        ["5", "green", 2],
        ["3", "yellow", 162],
        ["1", "green", 196],
        ["6", undefined, undefined],
      ],
    );
  });
});
