import type { PlanPolarity } from "../../../kpi/polarity";
import { DEFAULT_STATUS_LIMITS, type StatusLimits } from "../../../kpi/status";
import type { Language } from "../../settings";
import type { TargetRange } from "../../../kpi/target-range";
import { type FormulaLanguage, NO_FIGURE, quoted } from "./formula";

export interface StatusCells {
  achievement: string;
  result: string;
  target: string;
  polarity: PlanPolarity;
  /** The target's bounds, where it is a range. */
  range: TargetRange | null;
  /** Where the limits stand on the rules sheet, and what they are. */
  redBelow: string;
  greenAbove: string;
  limits: StatusLimits;
}

/** The words of the traffic light; their shapes come from a format. */
export interface StatusWords {
  language: Language;
  words: { green: string; yellow: string; red: string };
}

/**
 * What has a light without a ratio: nothing; a target of 0, judged by the result alone; an operating target that
 * earlier quarters have delivered; a result of 0, which has no inverse; a missed bound of 0, of which no part exists.
 */
export type StatusCase =
  "ratio" | "target of 0" | "delivered" | "no inverse" | "delivered or no inverse" | "bound of 0";

/** Whether a result misses a bound of 0; a dash is text, which is greater than any number. */
export const missesZero = (result: string, { from, to }: TargetRange): string =>
  from === 0 && to !== 0 ? `${result}<0` : `AND(ISNUMBER(${result}),${result}${from === 0 ? "<>" : ">"}0)`;

/** The traffic light of an achievement: `domain.md` §3 to §5. */
export function statusFormula(
  language: FormulaLanguage,
  cells: StatusCells,
  statusWords: StatusWords,
  of: StatusCase,
): string {
  const { result, target, polarity, range } = cells;
  const judged = language === "live" ? liveStatus(cells, statusWords) : nativeStatus(cells, statusWords);
  const [green, red] = [quoted(statusWords.words.green), quoted(statusWords.words.red)];
  switch (of) {
    case "ratio":
      return judged;
    case "target of 0": {
      const reached = `${result}${polarity === "lower" ? "<=" : ">="}0`;
      return `IF(${target}=0,IF(${result}=${NO_FIGURE},${NO_FIGURE},IF(${reached},${green},${red})),${judged})`;
    }
    case "delivered":
      return `IF(${target}<=0,${green},${judged})`;
    case "no inverse":
      return `IF(${result}<=0,${green},${judged})`;
    case "delivered or no inverse":
      return `IF(OR(${target}<=0,${result}<=0),${green},${judged})`;
    case "bound of 0":
      return range ? `IF(${missesZero(result, range)},${red},${judged})` : judged;
  }
}

/** A limit is passed where it is not the one the function assumes; the language, where it is not Thai. */
function liveStatus(
  { achievement, redBelow, greenAbove, limits }: StatusCells,
  { language }: StatusWords,
): string {
  const optional = [
    limits.redBelow === DEFAULT_STATUS_LIMITS.redBelow ? "" : redBelow,
    limits.greenAbove === DEFAULT_STATUS_LIMITS.greenAbove ? "" : greenAbove,
    language === "th" ? "" : quoted(language),
  ];
  while (optional.at(-1) === "") optional.pop();
  return `KPI.STATUS(${[achievement, ...optional].join(",")})`;
}

function nativeStatus({ achievement, redBelow, greenAbove }: StatusCells, { words }: StatusWords): string {
  const [green, yellow, red] = [words.green, words.yellow, words.red].map(quoted);
  const colour = `IF(${achievement}<${redBelow},${red},IF(${achievement}>${greenAbove},${green},${yellow}))`;
  return `IF(${achievement}=${NO_FIGURE},${NO_FIGURE},${colour})`;
}
