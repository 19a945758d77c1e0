import { pass as passOf } from "../kpi/pass";
import { polarityArgument, presentFigure } from "./arguments";

/**
 * The score of a pass/fail KPI: 100 at or beyond the pass mark, else 0.
 * @customfunction PASS
 * @param result What was done.
 * @param passMark What has to be reached.
 * @param [polarity] "higher" (default) or "lower" is better.
 * @returns 100 or 0.
 * @example KPI.PASS(96.59, 96) // 100
 */
export function pass(result: unknown, passMark: unknown, polarity?: unknown): number {
  const better = polarityArgument(polarity);
  return passOf(presentFigure("result", result), presentFigure("passMark", passMark), better);
}
