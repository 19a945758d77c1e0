import { achievement as achievementOf, type AchievementOptions } from "./achievement";
import type { Polarity } from "./polarity";
import { round } from "./round";

/** The traffic light; "none" where there is nothing to judge. */
export type Status = "red" | "yellow" | "green" | "none";

/** Where the colours change, as fractions: red below the one, green above the other, yellow from one to the other. */
export interface StatusLimits {
  redBelow: number;
  greenAbove: number;
}

/** Red below 50 %, green above 80 %: `domain.md` §5. */
export const DEFAULT_STATUS_LIMITS: Readonly<StatusLimits> = { redBelow: 0.5, greenAbove: 0.8 };

/**
 * The traffic light of an achievement, judged on its 4 decimals: both limits themselves are yellow.
 *
 * @param achievement a fraction; null where there is none
 * @param limits where the colours change
 * @see domain.md §5
 *
 * @example status(0.5) // "yellow"
 * @example status(0.8) // "yellow"
 * @example status(0.8001) // "green"
 * @example status(null) // "none"
 */
export function status(
  achievement: number | null,
  limits: Readonly<StatusLimits> = DEFAULT_STATUS_LIMITS,
): Status {
  if (achievement === null) return "none";
  const judged = round(achievement, 4);
  if (judged < limits.redBelow) return "red";
  return judged > limits.greenAbove ? "green" : "yellow";
}

/**
 * The traffic light of a result against a target, those without a ratio included: against a target of 0 it is green
 * where the result is at least as good as 0 and red otherwise; a result of 0 or less that has no inverse is green.
 *
 * @returns "none" where a figure is missing
 * @see domain.md §3 and §5
 *
 * @example targetStatus(0, 0) // "green"
 * @example targetStatus(1, 0, "lower") // "red"
 * @example targetStatus(0, 60, "lower", DEFAULT_STATUS_LIMITS, { lowerIsBetter: "inverse" }) // "green"
 * @example targetStatus(52, 58) // "green"
 */
export function targetStatus(
  result: number | null,
  target: number | null,
  polarity: Polarity = "higher",
  limits: Readonly<StatusLimits> = DEFAULT_STATUS_LIMITS,
  options: AchievementOptions = {},
): Status {
  if (result === null || target === null) return "none";
  const achievement = achievementOf(result, target, polarity, options);
  if (achievement !== null) return status(achievement, limits);
  return (polarity === "higher" ? result >= 0 : result <= 0) ? "green" : "red";
}
