import { decimal } from "./decimal";
import { sum } from "./sum";

/**
 * How a plan's quarters make its year (`domain.md` §4): each quarter's own figures add up; the figures are the
 * year's so far; or the year is the average, maximum or minimum of the quarters reported.
 */
export type Accumulation = "incremental" | "cumulative" | "average" | "maximum" | "minimum";

/**
 * One figure for several periods in a row: months of a quarter, quarters of a year.
 *
 * @param figures in the order of time; null for a period that reports nothing
 * @returns null where no period reports anything
 * @see domain.md §4
 *
 * @example accumulate([10, null, 20], "incremental") // 30
 * @example accumulate([10, 20, null], "cumulative") // 20
 * @example accumulate([80, 90, null, 85], "average") // 85
 */
export function accumulate(figures: readonly (number | null)[], accumulation: Accumulation): number | null {
  const reported = figures.filter((figure) => figure !== null);
  const last = reported.at(-1);
  if (last === undefined) return null;
  switch (accumulation) {
    case "incremental":
      return sum(reported);
    case "cumulative":
      return last;
    case "average":
      return decimal(sum(reported) / reported.length);
    case "maximum":
      return Math.max(...reported);
    case "minimum":
      return Math.min(...reported);
  }
}
