import { checklistScore, parsePassed } from "../kpi/checklist";
import { isBlank, pairs, weight } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { divisionByZero, found, invalidValue } from "./errors";
import { messages } from "./messages";
import { NO_FIGURE } from "./no-figure";

export const checklist: FunctionDefinition<"CHECKLIST"> = {
  id: "CHECKLIST",
  arguments: [
    { name: "passed", range: true },
    { name: "weights", range: true },
  ],
  examples: [
    {
      given: [
        [[true], [true], [false]],
        [[50], [30], [20]],
      ],
      gives: 80,
    },
    {
      given: [
        [["✓"], ["ไม่ผ่าน"], [true]],
        [[8], [7], [15]],
      ],
      gives: 76.6666666666667,
    },
  ],
  compute(passed, weights) {
    const filled = pairs("passed", passed, "weights", weights).filter(
      (item) => !isBlank(item.first) || !isBlank(item.second),
    );
    if (filled.length === 0) return NO_FIGURE;
    const items = filled.map(({ first, second, position }) => {
      const isPassed = parsePassed(first);
      if (isPassed === null)
        throw invalidValue(messages().neitherPassedNorNot("passed", position, found(first)));
      return { passed: isPassed, weight: weight("weights", second, position) };
    });
    const score = checklistScore(items);
    if (score === null) throw divisionByZero();
    return score;
  },
};
