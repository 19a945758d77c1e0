import { achievement, type AchievementOptions } from "./achievement";
import { accumulate, type Accumulation } from "./accumulation";
import { decimal } from "./decimal";
import type { Polarity } from "./polarity";
import { DEFAULT_STATUS_LIMITS, targetStatus, type Status, type StatusLimits } from "./status";
import { sum } from "./sum";

/** One value for each quarter of the fiscal year, October–December first. */
export type Four<T> = readonly [T, T, T, T];

/**
 * The operating targets of an incremental plan: each quarter's planned target plus what earlier quarters left
 * undone, less what they did beyond their own. (In other plans nothing carries: the operating target is the
 * planned one.)
 *
 * @param planned the targets fixed at the year's start; null where a quarter has none
 * @param results what each quarter did; null counts as 0
 * @param carryForward false where the organisation carries nothing forward: the planned targets stand
 * @returns null for a quarter with no planned target of its own or earlier; its result carries all the same
 * @see domain.md §4
 *
 * @example operatingTargets([116, 350, 5730, 2449], [271, 605, 2255, 9068]) // [116, 195, 5320, 5514]
 * @example operatingTargets([null, 100, null, null], [30, 20, null, null]) // [null, 70, 50, 50]
 * @example operatingTargets([50, 50, null, null], [40, 66, null, null], false) // [50, 50, null, null]
 */
export function operatingTargets(
  planned: Four<number | null>,
  results: Four<number | null>,
  carryForward = true,
): Four<number | null> {
  if (!carryForward) return planned;
  const operating = (quarter: number): number | null => {
    const due = figures(planned.slice(0, quarter));
    const done = figures(results.slice(0, quarter - 1));
    return due.length === 0 ? null : sum([...due, ...done.map((result) => -result)]);
  };
  return [operating(1), operating(2), operating(3), operating(4)];
}

/**
 * A quarter's achievement: its result against its operating target.
 *
 * @returns a fraction with 4 decimals; null where a figure is missing, and where the operating target is 0 or
 *   less, because earlier quarters have already delivered it
 * @see domain.md §4
 *
 * @example quarterAchievement(2255, 5320) // 0.4239
 * @example quarterAchievement(10, -25) // null
 */
export function quarterAchievement(
  result: number | null,
  operating: number | null,
  polarity: Polarity = "higher",
  options: AchievementOptions = {},
): number | null {
  return operating === null || operating <= 0 ? null : achievement(result, operating, polarity, options);
}

/**
 * A quarter's traffic light: green where earlier quarters have already delivered its operating target (it is
 * 0 or less), with or without a result of its own.
 *
 * @returns "none" without an operating target, or with one above 0 and no result
 * @see domain.md §4 and §5
 *
 * @example quarterStatus(null, -25) // "green"
 * @example quarterStatus(null, 25) // "none"
 * @example quarterStatus(2255, 5320) // "red"
 */
export function quarterStatus(
  result: number | null,
  operating: number | null,
  polarity: Polarity = "higher",
  limits: Readonly<StatusLimits> = DEFAULT_STATUS_LIMITS,
  options: AchievementOptions = {},
): Status {
  if (operating !== null && operating <= 0) return "green";
  return targetStatus(result, operating, polarity, limits, options);
}

/**
 * The year's result as the quarters report it: their sum, the last one, their average, the largest or the smallest.
 *
 * @returns null where no quarter reports anything
 * @see domain.md §4
 *
 * @example yearResult([271, 605, 2255, 9068], "incremental") // 12199
 * @example yearResult([60, 115, null, null], "cumulative") // 115
 * @example yearResult([80, 90, 84, null], "average") // 84.6666666666667
 * @example yearResult([80, 90, 84, null], "maximum") // 90
 */
export function yearResult(results: Four<number | null>, accumulation: Accumulation): number | null {
  return accumulate(results, accumulation);
}

/**
 * How a plan accumulates, judged by its planned targets: adding up to the annual target → incremental; else
 * never falling and ending at the annual target → cumulative; else incremental, but not certain.
 *
 * @param planned the planned targets of the quarters, or months, in order; null where one has none
 * @param annualTarget what the year must reach; null where the plan does not say
 * @param polarity "lower" where less is better: its targets go down to the annual one, where others never fall
 * @returns null where no quarter has a target; `certain` is false where the figures fit neither way
 * @see domain.md §4
 *
 * @example inferAccumulation([116, 350, 5730, 2449], 8645) // { accumulation: "incremental", certain: true }
 * @example inferAccumulation([57, 115, 173, 232], 232) // { accumulation: "cumulative", certain: true }
 * @example inferAccumulation([67, 294, 199, null], 553) // { accumulation: "incremental", certain: false }
 * @example inferAccumulation([28.5, 28.3, 28.1, 28], 28, "lower") // { accumulation: "cumulative", certain: true }
 */
export function inferAccumulation(
  planned: readonly (number | null)[],
  annualTarget: number | null,
  polarity: Polarity = "higher",
): { accumulation: "incremental" | "cumulative"; certain: boolean } | null {
  const targets = figures(planned).map(decimal);
  if (targets.length === 0) return null;
  const annual = annualTarget === null ? null : decimal(annualTarget);
  if (sum(targets) === annual) return { accumulation: "incremental", certain: true };
  const ordered = polarity === "lower" ? [...targets].reverse() : targets;
  const neverFalls = (some: readonly number[]): boolean =>
    some.every((target, i) => i === 0 || target >= (some[i - 1] ?? target));
  if ((neverFalls(targets) || neverFalls(ordered)) && targets.at(-1) === annual)
    return { accumulation: "cumulative", certain: true };
  return { accumulation: "incremental", certain: false };
}

const figures = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);
