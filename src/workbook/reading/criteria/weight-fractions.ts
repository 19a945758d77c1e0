/** Weights typed as fractions of 1: 0.15 for a weight of 15. */
import { round } from "../../../kpi/round";
import { sum } from "../../../kpi/sum";
import type { Figure } from "../../model";
import { asPercentage, isPlainNumber } from "../cells/fractions";

/** Weights typed as fractions of 1, where they add up to exactly that, as weights of 100. */
export function withWeightsOfHundred<Weighted extends { weight: Figure | null }>(
  rows: readonly Weighted[],
): Weighted[] {
  const weights = rows.flatMap(({ weight }) => (weight ? [weight] : []));
  const total = round(sum(weights.map(({ value }) => value)), 6);
  if (weights.length < 2 || total !== 1 || !weights.every(isPlainNumber)) return [...rows];
  return rows.map((row) => ({ ...row, weight: row.weight && asPercentage(row.weight) }));
}
