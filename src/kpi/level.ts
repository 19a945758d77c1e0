const POINTS = [0, 50, 75, 100] as const;

/**
 * The score of a level KPI, whose levels are described in words: the points of the highest level reached.
 *
 * @param reached 1, 2 or 3 for the 50-, 75- and 100-point level; 0 for none
 * @see domain.md §6
 *
 * @example levelScore(2) // 75
 * @example levelScore(0) // 0
 */
export function levelScore(reached: 0 | 1 | 2 | 3): number {
  return POINTS[reached];
}
