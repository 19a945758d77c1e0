/** Keeps the rules where the other sheets' formulas look for them: in the cells of the rules sheet. */
import { localeOf, LOCALES } from "../locales/locales";
import { ruleEntries } from "../workbook/rule-entries";
import type { Language } from "../workbook/settings";
import type { WrittenAs } from "../workbook/written-as";
import { rulesSheet } from "../workbook/sheets/rules-sheet";
import { enteredText } from "./write-cells";
import type { Rules } from "../workbook/survey";
import { createPace } from "../thread/pace";
import { surveyOf } from "./read-assessment";
import { readSheets, type WorkbookContents } from "./read-sheets";
import { chooseNames } from "./sheet-names";
import { requireUnprotected } from "./require-unprotected";
import { asOneUndoStep } from "./undo-group";
import { writeFailureForUser } from "./write-failure";
import { writeSheets } from "./write-sheets";

/** A rules sheet that is not there yet, or has other rows than the rules need, is written as a whole. */
async function writeRulesSheet(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  { settings, organisation }: Rules,
  language: Language,
): Promise<void> {
  requireUnprotected(contents, [{ role: "rules" }], language);
  const before = contents.owned.find(({ role }) => role === "rules");
  const names = chooseNames(language, contents.owned, contents.names);
  const { assessment } = await createPace().run(surveyOf(contents, language));
  const plan = rulesSheet({
    assessment,
    settings,
    words: localeOf(language).sheets,
    options: {
      language,
      formulas: "live",
      names: { ...names, rules: before?.name ?? names.rules },
      generatedAt: new Date(),
      organisation,
    },
  });
  const inFront = context.workbook.worksheets.getActiveWorksheet();
  inFront.load("id");
  await context.sync();
  const asNew: WrittenAs = { language, formulas: "live", readyToSend: false };
  await writeSheets(context, [plan], contents, before?.writtenAs ?? asNew);
  // Whoever changes a rule in the pane is looking at another sheet.
  context.workbook.worksheets.getItem(inFront.id).activate();
  await context.sync();
}

/**
 * @param language of the sheet, where it has to be written
 * @throws UserFacingError
 */
export async function saveRules(rules: Rules, language: Language): Promise<void> {
  try {
    await Excel.run(asOneUndoStep(), async (context) => {
      const contents = await readSheets(context, "write");
      const sheet = contents.owned.find(({ role }) => role === "rules");
      const entries =
        sheet?.grid &&
        ruleEntries(sheet.grid, rules.settings, rules.organisation, [
          localeOf(language).sheets,
          ...Object.values(LOCALES).map(({ sheets }) => sheets),
        ]);
      if (!sheet || !entries) return writeRulesSheet(context, contents, rules, language);
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      for (const { row, column, value } of entries)
        worksheet.getCell(row, column).values = [[typeof value === "string" ? enteredText(value) : value]];
      await context.sync();
    });
  } catch (error) {
    throw writeFailureForUser(language, error);
  }
}
