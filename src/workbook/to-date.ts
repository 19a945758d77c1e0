/** A plan's figures up to a point of the year, made of the finest that its sheet has: months, else quarters. */
import { accumulate } from "../kpi/accumulation";
import { valueOf } from "./figure";
import type { Plan } from "./model";
import type { Month, Period } from "./period";

type What = "planned" | "result";

const MONTHS_OF_QUARTER = 3;

/** The figures in the order of time. */
const seriesOf = (plan: Plan, what: What): (number | null)[] =>
  (plan.months ?? plan.quarters).map((figures) => valueOf(figures[what]));

/** How many of the figures make a quarter. */
const stepsOfQuarter = ({ months }: Plan): number => (months ? MONTHS_OF_QUARTER : 1);

const between = (plan: Plan, what: What, from: number, to: number): number | null =>
  accumulate(seriesOf(plan, what).slice(from, to), plan.accumulation ?? "incremental");

/**
 * What the figures from one quarter to another come to, both included, as the plan accumulates.
 *
 * @returns null where none of them is stated
 */
export function sumOfQuarters(plan: Plan, what: What, first: number, last: number): number | null {
  const steps = stepsOfQuarter(plan);
  return between(plan, what, (first - 1) * steps, last * steps);
}

/** How many of the figures are reported: up to the month reported, else up to the last result. */
function stepsReported(plan: Plan, month: Month | null): number {
  const last = seriesOf(plan, "result").findLastIndex((result) => result !== null) + 1;
  return plan.months && month !== null ? month : last;
}

/**
 * What was due and done so far.
 *
 * @param month the month reported, for a plan by month
 * @see domain.md §4, "Half-filled years" and "Months"
 */
export function toDateOf(plan: Plan, month: Month | null): { target: number | null; result: number | null } {
  const steps = stepsReported(plan, month);
  const soFar = { target: between(plan, "planned", 0, steps), result: between(plan, "result", 0, steps) };
  const stated = soFar.target === null ? statedToDate(plan) : null;
  return stated === null ? soFar : { target: stated, result: soFar.result ?? valueOf(plan.annual.result) };
}

/** What was due so far by a column of its own, in a plan that states no targets of its quarters or months. */
function statedToDate(plan: Plan): number | null {
  if (seriesOf(plan, "planned").some((planned) => planned !== null)) return null;
  const stated = plan.accumulated.find(({ period, planned }) => period.kind === "year" && planned !== null);
  return valueOf(stated?.planned ?? null);
}

/** The quarters that a period adds up, first and last; null for what adds up none. */
export function quartersIn(period: Period): readonly [first: number, last: number] | null {
  switch (period.kind) {
    case "quarter":
      return [period.quarter, period.quarter];
    case "half":
      return [period.half * 2 - 1, period.half * 2];
    case "toDate":
      return [1, period.quarter];
    case "year":
      return [1, 4];
    case "month":
      return null;
  }
}

/** What was due and done in a period that adds up others; the year is up to the month reported. */
export function accumulatedOf(
  plan: Plan,
  period: Period,
  month: Month | null,
): { target: number | null; result: number | null } {
  if (period.kind === "year") return toDateOf(plan, month);
  const quarters = quartersIn(period);
  if (!quarters) return { target: null, result: null };
  const [first, last] = quarters;
  return {
    target: sumOfQuarters(plan, "planned", first, last),
    result: sumOfQuarters(plan, "result", first, last),
  };
}
