import { add } from "./sum";
import type { Polarity } from "./polarity";

/**
 * How far a result meets its target, unrounded: `1 + s · (result − target) / |target|`, s = +1 for "higher",
 * −1 for "lower". Worked out for each sign of the target it is result / target or 2 − result / target.
 *
 * @param target any number but 0
 * @returns a fraction; 1 where the result equals the target; may be negative
 * @see domain.md §3
 *
 * @example ratio(16, 32, "lower") // 1.5
 */
export function ratio(result: number, target: number, polarity: Polarity): number {
  const growsWithResult = (polarity === "higher") === target > 0;
  return growsWithResult ? result / target : add(2 * target, -result) / target;
}
