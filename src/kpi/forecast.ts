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
  if (quarter === 4 || (accumulation !== "incremental" && accumulation !== "cumulative")) return null;
  const result = accumulate(results.slice(0, quarter), accumulation);
  const due = accumulate(planned.slice(0, quarter), accumulation);
  if (result === null) return null;
  if (due === null) return accumulation === "incremental" ? decimal((result / quarter) * 4) : null;
  return due === 0 || annualTarget === null ? null : decimal((result * annualTarget) / due);
}
