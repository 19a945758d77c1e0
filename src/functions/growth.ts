import { growth as growthOf } from "../kpi/growth";
import { presentFigure } from "./arguments";
import { divisionByZero } from "./errors";

/**
 * Growth against the figure before, as a fraction with 4 decimals: 0.05 is 5 %.
 * @customfunction GROWTH
 * @param current The figure now.
 * @param previous The figure before.
 * @returns A fraction; #DIV/0! where the previous figure is 0.
 * @example KPI.GROWTH(38.7, "(0.9)") // 44
 */
export function growth(current: unknown, previous: unknown): number {
  const value = growthOf(presentFigure("current", current), presentFigure("previous", previous));
  if (value === null) throw divisionByZero();
  return value;
}
