import type { AchievementOptions } from "./achievement";
import { decimal } from "./decimal";
import { round } from "./round";
import { DEFAULT_STATUS_LIMITS, status, type Status, type StatusLimits } from "./status";
import { add } from "./sum";

/** A target that is a range to stay inside, bounds included. */
export interface TargetRange {
  from: number;
  to: number;
}

/**
 * Achievement of a target range: all of it inside, and outside less by the distance to the nearer bound, as a part
 * of that bound.
 *
 * @returns a fraction of at least 0 with 4 decimals; null where there is no result, or the nearer bound is 0, of
 *   which no part exists
 * @see domain.md §3
 *
 * @example withinAchievement(100, { from: 80, to: 120 }) // 1
 * @example withinAchievement(60, { from: 80, to: 120 }) // 0.75
 * @example withinAchievement(150, { from: 80, to: 120 }) // 0.75
 */
export function withinAchievement(
  result: number | null,
  range: TargetRange,
  { cap = null }: Pick<AchievementOptions, "cap"> = {},
): number | null {
  if (result === null) return null;
  const figure = decimal(result);
  const bound = figure < range.from ? range.from : figure > range.to ? range.to : null;
  if (bound === 0) return null;
  const missed = bound === null ? 0 : Math.abs(add(figure, -bound) / bound);
  const fraction = round(1 - missed, 4);
  return Math.max(0, cap === null ? fraction : Math.min(cap, fraction));
}

/**
 * The traffic light of a result against a range; red where a bound of 0 is missed, because no ratio exists.
 *
 * @returns "none" where there is no result
 * @see domain.md §3 and §5
 *
 * @example withinStatus(80, { from: 80, to: 120 }) // "green"
 * @example withinStatus(-1, { from: 0, to: 5 }) // "red"
 */
export function withinStatus(
  result: number | null,
  range: TargetRange,
  limits: Readonly<StatusLimits> = DEFAULT_STATUS_LIMITS,
  options: Pick<AchievementOptions, "cap"> = {},
): Status {
  if (result === null) return "none";
  const achievement = withinAchievement(result, range, options);
  return achievement === null ? "red" : status(achievement, limits);
}
