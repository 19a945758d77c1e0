import { decimal } from "./decimal";
import type { Polarity } from "./polarity";

/**
 * The score of a pass/fail KPI: 100 at or beyond the pass mark, else 0.
 *
 * @see domain.md §6
 *
 * @example pass(96.59, 96) // 100
 * @example pass(5.1, 32, "lower") // 100
 */
export function pass(result: number, passMark: number, polarity: Polarity = "higher"): 0 | 100 {
  const [figure, mark] = [decimal(result), decimal(passMark)];
  return (polarity === "higher" ? figure >= mark : figure <= mark) ? 100 : 0;
}
