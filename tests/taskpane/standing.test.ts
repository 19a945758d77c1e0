import assert from "node:assert/strict";
import { countByStatus, standingOf } from "../../src/taskpane/overview/standing";
import { assessedPlan } from "./support";

describe("how a plan stands", () => {
  const plan = assessedPlan(
    "1.1",
    { target: 400, result: 270, achievement: 0.675, status: "yellow" },
    { 2: { operating: 110, result: 120, achievement: 1.0909, status: "green" } },
  );

  it("is judged by the quarter being reported, during the year", () => {
    const { quarter, target, result, status } = standingOf(plan, 2);
    assert.deepEqual(
      { quarter, target, result, status },
      { quarter: 2, target: 110, result: 120, status: "green" },
    );
  });

  it("is judged by the year at its end, where no quarter is known, and where the quarter has no target", () => {
    for (const reported of [4, null, 3]) {
      const { quarter, target, result, status } = standingOf(plan, reported);
      assert.deepEqual(
        { quarter, target, result, status },
        { quarter: null, target: 400, result: 270, status: "yellow" },
      );
    }
  });

  it("is counted by status", () => {
    const other = assessedPlan("1.2", { achievement: null, status: "none" });
    assert.deepEqual(countByStatus([standingOf(plan, 2), standingOf(plan, 4), standingOf(other, 4)]), {
      green: 1,
      yellow: 1,
      red: 0,
      none: 1,
    });
  });
});
