import type { CellRef } from "./cell-ref";
import type { CellValue, Grid } from "./grid";

/** What a cell holds; "" where it is empty or outside what was read. */
export function valueReader(grids: readonly Grid[]): (cell: CellRef) => CellValue {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return ({ sheet, row, column }) => {
    const grid = bySheet.get(sheet);
    return grid?.values[row - grid.top]?.[column - grid.left] ?? "";
  };
}

/** The text of a user's cell; null where it holds a number or nothing. */
export function textReader(grids: readonly Grid[]): (cell: CellRef) => string | null {
  const valueAt = valueReader(grids);
  return (cell) => {
    const value = valueAt(cell);
    return typeof value === "string" && value !== "" ? value : null;
  };
}
