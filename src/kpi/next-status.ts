import type { AchievementOptions } from "./achievement";
import type { Polarity } from "./polarity";
import { round } from "./round";
import { type Status, type StatusLimits, targetStatus } from "./status";

export interface NextStatus {
  status: "yellow" | "green";
  /** The least demanding result that has it. */
  required: number;
  /** How far that is from the result there is. */
  missing: number;
}

const RANK: Record<Status, number> = { none: 0, red: 0, yellow: 1, green: 2 };

/** Achievements are judged on 4 decimals: half of the last one decides. */
const HALF_DIGIT = 0.00005;

/**
 * What it takes to reach the next colour, in steps of the last digit that the plan's figures are printed with.
 *
 * @param decimals how many digits after the point the figures have
 * @returns null where there is no better colour, or nothing to judge
 * @see domain.md §10, "Gap"
 *
 * @example nextStatus(2255, 5320, "higher", DEFAULT_STATUS_LIMITS, 0) // { status: "yellow", required: 2660, missing: 405 }
 */
export function nextStatus(
  result: number | null,
  target: number | null,
  polarity: Polarity,
  limits: Readonly<StatusLimits>,
  decimals: number,
  options: AchievementOptions = {},
): NextStatus | null {
  const now = targetStatus(result, target, polarity, limits, options);
  if (result === null || target === null || now === "none" || now === "green") return null;
  const wanted = now === "red" ? "yellow" : "green";
  const next = leastDemanding(wanted, target, polarity, limits, decimals, options);
  return next && { ...next, missing: round(Math.abs(next.required - result), decimals) };
}

/**
 * Where lower is better, how much the result may still grow and keep its colour.
 *
 * @param decimals how many digits after the point the figures have
 * @returns null where it is red already, or there is nothing to judge
 * @see domain.md §10, "Gap"
 *
 * @example roomLeft(30, 32, DEFAULT_STATUS_LIMITS, 0) // 8
 * @example roomLeft(52, 32, DEFAULT_STATUS_LIMITS, 0) // null
 */
export function roomLeft(
  result: number | null,
  target: number | null,
  limits: Readonly<StatusLimits>,
  decimals: number,
  options: AchievementOptions = {},
): number | null {
  const now = targetStatus(result, target, "lower", limits, options);
  if (result === null || target === null || now === "none" || now === "red") return null;
  const furthest = leastDemanding(now, target, "lower", limits, decimals, options);
  return furthest && round(furthest.required - result, decimals);
}

/** The least demanding result that has a colour, or a better one. */
function leastDemanding(
  wanted: "yellow" | "green",
  target: number,
  polarity: Polarity,
  limits: Readonly<StatusLimits>,
  decimals: number,
  options: AchievementOptions,
): Pick<NextStatus, "status" | "required"> | null {
  const better = polarity === "higher" ? 1 : -1;
  // Exactly the red limit is yellow already, exactly the green one is yellow still.
  const judged = wanted === "yellow" ? limits.redBelow - HALF_DIGIT : limits.greenAbove + HALF_DIGIT;
  const inverse = polarity === "lower" && options.lowerIsBetter === "inverse" && target > 0;
  const about = inverse ? target / judged : target + better * (judged - 1) * Math.abs(target);
  const scale = 10 ** decimals;
  const first = (better === 1 ? Math.floor : Math.ceil)(round(about * scale, 6)) - better;
  for (let step = 0; step < 4; step++) {
    const required = round((first + step * better) / scale, decimals);
    const status = targetStatus(required, target, polarity, limits, options);
    if ((status === "yellow" || status === "green") && RANK[status] >= RANK[wanted])
      return { status, required };
  }
  return null;
}
