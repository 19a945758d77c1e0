/**
 * The score of a compound KPI: its weakest condition's.
 *
 * @param scores each condition's score, 0 to 100; null where the condition has no result
 * @returns null where a condition has no score, or there is none: the KPI is not assessed
 * @see domain.md §6
 *
 * @example weakest([100, 62.5, 75]) // 62.5
 * @example weakest([100, null]) // null
 */
export function weakest(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === scores.length && known.length > 0 ? Math.min(...known) : null;
}
