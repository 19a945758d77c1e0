/**
 * What is kept of a sheet before it is written again, and how it comes back from that. Usually a hidden copy. A large
 * sheet of live formulas takes Excel on the web minutes to copy, because every function in the copy is called again:
 * there only its formats are copied, and what was entered in its cells is kept in memory.
 */
import type { CellValue } from "../workbook/grid";
import { withKeptColumn } from "../workbook/kept-column";
import type { SheetPlan, SheetRole } from "../workbook/sheet-plan";
import { writtenAsText } from "../workbook/written-as";
import { type ColumnSize, wipeSheet } from "./draw-sheet";
import { hideAgain, type HiddenRows } from "./hidden-rows";
import { keptRows } from "./kept-rows";
import { createPace } from "../thread/pace";
import { pacedBatch } from "./paced-batch";
import { eachPart } from "./read-in-parts";
import type { OwnedSheet, WorkbookContents } from "./read-sheets";
import { type ChartsBefore, loadCharts, NO_CHARTS } from "./sheet-charts";
import { BACKUP_PROPERTY, WRITTEN_PROPERTY } from "./sheet-mark";
import { type Entry, enteredAgain, writeEntries } from "./write-cells";

export interface Backup {
  /** The hidden sheet: a copy, or the formats alone. */
  name: string;
  /** What was entered in the cells, from the grid's first on; null where the copy has it. */
  entries: Entry[][] | null;
  columns: ColumnSize[];
}

/** A sheet written before, with what is needed to write it again or to put it back. */
export interface Rewrite {
  owned: OwnedSheet;
  plan: SheetPlan;
  backup: Backup;
  charts: ChartsBefore;
}

/** Sheets where nearly every cell calls a function of ours, and which have no links or validations to lose. */
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

function loadColumns(worksheet: Excel.Worksheet, { used }: OwnedSheet, plan: SheetPlan): Excel.Range[] {
  const filled = used ? used.column + used.columns : 0;
  return Array.from({ length: Math.max(plan.columnWidths.length, filled) }, (_, column) => {
    const range = worksheet.getRangeByIndexes(0, column, 1, 1);
    range.load("columnHidden,format/columnWidth");
    return range;
  });
}

const hideAs = (worksheet: Excel.Worksheet, name: string, { id }: OwnedSheet): void => {
  // Marked before it is named: a copy that is not marked yet is known by the name Excel gives it.
  worksheet.customProperties.add(BACKUP_PROPERTY, id);
  worksheet.name = name;
  worksheet.visibility = Excel.SheetVisibility.hidden;
};

/** The area from the sheet's first cell to the last one that is used. */
const reach = (worksheet: Excel.Worksheet, { used }: OwnedSheet): Excel.Range =>
  worksheet.getRangeByIndexes(0, 0, used ? used.row + used.rows : 1, used ? used.column + used.columns : 1);

/** A sheet with the formats of another, its merges and conditional formats among them. */
function copyFormats(
  context: Excel.RequestContext,
  from: Excel.Worksheet,
  owned: OwnedSheet,
  name: string,
): Excel.Worksheet {
  const copy = context.workbook.worksheets.add(name);
  reach(copy, owned).copyFrom(reach(from, owned), Excel.RangeCopyType.formats);
  return copy;
}

/** What is entered in the sheet's cells, as it must be entered again. */
async function readEntries(context: Excel.RequestContext, { id, used }: OwnedSheet): Promise<Entry[][]> {
  if (!used) return [];
  const entries = Array.from({ length: used.rows }, () => new Array<Entry>(used.columns).fill(null));
  const worksheet = context.workbook.worksheets.getItem(id);
  await eachPart(context, worksheet, used, "formulas,values", ({ formulas, values }, part) => {
    for (const [at, row] of (formulas as unknown[][]).entries())
      for (const [column, formula] of row.entries()) {
        const [r, c] = [part.row - used.row + at, part.column - used.column + column];
        entries[r]![c] = enteredAgain(formula, values[at]![column] as CellValue);
      }
  });
  return entries;
}

/** Keeps what the sheets hold that will be written again, with their columns' widths and what the user wrote on them. */
export async function backUp(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  contents: Pick<WorkbookContents, "owned" | "names">,
  maxCopied = MAX_COPIED_CELLS,
): Promise<Rewrite[]> {
  const again = plans.flatMap((plan) => {
    const owned = contents.owned.find(({ role }) => role === plan.role);
    return owned ? [{ plan, owned }] : [];
  });
  if (again.length === 0) return [];
  const loaded = [];
  for (const [index, { plan, owned }] of again.entries()) {
    const worksheet = context.workbook.worksheets.getItem(owned.id);
    const kept = await keptRows(context, worksheet, owned, plan);
    const columns = loadColumns(worksheet, owned, plan);
    const hasCharts = owned.charts.length > 0 || (plan.charts ?? []).length > 0;
    const charts = hasCharts ? loadCharts(worksheet, owned.charts) : () => NO_CHARTS;
    // Before the copy: rows that are not in sight are neither copied nor written as they should be.
    if (owned.isFiltered) worksheet.autoFilter.clearCriteria();
    if (owned.rowsHidden) worksheet.getRange().rowHidden = false;
    const name = backupName(index, contents.names);
    const isCostly = isCostlyToCopy(owned, maxCopied);
    const copy = isCostly
      ? copyFormats(context, worksheet, owned, name)
      : worksheet.copy(Excel.WorksheetPositionType.end);
    hideAs(copy, name, owned);
    loaded.push({ plan, owned, name, columns, kept, charts, isCostly });
  }
  await context.sync();
  const rewrites: Rewrite[] = [];
  for (const { plan, owned, name, columns, kept, charts, isCostly } of loaded)
    rewrites.push({
      plan: withKeptColumn(plan, kept()),
      owned,
      backup: {
        name,
        entries: isCostly ? await readEntries(context, owned) : null,
        columns: columns.map((range) => ({ points: range.format.columnWidth, hidden: range.columnHidden })),
      },
      charts: charts(),
    });
  return rewrites;
}

/** Fills a sheet from what was kept of it. The sheet itself stays, and with it every formula that refers to it. */
export async function fillFromBackup(
  context: Excel.RequestContext,
  owned: OwnedSheet,
  copyId: string,
  { entries, columns }: Omit<Backup, "name">,
  hidden: HiddenRows | null,
): Promise<void> {
  const copy = context.workbook.worksheets.getItem(copyId);
  const used = copy.getUsedRangeOrNullObject(false);
  used.load("address");
  const worksheet = context.workbook.worksheets.getItem(owned.id);
  const written = worksheet.customProperties.getItemOrNullObject(WRITTEN_PROPERTY);
  written.load("key");
  await context.sync();
  const batch = pacedBatch(context, createPace());
  worksheet.name = owned.name;
  wipeSheet(worksheet);
  if (entries && owned.used) {
    reach(worksheet, owned).copyFrom(reach(copy, owned), Excel.RangeCopyType.formats);
    const { row: top, column: left } = owned.used;
    await writeEntries(worksheet, entries, { top, left }, batch);
  } else if (!used.isNullObject) {
    const address = used.address.split("!").at(-1) ?? "";
    worksheet.getRange(address).copyFrom(copy.getRange(address), Excel.RangeCopyType.all);
  }
  if (owned.writtenAs) worksheet.customProperties.add(WRITTEN_PROPERTY, writtenAsText(owned.writtenAs));
  else if (!written.isNullObject) written.delete();
  // Copying cells does not copy the widths of their columns; and a width given to a hidden column would show it.
  columns.forEach(({ points, hidden: isHidden }, index) => {
    const column = worksheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    if (isHidden) column.columnHidden = true;
    else column.format.columnWidth = points;
  });
  if (hidden) await hideAgain(worksheet, hidden, batch);
  await context.sync();
}
