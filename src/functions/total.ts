import { total as totalOf } from "../kpi/total";
import { figure, isNoFigure, pairs, weight } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { NO_FIGURE } from "./no-figure";

export const total: FunctionDefinition<"TOTAL"> = {
  id: "TOTAL",
  arguments: [
    { name: "scores", range: true },
    { name: "weights", range: true },
  ],
  examples: [
    {
      given: [
        [[100], [62.5]],
        [[60], [40]],
      ],
      gives: 85,
    },
    {
      given: [
        [[100], [62.5], ["–"]],
        [[35], [40], [25]],
      ],
      gives: 60,
    },
  ],
  compute(scores, weights) {
    const kpis = pairs("scores", scores, "weights", weights)
      .filter(({ first, second }) => !isNoFigure(first) || !isNoFigure(second))
      .map(({ first, second, position }) => ({
        score: figure("scores", first),
        weight: weight("weights", second, position),
      }));
    if (kpis.length === 0) return NO_FIGURE;
    return totalOf(
      kpis.map((kpi) => kpi.score),
      kpis.map((kpi) => kpi.weight),
    );
  },
};
