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
import { loadBefore, type SheetBefore } from "./sheet-before";
import {
  asRole,
  BACKUP_PROPERTY,
  CHARTS_PROPERTY,
  ROLE_PROPERTY,
  RUN_PROPERTY,
  WRITTEN_PROPERTY,
} from "./sheet-mark";

export interface OwnedSheet {
  id: string;
  name: string;
  role: SheetRole;
  /** The user may have hidden it. */
  visible: boolean;
  /** Null for a sheet that an earlier version wrote. */
  writtenAs: WrittenAs | null;
  /** The number of a run whose looks were never finished; 0 where there is none. */
  run: number;
  /** The charts it was last written with. */
  charts: ChartPlan[];
  /** Where its cells stand; null for a sheet that is empty. */
  used: Area | null;
  /** Null for a sheet that is empty, or whose cells were not asked for. */
  grid: Grid | null;
  /** Null where the sheets were not read in order to be written. */
  before: SheetBefore | null;
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

/** One sheet as it is loaded: whose it is, and what is asked of it. */
interface LoadedSheet {
  worksheet: Excel.Worksheet;
  marks: ReadonlyMap<string, string>;
  owner: SheetRole | null;
  charts: ChartPlan[];
  isRead: boolean;
  isToWrite: boolean;
}

/** What is read of one sheet. */
interface ReadSheet {
  used: Area | null;
  grid: Grid | null;
  rowsHidden: boolean;
  before: SheetBefore | null;
}

const NOTHING: ReadSheet = { used: null, grid: null, rowsHidden: false, before: null };

/** What is queued of a sheet, to be looked at after the next sync. */
interface Asked {
  used: Excel.Range;
  before: () => SheetBefore | null;
}

/** @param all or only what does not grow with the sheet's cells */
function ask({ worksheet, owner, charts, isRead, isToWrite }: LoadedSheet, all: boolean): Asked {
  const used = loadState(worksheet);
  if (all && isRead) used.load("values,numberFormat");
  const role = isToWrite ? owner : null;
  return { used, before: role ? loadBefore(worksheet, used, { role, charts }, all) : () => null };
}

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
  const asked = sheets.map((sheet) => ask(sheet, true));
  let fits = true;
  try {
    await context.sync();
    // Excel gives no values at all of a range that reaches the last column: it takes it for whole rows.
    fits = asked.every(
      ({ used }, index) => !sheets[index]!.isRead || used.isNullObject || used.values !== null,
    );
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    fits = false;
  }
  const answered = fits ? asked : sheets.map((sheet) => ask(sheet, false));
  if (!fits) await context.sync();
  const read: ReadSheet[] = [];
  for (const [index, { used, before: beforeOf }] of answered.entries()) {
    const { worksheet, isRead } = sheets[index]!;
    // Null where some rows are hidden and others not.
    const rowsHidden = !used.isNullObject && used.rowHidden !== false;
    const before = beforeOf();
    if (used.isNullObject) read.push({ ...NOTHING, before });
    else if (isRead && fits)
      read.push({ used: areaOf(used), grid: gridOf(worksheet.name, used), rowsHidden, before });
    else if (isRead || reachesFar(areaOf(used))) {
      // A stray value far from the rest is left out of what is read, and of what is kept.
      const grid = await readInParts(context, worksheet);
      read.push({ used: grid && areaOfGrid(grid), grid, rowsHidden, before });
    } else read.push({ used: areaOf(used), grid: null, rowsHidden, before });
  }
  return read;
}

const areaOfGrid = ({ top, left, values }: Grid): Area => ({
  row: top,
  column: left,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

/**
 * Every visible sheet's cells, and which sheets are the add-in's own.
 *
 * @param purpose sheets of ours are read as cells, or, in order to be written again, what they have besides: of those
 *   the rules' cells alone
 */
export async function readSheets(
  context: Excel.RequestContext,
  purpose: "assess" | "write" = "assess",
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
    const isToWrite = owner !== null && purpose === "write";
    const isRead = owner ? !isToWrite || owner === "rules" : isVisible && !marks.has(BACKUP_PROPERTY);
    const charts = marks.get(CHARTS_PROPERTY);
    return {
      worksheet,
      marks,
      owner,
      charts: charts === undefined ? [] : parseChartRecord(charts),
      isRead,
      isToWrite,
    };
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
  sheets.forEach(({ worksheet, marks, owner, charts }, index) => {
    if (marks.has(BACKUP_PROPERTY)) {
      if (worksheet.visibility === Excel.SheetVisibility.veryHidden) contents.leftCopies.push(worksheet.id);
      return;
    }
    const { id, name, visibility, autoFilter, protection } = worksheet;
    const { used, grid, rowsHidden, before } = read[index] ?? NOTHING;
    const visible = visibility === Excel.SheetVisibility.visible;
    if (!owner) {
      contents.users.push(name);
      if (visible && grid) contents.grids.push(grid);
      return;
    }
    const written = marks.get(WRITTEN_PROPERTY);
    contents.owned.push({
      id,
      name,
      role: owner,
      visible,
      writtenAs: written === undefined ? null : parseWrittenAs(written),
      run: Number(marks.get(RUN_PROPERTY) ?? 0),
      charts,
      used,
      grid,
      before,
      isProtected: protection.protected,
      isFiltered: autoFilter.isDataFiltered,
      rowsHidden,
    });
  });
  return contents;
}
