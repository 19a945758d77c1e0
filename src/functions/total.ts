import { total as totalOf } from "../kpi/total";
import { figure, isBlank, pairs, weight } from "./arguments";
import { notAvailable } from "./errors";
import { messages } from "./messages";

/**
 * The scorecard's total or a subtotal: each score times its weight, divided by 100. A KPI with a blank score is
 * not assessed and adds nothing.
 * @customfunction TOTAL
 * @param scores The KPIs' scores, 0 to 100.
 * @param weights The KPIs' weights in percent, as many cells.
 * @returns Points, not rounded; 0 while nothing is assessed.
 * @example KPI.TOTAL([[100], [62.5], ["–"]], [[35], [40], [25]]) // 60
 */
export function total(scores: unknown[][], weights: unknown[][]): number {
  const filled = pairs("scores", scores, "weights", weights).filter(
    (kpi) => !isBlank(kpi.first) || !isBlank(kpi.second),
  );
  if (filled.length === 0) throw notAvailable(messages().noFigure("weights"));
  const kpis = filled.map(({ first, second, position }) => ({
    score: figure("scores", first),
    weight: weight("weights", second, position),
  }));
  return totalOf(
    kpis.map((kpi) => kpi.score),
    kpis.map((kpi) => kpi.weight),
  );
}
