import { accumulate, type Accumulation } from "./accumulation";
import { decimal } from "./decimal";
import type { Four } from "./quarters";

/**
 * Where the year ends if it goes on as it did: the result so far against the share of the annual target that was
 * planned up to now. Where nothing was planned up to now, the quarters gone stand for their part of the year.
 *
 * @param quarter the last one reported
 * @returns null after the last quarter, and where a figure it needs is missing or no share exists
 * @see domain.md §10: a forecast is marked as one, and is never the status of the year
 *
 * @example forecast([241, 300, 259, 200], [200, 300, null, null], 1000, 2) // 924.214417744917
 * @example forecast([null, null, 500, 500], [100, 150, null, null], 1000, 2) // 500
 * @example forecast([20, 40, 60, 96], [18, 38, null, null], 96, 2, "cumulative") // 91.2
 */
export function forecast(
  planned: Four<number | null>,
  results: Four<number | null>,
  annualTarget: number | null,
  quarter: 1 | 2 | 3 | 4,
  accumulation: Accumulation = "incremental",
): number | null {
  const due = accumulate(planned.slice(0, quarter), accumulation);
  const result = accumulate(results.slice(0, quarter), accumulation);
  return forecastOf({ due, result, target: annualTarget }, quarter, accumulation);
}

/**
 * The same from what was due and done up to now, for a year that is not reported by quarters.
 *
 * @param soFar what was due and done, and the annual target
 *
 * @example forecastOf({ due: 541, result: 500, target: 1000 }, 2, "incremental") // 924.214417744917
 * @example forecastOf({ due: null, result: 250, target: 1000 }, 2, "incremental") // 500
 */
export function forecastOf(
  { due, result, target }: Readonly<Record<"due" | "result" | "target", number | null>>,
  quarter: 1 | 2 | 3 | 4,
  accumulation: Accumulation,
): number | null {
  if (quarter === 4 || (accumulation !== "incremental" && accumulation !== "cumulative")) return null;
  if (result === null) return null;
  if (due === null) return accumulation === "incremental" ? decimal((result / quarter) * 4) : null;
  return due === 0 || target === null ? null : decimal((result * target) / due);
}
