/** How plans stand at the time the sheets report of. */
import type { Status } from "../kpi/status";
import type { Assessment, PlanAssessment } from "./assessment";
import type { Plan } from "./model";

export interface Standing {
  plan: Plan;
  /** Null where the plan is judged by the year. */
  quarter: 1 | 2 | 3 | 4 | null;
  target: number | null;
  result: number | null;
  achievement: number | null;
  status: Status;
}

/**
 * During the year a plan is judged by the quarter being reported: against the year's target it would be behind until
 * the last day. At the year's end, and where the quarter has no target, it is judged by the year.
 */
export function standingOf({ plan, annual, quarters }: PlanAssessment, reported: number | null): Standing {
  const quarter = reported === null || reported === 4 ? undefined : quarters[reported - 1];
  if (!quarter || quarter.operating === null) return { plan, quarter: null, ...annual };
  const { operating, result, achievement, status } = quarter;
  return { plan, quarter: quarter.quarter, target: operating, result, achievement, status };
}

export const standingsOf = ({ plans, model }: Assessment): Standing[] =>
  plans.map((plan) => standingOf(plan, model.quarter));

/** Short of the target; where there is no ratio, the colour alone tells. */
export const isShort = ({ achievement, status }: Pick<Standing, "achievement" | "status">): boolean =>
  achievement === null ? status === "red" : achievement < 1;

/** Behind every ratio there is, for a plan that is green without one. */
const BEYOND_ALL = 1_000_000;

/** What the plans are ranked by: red without a ratio is the worst there is, green without one the best. */
export const rankedBy = ({ achievement, status }: Standing): number =>
  achievement ?? (status === "red" ? 0 : BEYOND_ALL);

/** The plans that can be judged, the worst first; in the sheet's order where they are equal. */
export const worstFirst = (standings: readonly Standing[]): Standing[] =>
  standings
    .filter(({ status }) => status !== "none")
    .toSorted((one, other) => rankedBy(one) - rankedBy(other));

export function countByStatus(standings: readonly Standing[]): Record<Status, number> {
  const counts = { green: 0, yellow: 0, red: 0, none: 0 };
  for (const { status } of standings) counts[status] += 1;
  return counts;
}
