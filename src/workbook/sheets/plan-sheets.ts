import type { Assessment } from "../assessment";
import type { Settings } from "../settings";
import { SHEET_ROLES, type SheetPlan, type SheetRole } from "../sheet-plan";
import { finish, type Slices } from "../slices";
import type { SheetWords } from "../words";
import type { Writing, WritingOptions } from "../writing/writing";
import { SHEETS } from "./sheets";
import { withWords } from "./words-at-foot";

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
  return rolesFor(assessment).map((role) => finish(planSheet(writing, role)));
}

/** The sheets that the workbook gives anything to show, in the order of their tabs. */
export const rolesFor = (assessment: Assessment): SheetRole[] =>
  SHEET_ROLES.filter((role) => SHEETS[role].isNeeded(assessment));

/** One of them, in slices. */
export function* planSheet(writing: Writing, role: SheetRole): Slices<SheetPlan> {
  const built = SHEETS[role].build(writing);
  return yield* withWords(writing, "next" in built ? yield* built : built);
}
