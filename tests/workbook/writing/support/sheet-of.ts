/** One of our sheets, as it is planned for a workbook of the user's. */
import assert from "node:assert/strict";
import { localeOf } from "../../../../src/locales/locales";
import { assess } from "../../../../src/workbook/assess";
import type { CellRef } from "../../../../src/workbook/cell-ref";
import type { Grid } from "../../../../src/workbook/grid";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import type { FormulaMode, Language } from "../../../../src/workbook/settings";
import type { SheetPlan, SheetRole } from "../../../../src/workbook/sheet-plan";
import { planSheets } from "../../../../src/workbook/sheets/plan-sheets";
import { options, settings } from "./fixture";

/** What a cell of the user's says. */
export const textIn =
  (grids: readonly Grid[]) =>
  ({ sheet, row, column }: CellRef): string | null => {
    const value = grids.find((grid) => grid.sheet === sheet)?.values[row]?.[column];
    return typeof value === "string" && value !== "" ? value : null;
  };

export function sheetOf(
  role: SheetRole,
  grids: readonly Grid[],
  formulas: FormulaMode,
  language: Language = "th",
): SheetPlan {
  const found = planSheets(
    assess(readWorkbook(grids), settings),
    settings,
    { ...options, formulas, textOf: textIn(grids), language },
    localeOf(language).sheets,
  ).find((plan) => plan.role === role);
  assert.ok(found, `no ${role} sheet`);
  return found;
}
