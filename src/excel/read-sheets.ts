/** Reads the workbook: two round trips, and more only where its size forces it. */
import type { ChartPlan } from "../workbook/chart-plan";
import { parseChartRecord } from "../workbook/chart-record";
import type { Grid } from "../workbook/grid";
import type { ParsedMapping } from "../workbook/mapping/parse-mapping";
import type { SheetRole } from "../workbook/sheet-plan";
import { parseWrittenAs, type WrittenAs } from "../workbook/written-as";
import { loadMapping } from "./mapping-storage";
import { syncWithNormalSize } from "./normal-font";
import { isTooLarge, readInParts } from "./read-in-parts";
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
  /** Null for a sheet that is empty. */
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

/** One sheet as it is loaded: whose it is, and what it holds. */
interface LoadedSheet {
  worksheet: Excel.Worksheet;
  role: Excel.WorksheetCustomProperty;
  backup: Excel.WorksheetCustomProperty;
  written: Excel.WorksheetCustomProperty;
  charts: Excel.WorksheetCustomProperty;
}

function loadMarks({ role, backup, written, charts, worksheet }: LoadedSheet): void {
  worksheet.protection.load("protected");
  role.load("value");
  backup.load("value");
  written.load("value");
  charts.load("value");
  worksheet.autoFilter.load("isDataFiltered");
}

/** All sheets in one response where they fit into it, else each in parts. */
async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly LoadedSheet[],
): Promise<{ grid: Grid | null; rowsHidden: boolean }[]> {
  const ranges = sheets.map((sheet) => {
    loadMarks(sheet);
    const used = sheet.worksheet.getUsedRangeOrNullObject(true);
    used.load("values,numberFormat,rowIndex,columnIndex,rowHidden");
    return { used, name: sheet.worksheet.name };
  });
  try {
    await context.sync();
    // Excel gives no values at all of a range that reaches the last column: it takes it for whole rows.
    if (ranges.every(({ used }) => used.isNullObject || used.values !== null))
      return ranges.map(({ used, name }) =>
        used.isNullObject
          ? { grid: null, rowsHidden: false }
          : // Null where some rows are hidden and others not.
            { grid: gridOf(name, used), rowsHidden: used.rowHidden !== false },
      );
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const inParts = [];
  for (const sheet of sheets) {
    loadMarks(sheet);
    const used = sheet.worksheet.getUsedRangeOrNullObject(true);
    used.load("rowHidden");
    // Each sheet on its own is the point: together they did not fit one response.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const rowsHidden = !used.isNullObject && used.rowHidden !== false;
    inParts.push({ grid: await readInParts(context, sheet.worksheet), rowsHidden });
  }
  return inParts;
}

/** Every visible sheet's cells, and which sheets are the add-in's own. */
export async function readSheets(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { worksheets, protection } = context.workbook;
  let storedMapping: ReturnType<typeof loadMapping> = () => null;
  const normalFontSize = await syncWithNormalSize(context, () => {
    worksheets.load("items/id,items/name,items/visibility");
    protection.load("protected");
    context.application.load("calculationMode");
    storedMapping = loadMapping(context);
  });

  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    role: worksheet.customProperties.getItemOrNullObject(ROLE_PROPERTY),
    backup: worksheet.customProperties.getItemOrNullObject(BACKUP_PROPERTY),
    written: worksheet.customProperties.getItemOrNullObject(WRITTEN_PROPERTY),
    charts: worksheet.customProperties.getItemOrNullObject(CHARTS_PROPERTY),
  }));
  const grids = await readGrids(context, sheets);

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
  sheets.forEach(({ worksheet, role, backup, written, charts: record }, index) => {
    if (!backup.isNullObject) {
      if (worksheet.visibility === Excel.SheetVisibility.veryHidden) contents.leftCopies.push(worksheet.id);
      return;
    }
    const { id, name, autoFilter } = worksheet;
    if (role.isNullObject || asRole(role.value) === null) contents.users.push(name);
    const { grid, rowsHidden } = grids[index] ?? { grid: null, rowsHidden: false };
    const visible = worksheet.visibility === Excel.SheetVisibility.visible;
    const owner = role.isNullObject ? null : asRole(role.value);
    const isFiltered = autoFilter.isDataFiltered;
    const writtenAs = written.isNullObject ? null : parseWrittenAs(written.value);
    const charts = record.isNullObject ? [] : parseChartRecord(record.value);
    if (owner)
      contents.owned.push({
        id,
        name,
        role: owner,
        visible,
        writtenAs,
        charts,
        grid,
        isProtected: worksheet.protection.protected,
        isFiltered,
        rowsHidden,
      });
    else if (visible && grid) contents.grids.push(grid);
  });
  return contents;
}
