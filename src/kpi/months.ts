import { accumulate, type Accumulation } from "./accumulation";
import { achievement, type AchievementOptions } from "./achievement";
import type { ToDate } from "./due-so-far";
import type { Polarity } from "./polarity";
import type { Four } from "./quarters";

/** One value for each month of the fiscal year, October first. */
export type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];

/**
 * Monthly figures as quarters: added up in an incremental plan, the last month's in a cumulative one.
 *
 * @returns null for a quarter whose months report nothing
 * @see domain.md §4, "Months"
 *
 * @example quartersOfMonths([1, 2, 3, 4, 5, null, null, null, null, null, null, null], "incremental") // [6, 9, null, null]
 * @example quartersOfMonths([1, 2, 3, 4, 5, null, null, null, null, null, null, null], "cumulative") // [3, 5, null, null]
 */
export function quartersOfMonths(
  months: Twelve<number | null>,
  accumulation: Accumulation,
): Four<number | null> {
  const quarter = (index: number): number | null =>
    accumulate(months.slice(index * 3, index * 3 + 3), accumulation);
  return [quarter(0), quarter(1), quarter(2), quarter(3)];
}

/**
 * The month reported where the rules sheet does not say: the last one with a result.
 *
 * @returns 1 for October to 12 for September; null where no month has a result
 * @see domain.md §4, "Months"
 *
 * @example lastReportedMonth([5, null, 7, null, null, null, null, null, null, null, null, null]) // 3
 */
export function lastReportedMonth(results: Twelve<number | null>): number | null {
  const index = results.findLastIndex((result) => result !== null);
  return index === -1 ? null : index + 1;
}

/**
 * Targets and results up to a month: Σ results against Σ targets in an incremental plan.
 *
 * @param month 1 for October to 12 for September
 * @see domain.md §4, "Months"
 *
 * @example monthsToDate([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10], [8, 13, null, null, null, null, null, null, null, null, null, null], 2, "incremental") // { target: 20, result: 21, achievement: 1.05 }
 */
export function monthsToDate(
  targets: Twelve<number | null>,
  results: Twelve<number | null>,
  month: number,
  accumulation: Accumulation,
  polarity: Polarity = "higher",
  options: AchievementOptions = {},
): ToDate {
  const target = accumulate(targets.slice(0, month), accumulation);
  const result = accumulate(results.slice(0, month), accumulation);
  return { target, result, achievement: achievement(result, target, polarity, options) };
}
