import { decimal } from "./decimal";
import { round } from "./round";
import { sum } from "./sum";

/**
 * The scorecard's total, or a component's subtotal: Σ score · weight / 100.
 *
 * @param scores each KPI's score, on the scale's own points; null where it is not assessed, which adds nothing
 * @param weights each KPI's weight, in percent of the scorecard, in the same order
 * @returns points, not rounded; 0 where nothing is assessed
 * @throws RangeError where there are not as many weights as scores
 * @see domain.md §7
 *
 * @example total([100, 62.5, null], [35, 40, 25]) // 60
 */
export function total(scores: readonly (number | null)[], weights: readonly number[]): number {
  const weighted = assessed(scores, weights).map(({ score, weight }) => decimal(score * weight));
  return decimal(sum(weighted) / 100);
}

/**
 * The weight of the KPIs that are assessed.
 *
 * @throws RangeError where there are not as many weights as scores
 * @see domain.md §7
 *
 * @example weightAssessed([100, 62.5, null], [35, 40, 25]) // 75
 */
export function weightAssessed(scores: readonly (number | null)[], weights: readonly number[]): number {
  return sum(assessed(scores, weights).map(({ weight }) => weight));
}

/**
 * The total over the assessed weight only: Σ score · weight / Σ weight of the assessed KPIs.
 *
 * @returns 0 to 100, not rounded; null where no weight is assessed
 * @throws RangeError where there are not as many weights as scores
 * @see domain.md §7
 *
 * @example totalOfAssessed([100, 62.5, null], [35, 40, 25]) // 80
 */
export function totalOfAssessed(
  scores: readonly (number | null)[],
  weights: readonly number[],
): number | null {
  const weight = weightAssessed(scores, weights);
  return weight === 0 ? null : decimal((total(scores, weights) / weight) * 100);
}

/**
 * A total as a share of the highest there is, so that totals on different scales compare.
 *
 * @param highest the highest points of the scale, 100 or 5
 * @returns a fraction with 4 decimals
 * @see domain.md §6, "Any scale"
 *
 * @example shareOfHighest(4.2, 5) // 0.84
 */
export function shareOfHighest(total: number, highest: number): number {
  return round(total / highest, 4);
}

/**
 * How many decimals a total is shown with: those that tell 0.01 of 100 points, on any scale.
 *
 * @param highest the highest points of the scale
 * @see domain.md §6, "Any scale"
 *
 * @example totalDecimals(100) // 2
 * @example totalDecimals(5) // 4
 */
export function totalDecimals(highest: number): number {
  return highest >= 100 ? 2 : highest >= 10 ? 3 : 4;
}

function assessed(
  scores: readonly (number | null)[],
  weights: readonly number[],
): { score: number; weight: number }[] {
  if (scores.length !== weights.length)
    throw new RangeError(`${scores.length} scores but ${weights.length} weights`);
  return weights.flatMap((weight, i) => {
    const score = scores[i] ?? null;
    return score === null ? [] : [{ score, weight }];
  });
}
