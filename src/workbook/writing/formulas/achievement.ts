import type { Polarity } from "../../../kpi/polarity";
import { type FormulaLanguage, NO_FIGURE, polarityArgument } from "./formula";

export interface AchievementCells {
  result: string;
  target: string;
  polarity: Polarity;
}

/** The year's achievement; a dash where a figure is missing or the target is 0: `domain.md` §3. */
export const achievementFormula = (language: FormulaLanguage, cells: AchievementCells): string =>
  `IF(${cells.target}=0,${NO_FIGURE},${ratio(language, cells)})`;

/** A quarter's; a dash besides where earlier quarters have delivered its operating target (0 or less): §4. */
export const quarterAchievementFormula = (language: FormulaLanguage, cells: AchievementCells): string =>
  `IF(${cells.target}<=0,${NO_FIGURE},${ratio(language, cells)})`;

// A dash is text, and text is greater than any number: it passes the tests against 0 above.
function ratio(language: FormulaLanguage, { result, target, polarity }: AchievementCells): string {
  if (language === "live")
    return `IFNA(KPI.ACHIEVEMENT(${result},${target}${polarityArgument(polarity)}),${NO_FIGURE})`;
  // 1 ± (result − target) / |target| worked out for each sign of the target: taking 1 from nearly 1 loses the digits
  // that decide a tie (1 of 20,000 is 0.00005).
  const mirrored = `2*${target}-${result}`;
  const [above, below] = polarity === "lower" ? [mirrored, result] : [result, mirrored];
  const achieved = `ROUND(MAX(0,IF(${target}>0,${above},${below})/${target}),4)`;
  return `IF(OR(${result}=${NO_FIGURE},${target}=${NO_FIGURE}),${NO_FIGURE},${achieved})`;
}
