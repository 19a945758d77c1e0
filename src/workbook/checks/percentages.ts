/** Reported percentages against computed ones: `domain.md` §8, rows 1 and 2. */
import type { AchievementOptions } from "../../kpi/achievement";
import type { Polarity } from "../../kpi/polarity";
import { achievementOptionsOf, type Conventions } from "../conventions/convention";
import { percentFigures } from "../conventions/percent-of";
import { finding, type Finding } from "../finding";
import type { Accumulated, Figure, Plan } from "../model";
import type { TargetRange } from "../../kpi/target-range";
import { percentVerdict } from "../percent-verdict";
import type { Month } from "../period";
import { annualResultOf, rangeOf } from "../plan-figures";
import { accumulatedOf, toDateOf } from "../to-date";

/** How the organisation works out its percentages. */
export interface Ways {
  conventions: Conventions;
  cap: number | null;
  /** The month reported. */
  month: Month | null;
}

/** How far a result outside a range falls short of it; unrounded, null where the nearer bound is 0. */
function exactWithin(result: number, { from, to }: TargetRange, cap: number | null): number | null {
  const bound = result < from ? from : result > to ? to : null;
  if (bound === 0) return null;
  const missed = bound === null ? 0 : Math.abs((result - bound) / bound);
  return 100 * Math.max(0, Math.min(1 - missed, cap ?? Infinity));
}

/** Unrounded, to tell what was cut off from what is wrong; null where there is no ratio. */
function exactPercent(
  result: number,
  target: number,
  polarity: Polarity,
  { lowerIsBetter, cap }: AchievementOptions,
): number | null {
  const inverse = polarity === "lower" && lowerIsBetter === "inverse" && target > 0;
  if (target === 0 || (inverse && result <= 0)) return null;
  const sign = polarity === "lower" ? -1 : 1;
  const fraction = inverse ? target / result : 1 + (sign * (result - target)) / Math.abs(target);
  return 100 * Math.max(0, Math.min(fraction, cap ?? Infinity));
}

function check(
  plan: Plan,
  reported: Figure | null,
  { result, target }: { result: number | null; target: number | null },
  range: TargetRange | null,
  quarter: number | null,
  options: AchievementOptions,
): Finding[] {
  if (!reported || result === null || target === null) return [];
  const exact = range
    ? exactWithin(result, range, options.cap ?? null)
    : exactPercent(result, target, plan.polarity, options);
  const verdict = exact === null ? null : percentVerdict(reported, exact);
  if (!verdict) return [];
  return [
    finding(
      "percent-mismatch",
      { cell: reported.cell, id: plan.id, reported: reported.value, ...verdict },
      { of: "target", quarter, result, target },
    ),
  ];
}

/** The percentage beside an accumulated figure: of what was due by then, or of the year. */
function checkAccumulatedPercent(
  plan: Plan,
  { period, planned, reportedPercent }: Accumulated,
  month: Month | null,
  options: AchievementOptions,
): Finding[] {
  const { target, result } = accumulatedOf(plan, period, month);
  const bases = [target, planned?.value ?? null, plan.annual.target?.value ?? null].filter(
    (each) => each !== null,
  );
  const verdicts = bases.map((base) =>
    check(plan, reportedPercent, { result, target: base }, null, null, options),
  );
  return verdicts.some((found) => found.length === 0) ? [] : (verdicts[0] ?? []);
}

/**
 * The year's and the quarters' printed percentages of a plan. A quarter's is measured as its sheet does it; by the
 * operating target printed beside it, where there is one: where that is wrong, the operating target is the finding,
 * not the division after it.
 */
export function checkPercentages(plan: Plan, { conventions, cap, month }: Ways): Finding[] {
  const options = achievementOptionsOf(conventions, cap);
  const carries = conventions.carryForward.value;
  const basis = conventions.percentOf.find(({ sheet }) => sheet === plan.cell.sheet)?.value ?? "operating";
  const isToDate = conventions.yearPercentOf.some(
    ({ sheet, value }) => sheet === plan.cell.sheet && value === "toDate",
  );
  const year = isToDate
    ? toDateOf(plan, month)
    : { result: annualResultOf(plan), target: plan.annual.target?.value ?? null };
  return [
    ...check(plan, plan.annual.reportedPercent, year, rangeOf(plan.annual.target), null, options),
    ...plan.accumulated.flatMap((accumulated) => checkAccumulatedPercent(plan, accumulated, month, options)),
    ...plan.quarters.flatMap(({ quarter, planned, reportedPercent }, index) => {
      const figures = percentFigures(plan, index, basis, carries);
      const delivered = carries && plan.accumulation === "incremental" && (figures.target ?? 1) <= 0;
      return delivered ? [] : check(plan, reportedPercent, figures, rangeOf(planned), quarter, options);
    }),
  ];
}
