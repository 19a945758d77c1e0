import type { Polarity } from "../../../kpi/polarity";
import { type FormulaLanguage, NO_FIGURE, polarityArgument } from "./formula";

export interface PassCells {
  result: string;
  passMark: string;
  /** What passing earns. */
  highest: number;
  polarity: Polarity | null;
}

/** The highest points at or beyond the pass mark, else 0. */
export function passFormula(
  language: FormulaLanguage,
  { result, passMark, highest, polarity }: PassCells,
): string {
  if (language === "live" && highest === 100)
    return `KPI.PASS(${result},${passMark}${polarityArgument(polarity)})`;
  // A difference, not a comparison: text is greater than any number, but has no difference from one.
  const beyond = `${result}-${passMark}${polarity === "lower" ? "<=" : ">="}0`;
  return `IF(${result}=${NO_FIGURE},${NO_FIGURE},IF(${beyond},${highest},0))`;
}
