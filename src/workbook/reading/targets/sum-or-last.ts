/**
 * What a plan's year comes to that states no target of its quarters or months and no result of the year: the sum of its
 * results, or the last one. Nothing but the percentage printed beside the annual target can tell.
 */
import { achievement } from "../../../kpi/achievement";
import { accumulate } from "../../../kpi/accumulation";
import { type Doubt, doubtAt } from "../../doubt";
import { valueOf } from "../../figure";
import type { Plan } from "../../model";
import { remembered } from "../../remembered";
import { mapInSlices, type Slices } from "../../slices";
import { withAccumulation } from "./combined-quarters";

/** As exact as a printed percentage is. */
const HUNDREDTH = 0.01 + 1e-9;

/** Whether a result makes the printed percentage of the annual target, whichever way the organisation works it out. */
function makesPercent(result: number, { annual, polarity }: Plan): boolean {
  const [target, percent] = [valueOf(annual.target), valueOf(annual.reportedPercent)];
  if (percent === null) return false;
  return (["mirror", "inverse"] as const).some((lowerIsBetter) => {
    const fraction = achievement(result, target, polarity, { lowerIsBetter });
    return fraction !== null && Math.abs(fraction * 100 - percent) <= HUNDREDTH;
  });
}

/**
 * Whether results may be the year's so far: they never fall, and the last is nearer to the target than their sum is.
 * Otherwise the sum is as plain as it can be, and a question for each plan of an organisation would be none.
 */
function mayBeToDate(results: readonly (number | null)[], target: number | null): boolean {
  const neverFalls = results.every((result, at) => at === 0 || (result ?? 0) >= (results[at - 1] ?? 0));
  const [last, sum] = [accumulate(results, "cumulative") ?? 0, accumulate(results, "incremental") ?? 0];
  return target !== null && neverFalls && Math.abs(last - target) < Math.abs(sum - target);
}

const settled = remembered((plan: Plan): { plan: Plan; doubts: Doubt[] } => {
  const { accumulation, annual } = plan;
  const results = (plan.months ?? plan.quarters).flatMap(({ result }) => (result ? [result] : []));
  const last = results.at(-1);
  if (accumulation !== null || annual.result || !annual.target || !last || results.length < 2)
    return { plan, doubts: [] };
  const sum = accumulate(results.map(valueOf), "incremental") ?? 0;
  const bySum = makesPercent(sum, plan);
  const byLast = makesPercent(last.value, plan);
  if (sum === last.value || (bySum && !byLast)) return { plan, doubts: [] };
  if (byLast && !bySum) return { plan: withAccumulation(plan, "cumulative"), doubts: [] };
  if (!mayBeToDate(results.map(valueOf), valueOf(annual.target))) return { plan, doubts: [] };
  return { plan, doubts: [doubtAt(plan.cell, "sum-or-last", { id: plan.id, sum, last: last.value })] };
});

/** The plans with their year told, with a doubt for each of which nothing tells: its results are added up. */
export function* withYearTold(plans: readonly Plan[]): Slices<{ plans: Plan[]; doubts: Doubt[] }> {
  const told = yield* mapInSlices(plans, (plan) => settled(plan));
  return { plans: told.map(({ plan }) => plan), doubts: told.flatMap(({ doubts }) => doubts) };
}
