import type { Assessment } from "../assessment";
import type { Settings } from "../settings";
import type { SheetPlan } from "../sheet-plan";
import type { SheetWords } from "../words";
import { checksSheet } from "./checks-sheet";
import { quartersSheet } from "./quarters-sheet";
import { regionsSheet } from "./regions-sheet";
import { rulesSheet } from "./rules-sheet";
import { scorecardSheet } from "../sheets/scorecard/scorecard-sheet";
import { summarySheet } from "./summary-sheet";
import type { Writing, WritingOptions } from "./writing";

/**
 * The sheets the add-in writes, as data, in the order of their tabs. Nothing here touches Excel.
 *
 * @param options.names what the sheets are actually called: their formulas refer to one another by these
 * @returns summary and quarters (where there are plans), scorecard (where there are criteria), regions (where there are regional tables), checks, rules
 */
export function planSheets(
  assessment: Assessment,
  settings: Settings,
  options: WritingOptions,
  words: SheetWords,
): SheetPlan[] {
  const writing: Writing = { assessment, settings, options, words };
  return [
    ...(assessment.plans.length > 0 ? [summarySheet(writing), quartersSheet(writing)] : []),
    ...(assessment.scorecards.length > 0 ? [scorecardSheet(writing, assessment.scorecards)] : []),
    ...(assessment.regions.length > 0 ? [regionsSheet(writing, assessment.regions)] : []),
    checksSheet(writing),
    rulesSheet(writing),
  ];
}
