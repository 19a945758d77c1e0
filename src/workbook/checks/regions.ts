/** Regional tables against their plans: what the regions add up to is what the plan says. `domain.md` §8. */
import { addressOf } from "../cell-ref";
import type { Finding } from "../finding";
import type { Figure, Plan, RegionalTable } from "../model";
import { annualResultOf } from "../plan-figures";
import { regionTotals } from "../reading/regional-table";

interface Compared {
  what: "target" | "result";
  /** The plan's figure, and the regions' total as printed, else as added up. */
  figure: Figure | null;
  value: number;
  regions: number;
}

function comparedOf(table: RegionalTable, plan: Plan): Compared[] {
  const sums = regionTotals(table);
  const printed = { target: table.total?.target ?? null, result: table.total?.results[0] ?? null };
  const values = { target: plan.annual.target?.value ?? null, result: annualResultOf(plan) };
  return (["target", "result"] as const).flatMap((what): Compared[] => {
    const byQuarter = what === "result" && (table.total?.results.length ?? 0) > 1;
    const regions = (byQuarter ? null : printed[what]?.value) ?? sums[what];
    const value = values[what];
    return regions === null || value === null ? [] : [{ what, figure: plan.annual[what], value, regions }];
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
  const differing = compared.filter(({ value, regions }) => value !== regions);
  const agreed = compared.length > differing.length;
  if (!agreed && !(table.plain && compared.length === 1)) return [];
  return differing.map(({ what, figure, value, regions }): Finding => {
    const at = what === "target" ? table.total?.target?.cell : table.total?.results[0]?.cell;
    const where = at ?? table.cell;
    return {
      severity: "error",
      kind: "parts-sum",
      cell: figure?.cell ?? plan.cell,
      id: plan.id,
      reported: value,
      computed: regions,
      detail: { along: "regions", what, sum: regions, where: `${where.sheet}!${addressOf(where)}` },
    };
  });
}
