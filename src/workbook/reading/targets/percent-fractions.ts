/**
 * Percentages typed as fractions in cells of no percent format: 0.8966 for 89.66 %. Excel shows 0.9, and only the
 * other figures tell what is meant; a whole column is judged, and only where it is unmistakable.
 */
import { achievement } from "../../../kpi/achievement";
import type { Figure, Plan, PlanQuarter } from "../../model";
import { remembered, steady } from "../../remembered";
import { eachInSlices, mapInSlices, type Slices } from "../../slices";
import { asPercentage, isPlainNumber } from "../cells/fractions";
import { annualResultOf, operatingOf } from "../../plan-figures";

const columnOf = ({ cell }: Figure): string => `${cell.column} ${cell.sheet}`;

/** What a printed figure can only be; null where it can be either. */
type Verdict = "fraction" | "percentage" | "neither" | null;

function verdictOn({ value, decimals }: Figure, exact: number, ofYear: number | null): Verdict {
  const rounded = 0.5 * 10 ** -decimals;
  const within = (expected: number, rounding: number): boolean =>
    Math.abs(value - expected) <= Math.max(rounded, rounding) + 1e-9;
  const fraction = within(exact, 0.00005);
  const percentage = within(exact * 100, 0.005);
  // 0.01 agrees with 0.0059 by its coarseness alone, and may be 0.01 % of something else.
  const isCoarse = rounded > Math.abs(exact) / 4;
  // A quarter's percentage may be of the year's target.
  const isOfYear = ofYear !== null && within(ofYear * 100, 0.005);
  if (fraction && (percentage || isOfYear || isCoarse)) return null;
  return fraction ? "fraction" : percentage ? "percentage" : "neither";
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

/** What each printed percentage of a plan says of its column. */
const verdictsIn = remembered((plan: Plan): [column: string, verdict: Verdict][] =>
  reportedIn(plan).flatMap(([figure, result, target]): [string, Verdict][] => {
    if (!figure || !isPlainNumber(figure) || result === null || target === null || target === 0) return [];
    const exact = achievement(result, target, plan.polarity);
    const ofYear = achievement(result, plan.annual.target?.value ?? null, plan.polarity);
    return exact === null ? [] : [[columnOf(figure), verdictOn(figure, exact, ofYear)]];
  }),
);

/** The columns whose percentages are fractions. */
function* fractionColumns(plans: readonly Plan[]): Slices<string[]> {
  const columns = new Map<string, Record<Exclude<Verdict, null>, number>>();
  yield* eachInSlices(plans, (plan) => {
    for (const [column, verdict] of verdictsIn(plan)) {
      const counts = columns.get(column) ?? { fraction: 0, percentage: 0, neither: 0 };
      if (verdict !== null) counts[verdict]++;
      columns.set(column, counts);
    }
  });
  return [...columns]
    .filter(([, { fraction, percentage, neither }]) => percentage === 0 && fraction > neither)
    .map(([column]) => column);
}

const withFractions = remembered((plan: Plan, columns: readonly string[]): Plan => {
  const read = (figure: Figure | null): Figure | null =>
    figure && isPlainNumber(figure) && columns.includes(columnOf(figure)) ? asPercentage(figure) : figure;
  const quarter = (one: PlanQuarter): PlanQuarter => ({ ...one, reportedPercent: read(one.reportedPercent) });
  const [q1, q2, q3, q4] = plan.quarters;
  return {
    ...plan,
    annual: { ...plan.annual, reportedPercent: read(plan.annual.reportedPercent) },
    quarters: [quarter(q1), quarter(q2), quarter(q3), quarter(q4)],
  };
});

const steadyColumns = steady<string[]>();

/** The plans, with columns of fractions read as percentages. */
export function* withFractionsAsPercentages(plans: readonly Plan[]): Slices<Plan[]> {
  const columns = steadyColumns(yield* fractionColumns(plans));
  if (columns.length === 0) return [...plans];
  return yield* mapInSlices(plans, (plan) => withFractions(plan, columns));
}
