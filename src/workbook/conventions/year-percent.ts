import { achievement, type AchievementOptions } from "../../kpi/achievement";
import { agreesWith } from "../../kpi/printed-percent";
import { valueOf } from "../figure";
import type { Model, Plan } from "../model";
import { annualResultOf } from "../plan-figures";
import { remembered } from "../remembered";
import { mapInSlices, type Slices } from "../slices";
import { toDateOf } from "../to-date";
import { bySheet } from "./by-sheet";
import type { SheetYearPercent } from "./convention";

/** Whether a plan's year percentage is of the annual target or of what was due so far; null where it cannot tell. */
type Basis = "annual" | "toDate" | null;

const basisIn = remembered((plan: Plan, month: Model["month"], options: AchievementOptions): Basis => {
  const { target, reportedPercent } = plan.annual;
  if (!reportedPercent) return null;
  const soFar = toDateOf(plan, month);
  const annual = achievement(annualResultOf(plan), valueOf(target), plan.polarity, options);
  const toDate = achievement(soFar.result, soFar.target, plan.polarity, options);
  const [ofYear, ofSoFar] = [agreesWith(reportedPercent, annual), agreesWith(reportedPercent, toDate)];
  return ofYear === ofSoFar ? null : ofYear ? "annual" : "toDate";
});

/**
 * What the year's percentages of each sheet are of: in a year that is not over, many sheets hold the result against
 * what was due so far. The majority of those that can tell decides; the annual target where as many say the one as the
 * other.
 *
 * @see domain.md §4, "Half-filled years", and §8, last paragraph
 */
export function* yearPercentOf(
  plans: readonly Plan[],
  month: Model["month"],
  options: AchievementOptions,
): Slices<SheetYearPercent[]> {
  const found: SheetYearPercent[] = [];
  for (const [sheet, own] of bySheet(plans)) {
    const bases = yield* mapInSlices(own, (plan) => basisIn(plan, month, options));
    const toDate = bases.filter((basis) => basis === "toDate").length;
    const annual = bases.filter((basis) => basis === "annual").length;
    const value = toDate > annual ? "toDate" : "annual";
    const [agreeing, of] = [Math.max(toDate, annual), toDate + annual];
    if (of > 0) found.push({ sheet, value, toldBy: "figures", agreeing, of });
  }
  return found;
}
