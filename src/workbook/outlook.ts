/** Where a plan stands while the year runs: what was due and done so far, and where that leads. */
import { forecastOf } from "../kpi/forecast";
import { runRate } from "../kpi/run-rate";
import type { Assessment, PlanAssessment } from "./assessment";
import type { Model } from "./model";
import { polarityOf } from "./plan-figures";
import { sumOfQuarters, toDateOf } from "./to-date";

/** A quarter after which the year goes on. */
export type RunningQuarter = 1 | 2 | 3;

export interface Outlook {
  due: number | null;
  done: number | null;
  /** What each quarter that is left has to bring. */
  runRate: number | null;
  forecast: number | null;
}

/** The quarter reported while the year runs; null at its end, and where no plan has anything due in that quarter. */
export function runningQuarter({ model: { quarter }, plans }: Assessment): RunningQuarter | null {
  if (quarter === null || quarter === 4) return null;
  return plans.some(({ quarters }) => quarters[quarter - 1]?.operating != null) ? quarter : null;
}

/** Whether the year is made of its quarters, so that what is left of it can be spread over those that remain. */
export const addsUp = ({ plan }: PlanAssessment): boolean =>
  (plan.accumulation === "incremental" || plan.accumulation === "cumulative") &&
  polarityOf(plan) !== "within";

/** What was due up to the month reported, where there are months, else up to the quarter. */
const dueOf = ({ plan }: PlanAssessment, { month }: Model, quarter: RunningQuarter): number | null =>
  plan.months && month !== null ? toDateOf(plan, month).target : sumOfQuarters(plan, "planned", 1, quarter);

/** @see domain.md §4, "Half-filled years", and §10 */
export function outlookOf(assessed: PlanAssessment, model: Model, quarter: RunningQuarter): Outlook {
  const { plan, annual } = assessed;
  const { target, result } = annual;
  const due = dueOf(assessed, model, quarter);
  const accumulation = plan.accumulation ?? "incremental";
  const leads = addsUp(assessed);
  return {
    due,
    done: result,
    // Where less is better there is nothing to catch up on.
    runRate: leads && plan.polarity === "higher" ? runRate(target, result, quarter, accumulation) : null,
    forecast: leads ? forecastOf({ due, result, target }, quarter, accumulation) : null,
  };
}
