import { DEFAULT_STATUS_LIMITS, status as statusOf } from "../kpi/status";
import { RULE_WORDS } from "../locales/rule-words";
import { fraction, languageArgument } from "./arguments";
import { invalidValue } from "./errors";
import { messages } from "./messages";

/**
 * The traffic light of an achievement, as a word; nothing for no achievement.
 * @customfunction STATUS
 * @param achievement A fraction, as KPI.ACHIEVEMENT returns it.
 * @param [redBelow] Red below this fraction (default 0.5).
 * @param [greenAbove] Green above this fraction (default 0.8).
 * @param [language] "th" (default) or "en".
 * @returns แดง, เหลือง or เขียว; Red, Yellow or Green.
 * @example KPI.STATUS(0.8) // "เหลือง"
 * @example KPI.STATUS(0.81, null, null, "en") // "Green"
 * @example KPI.STATUS("–") // ""
 */
export function status(
  achievement: unknown,
  redBelow?: unknown,
  greenAbove?: unknown,
  language?: unknown,
): string {
  const limits = {
    redBelow: fraction("redBelow", redBelow) ?? DEFAULT_STATUS_LIMITS.redBelow,
    greenAbove: fraction("greenAbove", greenAbove) ?? DEFAULT_STATUS_LIMITS.greenAbove,
  };
  if (limits.redBelow > limits.greenAbove)
    throw invalidValue(messages().limitsOutOfOrder(limits.redBelow, limits.greenAbove));
  const shown = statusOf(fraction("achievement", achievement), limits);
  const { status: words } = RULE_WORDS[languageArgument(language)];
  return shown === "none" ? "" : words[shown];
}
