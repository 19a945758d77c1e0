import assert from "node:assert/strict";
import { countByStatus, isShort, standingOf, worstFirst } from "../../src/workbook/standing";
import { assessedPlan } from "../taskpane/support";

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

  it("is short below its target, whatever the colour, and red where there is no ratio", () => {
    const at = (achievement: number | null, status: "green" | "red" | "none") =>
      isShort(standingOf(assessedPlan("1", { achievement, status }), null));
    assert.equal(at(0.8966, "green"), true);
    assert.equal(at(1, "green"), false);
    assert.equal(at(null, "red"), true);
    assert.equal(at(null, "green"), false);
    assert.equal(at(null, "none"), false);
  });

  it("comes worst first, without a ratio at the ends, without a status not at all", () => {
    const plans = [
      assessedPlan("delivered", { achievement: null, status: "green" }),
      assessedPlan("first", { achievement: 0.5, status: "yellow" }),
      assessedPlan("unknown", { achievement: null, status: "none" }),
      assessedPlan("second", { achievement: 0.5, status: "yellow" }),
      assessedPlan("missed", { achievement: null, status: "red" }),
    ];
    assert.deepEqual(
      worstFirst(plans.map((plan) => standingOf(plan, null))).map(({ plan }) => plan.id),
      ["missed", "first", "second", "delivered"],
    );
  });
});
