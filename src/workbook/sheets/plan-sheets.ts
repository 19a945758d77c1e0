import type { Assessment } from "../assessment";
import type { Settings } from "../settings";
import { SHEET_ROLES, type SheetPlan } from "../sheet-plan";
import type { SheetWords } from "../words";
import type { Writing, WritingOptions } from "../writing/writing";
import { SHEETS } from "./sheets";

/**
 * The sheets the add-in writes, as data, in the order of their tabs. Nothing here touches Excel.
 *
 * @param options.names what the sheets are actually called: their formulas refer to one another by these
 * @returns those the workbook gives anything to show; checks and rules always
 */
export function planSheets(
  assessment: Assessment,
  settings: Settings,
  options: WritingOptions,
  words: SheetWords,
): SheetPlan[] {
  const writing: Writing = { assessment, settings, options, words };
  return SHEET_ROLES.filter((role) => SHEETS[role].isNeeded(assessment)).map((role) =>
    SHEETS[role].build(writing),
  );
}
