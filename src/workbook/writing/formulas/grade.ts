import type { Language } from "../../settings";
import type { FormulaLanguage } from "./formula";

export interface GradeCells {
  total: string;
  /** The lower limits' cells, highest first, the names' beside them, and both as one range. */
  limits: string;
  names: string;
  bands: string;
}

/** The name of the total's grade: `domain.md` §7. */
export function gradeFormula(language: FormulaLanguage, cells: GradeCells, wordsLanguage: Language): string {
  const { total, limits, names, bands } = cells;
  if (language === "live") return `KPI.GRADE(${total},${bands},"${wordsLanguage}")`;
  // As many limits as are above the total are missed; the next is met, or else the last one applies.
  return `INDEX(${names},MIN(ROWS(${limits}),1+SUMPRODUCT(--(${limits}>ROUND(${total},2)))))`;
}
