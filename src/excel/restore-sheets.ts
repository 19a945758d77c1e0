/** Puts the workbook back as it was before a write that failed. */
import type { SheetPlan } from "../workbook/sheet-plan";
import { wipeSheet } from "./draw-sheet";
import type { WorkbookContents } from "./read-sheets";
import { BACKUP_PROPERTY, ROLE_PROPERTY } from "./sheet-mark";

/** What could not be put back; both empty where all was. */
export interface Restored {
  sheets: string[];
  backups: string[];
}

interface Present {
  worksheet: Excel.Worksheet;
  role: Excel.WorksheetCustomProperty;
  backup: Excel.WorksheetCustomProperty;
}

async function presentSheets(context: Excel.RequestContext): Promise<Present[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const present = worksheets.items.map((worksheet) => ({
    worksheet,
    role: worksheet.customProperties.getItemOrNullObject(ROLE_PROPERTY),
    backup: worksheet.customProperties.getItemOrNullObject(BACKUP_PROPERTY),
  }));
  for (const { role, backup } of present) {
    role.load("value");
    backup.load("value");
  }
  await context.sync();
  return present;
}

/** The part of a backup that holds anything, and where it belongs. */
async function usedArea(context: Excel.RequestContext, backup: Excel.Worksheet): Promise<string | null> {
  const used = backup.getUsedRangeOrNullObject(false);
  used.load("address");
  await context.sync();
  return used.isNullObject ? null : (used.address.split("!").at(-1) ?? null);
}

/**
 * Takes away the sheets that were added and puts back those that were being written again, from their copies.
 * `widths` are the columns' as they were, by sheet id: copying cells does not copy them. Sheets are told by the add-in's marks and by identity: a sheet of the user's with one of our names is not touched.
 */
export async function restore(
  contents: WorkbookContents,
  added: readonly SheetPlan[],
  widths: ReadonlyMap<string, readonly number[]>,
): Promise<Restored> {
  const failed: Restored = { sheets: [], backups: [] };
  try {
    // A context of its own: the one that failed may have undone work still queued.
    await Excel.run(async (context) => {
      const present = await presentSheets(context);
      const known = new Set(contents.owned.map(({ id }) => id));
      failed.backups = present.flatMap(({ worksheet, backup }) =>
        backup.isNullObject ? [] : [worksheet.name],
      );

      for (const owned of contents.owned) {
        const copy = present.find(({ backup }) => !backup.isNullObject && backup.value === owned.name);
        if (!copy) continue;
        const area = await usedArea(context, copy.worksheet);
        const worksheet = context.workbook.worksheets.getItem(owned.id);
        worksheet.name = owned.name;
        wipeSheet(worksheet);
        if (area) worksheet.getRange(area).copyFrom(copy.worksheet.getRange(area), Excel.RangeCopyType.all);
        widths.get(owned.id)?.forEach((points, column) => {
          worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = points;
        });
        await context.sync();
      }
      for (const { worksheet, role, backup } of present) {
        const isNew =
          !role.isNullObject && !known.has(worksheet.id) && added.some((plan) => plan.role === role.value);
        if (isNew || !backup.isNullObject) worksheet.delete();
      }
      await context.sync();
      failed.backups = [];
    });
  } catch {
    // The write's own failure is what the user is told; this one shows as the list of what was not put back.
    return {
      sheets: [...contents.owned, ...added].map(({ name }) => name),
      backups: failed.backups,
    };
  }
  return failed;
}
