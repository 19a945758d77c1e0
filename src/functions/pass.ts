import { pass as passOf } from "../kpi/pass";
import { figure, polarityArgument } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { NO_FIGURE } from "./no-figure";

export const pass: FunctionDefinition<"PASS"> = {
  id: "PASS",
  arguments: [{ name: "result" }, { name: "passMark" }, { name: "polarity", optional: true }],
  examples: [
    { given: [96.59, 96], gives: 100 },
    { given: [5.1, 32, "lower"], gives: 100 },
  ],
  compute(result, passMark, polarity) {
    const better = polarityArgument(polarity);
    const [done, mark] = [figure("result", result), figure("passMark", passMark)];
    return done === null || mark === null ? NO_FIGURE : passOf(done, mark, better);
  },
};
