import { decimal } from "./decimal";
import { sum } from "./sum";

/**
 * The scorecard's total, or a component's subtotal: Σ score · weight / 100.
 *
 * @param scores each KPI's score, 0 to 100; null where it is not assessed, which adds nothing
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
