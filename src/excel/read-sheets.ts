/** Reads the workbook: two round trips, and more only where its size forces it. */
import type { ChartPlan } from "../workbook/chart-plan";
import { parseChartRecord } from "../workbook/chart-record";
import type { Grid } from "../workbook/grid";
import type { ParsedMapping } from "../workbook/mapping/parse-mapping";
import type { Area, SheetRole } from "../workbook/sheet-plan";
import { parseWrittenAs, type WrittenAs } from "../workbook/written-as";
import { loadMapping } from "./mapping-storage";
import { syncWithNormalSize } from "./normal-font";
import { isTooLarge, reachesFar, readInParts } from "./read-in-parts";
import { asRole, BACKUP_PROPERTY, CHARTS_PROPERTY, ROLE_PROPERTY, WRITTEN_PROPERTY } from "./sheet-mark";

export interface OwnedSheet {
  id: string;
  name: string;
  role: SheetRole;
  /** The user may have hidden it. */
  visible: boolean;
  /** Null for a sheet that an earlier version wrote. */
  writtenAs: WrittenAs | null;
  /** The charts it was last written with. */
  charts: ChartPlan[];
  /** Where its cells stand; null for a sheet that is empty. */
  used: Area | null;
  /** Null for a sheet that is empty, or whose cells were not asked for. */
  grid: Grid | null;
  /** Whether its cells may not be changed. */
  isProtected: boolean;
  /** Whether the user's filter hides rows of it. */
  isFiltered: boolean;
  /** Whether any row is hidden, by a filter or by hand. */
  rowsHidden: boolean;
}

export interface ListedSheet {
  id: string;
  name: string;
  visibility: string;
}

export interface WorkbookContents {
  /** The user's visible sheets. */
  grids: Grid[];
  owned: OwnedSheet[];
  /** All sheets, in the order of their tabs. */
  listed: ListedSheet[];
  /** The names of all sheets, so that none is taken twice. */
  names: string[];
  /** The ids of all sheets, so that what is added can be told from what was there. */
  ids: ReadonlySet<string>;
  /** Size of the workbook's Normal style, in points. */
  normalFontSize: number;
  /** Whether sheets may not be added. */
  structureProtected: boolean;
  /** What the user said of the sheets, as it was stored in the workbook; null where nothing is. */
  mapping: ParsedMapping | null;
  /** Whether formulas wait until calculation is asked for. */
  calculatesManually: boolean;
  /** The names of the user's sheets, hidden ones among them. */
  users: string[];
  /** The ids of copies that an earlier run left for the way back. */
  leftCopies: string[];
}

const gridOf = (sheet: string, range: Excel.Range): Grid => ({
  sheet,
  top: range.rowIndex,
  left: range.columnIndex,
  values: range.values as Grid["values"],
  numberFormats: range.numberFormat as string[][],
});

/** One sheet as it is loaded: whose it is, and whether its cells are asked for. */
interface LoadedSheet {
  worksheet: Excel.Worksheet;
  marks: ReadonlyMap<string, string>;
  owner: SheetRole | null;
  isRead: boolean;
}

/** What is read of one sheet. */
interface ReadSheet {
  used: Area | null;
  grid: Grid | null;
  rowsHidden: boolean;
}

const NOTHING: ReadSheet = { used: null, grid: null, rowsHidden: false };

/** Queues what does not grow with a sheet's cells. */
function loadState(worksheet: Excel.Worksheet): Excel.Range {
  worksheet.protection.load("protected");
  worksheet.autoFilter.load("isDataFiltered");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  return used;
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** All sheets in one response where they fit into it, else each in parts. */
async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly LoadedSheet[],
): Promise<ReadSheet[]> {
  const ranges = sheets.map(({ worksheet, isRead }) => {
    const used = loadState(worksheet);
    if (isRead) used.load("values,numberFormat");
    return used;
  });
  let fits = true;
  try {
    await context.sync();
    // Excel gives no values at all of a range that reaches the last column: it takes it for whole rows.
    fits = ranges.every((used, index) => !sheets[index]!.isRead || used.isNullObject || used.values !== null);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    fits = false;
  }
  const states = fits ? ranges : sheets.map(({ worksheet }) => loadState(worksheet));
  if (!fits) await context.sync();
  const read: ReadSheet[] = [];
  for (const [index, used] of states.entries()) {
    const { worksheet, isRead } = sheets[index]!;
    // Null where some rows are hidden and others not.
    const rowsHidden = !used.isNullObject && used.rowHidden !== false;
    if (used.isNullObject) read.push(NOTHING);
    else if (isRead && fits)
      read.push({ used: areaOf(used), grid: gridOf(worksheet.name, used), rowsHidden });
    else if (isRead || reachesFar(areaOf(used))) {
      // A stray value far from the rest is left out of what is read, and of what is kept.
      const grid = await readInParts(context, worksheet);
      read.push({ used: grid && areaOfGrid(grid), grid, rowsHidden });
    } else read.push({ used: areaOf(used), grid: null, rowsHidden });
  }
  return read;
}

const areaOfGrid = ({ top, left, values }: Grid): Area => ({
  row: top,
  column: left,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

export interface WhatToRead {
  /** Whether the cells of the add-in's own sheets are read as well; those of the rules sheet always are. */
  ownCells?: boolean;
}

/** Every visible sheet's cells, and which sheets are the add-in's own. */
export async function readSheets(
  context: Excel.RequestContext,
  { ownCells = true }: WhatToRead = {},
): Promise<WorkbookContents> {
  const { worksheets, protection } = context.workbook;
  let storedMapping: ReturnType<typeof loadMapping> = () => null;
  const normalFontSize = await syncWithNormalSize(context, () => {
    worksheets.load(
      "items/id,items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value",
    );
    protection.load("protected");
    context.application.load("calculationMode");
    storedMapping = loadMapping(context);
  });

  const sheets = worksheets.items.map((worksheet): LoadedSheet => {
    const marks = new Map(worksheet.customProperties.items.map(({ key, value }) => [key, value]));
    const owner = asRole(marks.get(ROLE_PROPERTY) ?? "");
    const isVisible = worksheet.visibility === Excel.SheetVisibility.visible;
    const isRead = owner ? ownCells || owner === "rules" : isVisible && !marks.has(BACKUP_PROPERTY);
    return { worksheet, marks, owner, isRead };
  });
  const read = await readGrids(context, sheets);

  const contents: WorkbookContents = {
    grids: [],
    owned: [],
    listed: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    names: worksheets.items.map(({ name }) => name),
    ids: new Set(worksheets.items.map(({ id }) => id)),
    normalFontSize,
    structureProtected: protection.protected,
    calculatesManually: context.application.calculationMode === Excel.CalculationMode.manual,
    mapping: storedMapping(),
    users: [],
    leftCopies: [],
  };
  sheets.forEach(({ worksheet, marks, owner }, index) => {
    if (marks.has(BACKUP_PROPERTY)) {
      if (worksheet.visibility === Excel.SheetVisibility.veryHidden) contents.leftCopies.push(worksheet.id);
      return;
    }
    const { id, name, visibility, autoFilter, protection } = worksheet;
    const { used, grid, rowsHidden } = read[index] ?? NOTHING;
    const visible = visibility === Excel.SheetVisibility.visible;
    if (!owner) {
      contents.users.push(name);
      if (visible && grid) contents.grids.push(grid);
      return;
    }
    const [written, charts] = [marks.get(WRITTEN_PROPERTY), marks.get(CHARTS_PROPERTY)];
    contents.owned.push({
      id,
      name,
      role: owner,
      visible,
      writtenAs: written === undefined ? null : parseWrittenAs(written),
      charts: charts === undefined ? [] : parseChartRecord(charts),
      used,
      grid,
      isProtected: protection.protected,
      isFiltered: autoFilter.isDataFiltered,
      rowsHidden,
    });
  });
  return contents;
}
