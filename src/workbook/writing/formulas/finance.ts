/** What two amounts of a row are to each other. */
import type { FinanceKind } from "../../finance";
import { dusted, type FormulaLanguage, NO_FIGURE } from "./formula";

const noneOf = (first: string, second: string): string => `${first}=${NO_FIGURE},${second}=${NO_FIGURE}`;

export const differenceFormula = (first: string, second: string): string =>
  `IF(OR(${noneOf(first, second)}),${NO_FIGURE},${dusted(`${first}-${second}`)})`;

/**
 * Growth on the year before, or the second amount's share of the first.
 *
 * @param none whether there is no ratio now, because a figure is missing or the base is 0: a dash, and no error, stands for it
 */
export function ratioFormula(
  language: FormulaLanguage,
  kind: FinanceKind,
  [first, second]: readonly [string, string],
  none: boolean,
): string {
  if (kind === "comparison" && language === "live" && !none) return `KPI.GROWTH(${first},${second})`;
  const [base, ratio] =
    kind === "comparison" ? [second, `(${first}-${second})/ABS(${second})`] : [first, `${second}/${first}`];
  return `IF(OR(${noneOf(first, second)},${base}=0),${NO_FIGURE},ROUND(${ratio},4))`;
}
