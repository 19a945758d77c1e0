/** Our sheets for sheets of a user's, as the command would write them. */
import { defaultGrades } from "../../../../src/locales/rule-words";
import { localeOf } from "../../../../src/locales/locales";
import { assess } from "../../../../src/workbook/assess";
import { textReader } from "../../../../src/workbook/cell-values";
import type { Grid } from "../../../../src/workbook/grid";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import {
  DEFAULT_SETTINGS,
  type FormulaMode,
  type Language,
  type Settings,
} from "../../../../src/workbook/settings";
import type { SheetPlan } from "../../../../src/workbook/sheet-plan";
import { planSheets } from "../../../../src/workbook/sheets/plan-sheets";
import { options } from "./fixture";

export interface Wanted {
  formulas: FormulaMode;
  language?: Language;
  settings?: Partial<Settings>;
}

export function plannedFrom(
  grids: readonly Grid[],
  { formulas, language = "th", settings }: Wanted,
): SheetPlan[] {
  const all: Settings = { ...DEFAULT_SETTINGS, grades: defaultGrades(language), ...settings };
  const assessment = assess(readWorkbook([...grids]), all);
  return planSheets(
    assessment,
    all,
    { ...options, language, formulas, textOf: textReader([...grids]) },
    localeOf(language).sheets,
  );
}
