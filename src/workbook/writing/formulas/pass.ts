import type { Polarity } from "../../../kpi/polarity";
import { type FormulaLanguage, NO_FIGURE, polarityArgument, quoted } from "./formula";

/** 100 at or beyond the pass mark, else 0; `notAssessed` without a result. */
export function passFormula(
  language: FormulaLanguage,
  { result, passMark, polarity }: { result: string; passMark: string; polarity: Polarity | null },
  notAssessed: string,
): string {
  if (language === "live")
    return `IFNA(KPI.PASS(${result},${passMark}${polarityArgument(polarity)}),${quoted(notAssessed)})`;
  // A difference, not a comparison: text is greater than any number, but has no difference from one.
  const beyond = `${result}-${passMark}${polarity === "lower" ? "<=" : ">="}0`;
  return `IF(${result}=${NO_FIGURE},${quoted(notAssessed)},IF(${beyond},100,0))`;
}
