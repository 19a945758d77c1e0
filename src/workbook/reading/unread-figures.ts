/**
 * Accounts for every number of the recognised tables (`domain.md` §8): read, known and not needed, or
 * named as not read.
 */
import { readNumber } from "../../text/numbers";
import { columnName } from "../cell-ref";
import { type Doubt, doubtAt } from "../doubt";
import type { Grid } from "../grid";
import { type ColumnRole, MONEY_ROLES, type Table } from "../table";
import { cellRef, isDateFormat, valueAt } from "./cells/cells";
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

/** The cells that were read, sheet by sheet. */
type ReadCells = ReadonlyMap<string, ReadonlySet<string>>;

const keyOf = (row: number, column: number): string => `${row} ${column}`;

const isCell = (value: object): value is { sheet: string; row: number; column: number } =>
  "sheet" in value && "row" in value && "column" in value;

/** Walks what was read whatever its shape: a figure in a new place of it counts as read without being listed here. */
function cellsIn(read: object): ReadCells {
  const cells = new Map<string, Set<string>>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isCell(value)) {
      const ofSheet = cells.get(value.sheet) ?? new Set();
      cells.set(value.sheet, ofSheet.add(keyOf(value.row, value.column)));
      return;
    }
    for (const part of Object.values(value)) walk(part);
  };
  walk(read);
  return cells;
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

function unreadIn(table: Table, read: ReadonlySet<string>, doubted: ReadonlySet<number>): Doubt[] {
  const { grid, bodyRows, columns } = table;
  const isRead = (row: number, column: number): boolean =>
    read.has(keyOf(grid.top + row, grid.left + column));
  const width = Math.max(0, ...bodyRows.map((row) => grid.values[row]?.length ?? 0));
  const all = Array.from({ length: width }, (_, column) => column);
  // Totals, notes and the parts that a plan is broken down into are no rows of figures.
  const rows = bodyRows.filter((row) => all.some((column) => isRead(row, column)));
  const known = new Set(
    columns.filter(({ role }) => WITHOUT_FIGURES.includes(role)).map(({ index }) => index),
  );
  return all.flatMap((column): Doubt[] => {
    if (known.has(column) || doubted.has(grid.left + column)) return [];
    // The year's figure of a plan is often repeated in each of its rows.
    const stated = new Set(rows.flatMap((row) => (isRead(row, column) ? [numberAt(grid, row, column)] : [])));
    const unread = rows.filter((row) => {
      const number = numberAt(grid, row, column);
      return number !== null && !isRead(row, column) && !stated.has(number);
    });
    const [first] = unread;
    if (first === undefined || isCount(unread.map((row) => numberAt(grid, row, column)))) return [];
    const heading = headingOver(table, column);
    return [
      doubtAt(cellRef(grid, heading === "" ? first : table.headerRow, column), "not-read", {
        column: columnName(grid.left + column),
        heading,
        count: unread.length,
      }),
    ];
  });
}

/**
 * The columns with figures that nothing was read from.
 *
 * @param read everything that the steps made of the tables, each figure with its cell
 * @param doubts those that are known already: a column named in one of them is not named again
 */
export function unreadFigures(tables: readonly Table[], read: object, doubts: readonly Doubt[]): Doubt[] {
  const cells = cellsIn(read);
  return tables.flatMap((table) => {
    const { sheet } = table.grid;
    const doubted = doubts.flatMap((doubt) => (doubt.sheet === sheet ? doubt.candidates : []));
    return unreadIn(table, cells.get(sheet) ?? new Set(), new Set(doubted.map(({ column }) => column)));
  });
}
