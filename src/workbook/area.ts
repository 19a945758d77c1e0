/** A block of cells; rows and columns count from 0, from A1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * The cells that two areas share; null where they share none.
 *
 * @example overlap({ row: 0, column: 0, rows: 3, columns: 3 }, { row: 2, column: 1, rows: 5, columns: 1 }) // { row: 2, column: 1, rows: 1, columns: 1 }
 */
export function overlap(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
