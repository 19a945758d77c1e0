/** Finds the tables of a sheet by the words of their headings. */
import { plainText } from "../../../text/thai";
import type { CellValue, Grid } from "../../grid";
import { type Period, periodKey, type Quarter, samePeriod, YEAR } from "../../period";
import { finish, type Slices } from "../../slices";
import type { Column, ColumnRole, FoundKind, Table } from "../../table";
import { columnsUnder, kindOf } from "./columns-of";
import { quarterIn } from "./heading";
import { filledCells, headingDepth } from "./heading-rows";

interface Header {
  kind: FoundKind;
  columns: readonly Column[];
  rows: number;
}

const MIN_COLUMNS = 3;
const ROWS_A_SLICE = 32;

function headerAt(grid: Grid, row: number): Header | null {
  // A heading of one row is tried last: with its lower rows it says more.
  for (let depth = headingDepth(grid, row); depth >= 1; depth--) {
    if (filledCells(grid, row + depth - 1).length === 0) continue;
    const columns = columnsUnder(grid, row, depth);
    const kind = kindOf(columns);
    if (kind && columns.filter(({ role }) => role !== "other").length >= MIN_COLUMNS)
      return { kind, columns, rows: depth };
  }
  return null;
}

const signature = (columns: readonly Column[]): string =>
  columns.map(({ index, role, period }) => `${index}${role}${periodKey(period)}`).join(" ");

const firstFilled = (grid: Grid, row: number): CellValue =>
  grid.values[row]?.find((value) => value !== "") ?? "";

/** Whether a row under a heading only numbers its columns: 1, 2, 3 … or (1), (2), (3) … */
function numbersColumns(grid: Grid, row: number): boolean {
  const plain = (value: CellValue): string => plainText(String(value)).trim();
  // Exit early: nearly all rows are body rows, which begin with another number, or none.
  const first = firstFilled(grid, row);
  if (!/^[^\d๐-๙]*[1๑][^\d๐-๙]*$/.test(String(first))) return false;
  if (plain(first).replace(/^\((.*)\)$/, "$1") !== "1") return false;
  const cells = filledCells(grid, row).map(plain);
  if (cells.length < MIN_COLUMNS) return false;
  return cells.every((text, index) => text === String(index + 1) || text.startsWith(`(${index + 1})`));
}

/** The texts of the rows straight above a row that hold one text each: the titles of a table further down a sheet. */
export function titlesAbove(grid: Grid, row: number, from: number): string[] {
  const titles: string[] = [];
  for (let upper = row - 1; upper >= from; upper--) {
    const cells = filledCells(grid, upper);
    const [cell] = cells;
    if (cells.length > 1 || typeof cell === "number" || typeof cell === "boolean") break;
    if (cell !== undefined) titles.push(cell);
  }
  return titles;
}

/** The quarter that the titles above a heading name; `from` is the first row below the heading before it. */
export function quarterAbove(grid: Grid, row: number, from = 0): Quarter | null {
  const titles = from > 0 ? titlesAbove(grid, row, from) : grid.values.slice(0, row).flat().reverse();
  for (const title of titles) {
    const quarter = typeof title === "string" ? quarterIn(title) : null;
    if (quarter !== null) return quarter;
  }
  return null;
}

/**
 * The tables of a sheet, top to bottom. A heading repeated on every printed page opens no new table, unless another
 * quarter is named above it.
 */
export const tablesOf = (grid: Grid): Table[] => finish(tablesInSlices(grid));

/** The same in slices. */
export function* tablesInSlices(grid: Grid): Slices<Table[]> {
  const tables: (Table & { bodyRows: number[] })[] = [];
  for (let row = 0; row < grid.values.length; row++) {
    if (row % ROWS_A_SLICE === 0) yield;
    const current = tables.at(-1);
    const header = headerAt(grid, row);
    if (!header) {
      if (!numbersColumns(grid, row)) current?.bodyRows.push(row);
      continue;
    }
    const { kind, columns, rows } = header;
    const repeated = current !== undefined && signature(current.columns) === signature(columns);
    const ownQuarter = repeated ? quarterAbove(grid, row, current.headerRow + 1) : null;
    const isNewQuarter = ownQuarter !== null && ownQuarter !== quarterAbove(grid, current?.headerRow ?? 0);
    if (!repeated || isNewQuarter)
      tables.push({ kind, grid, columns, headerRow: row, bodyRows: [], quarter: null });
    row += rows - 1;
  }
  return tables;
}

/** The column of a role, the annual one or a period's. */
export const columnFor = (table: Table, role: ColumnRole, period: Period = YEAR): Column | undefined =>
  table.columns.find((column) => column.role === role && samePeriod(column.period, period));
