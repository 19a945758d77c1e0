/** Regional tables against their plans: what the regions add up to is what the plan says. `domain.md` §8. */
import { addressOf } from "../cell-ref";
import { finding, type Finding } from "../finding";
import type { Figure, Plan, RegionalTable } from "../model";
import { annualResultOf } from "../plan-figures";
import { sumOf } from "../reading/figures/agreement";
import { regionTotals } from "../reading/figures/regional-table";

interface Compared {
  what: "target" | "result";
  quarter: number | null;
  /** The plan's figure, and the regions' total as printed, else as added up. */
  figure: Figure | null;
  value: number;
  regions: number;
  /** The total's own cell, where the table prints one. */
  at: Figure | null;
}

function comparedOf(table: RegionalTable, plan: Plan): Compared[] {
  const sums = regionTotals(table);
  const printed = { target: table.total?.target ?? null, result: table.total?.results[0] ?? null };
  const values = { target: plan.annual.target?.value ?? null, result: annualResultOf(plan) };
  return (["target", "result"] as const).flatMap((what): Compared[] => {
    const byQuarter = what === "result" && (table.total?.results.length ?? 0) > 1;
    const regions = (byQuarter ? null : printed[what]?.value) ?? sums[what];
    const value = values[what];
    return regions === null || value === null
      ? []
      : [{ what, quarter: null, figure: plan.annual[what], value, regions, at: printed[what] }];
  });
}

/** The quarters' results, as far as both state them. */
function quartersOf(table: RegionalTable, plan: Plan): Compared[] {
  return plan.quarters.flatMap(({ quarter, result }, index): Compared[] => {
    const figures = table.regions.flatMap(({ quarters }) => quarters[index] ?? []);
    const total = table.total?.quarters[index] ?? null;
    if (!result || figures.length === 0) return [];
    const regions = total?.value ?? sumOf(figures.map((figure) => ({ figure, sign: 1 })));
    return [{ what: "result", quarter, figure: result, value: result.value, regions, at: total }];
  });
}

const sameUnit = (one: string, other: string): boolean =>
  one === "" || other === "" || one.replace(/\s+/g, "") === other.replace(/\s+/g, "");

/**
 * Compares the totals. A table whose every figure differs counts something else than its plan does (registered councils,
 * where the plan counts those of quality A), and so does one whose headings say neither target nor result, unless one
 * of the two agrees.
 */
export function checkRegions(table: RegionalTable, plans: readonly Plan[]): Finding[] {
  const plan = plans.find(({ id }) => id === table.plan);
  if (!plan || !sameUnit(table.unit, plan.unit)) return [];
  const compared = comparedOf(table, plan);
  const differs = ({ value, regions }: Compared): boolean => value !== regions;
  const agreed = compared.some((figures) => !differs(figures));
  if (!agreed && !(table.plain && compared.length === 1)) return [];
  const quarters = agreed ? quartersOf(table, plan) : [];
  return [...compared, ...quarters]
    .filter(differs)
    .map(({ what, quarter, figure, value, regions, at }): Finding => {
      const where = at?.cell ?? table.cell;
      return finding(
        "parts-sum",
        { cell: figure?.cell ?? plan.cell, id: plan.id, reported: value, computed: regions },
        { along: "regions", what, quarter, sum: regions, where: `${where.sheet}!${addressOf(where)}` },
      );
    });
}
