import { growth as growthOf } from "../kpi/growth";
import { figure } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { divisionByZero } from "./errors";
import { NO_FIGURE } from "./no-figure";

export const growth: FunctionDefinition<"GROWTH"> = {
  id: "GROWTH",
  arguments: [{ name: "current" }, { name: "previous" }],
  examples: [{ given: [38.7, -0.9], gives: 44 }],
  compute(current, previous) {
    const [now, before] = [figure("current", current), figure("previous", previous)];
    if (now === null || before === null) return NO_FIGURE;
    const value = growthOf(now, before);
    if (value === null) throw divisionByZero();
    return value;
  },
};
