/** The quarters of a plan, out of the months, halves or year-to-date figures that its sheet states. */
import { accumulate, type Accumulation } from "../../../kpi/accumulation";
import type { Polarity } from "../../../kpi/polarity";
import { inferAccumulation } from "../../../kpi/quarters";
import { type Figure, valueOf } from "../../figure";
import type { Plan, PlanMonth, PlanQuarter } from "../../model";
import { type Quarter, quarterOfMonth, QUARTERS } from "../../period";

/** Several figures as one, by the way their plan accumulates. */
function combined(figures: readonly (Figure | null)[], accumulation: Accumulation): Figure | null {
  const stated = figures.filter((figure) => figure !== null);
  const [first] = stated;
  const value = accumulate(stated.map(valueOf), accumulation);
  if (!first || value === null) return null;
  if (stated.length === 1) return first;
  const decimals = Math.max(...stated.map((figure) => figure.decimals));
  switch (accumulation) {
    case "incremental":
      return { ...first, value, decimals, addends: stated };
    case "average":
      return { ...first, value, decimals: decimals + 2, addends: stated, isMean: true };
    case "cumulative":
      return stated.at(-1) ?? null;
    case "maximum":
    case "minimum":
      return stated.find((figure) => figure.value === value) ?? null;
  }
}

/** The quarters that months make up. */
export function quartersOf(
  months: readonly PlanMonth[],
  accumulation: Accumulation,
  inSheet: (quarter: Quarter) => boolean,
): PlanQuarter[] {
  return QUARTERS.map((quarter): PlanQuarter => {
    const own = months.filter(({ month }) => quarterOfMonth(month) === quarter);
    return {
      quarter,
      inSheet: inSheet(quarter),
      planned: combined(
        own.map(({ planned }) => planned),
        accumulation,
      ),
      reportedOperating: null,
      result: combined(
        own.map(({ result }) => result),
        accumulation,
      ),
      reportedPercent: null,
    };
  });
}

/** How months accumulate: adding up to the annual target, or ending at it; null without monthly targets. */
export function accumulationOfMonths(
  months: readonly PlanMonth[],
  annualTarget: number | null,
  polarity: Polarity,
): "incremental" | "cumulative" | null {
  return (
    inferAccumulation(
      months.map(({ planned }) => valueOf(planned)),
      annualTarget,
      polarity,
    )?.accumulation ?? null
  );
}

/** A plan that accumulates in another way than was inferred: its months make other quarters. */
export function withAccumulation(plan: Plan, accumulation: Accumulation): Plan {
  if (!plan.months) return { ...plan, accumulation };
  const isInSheet = (quarter: Quarter): boolean => plan.quarters[quarter - 1]?.inSheet === true;
  const [q1, q2, q3, q4] = quartersOf(plan.months, accumulation, isInSheet);
  return q1 && q2 && q3 && q4 ? { ...plan, accumulation, quarters: [q1, q2, q3, q4] } : plan;
}
