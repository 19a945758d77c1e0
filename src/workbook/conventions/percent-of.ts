import { accumulate } from "../../kpi/accumulation";
import type { AchievementOptions } from "../../kpi/achievement";
import { type PercentBasis, percentBases } from "../../kpi/percent-basis";
import { valueOf } from "../figure";
import type { Plan } from "../model";
import { annualResultOf, fourOf, operatingOf } from "../plan-figures";
import { remembered } from "../remembered";
import { flatMapInSlices, type Slices } from "../slices";
import { bySheet } from "./by-sheet";
import type { SheetPercentBasis } from "./convention";

/** In the order in which they are believed where as many percentages agree with one as with another. */
const BASES: readonly PercentBasis[] = ["operating", "planned", "annual", "annualToDate"];

/** One figure may agree by chance with a share of the year. */
const MIN_AGREEING = 2;

/** The bases that each of a plan's printed quarter percentages agrees with. */
const basesIn = remembered((plan: Plan, carries: boolean, options: AchievementOptions): PercentBasis[][] => {
  const operating = operatingOf(plan, carries);
  const results = fourOf(plan, "result");
  return plan.quarters.flatMap(({ reportedPercent, reportedOperating, planned, result }, index) =>
    reportedPercent && result
      ? [
          percentBases(
            reportedPercent,
            {
              result: result.value,
              resultToDate: accumulate(results.slice(0, index + 1), plan.accumulation ?? "incremental"),
              planned: valueOf(planned),
              operating: valueOf(reportedOperating) ?? operating[index] ?? null,
              annual: valueOf(plan.annual.target),
            },
            plan.polarity,
            options,
          ),
        ]
      : [],
  );
});

function basisOf(bases: readonly PercentBasis[][]): Omit<SheetPercentBasis, "sheet" | "toldBy"> {
  const count = (basis: PercentBasis): number => bases.filter((each) => each.includes(basis)).length;
  const value = BASES.reduce((best, basis) => (count(basis) > count(best) ? basis : best), "operating");
  const agreeing = count(value);
  return agreeing < MIN_AGREEING || agreeing * 2 <= bases.length
    ? { value: "operating", agreeing: count("operating"), of: bases.length }
    : { value, agreeing, of: bases.length };
}

/**
 * What the quarters' percentages of each sheet are of: the target that most of them agree with, and more than half;
 * else the operating target.
 *
 * @see domain.md §8, last paragraph
 */
export function* percentOf(
  plans: readonly Plan[],
  carries: boolean,
  options: AchievementOptions,
): Slices<SheetPercentBasis[]> {
  const found: SheetPercentBasis[] = [];
  for (const [sheet, own] of bySheet(plans)) {
    const bases = yield* flatMapInSlices(own, (plan) => basesIn(plan, carries, options));
    if (bases.length > 0) found.push({ sheet, toldBy: "figures", ...basisOf(bases) });
  }
  return found;
}

/** The figures that a quarter's percentage is worked out from, as the sheet does it. */
export function percentFigures(
  plan: Plan,
  index: number,
  basis: PercentBasis,
  carries: boolean,
): { result: number | null; target: number | null } {
  const quarter = plan.quarters[index];
  const result = valueOf(quarter?.result ?? null);
  switch (basis) {
    case "operating": {
      const operating = operatingOf(plan, carries)[index] ?? null;
      return { result, target: valueOf(quarter?.reportedOperating ?? null) ?? operating };
    }
    case "planned":
      return { result, target: valueOf(quarter?.planned ?? null) };
    case "annual":
      return { result, target: valueOf(plan.annual.target) };
    case "annualToDate":
      return {
        result:
          index === 3
            ? annualResultOf(plan)
            : accumulate(fourOf(plan, "result").slice(0, index + 1), plan.accumulation ?? "incremental"),
        target: valueOf(plan.annual.target),
      };
  }
}
