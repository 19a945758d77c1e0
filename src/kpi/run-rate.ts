import { decimal } from "./decimal";
import type { Accumulation } from "./accumulation";
import { add } from "./sum";

/**
 * What each quarter that is left has to bring to reach the annual target: what is missing spread over them evenly.
 * In a cumulative plan it is the step from one quarter's figure to the next.
 *
 * @param result the year's so far
 * @param quarter the last one reported
 * @returns null after the last quarter, once the target is reached, and where the year is no sum of its quarters
 * @see domain.md §10
 *
 * @example runRate(1000, 500, 2) // 250
 * @example runRate(96, 60, 3, "cumulative") // 36
 * @example runRate(1000, 1200, 3) // null
 */
export function runRate(
  target: number | null,
  result: number | null,
  quarter: 1 | 2 | 3 | 4,
  accumulation: Accumulation = "incremental",
): number | null {
  if (target === null || result === null || quarter === 4) return null;
  if (accumulation !== "incremental" && accumulation !== "cumulative") return null;
  const missing = add(target, -result);
  return missing > 0 ? decimal(missing / (4 - quarter)) : null;
}
