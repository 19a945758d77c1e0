/**
 * What is kept of a sheet before it is written again, and how it comes back from that: a hidden copy, made in the same
 * request that goes on to write the sheet. A large sheet of live formulas takes Excel on the web minutes to copy,
 * because every function in the copy is called again: there its cells are pasted into a sheet that does not calculate.
 */
import { withKeptColumn } from "../workbook/kept-column";
import type { SheetPlan, SheetRole } from "../workbook/sheet-plan";
import { writtenAsText } from "../workbook/written-as";
import { type ColumnSize, wipeSheet } from "./draw-sheet";
import { hideAgain, type HiddenRows } from "./hidden-rows";
import { keptRows } from "./kept-rows";
import { createPace } from "../thread/pace";
import { pacedBatch } from "./paced-batch";
import type { OwnedSheet, WorkbookContents } from "./read-sheets";
import { loadBefore, loadColumns, type SheetBefore } from "./sheet-before";
import type { ChartsBefore } from "./sheet-charts";
import { BACKUP_PROPERTY, RUN_PROPERTY, WRITTEN_PROPERTY } from "./sheet-mark";

export interface Backup {
  /** The hidden copy. */
  name: string;
  /** Whether it is a copy of the sheet with its page; else its cells alone were pasted. */
  isWhole: boolean;
  columns: ColumnSize[];
}

/** A sheet written before, with what is needed to write it again or to put it back. */
export interface Rewrite {
  owned: OwnedSheet;
  plan: SheetPlan;
  backup: Backup;
  charts: ChartsBefore;
}

/** Sheets where nearly every cell calls a function of ours. */
const FULL_OF_FUNCTIONS: readonly SheetRole[] = ["summary", "quarters"];
/** Some seconds' worth on the web. */
const MAX_COPIED_CELLS = 20_000;

/** Whether copying the sheet would take too long. */
function isCostlyToCopy({ role, used, grid, writtenAs }: OwnedSheet, maxCopied: number): boolean {
  if (!used || grid?.apart || !FULL_OF_FUNCTIONS.includes(role)) return false;
  const isLive = writtenAs === null || writtenAs.formulas === "live";
  return isLive && used.rows * used.columns > maxCopied;
}

const NAME = "KPI backup ";

/** Whether a new sheet without a mark is what a backup began with. */
export const isNamedAsBackup = (name: string): boolean => name.startsWith(NAME);

const backupName = (index: number, names: readonly string[]): string => {
  for (let attempt = 0; ; attempt++) {
    const name = `${NAME}${index + 1}${attempt === 0 ? "" : ` (${attempt + 1})`}`;
    if (!names.includes(name)) return name;
  }
};

/** What the sheet had before, where the workbook was read for something else: asked for now. */
async function askBefore(context: Excel.RequestContext, owned: OwnedSheet): Promise<SheetBefore> {
  const worksheet = context.workbook.worksheets.getItem(owned.id);
  const before = loadBefore(worksheet, worksheet.getUsedRangeOrNullObject(true), owned, false);
  await context.sync();
  return before();
}

async function columnsOf(
  context: Excel.RequestContext,
  { id, used }: OwnedSheet,
  { columns }: SheetBefore,
  plan: SheetPlan,
): Promise<ColumnSize[]> {
  const filled = used ? used.column + used.columns : 0;
  const wanted = Math.max(plan.columnWidths.length, filled);
  // Columns that the plan does not reach stay as they are anyway.
  if (plan.columnWidths.length <= columns.length) return columns.slice(0, wanted);
  const wider = loadColumns(context.workbook.worksheets.getItem(id), plan.columnWidths.length);
  await context.sync();
  return wider();
}

/** What it takes to write the planned sheets again that are there: most often known by now, else asked for. */
export async function rewritesOf(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { owned: all, names }: Pick<WorkbookContents, "owned" | "names">,
  maxCopied: number = MAX_COPIED_CELLS,
): Promise<Rewrite[]> {
  const rewrites: Rewrite[] = [];
  for (const plan of plans) {
    const owned = all.find(({ role }) => role === plan.role);
    if (!owned) continue;
    const before = owned.before ?? (await askBefore(context, owned));
    rewrites.push({
      plan: withKeptColumn(plan, await keptRows(context, owned, plan)),
      owned,
      backup: {
        name: backupName(rewrites.length, names),
        isWhole: !isCostlyToCopy(owned, maxCopied),
        columns: await columnsOf(context, owned, before, plan),
      },
      charts: before.charts,
    });
  }
  return rewrites;
}

/** A sheet with the cells of another, none of which it computes. */
function pasteCells(
  { worksheets }: Excel.Workbook,
  from: Excel.Worksheet,
  { used }: OwnedSheet,
  name: string,
) {
  const copy = worksheets.add(name);
  // Before there are any.
  copy.enableCalculation = false;
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [1, 1];
  const reach = (worksheet: Excel.Worksheet): Excel.Range => worksheet.getRangeByIndexes(0, 0, rows, columns);
  reach(copy).copyFrom(reach(from), Excel.RangeCopyType.all);
  return copy;
}

/** Queues the copies of the sheets that will be written again, before anything else is done to them. */
export function backUp({ workbook }: Excel.RequestContext, rewrites: readonly Rewrite[]): void {
  for (const { owned, backup } of rewrites) {
    const worksheet = workbook.worksheets.getItem(owned.id);
    // Before the copy: rows that are not in sight are neither copied nor written as they should be.
    if (owned.isFiltered) worksheet.autoFilter.clearCriteria();
    if (owned.rowsHidden) worksheet.getRange().rowHidden = false;
    const copy = backup.isWhole
      ? worksheet.copy(Excel.WorksheetPositionType.end)
      : pasteCells(workbook, worksheet, owned, backup.name);
    // Marked once it holds everything; and before it is named: until then a copy is known by the name Excel gives it.
    copy.customProperties.add(BACKUP_PROPERTY, owned.id);
    copy.name = backup.name;
    copy.visibility = Excel.SheetVisibility.hidden;
  }
}

/** Fills a sheet from what was kept of it. The sheet itself stays, and with it every formula that refers to it. */
export async function fillFromBackup(
  context: Excel.RequestContext,
  owned: OwnedSheet,
  copyId: string,
  { columns }: Pick<Backup, "columns">,
  hidden: HiddenRows | null,
): Promise<void> {
  const copy = context.workbook.worksheets.getItem(copyId);
  const used = copy.getUsedRangeOrNullObject(false);
  used.load("address");
  const worksheet = context.workbook.worksheets.getItem(owned.id);
  const written = worksheet.customProperties.getItemOrNullObject(WRITTEN_PROPERTY);
  const run = worksheet.customProperties.getItemOrNullObject(RUN_PROPERTY);
  for (const mark of [written, run]) mark.load("key");
  await context.sync();
  const batch = pacedBatch(context, createPace());
  worksheet.name = owned.name;
  wipeSheet(worksheet);
  if (!used.isNullObject) {
    const address = used.address.split("!").at(-1) ?? "";
    worksheet.getRange(address).copyFrom(copy.getRange(address), Excel.RangeCopyType.all);
  }
  if (owned.writtenAs) worksheet.customProperties.add(WRITTEN_PROPERTY, writtenAsText(owned.writtenAs));
  else if (!written.isNullObject) written.delete();
  if (owned.run > 0) worksheet.customProperties.add(RUN_PROPERTY, String(owned.run));
  else if (!run.isNullObject) run.delete();
  // Copying cells does not copy the widths of their columns; and a width given to a hidden column would show it.
  columns.forEach(({ points, hidden: isHidden }, index) => {
    const column = worksheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    if (isHidden) column.columnHidden = true;
    else column.format.columnWidth = points;
  });
  if (hidden) await hideAgain(worksheet, hidden, batch);
  await context.sync();
}
