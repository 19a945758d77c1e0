import type { Polarity } from "../../../kpi/polarity";
import { type FormulaLanguage, NO_FIGURE, polarityArgument, quoted } from "./formula";

export interface PassCells {
  result: string;
  passMark: string;
  highest: number;
  polarity: Polarity | null;
}

/** The highest points at or beyond the pass mark, else 0; `notAssessed` without a result. */
export function passFormula(
  language: FormulaLanguage,
  { result, passMark, highest, polarity }: PassCells,
  notAssessed: string,
): string {
  const ofHighest = highest === 100 ? "" : `*${highest}/100`;
  if (language === "live")
    return `IF(${result}=${NO_FIGURE},${quoted(notAssessed)},KPI.PASS(${result},${passMark}${polarityArgument(polarity)})${ofHighest})`;
  // A difference, not a comparison: text is greater than any number, but has no difference from one.
  const beyond = `${result}-${passMark}${polarity === "lower" ? "<=" : ">="}0`;
  return `IF(${result}=${NO_FIGURE},${quoted(notAssessed)},IF(${beyond},${highest},0))`;
}
