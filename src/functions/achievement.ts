import { achievement as achievementOf } from "../kpi/achievement";
import { polarityArgument, presentFigure } from "./arguments";
import { divisionByZero } from "./errors";

/**
 * Result against target as a fraction with 4 decimals: 1.1667 is 116.67 %.
 * @customfunction ACHIEVEMENT
 * @param result What was done.
 * @param target What was to be reached, in the same unit.
 * @param [polarity] "higher" (default) or "lower" is better.
 * @returns A fraction, never below 0; #DIV/0! where the target is 0.
 * @example KPI.ACHIEVEMENT(700, 600) // 1.1667
 * @example KPI.ACHIEVEMENT("๕๒", "58 ") // 0.8966
 * @example KPI.ACHIEVEMENT(16, 32, "lower") // 1.5
 */
export function achievement(result: unknown, target: unknown, polarity?: unknown): number {
  const better = polarityArgument(polarity);
  const value = achievementOf(presentFigure("result", result), presentFigure("target", target), better);
  if (value === null) throw divisionByZero();
  return value;
}
