import { accumulate, type Accumulation } from "./accumulation";
import { achievement, type AchievementOptions } from "./achievement";
import type { Polarity } from "./polarity";
import type { Four } from "./quarters";

/** What was due and done up to the last quarter, or month, reported. */
export interface ToDate {
  target: number | null;
  result: number | null;
  achievement: number | null;
}

/**
 * What a half-filled year had due so far, and how far it was met: the planned targets up to the last quarter with a
 * result. The year's own achievement stays against the annual target.
 *
 * @returns null where no quarter has a result
 * @see domain.md §4, "Half-filled years"
 *
 * @example dueSoFar([50, 50, 100, 100], [40, 66, null, null], "incremental") // { quarter: 2, target: 100, result: 106, achievement: 1.06 }
 * @example dueSoFar([20, 40, 60, 96], [18, 38, null, null], "cumulative") // { quarter: 2, target: 40, result: 38, achievement: 0.95 }
 */
export function dueSoFar(
  planned: Four<number | null>,
  results: Four<number | null>,
  accumulation: Accumulation,
  polarity: Polarity = "higher",
  options: AchievementOptions = {},
): (ToDate & { quarter: 1 | 2 | 3 | 4 }) | null {
  const quarter = ([4, 3, 2, 1] as const).find((each) => results[each - 1] !== null);
  if (quarter === undefined) return null;
  const target = accumulate(planned.slice(0, quarter), accumulation);
  const result = accumulate(results, accumulation);
  return { quarter, target, result, achievement: achievement(result, target, polarity, options) };
}
