/**
 * Accounts for every number of the recognised tables (`domain.md` §8): read, known and not needed, or
 * named as not read.
 */
import { readNumber } from "../../text/numbers";
import type { CellRef } from "../cell-ref";
import { type Doubt, doubtAt } from "../doubt";
import type { Grid } from "../grid";
import { remembered } from "../remembered";
import { eachInSlices, type Slices } from "../slices";
import { type Column, type ColumnRole, isLevel, MONEY_ROLES, type Table } from "../table";
import { cellRef, columnLabel, isDateFormat, valueAt } from "./cells/cells";
import { headingOver } from "./tables/heading-over";

/** Columns whose numbers are no figures: they count the rows, name a place or a period, or are known and not needed. */
const WITHOUT_FIGURES: readonly ColumnRole[] = [
  "number",
  "plan",
  "issue",
  "unit",
  "remarks",
  "component",
  "quarter",
  "region",
  "status",
  "passed",
  "notPassed",
  "other",
  ...MONEY_ROLES,
];

/** The cells of a sheet that were read. */
interface ReadCells {
  add: (row: number, column: number) => void;
  has: (row: number, column: number) => boolean;
}

/** A byte for each cell from A1 to the last of the sheet: there are as many cells as the workbook is large. */
function createReadCells(grids: readonly Grid[]): ReadCells {
  const ends = grids.map((grid) => {
    const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
    return cellRef(grid, grid.values.length, width);
  });
  const bottom = Math.max(...ends.map(({ row }) => row));
  const right = Math.max(...ends.map(({ column }) => column));
  const cells = new Uint8Array(bottom * right);
  return {
    add(row, column) {
      if (row < bottom && column < right) cells[row * right + column] = 1;
    },
    has: (row, column) => row < bottom && column < right && cells[row * right + column] === 1,
  };
}

const NONE: ReadCells = { add: () => {}, has: () => false };

const isCell = (value: object): value is CellRef => "sheet" in value && "row" in value && "column" in value;

function collectCells(value: unknown, cells: CellRef[]): void {
  if (typeof value !== "object" || value === null) return;
  if (isCell(value)) cells.push(value);
  else for (const part of Object.values(value)) collectCells(part, cells);
}

/** The cells named anywhere in a plan, a scorecard or whatever else was read. */
const cellsIn = remembered((read: object): CellRef[] => {
  const cells: CellRef[] = [];
  collectCells(read, cells);
  return cells;
});

/** Walks what was read whatever its shape: a figure in a new place of it counts as read without being listed here. */
function* readCells(tables: readonly Table[], read: object): Slices<ReadonlyMap<string, ReadCells>> {
  const sheets = new Map<string, Grid[]>();
  for (const { grid } of tables) sheets.set(grid.sheet, [...(sheets.get(grid.sheet) ?? []), grid]);
  const marked = new Map([...sheets].map(([sheet, grids]) => [sheet, createReadCells(grids)]));
  // Plan by plan, so that those that have not changed answer from memory.
  const parts = Object.values(read).flatMap((list: unknown) =>
    Array.isArray(list) ? list.filter((part): part is object => typeof part === "object") : [],
  );
  yield* eachInSlices(parts, (part) => {
    for (const { sheet, row, column } of cellsIn(part)) marked.get(sheet)?.add(row, column);
  });
  return marked;
}

/** The number a cell holds, as a number or as text; null for a date, other text and nothing. */
function numberAt(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return readNumber(value)?.value ?? null;
  const isDate = isDateFormat(grid.numberFormats[row]?.[column] ?? "General");
  return typeof value === "number" && !isDate ? value : null;
}

/** 1, 2, 3 … down a column: the rows are counted. */
const isCount = (values: readonly (number | null)[]): boolean =>
  values.length > 1 && values.every((value, index) => value === index + 1);

const isScoring = (column: Column): boolean =>
  isLevel(column) || ["weight", "score", "weighted"].includes(column.role);

/** Weights and points of plans that state no levels: nothing tells what a result earns. */
function notScored(table: Table, columns: readonly Column[]): Doubt[] {
  const [first] = columns;
  if (!first) return [];
  const cells = columns.map(({ index }) => cellRef(table.grid, table.headerRow, index));
  const headings = columns.map(({ heading }) => heading).join(", ");
  return [doubtAt(cellRef(table.grid, table.headerRow, first.index), "not-scored", { headings }, cells)];
}

function* unreadIn(table: Table, read: ReadCells, doubted: readonly CellRef[]): Slices<Doubt[]> {
  const { grid, bodyRows, columns } = table;
  const isRead = (row: number, column: number): boolean => {
    const cell = cellRef(grid, row, column);
    return read.has(cell.row, cell.column);
  };
  const labels = new Set(doubted.map(({ row, column }) => (grid.turned ? row : column)));
  const isDoubted = (column: number): boolean => {
    const cell = cellRef(grid, 0, column);
    return labels.has(grid.turned ? cell.row : cell.column);
  };
  const width = bodyRows.reduce((widest, row) => Math.max(widest, grid.values[row]?.length ?? 0), 0);
  const all = Array.from({ length: width }, (_, column) => column);
  // Totals, notes and the parts that a plan is broken down into are no rows of figures.
  const rows = bodyRows.filter((row) => all.some((column) => isRead(row, column)));
  const known = new Set(
    columns.filter(({ role }) => WITHOUT_FIGURES.includes(role)).map(({ index }) => index),
  );
  const isWeighted = columns.some(({ role }) => role === "weight");
  const scoring = new Map(
    columns.filter((column) => isWeighted && isScoring(column)).map((column) => [column.index, column]),
  );
  const unscored: Column[] = [];
  const doubts: Doubt[] = [];
  for (const column of all) {
    yield;
    if (known.has(column) || isDoubted(column)) continue;
    const others = rows.filter((row) => !isRead(row, column) && numberAt(grid, row, column) !== null);
    if (others.length === 0) continue;
    // The year's figure of a plan is often repeated in each of its rows.
    const stated = new Set(rows.flatMap((row) => (isRead(row, column) ? [numberAt(grid, row, column)] : [])));
    const unread = others.filter((row) => !stated.has(numberAt(grid, row, column)));
    const [first] = unread;
    if (first === undefined || isCount(unread.map((row) => numberAt(grid, row, column)))) continue;
    const scored = scoring.get(column);
    if (scored) {
      unscored.push(scored);
      continue;
    }
    const heading = headingOver(table, column);
    doubts.push(
      doubtAt(cellRef(grid, heading === "" ? first : table.headerRow, column), "not-read", {
        column: columnLabel(grid, column),
        heading,
        count: unread.length,
      }),
    );
  }
  return [...doubts, ...notScored(table, unscored)];
}

/**
 * The columns with figures that nothing was read from.
 *
 * @param read everything that the steps made of the tables, each figure with its cell
 * @param doubts those that are known already: a column named in one of them is not named again
 */
export function* unreadFigures(
  tables: readonly Table[],
  read: object,
  doubts: readonly Doubt[],
): Slices<Doubt[]> {
  const cells = yield* readCells(tables, read);
  const unread: Doubt[] = [];
  for (const table of tables) {
    const { sheet } = table.grid;
    // A doubt about a plan on two sheets has a candidate on each.
    const doubted = doubts.flatMap(({ candidates }) => candidates).filter((cell) => cell.sheet === sheet);
    unread.push(...(yield* unreadIn(table, cells.get(sheet) ?? NONE, doubted)));
  }
  return unread;
}
