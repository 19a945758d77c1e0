/** Reading and changing the cells of a sheet. Every change tells the workbook's listeners what it touched. */
import type { Area } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Book, Cell, Formula, Row, Section, Sheet } from "./book";
import { RowCells } from "./row-cells";

export type Change =
  | { kind: "cells"; sheet: Sheet; area: Area }
  | { kind: "format"; sheet: Sheet; area: Area }
  | { kind: "sheets" }
  /** The user, or the add-in for him, went to a sheet or chose an area of it. */
  | { kind: "selection"; sheet: Sheet };

const listeners = new WeakMap<Book, Set<(change: Change) => void>>();

/** Returns what ends the subscription. */
export function onChange(book: Book, listener: (change: Change) => void): () => void {
  const set = listeners.get(book) ?? new Set();
  listeners.set(book, set.add(listener));
  return () => void set.delete(listener);
}

export function changed(book: Book, change: Change): void {
  book.version++;
  announce(book, change);
}

/** Tells of what computes nothing anew. */
export function announce(book: Book, change: Change): void {
  for (const listener of listeners.get(book) ?? []) listener(change);
}

/** What is changed is what will be written anew. */
export function touch(sheet: Sheet, ...sections: Section[]): void {
  for (const section of sections) sheet.touched.add(section);
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows.get(row)?.cells.get(column) ?? null;
}

export function rowAt(sheet: Sheet, index: number): Row {
  const found = sheet.rows.get(index);
  if (found) return found;
  const row = newRow();
  sheet.rows.set(index, row);
  return row;
}

export const newRow = (): Row => ({
  cells: new RowCells(),
  height: null,
  hidden: false,
  style: null,
  attributes: null,
});

/** The style a cell has, whether or not it exists: its own, its row's, its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  const inRow = sheet.rows.get(row);
  const cell = inRow?.cells.get(column);
  if (cell) return cell.style;
  if (inRow?.style != null) return inRow.style;
  if (sheet.columns.length === 0) return 0;
  return sheet.columns.find((run) => run.first <= column && column <= run.last)?.style ?? 0;
}

export type Content = Pick<Cell, "value" | "formula">;

export const newCell = (value: Cell["value"], formula: Formula | null, style: number): Cell => ({
  value,
  formula,
  isArray: false,
  style,
  shared: null,
  stored: null,
  shape: null,
});

/** Gives a cell its content; its style stays. An empty cell without a style is none. */
export function setContent(sheet: Sheet, row: number, column: number, content: Content): void {
  const style = styleAt(sheet, row, column);
  const cells = rowAt(sheet, row).cells;
  if (content.value === null && content.formula === null && style === 0) cells.delete(column);
  else cells.set(column, newCell(content.value, content.formula, style));
}

export function setStyle(sheet: Sheet, row: number, column: number, style: number): void {
  const cells = rowAt(sheet, row).cells;
  const cell = cells.get(column);
  if (cell) cell.style = style;
  else cells.set(column, newCell(null, null, style));
}

/** The rows of an area that exist, in no order; an area may be a million rows high. */
export function* rowsWithin(sheet: Sheet, area: Area): Iterable<[number, Row]> {
  if (area.bottom - area.top < sheet.rows.size) {
    for (let index = area.top; index <= area.bottom; index++) {
      const row = sheet.rows.get(index);
      if (row) yield [index, row];
    }
    return;
  }
  for (const entry of sheet.rows) if (entry[0] >= area.top && entry[0] <= area.bottom) yield entry;
}

export function* cellsWithin(sheet: Sheet, area: Area): Iterable<[number, number, Cell]> {
  for (const [index, row] of rowsWithin(sheet, area))
    for (const [column, cell] of row.cells)
      if (column >= area.left && column <= area.right) yield [index, column, cell];
}

const isFilled = (cell: Cell): boolean =>
  cell.formula !== null || (cell.value !== null && cell.value !== undefined);

/** The smallest area that holds all content, and all formatting where `valuesOnly` is not asked for. */
export function usedArea(sheet: Sheet, within: Area | null, valuesOnly: boolean): Area | null {
  const used: Area = { top: MAX_ROWS, left: MAX_COLUMNS, bottom: -1, right: -1 };
  const limit = within ?? { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  for (const [row, column, cell] of cellsWithin(sheet, limit)) {
    if (!isFilled(cell) && (valuesOnly || cell.style === 0)) continue;
    used.top = Math.min(used.top, row);
    used.bottom = Math.max(used.bottom, row);
    used.left = Math.min(used.left, column);
    used.right = Math.max(used.right, column);
  }
  return used.bottom < 0 ? null : used;
}
