import type { Polarity } from "./polarity";
import { ratio } from "./ratio";
import { round } from "./round";

/** How an organisation works out achievement, where it may choose: `domain.md` §3. */
export interface AchievementOptions {
  /** Where lower is better: "mirror" (the default) is 2 − result / target, "inverse" is target / result. */
  lowerIsBetter?: "mirror" | "inverse" | undefined;
  /** No achievement counts for more than this fraction; null (the default) for no limit. */
  cap?: number | null | undefined;
}

/**
 * Result against target, as it is shown and judged.
 *
 * @param result what was done; null where nothing is reported
 * @param target what was to be reached, in the same unit; null where there is none
 * @param polarity whether more of it is better
 * @returns a fraction of at least 0 with 4 decimals (1.1667 is 116.67 %); null where a figure is missing or no
 *   ratio exists: the target is 0, or the result of an "inverse" is 0 or less
 * @see domain.md §3
 *
 * @example achievement(700, 600) // 1.1667
 * @example achievement(3, -2) // 3.5
 * @example achievement(64, 32, "lower") // 0
 * @example achievement(75, 60, "lower", { lowerIsBetter: "inverse" }) // 0.8
 * @example achievement(700, 600, "higher", { cap: 1 }) // 1
 * @example achievement(5, 0) // null
 */
export function achievement(
  result: number | null,
  target: number | null,
  polarity: Polarity = "higher",
  { lowerIsBetter = "mirror", cap = null }: AchievementOptions = {},
): number | null {
  if (result === null || target === null || target === 0) return null;
  // Of a negative target no inverse grows as the result falls: it is mirrored whatever the choice.
  const inverse = polarity === "lower" && lowerIsBetter === "inverse" && target > 0;
  if (inverse && result <= 0) return null;
  const fraction = round(inverse ? target / result : ratio(result, target, polarity), 4);
  return Math.max(0, cap === null ? fraction : Math.min(cap, fraction));
}
