import { achievement as achievementOf } from "../kpi/achievement";
import { withinAchievement } from "../kpi/target-range";
import { parseTargetRange } from "../text/target-range";
import { figure, fraction, isNoFigure, wayArgument } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { divisionByZero, found, invalidValue } from "./errors";
import { messages } from "./messages";
import { NO_FIGURE } from "./no-figure";

export const achievement: FunctionDefinition<"ACHIEVEMENT"> = {
  id: "ACHIEVEMENT",
  arguments: [
    { name: "result" },
    { name: "target" },
    { name: "polarity", optional: true },
    { name: "cap", optional: true },
  ],
  examples: [
    { given: [52, 58], gives: 0.8966 },
    { given: [16, 32, "lower"], gives: 1.5 },
    { given: [75, 60, "inverse"], gives: 0.8 },
    { given: [60, "80–120", "within"], gives: 0.75 },
    { given: [700, 600, null, 1], gives: 1 },
    { given: ["–", 600], gives: "–" },
  ],
  compute(result, target, polarity, cap) {
    const way = wayArgument(polarity);
    const options = { cap: fraction("cap", cap) };
    const done = figure("result", result);
    if (way === "within") return within(done, target, options);
    const goal = figure("target", target);
    if (done === null || goal === null) return NO_FIGURE;
    const achieved =
      way === "inverse"
        ? achievementOf(done, goal, "lower", { ...options, lowerIsBetter: "inverse" })
        : achievementOf(done, goal, way, options);
    if (achieved === null) throw divisionByZero();
    return achieved;
  },
};

function within(result: number | null, target: unknown, options: { cap: number | null }): number | string {
  if (isNoFigure(target)) return NO_FIGURE;
  const stated = typeof target === "string" ? parseTargetRange(target) : null;
  if (!stated) throw invalidValue(messages().notARange("target", found(target)));
  if (result === null) return NO_FIGURE;
  const achieved = withinAchievement(result, stated.range, options);
  if (achieved === null) throw divisionByZero();
  return achieved;
}
