/** Reads the workbook: two round trips, and more only where its size forces it. */
import type { Grid } from "../workbook/grid";
import type { ParsedMapping } from "../workbook/mapping/parse-mapping";
import type { SheetRole } from "../workbook/sheet-plan";
import { parseWrittenAs, type WrittenAs } from "../workbook/written-as";
import { loadMapping } from "./mapping-storage";
import { asRole, BACKUP_PROPERTY, ROLE_PROPERTY, WRITTEN_PROPERTY } from "./sheet-mark";

export interface OwnedSheet {
  id: string;
  name: string;
  role: SheetRole;
  /** The user may have hidden it. */
  visible: boolean;
  /** Null for a sheet that an earlier version wrote. */
  writtenAs: WrittenAs | null;
  /** Null for a sheet that is empty. */
  grid: Grid | null;
}

export interface WorkbookContents {
  /** The user's visible sheets. */
  grids: Grid[];
  owned: OwnedSheet[];
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
}

// A response may be 5 MB on the web. A cell costs its value and its number format; Thai takes three bytes a letter.
const ROWS_PER_PART = 1500;

const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  /ResponsePayloadSizeLimitExceeded|RequestTooLarge/i.test(error.code);

const gridOf = (sheet: string, range: Excel.Range): Grid => ({
  sheet,
  top: range.rowIndex,
  left: range.columnIndex,
  values: range.values as Grid["values"],
  numberFormats: range.numberFormat as string[][],
});

/** A used range too large for one response, in parts of some rows each. */
async function readInParts(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<Grid | null> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  const grid: Grid = {
    sheet: worksheet.name,
    top: used.rowIndex,
    left: used.columnIndex,
    values: [],
    numberFormats: [],
  };
  for (let row = 0; row < used.rowCount; row += ROWS_PER_PART) {
    const part = worksheet.getRangeByIndexes(
      used.rowIndex + row,
      used.columnIndex,
      Math.min(ROWS_PER_PART, used.rowCount - row),
      used.columnCount,
    );
    part.load("values,numberFormat");
    // One part a round trip is the point: together they would not fit one response.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    grid.values.push(...(part.values as Grid["values"]));
    grid.numberFormats.push(...(part.numberFormat as string[][]));
  }
  return grid;
}

/** Every visible sheet's cells, and which sheets are the add-in's own. */
export async function readSheets(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { worksheets, protection } = context.workbook;
  const normal = context.workbook.styles.getItem("Normal");
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  normal.load("font/size");
  const storedMapping = loadMapping(context);
  await context.sync();

  const sheets = worksheets.items.map((worksheet) => {
    const role = worksheet.customProperties.getItemOrNullObject(ROLE_PROPERTY);
    const backup = worksheet.customProperties.getItemOrNullObject(BACKUP_PROPERTY);
    const written = worksheet.customProperties.getItemOrNullObject(WRITTEN_PROPERTY);
    role.load("value");
    backup.load("value");
    written.load("value");
    return {
      worksheet,
      role,
      backup,
      written,
      visible: worksheet.visibility === Excel.SheetVisibility.visible,
    };
  });
  const ranges = sheets.map(({ worksheet }) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("values,numberFormat,rowIndex,columnIndex");
    return used;
  });
  let grids: (Grid | null)[];
  try {
    await context.sync();
    grids = sheets.map(({ worksheet }, index) => {
      const range = ranges[index];
      return range && !range.isNullObject ? gridOf(worksheet.name, range) : null;
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    for (const { role, backup, written } of sheets) {
      role.load("value");
      backup.load("value");
      written.load("value");
    }
    grids = [];
    for (const { worksheet } of sheets) grids.push(await readInParts(context, worksheet));
  }

  const contents: WorkbookContents = {
    grids: [],
    owned: [],
    names: worksheets.items.map(({ name }) => name),
    ids: new Set(worksheets.items.map(({ id }) => id)),
    normalFontSize: normal.font.size,
    structureProtected: protection.protected,
    mapping: storedMapping(),
  };
  sheets.forEach(({ worksheet, role, backup, written, visible }, index) => {
    const { id, name } = worksheet;
    const grid = grids[index] ?? null;
    const owner = role.isNullObject ? null : asRole(role.value);
    if (!backup.isNullObject) return;
    const writtenAs = written.isNullObject ? null : parseWrittenAs(written.value);
    if (owner) contents.owned.push({ id, name, role: owner, visible, writtenAs, grid });
    else if (visible && grid) contents.grids.push(grid);
  });
  return contents;
}
