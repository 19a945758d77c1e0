import { type Status, type StatusLimits, targetStatus } from "../../kpi/status";
import { round } from "../../kpi/round";
import type { Polarity } from "../../kpi/polarity";

export interface NextStatus {
  status: Exclude<Status, "none" | "red">;
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
 * @returns null where there is no better colour, or nothing to judge
 *
 * @example nextStatus(2255, 5320, "higher", DEFAULT_STATUS_LIMITS, 0) // { status: "yellow", required: 2660, missing: 405 }
 */
export function nextStatus(
  result: number | null,
  target: number | null,
  polarity: Polarity,
  limits: StatusLimits,
  decimals: number,
): NextStatus | null {
  const now = targetStatus(result, target, polarity, limits);
  if (result === null || target === null || now === "none" || now === "green") return null;
  const better = polarity === "higher" ? 1 : -1;
  // Exactly the red limit is yellow already, exactly the green one is yellow still.
  const judged = now === "red" ? limits.redBelow - HALF_DIGIT : limits.greenAbove + HALF_DIGIT;
  const about = target + better * (judged - 1) * Math.abs(target);
  const scale = 10 ** decimals;
  const first = (better === 1 ? Math.floor : Math.ceil)(round(about * scale, 6)) - better;
  for (let step = 0; step < 4; step++) {
    const required = round((first + step * better) / scale, decimals);
    const status = targetStatus(required, target, polarity, limits);
    if (RANK[status] > RANK[now] && status !== "none" && status !== "red")
      return { status, required, missing: round(Math.abs(required - result), decimals) };
  }
  return null;
}
