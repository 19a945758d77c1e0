/** What sentences name and count, with where it stands: the only makers of quantities and names. */
import type { Assessment, PlanAssessment } from "../assessment";
import { decimalsOfPlan } from "../plan-figures";
import { shownRemark } from "../remark";
import type { Settings } from "../settings";
import { figureFormat, PERCENT_FORMAT } from "../writing/number-format";
import type { CountedPlans, PlanCount } from "./place";
import type { Name, Quantity } from "./sentence";

/** A plan, known by its place in the assessment. */
export interface PlanAt {
  index: number;
  assessed: PlanAssessment;
}

export const plansOf = ({ plans }: Assessment): PlanAt[] =>
  plans.map((assessed, index) => ({ index, assessed }));

/** Red or yellow. */
export const isShort = ({ annual: { status } }: PlanAssessment): boolean =>
  status === "red" || status === "yellow";

/** Green, and the target not reached all the same. */
export const isClose = ({ annual: { status, achievement } }: PlanAssessment): boolean =>
  status === "green" && achievement !== null && achievement < 1;

const COUNTED: Readonly<Record<PlanCount, (plan: PlanAssessment) => boolean>> = {
  all: () => true,
  assessed: ({ annual }) => annual.status !== "none",
  unassessed: ({ annual }) => annual.status === "none",
  reached: (plan) => plan.annual.status === "green" && !isClose(plan),
  close: isClose,
  short: isShort,
};

const COUNT_FORMAT = "#,##0";

/** Plans counted, all of them or those from one to another. */
export function countOf(
  { plans }: Assessment,
  count: PlanCount,
  range: Partial<Pick<CountedPlans, "first" | "last" | "except">> = {},
): Quantity & { value: number; at: CountedPlans } {
  const { first = 0, last = plans.length - 1, except = [] } = range;
  const value = plans.filter(
    (plan, index) => index >= first && index <= last && !except.includes(index) && COUNTED[count](plan),
  ).length;
  return { value, format: COUNT_FORMAT, at: { of: "plans", count, first, last, except } };
}

export function shareOf(
  part: Quantity & { value: number; at: CountedPlans },
  whole: Quantity & { value: number; at: CountedPlans },
): Quantity {
  return {
    value: whole.value === 0 ? null : part.value / whole.value,
    format: PERCENT_FORMAT,
    at: { of: "share", part: part.at, whole: whole.at },
  };
}

export const planFigure = (
  { index, assessed }: PlanAt,
  what: "target" | "result" | "achievement",
): Quantity => ({
  value: assessed.annual[what],
  format: what === "achievement" ? PERCENT_FORMAT : figureFormat(decimalsOfPlan(assessed)),
  at: { of: "plan", plan: index, what },
});

export const planName = ({ index, assessed }: PlanAt, what: "id" | "title" | "remarks"): Name => ({
  text: what === "remarks" ? shownRemark(assessed.plan) : assessed.plan[what],
  at: { of: "plan", plan: index, what },
});

export const ruleFigure = (settings: Settings, rule: "redBelow" | "greenAbove"): Quantity => ({
  value: settings[rule],
  format: Number.isInteger(settings[rule] * 100) ? "0%" : PERCENT_FORMAT,
  at: { of: "rule", rule },
});
