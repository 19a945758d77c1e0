import { required as requiredFor } from "../kpi/required";
import { figure } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { invalidValue } from "./errors";
import { messages } from "./messages";
import { NO_FIGURE } from "./no-figure";
import { targetLevels, THREE_TARGETS, withTargets } from "./target-levels";

export const required: FunctionDefinition<"REQUIRED"> = {
  id: "REQUIRED",
  arguments: [{ name: "score" }, { name: "minimum" }, { name: "standard" }, { name: "advanced" }],
  examples: [{ given: [62.5, 518, 600, 682], gives: 559 }],
  compute(score, minimum, standard, advanced) {
    const levels = targetLevels(minimum, standard, advanced);
    const points = figure("score", score);
    if (points === null) return NO_FIGURE;
    if (points < 0 || points > 100) throw invalidValue(messages().outOfRange("score", 0, 100, points));
    const result = withTargets(THREE_TARGETS, () => requiredFor(points, levels));
    if (result === null)
      throw invalidValue(
        points === 0 ? messages().everyResult("score") : messages().unreachable("score", points),
      );
    return result;
  },
};
