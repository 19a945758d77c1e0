/**
 * Reads what was typed since the workbook was read, in one round trip: the changed cells by their addresses, and the
 * formulas on the user's sheets, whose results may have changed without being told of. What is typed below the last row
 * is read with the rows in between. Whatever else is not as it was (a sheet renamed, a column more) is left to a full
 * reading.
 */
import type { Area } from "../workbook/area";
import type { Grid } from "../workbook/grid";
import { type Patch, withPatches } from "../workbook/grid-changes";
import { areasOf, type SheetChange } from "../workbook/sheet-change";
import { loadMapping } from "./mapping-storage";
import type { WorkbookContents } from "./read-sheets";

/** More than is typed or pasted at a time; from there on reading all of it costs little more. */
const MAX_CHANGED_CELLS = 2_000;

/** A sheet of the user's with what changed on it. */
interface ChangedSheet {
  grid: Grid;
  id: string;
  areas: Area[];
}

/** The user's sheets with what changed on each; null where that is not known well enough. */
function changedSheets({ grids, listed }: WorkbookContents, changes: readonly SheetChange[]) {
  const sheets = grids.map((grid): ChangedSheet => {
    return { grid, id: listed.find(({ name }) => name === grid.sheet)?.id ?? "", areas: [] };
  });
  let cells = 0;
  for (const { worksheetId, address } of changes) {
    const changed = sheets.find(({ id }) => id === worksheetId);
    const areas = address === null ? null : areasOf(address);
    if (!changed || !areas || changed.grid.apart) return null;
    changed.areas.push(...areas);
  }
  for (const { grid, areas } of sheets) {
    areas.push(...rowsBelow(grid, areas));
    cells += areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
  return cells <= MAX_CHANGED_CELLS ? sheets : null;
}

/** The rows from the sheet's last one to the last that was typed into, as wide as the sheet: they may have a format. */
function rowsBelow({ top, left, values }: Grid, areas: readonly Area[]): Area[] {
  const row = top + values.length;
  const rows = Math.max(row, ...areas.map((area) => area.row + area.rows)) - row;
  return rows > 0 ? [{ row, column: left, rows, columns: values[0]?.length ?? 0 }] : [];
}

/** Whether the used cells are where they were, except for rows at the end that were read as well, or are gone. */
const hasGrownDown = ({ grid, areas }: ChangedSheet, used: Excel.Range): boolean =>
  !used.isNullObject &&
  used.rowIndex === grid.top &&
  used.columnIndex === grid.left &&
  used.columnCount === grid.values[0]?.length &&
  used.rowIndex + used.rowCount <=
    Math.max(grid.top + grid.values.length, ...areas.map(({ row, rows }) => row + rows));

/** Queues the reading of a sheet's changes; what is returned gives the sheet after the sync, null where more has changed. */
function loadChanged(worksheet: Excel.Worksheet, sheet: ChangedSheet): () => Grid | null {
  const { grid, areas } = sheet;
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/values,areas/items/hasSpill");
  const changed = areas.map((area) => {
    const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("values,numberFormat");
    return { range, area };
  });
  // The caller syncs in between, with what else it loads.
  /* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
  return () => {
    if (!hasGrownDown(sheet, used)) return null;
    const results = formulas.isNullObject ? [] : formulas.areas.items;
    // Of a filtered sheet Excel names some of the formulas only; and a spilled value is no formula.
    if (
      results.length > 0 &&
      (used.rowHidden !== false || results.some(({ hasSpill }) => hasSpill !== false))
    )
      return null;
    const typed = changed.map(({ range, area }): Patch => ({
      ...area,
      values: range.values as Patch["values"],
      numberFormats: range.numberFormat as string[][],
    }));
    const computed = results.map(({ rowIndex, columnIndex, values }): Patch => ({
      row: rowIndex,
      column: columnIndex,
      rows: values.length,
      columns: values[0]?.length ?? 0,
      values: values as Patch["values"],
      numberFormats: null,
    }));
    return withPatches(grid, [...typed, ...computed], used.rowCount);
  };
  /* eslint-enable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The contents as they are now; the add-in's own sheets stay as they were read.
 *
 * @param before what was read the last time
 * @param changes all that have happened since
 * @returns null where all has to be read anew
 */
export async function readChanges(
  context: Excel.RequestContext,
  before: WorkbookContents,
  changes: readonly SheetChange[],
): Promise<WorkbookContents | null> {
  const sheets = changedSheets(before, changes);
  if (!sheets) return null;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const storedMapping = loadMapping(context);
  const loaded = sheets.map((sheet) => loadChanged(worksheets.getItem(sheet.id), sheet));
  await context.sync();

  const listed = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  if (!same(listed, before.listed)) return null;
  const grids: Grid[] = [];
  for (const changed of loaded) {
    const grid = changed();
    if (!grid) return null;
    grids.push(grid);
  }
  return { ...before, grids, mapping: storedMapping() };
}
