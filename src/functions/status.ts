import { DEFAULT_STATUS_LIMITS, status as statusOf } from "../kpi/status";
import { RULE_WORDS } from "../locales/rule-words";
import { fraction, languageArgument } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { invalidValue } from "./errors";
import { messages } from "./messages";
import { NO_FIGURE } from "./no-figure";

export const status: FunctionDefinition<"STATUS"> = {
  id: "STATUS",
  arguments: [
    { name: "achievement" },
    { name: "redBelow", optional: true },
    { name: "greenAbove", optional: true },
    { name: "language", optional: true },
  ],
  examples: [
    { given: [0.8966], gives: "เขียว" },
    { given: [0.8], gives: "เหลือง" },
    { given: [0.81, null, null, "en"], gives: "Green" },
    { given: ["–"], gives: "–" },
  ],
  compute(achievement, redBelow, greenAbove, language) {
    const limits = {
      redBelow: fraction("redBelow", redBelow) ?? DEFAULT_STATUS_LIMITS.redBelow,
      greenAbove: fraction("greenAbove", greenAbove) ?? DEFAULT_STATUS_LIMITS.greenAbove,
    };
    if (limits.redBelow > limits.greenAbove)
      throw invalidValue(messages().limitsOutOfOrder(limits.redBelow, limits.greenAbove));
    const shown = statusOf(fraction("achievement", achievement), limits);
    const { status: words } = RULE_WORDS[languageArgument(language)];
    return shown === "none" ? NO_FIGURE : words[shown];
  },
};
