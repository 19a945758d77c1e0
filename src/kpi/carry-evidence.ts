import { achievement, type AchievementOptions } from "./achievement";
import type { Polarity } from "./polarity";
import { agreesWith, type PrintedPercent } from "./printed-percent";
import { type Four, operatingTargets, quarterAchievement } from "./quarters";

/** How many printed quarter percentages are of the carried-forward target, and how many of the planned one. */
export interface CarryEvidence {
  carried: number;
  planned: number;
}

/**
 * What an incremental plan's printed percentages tell of carrying forward: a quarter counts where its percentage
 * agrees with one of the two rules and not with the other.
 *
 * @param printed each quarter's percentage; null where none is printed
 * @see domain.md §4, `carryForward`
 *
 * @example carryEvidence([50, 50, null, null], [40, 66, null, null], [null, { value: 132, decimals: 0 }, null, null]) // { carried: 0, planned: 1 }
 * @example carryEvidence([50, 50, null, null], [40, 66, null, null], [null, { value: 110, decimals: 0 }, null, null]) // { carried: 1, planned: 0 }
 */
export function carryEvidence(
  planned: Four<number | null>,
  results: Four<number | null>,
  printed: Four<PrintedPercent | null>,
  polarity: Polarity = "higher",
  options: AchievementOptions = {},
): CarryEvidence {
  const operating = operatingTargets(planned, results);
  const evidence: CarryEvidence = { carried: 0, planned: 0 };
  for (const quarter of [0, 1, 2, 3] as const) {
    const percent = printed[quarter];
    const result = results[quarter];
    if (percent === null) continue;
    const carried = agreesWith(percent, quarterAchievement(result, operating[quarter], polarity, options));
    const own = agreesWith(percent, achievement(result, planned[quarter], polarity, options));
    if (carried !== own) evidence[carried ? "carried" : "planned"]++;
  }
  return evidence;
}

/**
 * Whether an organisation carries forward, by the majority of what its plans tell; yes where nothing tells.
 *
 * @see domain.md §4, `carryForward`
 *
 * @example carriesForward([{ carried: 1, planned: 0 }, { carried: 0, planned: 3 }]) // false
 * @example carriesForward([]) // true
 */
export function carriesForward(evidence: readonly CarryEvidence[]): boolean {
  const carried = evidence.reduce((count, plan) => count + plan.carried, 0);
  const planned = evidence.reduce((count, plan) => count + plan.planned, 0);
  return carried >= planned;
}
