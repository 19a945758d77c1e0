/** Putting values, formulas and formats into ranges, with the checks Excel makes first. */
import { accessDenied, ApiError, invalidArgument } from "../api-error";
import {
  cellCount,
  columnCount,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  type Area,
} from "../book/address";
import type { Book, Scalar, Sheet } from "../book/book";
import {
  cellsWithin,
  changed,
  newCell,
  rowAt,
  rowsWithin,
  setContent,
  setStyle,
  styleAt,
  touch,
} from "../book/cells";
import { changeColumns } from "../book/columns";
import type { CellStyle } from "../book/styles";
import { isWellFormed } from "../engine/engine-formula";
import { type Entry, readEntry } from "../book/entry";
import { CELL_LIMIT } from "../protocol";

export function requireWritable(sheet: Sheet): void {
  if (sheet.protected) throw accessDenied();
}

export function requireCellLimit(area: Area): void {
  if (cellCount(area) > CELL_LIMIT)
    throw new ApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
}

export const wrongSize = (): ApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** What `values = …` gives a cell: a matrix of the range's shape, or one value for all of it. */
export function matrixReader(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = rowCount(area);
  const columns = columnCount(area);
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongSize();
  return (row, column) => (value as unknown[][])[row - area.top]![column - area.left];
}

const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8192;

/** The rows of an area that a filter leaves for writing, in Excels where it does. */
export function writtenRows(book: Book, sheet: Sheet, area: Area): number[] {
  const rows = Array.from({ length: rowCount(area) }, (_, at) => area.top + at);
  const isFiltered = (sheet.autoFilter?.values.size ?? 0) > 0;
  if (!book.writesVisibleRowsOnly || !isFiltered) return rows;
  return rows.filter((row) => !sheet.rows.get(row)?.hidden);
}

export function writeContents(book: Book, sheet: Sheet, area: Area, value: unknown): void {
  requireWritable(sheet);
  if (isUnbounded(area)) requireEmptying(value);
  const at = matrixReader(area, value);
  const styleOf = entryStyles(book);
  // Checked as a whole first: a value that cannot be taken leaves all cells as they were.
  const writes: (() => void)[] = [];
  for (const [index, row] of writtenRows(book, sheet, area).entries())
    for (let column = area.left; column <= area.right; column++) {
      const input = at(area.top + index, column);
      if (input === null || input === undefined) continue;
      const entry = checkedEntry(input, () => book.styles.at(styleAt(sheet, row, column)).numberFormat);
      writes.push(() => {
        setContent(sheet, row, column, entry);
        const style = styleAt(sheet, row, column);
        const restyled = styleOf(style, entry);
        if (restyled !== style) setStyle(sheet, row, column, restyled);
      });
    }
  for (const write of writes) write();
  touch(sheet, "sheetData");
  changed(book, { kind: "cells", sheet, area });
}

/** Whole rows and columns can only be emptied. */
function requireEmptying(value: unknown): void {
  if (Array.isArray(value)) throw invalidArgument();
  if (value !== "" && value !== null)
    throw new ApiError(
      "OperationCellsExceedLimit",
      "The operation is attempting to affect more than the limit of 33,554,000 cells.",
    );
}

/** An apostrophe, and the format of a date or a percentage, become part of the cell's style. */
function entryStyles({ styles }: Book): (style: number, entry: Entry) => number {
  const known = new Map<string, number>();
  return (index, { quoted, numberFormat: entered }) => {
    const style = styles.at(index);
    const numberFormat = style.numberFormat === "General" ? entered : null;
    if (style.quotePrefix === quoted && numberFormat === null) return index;
    const key = `${index} ${quoted} ${numberFormat}`;
    const made =
      known.get(key) ??
      styles.changed(index, (changing) => {
        changing.quotePrefix = quoted;
        changing.numberFormat = numberFormat ?? changing.numberFormat;
      });
    known.set(key, made);
    return made;
  };
}

/** @throws InvalidArgument for what a cell cannot hold */
function checkedEntry(input: unknown, cellFormat: () => string): Entry {
  if (typeof input !== "string")
    return { value: constantOf(input), formula: null, numberFormat: null, quoted: false };
  const entry = readEntry(input, input === "" ? "General" : cellFormat());
  if (typeof entry.value === "string" && entry.value.length > TEXT_LIMIT)
    throw invalidArgument(`A cell holds ${TEXT_LIMIT} characters at most.`);
  if (entry.formula === null) return entry;
  if (entry.formula.length > FORMULA_LIMIT)
    throw new ApiError(
      "FormulaLengthExceedsLimit",
      "The bytecode of the applied formula exceeds the maximum length limit.",
    );
  if (!isWellFormed(entry.formula)) throw invalidArgument(`Not a formula: =${entry.formula}`);
  return entry;
}

function constantOf(value: unknown): Scalar {
  if (typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`${JSON.stringify(value)} is no value of a cell.`);
}

/**
 * Changes the style of every cell of an area; of whole rows and columns also that of the cells to come.
 * `perCell`: the change is not the same for all of them.
 */
export function restyle(
  book: Book,
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle, row: number, column: number) => void,
  perCell = false,
): void {
  requireWritable(sheet);
  const known = new Map<number, number>();
  const styled = (style: number, row: number, column: number): number => {
    const made = perCell ? undefined : known.get(style);
    if (made !== undefined) return made;
    const next = book.styles.changed(style, (changing) => change(changing, row, column));
    known.set(style, next);
    return next;
  };
  if (isWholeColumns(area)) {
    changeColumns(sheet.columns, area.left, area.right, (run) => {
      run.style = styled(run.style ?? 0, 0, run.first);
    });
    for (const [row, column, cell] of cellsWithin(sheet, area)) cell.style = styled(cell.style, row, column);
    // A row's own style wins over the column's where they cross.
    for (const [index, row] of rowsWithin(sheet, area))
      if (row.style !== null) {
        const last = Math.min(area.right, 16_383);
        if (area.left === 0 && last === MAX_COLUMNS - 1) row.style = styled(row.style, index, 0);
        else
          for (let column = area.left; column <= last; column++)
            if (!row.cells.has(column)) setStyle(sheet, index, column, styled(row.style, index, column));
      }
    touch(sheet, "cols", "sheetData");
  } else if (isWholeRows(area)) {
    if (rowCount(area) > 100_000) throw invalidArgument("More rows than this host formats at a time.");
    for (let index = area.top; index <= area.bottom; index++) {
      const row = rowAt(sheet, index);
      for (const run of sheet.columns)
        if (run.style !== null && row.style === null)
          for (let column = run.first; column <= Math.min(run.last, run.first + 200); column++)
            if (!row.cells.has(column)) setStyle(sheet, index, column, styled(run.style, index, column));
      for (const [column, cell] of row.cells) cell.style = styled(cell.style, index, column);
      row.style = styled(row.style ?? 0, index, 0);
    }
    touch(sheet, "sheetData");
  } else {
    requireCellLimit(area);
    for (let row = area.top; row <= area.bottom; row++) {
      const { cells } = rowAt(sheet, row);
      for (let column = area.left; column <= area.right; column++) {
        const cell = cells.get(column);
        if (cell) cell.style = styled(cell.style, row, column);
        else cells.set(column, newCell(null, null, styled(styleAt(sheet, row, column), row, column)));
      }
    }
    touch(sheet, "sheetData");
  }
  changed(book, { kind: "format", sheet, area });
}

/** One value where all cells of the area agree, else null, as the API's format properties have it. */
export function common<Value>(
  sheet: Sheet,
  area: Area,
  book: Book,
  read: (style: Readonly<CellStyle>) => Value,
): Value | null {
  const seen = new Set<number>();
  if (area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 256); column++)
      seen.add(styleAt(sheet, area.bottom, column));
    for (const [, , cell] of cellsWithin(sheet, area)) seen.add(cell.style);
  } else {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) seen.add(styleAt(sheet, row, column));
  }
  const values = [...seen].map((index) => read(book.styles.at(index)));
  return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]))
    ? (values[0] ?? null)
    : null;
}
