/** The figures of a plan that the rules and the checks work on. */
import { accumulate, type Accumulation } from "../kpi/accumulation";
import type { PlanPolarity } from "../kpi/polarity";
import type { TargetRange } from "../kpi/target-range";
import { type Four, operatingTargets, yearResult } from "../kpi/quarters";
import { round } from "../kpi/round";
import { valueOf } from "./figure";
import type { Figure, Plan } from "./model";
import { remembered } from "./remembered";

export { valueOf } from "./figure";

/**
 * The four quarters' operating targets: carried forward in a plan that carries, the planned ones in any other.
 *
 * @param carries false where the organisation carries nothing forward
 */
export const operatingOf = (plan: Plan, carries = true): Four<number | null> =>
  operatingWith(plan, carries && canCarry(plan));

// Worked out once for all checks and conventions that ask.
const operatingWith = remembered((plan: Plan, carries: boolean): Four<number | null> =>
  operatingTargets(fourOf(plan, "planned"), fourOf(plan, "result"), carries),
);

/**
 * Whether shortfall and surplus of a plan can go into its next quarter: what adds up to the year can, but a range is
 * stayed inside, not delivered.
 *
 * @see domain.md §4
 */
export const canCarry = ({ accumulation, annual, quarters }: Plan): boolean =>
  accumulation === "incremental" &&
  rangeOf(annual.target) === null &&
  quarters.every(({ planned }) => rangeOf(planned) === null);

/** Whether more or less is better, or the target is a range to stay inside. */
export const polarityOf = ({ polarity, annual }: Plan): PlanPolarity =>
  annual.target?.upTo === undefined ? polarity : "within";

/** The range that a target is; null for a single figure. */
export const rangeOf = (target: Figure | null): TargetRange | null =>
  target?.upTo === undefined ? null : { from: target.value, to: target.upTo };

/** One figure of each quarter. */
export const fourOf = (plan: Plan, figure: "planned" | "result"): Four<number | null> => {
  const [q1, q2, q3, q4] = plan.quarters;
  return [valueOf(q1[figure]), valueOf(q2[figure]), valueOf(q3[figure]), valueOf(q4[figure])];
};

/** The results of the quarters that report one. */
export const resultsOf = (plan: Plan): number[] => fourOf(plan, "result").filter((value) => value !== null);

/** Ways of counting that are never inferred: where the figures look like one, the user is asked. */
const OTHER_WAYS = ["average", "maximum", "minimum"] as const;

/** The results of the finest periods that the sheet states: its months, else its quarters. */
const finestResultsOf = (plan: Plan): number[] =>
  plan.months
    ? plan.months.map(({ result }) => valueOf(result)).filter((value) => value !== null)
    : resultsOf(plan);

/**
 * The way in which the quarters, or the months, do make the annual result that is stated, where it is neither their sum nor the last of
 * them; null where it is, or where none of the ways gives it.
 */
export function otherWayOf(plan: Plan): (typeof OTHER_WAYS)[number] | null {
  const { result } = plan.annual;
  const results = finestResultsOf(plan);
  if (!result || results.length < 2) return null;
  const gives = (way: Accumulation): boolean =>
    round(accumulate(results, way) ?? Number.NaN, result.decimals) === round(result.value, result.decimals);
  return gives("incremental") || gives("cumulative") ? null : (OTHER_WAYS.find(gives) ?? null);
}

/** The year's result: as reported, else from the quarters. */
export const annualResultOf = (plan: Plan): number | null =>
  valueOf(plan.annual.result) ?? yearResult(fourOf(plan, "result"), plan.accumulation ?? "incremental");

/** As many decimals as the plan's own figures were printed with. */
export function decimalsOfPlan({ plan }: { plan: Plan }): number {
  const printed: (Figure | null)[] = [plan.annual.target, plan.annual.result];
  for (const { planned, result } of plan.quarters) printed.push(planned, result);
  return Math.max(0, ...printed.map((figure) => figure?.decimals ?? 0));
}
