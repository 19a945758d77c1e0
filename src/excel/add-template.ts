/** Adds ready-made sheets for the user to fill in. They are the user's from then on, and bear no mark of the add-in. */
import { localeOf } from "../locales/locales";
import type { Language } from "../workbook/settings";
import { templateSheets, type TemplateChoice } from "../workbook/template/template";
import { textsWritten } from "../workbook/repeated-texts";
import { drawSheet } from "./draw-sheet";
import { finishLooks } from "./finish-looks";
import { syncWithNormalSize } from "./normal-font";
import { createPace } from "../thread/pace";
import { pacedBatch } from "./paced-batch";
import { NO_CHARTS } from "./sheet-charts";
import { freeName } from "./sheet-names";
import { asOneUndoStep } from "./undo-group";
import { toUserFacing, userFacingError } from "./user-facing-error";

/**
 * @param choice the sheets empty or filled in as an example, their periods and their scale
 * @returns the sheets' names; the first is brought to the front
 * @throws UserFacingError
 */
export async function addTemplate(choice: TemplateChoice, language: Language): Promise<string[]> {
  try {
    return await Excel.run(asOneUndoStep(), async (context) => {
      const { worksheets, protection } = context.workbook;
      const normalSize = await syncWithNormalSize(context, () => {
        worksheets.load("items/name");
        protection.load("protected");
      });
      if (protection.protected) throw userFacingError(language, "protectedWorkbook");

      const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      const plans = templateSheets(choice, localeOf(language)).map((plan) => {
        const name = freeName(plan.name, taken);
        taken.add(name.toLowerCase());
        return { ...plan, name };
      });
      const batch = pacedBatch(context, createPace());
      const texts = textsWritten();
      for (const plan of plans)
        await drawSheet(
          { worksheet: worksheets.add(plan.name), plan, columns: null },
          batch,
          normalSize,
          texts,
        );
      worksheets.getItem(plans[0]?.name ?? "").activate();
      await context.sync();
      // A template is for the user to fill in and to look as they like: what fails here is not worth a word.
      await finishLooks(
        plans.map((plan) => ({ plan, isNew: true, charts: NO_CHARTS })),
        normalSize,
      );
      return plans.map(({ name }) => name);
    });
  } catch (error) {
    throw toUserFacing(language, error);
  }
}
