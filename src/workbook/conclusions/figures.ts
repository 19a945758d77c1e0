/** Plans as sentences name and count them, with where that stands: the only makers of such quantities and names. */
import { rangeText } from "../../text/cell-value";
import type { Assessment, PlanAssessment } from "../assessment";
import type { Figure } from "../figure";
import { decimalsOfPlan, rangeOf } from "../plan-figures";
import { remembered } from "../remembered";
import { shownRemark } from "../remark";
import type { Settings } from "../settings";
import { isShort, type Standing, standingOf } from "../standing";
import { sumOfQuarters, toDateOf } from "../to-date";
import { figureFormat, PERCENT_FORMAT } from "../writing/number-format";
import { COUNT_FORMAT } from "./concluded";
import type { CountedPlans, PlanCount, PlanFigure } from "./place";
import type { Name, Quantity } from "./sentence";

/** A plan, known by its place in the assessment, and how it stands. */
export interface PlanAt {
  index: number;
  assessed: PlanAssessment;
  standing: Standing;
}

// Every sentence asks for them, and every issue's sentence counts among them.
export const plansOf = remembered(({ plans, model }: Assessment): readonly PlanAt[] =>
  plans.map((assessed, index) => ({ index, assessed, standing: standingOf(assessed, model.quarter) })),
);

export const isAssessed = ({ standing }: PlanAt): boolean => standing.status !== "none";

const COUNTED: Readonly<Record<PlanCount, (plan: PlanAt) => boolean>> = {
  all: () => true,
  assessed: isAssessed,
  unassessed: (plan) => !isAssessed(plan),
  reached: (plan) => isAssessed(plan) && !isShort(plan.standing),
  short: ({ standing }) => isShort(standing),
  close: ({ standing }) => isShort(standing) && standing.status === "green",
  unreported: ({ standing }) => standing.result === null,
  untargeted: ({ standing }) => standing.target === null,
};

export type PlanQuantity = Quantity & { value: number; at: CountedPlans };

/** Plans counted, all of them or those from one to another. */
export function countOf(
  assessment: Assessment,
  count: PlanCount,
  range: Partial<Pick<CountedPlans, "first" | "last" | "except">> = {},
): PlanQuantity {
  const { first = 0, last = assessment.plans.length - 1, except = [] } = range;
  const value = plansOf(assessment)
    .slice(first, last + 1)
    .filter((plan) => !except.includes(plan.index) && COUNTED[count](plan)).length;
  return { value, format: COUNT_FORMAT, at: { of: "plans", count, first, last, except } };
}

export const shareOf = (part: PlanQuantity, whole: PlanQuantity): Quantity => ({
  value: whole.value === 0 ? null : part.value / whole.value,
  format: PERCENT_FORMAT,
  at: { of: "share", part: part.at, whole: whole.at },
});

/** What was due up to the month reported, where there are months, else up to the quarter the plan is judged by. */
function dueOf({ assessed: { plan }, standing }: PlanAt, { model }: Assessment): number | null {
  if (plan.months && model.month !== null) return toDateOf(plan, model.month).target;
  return standing.quarter === null ? null : sumOfQuarters(plan, "planned", 1, standing.quarter);
}

export function planFigure(assessment: Assessment, at: PlanAt, what: PlanFigure): Quantity {
  const { index, assessed, standing } = at;
  const { annual } = assessed;
  const values: Record<PlanFigure, () => number | null> = {
    annualTarget: () => annual.target,
    done: () => annual.result,
    target: () => standing.target,
    result: () => standing.result,
    achievement: () => standing.achievement,
    due: () => dueOf(at, assessment),
  };
  return {
    value: values[what](),
    format: what === "achievement" ? PERCENT_FORMAT : figureFormat(decimalsOfPlan(assessed)),
    at: { of: "plan", plan: index, what },
  };
}

export function planName({ index, assessed }: PlanAt, what: "id" | "title" | "target" | "remarks"): Name {
  const { plan } = assessed;
  const range = rangeOf(plan.annual.target);
  const texts = {
    id: plan.id,
    title: plan.title,
    target: range ? rangeText(range) : "",
    remarks: shownRemark(plan),
  };
  return { text: texts[what], at: { of: "plan", plan: index, what } };
}

export const ruleFigure = (settings: Settings, rule: "redBelow" | "greenAbove"): Quantity => ({
  value: settings[rule],
  format: Number.isInteger(settings[rule] * 100) ? "0%" : PERCENT_FORMAT,
  at: { of: "rule", rule },
});

/** A figure of the user's that stands on none of our sheets. */
export const userFigure = (figure: Figure): Quantity => ({
  value: figure.value,
  format: figureFormat(figure.decimals),
  at: { of: "user", figure },
});
