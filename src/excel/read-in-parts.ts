/**
 * A used range that does not fit one response (5 MB on the web). The parts are counted in cells: a single stray value
 * far to the right makes any number of rows too large. First it is asked where anything is, then only that is read.
 */
import type { Grid } from "../workbook/grid";
import type { Area } from "../workbook/sheet-plan";

const TILE_ROWS = 20_000;
const TILE_COLUMNS = 128;
/** A cell of text costs some hundred bytes, most cost thirty. */
const CELLS_PER_PART = 40_000;
/** Past this many cells, what lies apart from the rest is left out: it cannot belong to the same table. */
const MAX_CELLS = 2_000_000;

export const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  /ResponsePayloadSizeLimitExceeded|RequestTooLarge|RangeExceedsLimit/i.test(error.code);

const rangeOf = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, columns);

/** The area in pieces of at most so many rows and columns, row by row of pieces. */
export function tilesOf({ row, column, rows, columns }: Area, tileRows: number, tileColumns: number): Area[] {
  const tiles: Area[] = [];
  for (let top = 0; top < rows; top += tileRows)
    for (let left = 0; left < columns; left += tileColumns)
      tiles.push({
        row: row + top,
        column: column + left,
        rows: Math.min(tileRows, rows - top),
        columns: Math.min(tileColumns, columns - left),
      });
  return tiles;
}

async function areaOf(context: Excel.RequestContext, range: Excel.Range): Promise<Area | null> {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (range.isNullObject) return null;
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The areas inside which there is anything at all. */
async function filledAreas(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  used: Area,
): Promise<Area[]> {
  const tiles = tilesOf(used, TILE_ROWS, TILE_COLUMNS).map((tile) => {
    const filled = rangeOf(worksheet, tile).getUsedRangeOrNullObject(true);
    filled.load("rowIndex,columnIndex,rowCount,columnCount");
    return filled;
  });
  await context.sync();
  return tiles
    .filter(({ isNullObject }) => !isNullObject)
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }));
}

const bottomOf = ({ row, rows }: Area): number => row + rows;
const rightOf = ({ column, columns }: Area): number => column + columns;

export function boundsOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map(bottomOf));
  const right = Math.max(...areas.map(rightOf));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** Whether there are more cells than can be held: something stands far apart from the rest. */
export const reachesFar = ({ rows, columns }: Area): boolean => rows * columns > MAX_CELLS;

/** Without what stands more than a tile away from all before it, where the whole would be too large to hold. */
export function withoutStrays(areas: readonly Area[]): Area[] {
  const bounds = boundsOf(areas);
  if (!reachesFar(bounds)) return [...areas];
  const kept: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const before = kept.length === 0 ? area : boundsOf(kept);
    const isNear = area.column - rightOf(before) < TILE_COLUMNS && area.row - bottomOf(before) < TILE_ROWS;
    if (isNear) kept.push(area);
  }
  return kept;
}

/** Hands over what is loaded of an area, part by part; a part that turns out too large is read in halves. */
export async function eachPart(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
  properties: string,
  take: (range: Excel.Range, part: Area) => void,
): Promise<void> {
  const read = async (part: Area): Promise<void> => {
    const range = rangeOf(worksheet, part);
    range.load(properties);
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || part.rows === 1) throw error;
      for (const half of tilesOf(part, Math.ceil(part.rows / 2), part.columns)) await read(half);
      return;
    }
    take(range, part);
  };
  const rows = Math.max(1, Math.floor(CELLS_PER_PART / area.columns));
  // One part a round trip is the point: together they would not fit one response.
  for (const part of tilesOf(area, rows, area.columns)) await read(part);
}

const emptyGrid = (sheet: string, { row, column, rows, columns }: Area): Grid => ({
  sheet,
  top: row,
  left: column,
  values: Array.from({ length: rows }, () => new Array<string>(columns).fill("")),
  numberFormats: Array.from({ length: rows }, () => new Array<string>(columns).fill("General")),
});

/** Null for a sheet without content. */
export async function readInParts(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<Grid | null> {
  const used = await areaOf(context, worksheet.getUsedRangeOrNullObject(true));
  if (used === null) return null;
  const all = await filledAreas(context, worksheet, used);
  const filled = withoutStrays(all);
  const apart = all.filter((area) => !filled.includes(area));
  const grid = { ...emptyGrid(worksheet.name, boundsOf(filled)), ...(apart.length > 0 && { apart }) };
  for (const area of filled)
    await eachPart(context, worksheet, area, "values,numberFormat", (range, part) => {
      for (let row = 0; row < part.rows; row++) {
        const [at, left] = [part.row - grid.top + row, part.column - grid.left];
        grid.values[at]!.splice(left, part.columns, ...(range.values[row] as Grid["values"][number]));
        grid.numberFormats[at]!.splice(left, part.columns, ...(range.numberFormat[row] as string[]));
      }
    });
  return grid;
}
