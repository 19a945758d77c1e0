import { type CarryEvidence, carryEvidence, carriesForward } from "../../kpi/carry-evidence";
import type { AchievementOptions } from "../../kpi/achievement";
import type { Plan } from "../model";
import { fourOf } from "../plan-figures";
import { remembered } from "../remembered";
import type { Settings } from "../settings";
import { mapInSlices, type Slices } from "../slices";
import type { Convention } from "./convention";

const evidenceIn = remembered((plan: Plan, options: AchievementOptions): CarryEvidence => {
  const [q1, q2, q3, q4] = plan.quarters;
  return carryEvidence(
    fourOf(plan, "planned"),
    fourOf(plan, "result"),
    [q1.reportedPercent, q2.reportedPercent, q3.reportedPercent, q4.reportedPercent],
    plan.polarity,
    options,
  );
});

/**
 * Whether the organisation carries forward. Stated operating targets say that it does; else the quarters' printed
 * percentages tell, each that agrees with one of the two rules alone, by their majority; else it does.
 *
 * @see domain.md §4
 */
export function* carryForwardOf(
  plans: readonly Plan[],
  { carryForward }: Pick<Settings, "carryForward">,
  options: AchievementOptions,
): Slices<Convention<boolean>> {
  if (carryForward !== "as-shown")
    return { value: carryForward === "yes", toldBy: "setting", agreeing: 0, of: 0 };
  const incremental = plans.filter(({ accumulation }) => accumulation === "incremental");
  const stated = incremental.flatMap(({ quarters }) =>
    quarters.filter(({ reportedOperating }) => reportedOperating !== null),
  ).length;
  if (stated > 0) return { value: true, toldBy: "figures", agreeing: stated, of: stated };

  const evidence = yield* mapInSlices(incremental, (plan) => evidenceIn(plan, options));
  const value = carriesForward(evidence);
  const count = (rule: "carried" | "planned"): number => evidence.reduce((sum, plan) => sum + plan[rule], 0);
  const of = count("carried") + count("planned");
  return {
    value,
    toldBy: of === 0 ? "default" : "figures",
    agreeing: count(value ? "carried" : "planned"),
    of,
  };
}
