import type { Polarity } from "./polarity";
import { ratio } from "./ratio";
import { round } from "./round";

/**
 * Result against target, as it is shown and judged.
 *
 * @param result what was done; null where nothing is reported
 * @param target what was to be reached, in the same unit; null where there is none
 * @param polarity whether more of it is better
 * @returns a fraction of at least 0 with 4 decimals (1.1667 is 116.67 %); null where a figure is missing or
 *   the target is 0, because no ratio exists
 * @see domain.md §3
 *
 * @example achievement(700, 600) // 1.1667
 * @example achievement(3, -2) // 3.5
 * @example achievement(64, 32, "lower") // 0
 * @example achievement(5, 0) // null
 */
export function achievement(
  result: number | null,
  target: number | null,
  polarity: Polarity = "higher",
): number | null {
  if (result === null || target === null || target === 0) return null;
  return Math.max(0, round(ratio(result, target, polarity), 4));
}
