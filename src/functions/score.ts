import { score as scoreOf } from "../kpi/score";
import { belowMinimumArgument, figure, polarityArgument } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { NO_FIGURE } from "./no-figure";
import { targetLevels, THREE_TARGETS, withTargets } from "./target-levels";

export const score: FunctionDefinition<"SCORE"> = {
  id: "SCORE",
  arguments: [
    { name: "result" },
    { name: "minimum" },
    { name: "standard" },
    { name: "advanced" },
    { name: "belowMinimum", optional: true },
    { name: "polarity", optional: true },
  ],
  examples: [
    { given: [559, 518, 600, 682], gives: 62.5 },
    { given: [450, "-", 416, 553], gives: 81.2043795620438 },
  ],
  compute(result, minimum, standard, advanced, belowMinimum, polarity) {
    const options = {
      belowMinimum: belowMinimumArgument(belowMinimum),
      polarity: polarityArgument(polarity),
    };
    const levels = targetLevels(minimum, standard, advanced);
    const done = figure("result", result);
    return done === null ? NO_FIGURE : withTargets(THREE_TARGETS, () => scoreOf(done, levels, options));
  },
};
