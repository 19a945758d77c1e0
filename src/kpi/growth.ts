import { round } from "./round";
import { add } from "./sum";

/**
 * Growth against the figure before: (current − previous) / |previous|.
 *
 * @returns a fraction with 4 decimals; null where a figure is missing or the previous one is 0
 * @see domain.md §9
 *
 * @example growth(38.7, -0.9) // 44
 * @example growth(-3.1, 67.3) // -1.0461
 */
export function growth(current: number | null, previous: number | null): number | null {
  if (current === null || previous === null || previous === 0) return null;
  return round(add(current, -previous) / Math.abs(previous), 4);
}
