/**
 * Percentages typed as fractions in cells of no percent format: 0.8966 for 89.66 %. Excel shows 0.9, and only the
 * other figures tell what is meant; a whole column is judged, and only where it is unmistakable.
 */
import { achievement } from "../../../kpi/achievement";
import type { Figure, Plan, PlanQuarter } from "../../model";
import { asPercentage, isPlainNumber } from "../cells/fractions";
import { annualResultOf, operatingOf } from "../../plan-figures";

const columnOf = ({ cell }: Figure): string => `${cell.column} ${cell.sheet}`;

interface Evidence {
  fractions: number;
  percentages: number;
  neither: number;
}

function weigh(evidence: Evidence, { value, decimals }: Figure, exact: number): void {
  const within = (expected: number, rounding: number): boolean =>
    Math.abs(value - expected) <= Math.max(0.5 * 10 ** -decimals, rounding) + 1e-9;
  const fraction = within(exact, 0.00005);
  const percentage = within(exact * 100, 0.005);
  if (fraction && !percentage) evidence.fractions++;
  else if (percentage && !fraction) evidence.percentages++;
  else if (!fraction && !percentage) evidence.neither++;
}

type Reported = [figure: Figure | null, result: number | null, target: number | null];

/** The percentages a plan prints that may be fractions, with what they are of. */
function reportedIn(plan: Plan): Reported[] {
  const figures = [
    plan.annual.reportedPercent,
    ...plan.quarters.map(({ reportedPercent }) => reportedPercent),
  ];
  if (!figures.some((figure) => figure && isPlainNumber(figure))) return [];
  const operating = operatingOf(plan);
  return [
    [plan.annual.reportedPercent, annualResultOf(plan), plan.annual.target?.value ?? null],
    ...plan.quarters.map(({ reportedPercent, reportedOperating, result }, index): Reported => [
      reportedPercent,
      result?.value ?? null,
      reportedOperating?.value ?? operating[index] ?? null,
    ]),
  ];
}

/** The columns whose percentages are fractions. */
function fractionColumns(plans: readonly Plan[]): Set<string> {
  const columns = new Map<string, Evidence>();
  for (const plan of plans)
    for (const [figure, result, target] of reportedIn(plan)) {
      if (!figure || !isPlainNumber(figure) || result === null || target === null || target === 0) continue;
      const exact = achievement(result, target, plan.polarity);
      if (exact === null) continue;
      const evidence = columns.get(columnOf(figure)) ?? { fractions: 0, percentages: 0, neither: 0 };
      weigh(evidence, figure, exact);
      columns.set(columnOf(figure), evidence);
    }
  const unmistakable = [...columns].filter(
    ([, { fractions, percentages, neither }]) => percentages === 0 && fractions > neither,
  );
  return new Set(unmistakable.map(([column]) => column));
}

/** The plans, with columns of fractions read as percentages. */
export function withFractionsAsPercentages(plans: readonly Plan[]): Plan[] {
  const columns = fractionColumns(plans);
  if (columns.size === 0) return [...plans];
  const read = (figure: Figure | null): Figure | null =>
    figure && isPlainNumber(figure) && columns.has(columnOf(figure)) ? asPercentage(figure) : figure;
  const quarter = (one: PlanQuarter): PlanQuarter => ({ ...one, reportedPercent: read(one.reportedPercent) });
  return plans.map((plan) => {
    const [q1, q2, q3, q4] = plan.quarters;
    return {
      ...plan,
      annual: { ...plan.annual, reportedPercent: read(plan.annual.reportedPercent) },
      quarters: [quarter(q1), quarter(q2), quarter(q3), quarter(q4)],
    };
  });
}
