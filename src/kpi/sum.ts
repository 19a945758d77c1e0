import { exponentOf } from "./powers-of-ten";
import { round } from "./round";

/**
 * Adds two numbers as decimals: exact while the digits from the first of the larger one to the last of either
 * are no more than 15. To subtract, add the negative.
 *
 * @see domain.md §1: binary floating point must not show through
 *
 * @example add(0.3, -0.1) // 0.2
 */
export function add(a: number, b: number): number {
  const total = a + b;
  return (total | 0) === total || Number.isInteger(total) ? total : rounded(a, b, total);
}

function rounded(a: number, b: number, total: number): number {
  const largest = Math.max(Math.abs(a), Math.abs(b), Math.abs(total));
  // Relative to the largest of the three: what cancels out must leave 0, not 2.8e-17.
  return round(total, 14 - exponentOf(largest));
}

/**
 * The sum of decimals; 0 for none.
 *
 * @example sum([0.1, 0.2, 0.3]) // 0.6
 */
export function sum(values: readonly number[]): number {
  return values.reduce(add, 0);
}
