/** Puts the workbook back as it was before a write that failed. */
import type { SheetPlan } from "../workbook/sheet-plan";
import { fillFromBackup, isNamedAsBackup, type Rewrite } from "./back-up";
import { hideAgain, type HiddenRows, type HiddenRowsOf } from "./hidden-rows";
import { createPace } from "../thread/pace";
import { pacedBatch } from "./paced-batch";
import type { WorkbookContents } from "./read-sheets";
import { BACKUP_PROPERTY, ROLE_PROPERTY, RUN_PROPERTY } from "./sheet-mark";

/** What could not be put back: the sheets, and the hidden copies that still hold what was on them. */
export interface Restored {
  sheets: string[];
  backups: string[];
  /** Whether the write was complete after all, and only Excel's answer was lost: then nothing is undone. */
  complete: boolean;
}

/** A sheet that was not there when the command began. */
interface NewSheet {
  id: string;
  name: string;
  /** The id of the sheet it is a copy of; null where it is no copy, or was not marked as one any more. */
  backupOf: string | null;
  /** Whether the command made it, as far as its marks and its name tell. A sheet the user has just added is not ours. */
  ours: boolean;
}

async function newSheets(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  added: readonly SheetPlan[],
): Promise<NewSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const marked = worksheets.items
    .filter(({ id }) => !contents.ids.has(id))
    .map((worksheet) => {
      const role = worksheet.customProperties.getItemOrNullObject(ROLE_PROPERTY);
      const backup = worksheet.customProperties.getItemOrNullObject(BACKUP_PROPERTY);
      backup.load("value");
      return { worksheet, role, backup };
    });
  await context.sync();
  // Failing between making a sheet and marking it leaves only its name to go by.
  const wasAdded = (name: string): boolean => added.some((plan) => plan.name === name);
  const isUnmarkedCopy = (name: string): boolean =>
    isNamedAsBackup(name) || contents.owned.some((owned) => name.startsWith(`${owned.name} (`));
  return marked.map(({ worksheet: { id, name }, role, backup }) => ({
    id,
    name,
    backupOf: backup.isNullObject ? null : backup.value,
    ours: !role.isNullObject || !backup.isNullObject || wasAdded(name) || isUnmarkedCopy(name),
  }));
}

const hideRowsAgain = (sheetId: string, rows: HiddenRows): Promise<void> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    await hideAgain(worksheet, rows, pacedBatch(context, createPace()));
    await context.sync();
  });

/** The mark that all is written. */
export interface LastMark {
  /** The name of the sheet that bears it. */
  sheet: string;
  value: string;
  /** Whether the copies are to stay there. */
  keepCopies: boolean;
}

const deleteAll = (sheets: readonly NewSheet[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });

/** What is known of the sheets as they were. */
export interface Before {
  /** Sheets of which everything was kept; only these can have been changed. */
  rewrites: readonly Rewrite[];
  /** The rows that were hidden, and may have been shown since. */
  hidden: HiddenRowsOf;
  /** Null where the work cannot have come to its end. */
  last: LastMark | null;
}

/** Whether all was written, and only Excel's answer to that was lost, or copies are left. */
async function isMarked(context: Excel.RequestContext, { sheet, value }: LastMark): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  const mark = worksheet.customProperties.getItemOrNullObject(RUN_PROPERTY);
  mark.load("value");
  await context.sync();
  return !mark.isNullObject && mark.value === value;
}

/**
 * Takes away the sheets that the command added and puts back those that it was writing again, from what was kept.
 *
 * @returns what could not be put back; a copy that is still needed is left, hidden
 */
export async function restore(
  contents: WorkbookContents,
  added: readonly SheetPlan[],
  { rewrites, hidden, last }: Before,
): Promise<Restored> {
  const failed: Restored = { sheets: [], backups: [], complete: false };
  // Each step in a context of its own: the one that failed may have work of its own still queued.
  let made: NewSheet[];
  try {
    const complete = last !== null && (await Excel.run((context) => isMarked(context, last)));
    made = await Excel.run((context) => newSheets(context, contents, added));
    if (complete) {
      if (!last.keepCopies) await deleteAll(made.filter(({ backupOf }) => backupOf !== null));
      return { ...failed, complete };
    }
  } catch {
    // Excel does not answer at all: what was done before it stopped cannot even be looked at.
    return { sheets: [...contents.owned, ...added].map(({ name }) => name), backups: [], complete: false };
  }
  const kept = new Set<string>();
  for (const owned of contents.owned) {
    const rows = hidden.get(owned.id) ?? null;
    const rewrite = rewrites.find((each) => each.owned.id === owned.id);
    const copy = made.find(({ backupOf }) => backupOf === owned.id);
    try {
      if (rewrite && copy)
        await Excel.run((context) => fillFromBackup(context, owned, copy.id, rewrite.backup, rows));
      else if (rows) await hideRowsAgain(owned.id, rows);
    } catch {
      // Told to the user, by name, with the copy that still has everything.
      failed.sheets.push(owned.name);
      if (!copy) continue;
      failed.backups.push(copy.name);
      kept.add(copy.id);
    }
  }
  const superfluous = made.filter(({ id, ours }) => ours && !kept.has(id));
  try {
    await deleteAll(superfluous);
  } catch {
    failed.sheets.push(...superfluous.map(({ name }) => name));
  }
  return failed;
}
