/** Formulas that give several values: where these go, and what they must not cover. */
import { intersection, isWithinSheet, type Area } from "../book/address";
import { cellKey, type Scalar, type Sheet } from "../book/book";

/** Whether nothing of the sheet stands where the values of a formula at the area's first cell would go. */
export function hasRoom(sheet: Sheet, area: Area): boolean {
  if (!isWithinSheet(area) || sheet.merges.some((merged) => intersection(merged, area))) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows.get(row)?.cells;
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      const cell = cells?.get(column);
      if (cell && (cell.formula !== null || cell.value !== null)) return false;
      if (sheet.spilled.get(cellKey(row, column)) != null) return false;
    }
  }
  return true;
}

export function spill(sheet: Sheet, area: Area, valueAt: (row: number, column: number) => Scalar): void {
  const anchor = cellKey(area.top, area.left);
  sheet.spills.set(anchor, area);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const key = cellKey(row, column);
      if (key !== anchor) sheet.spilled.set(key, valueAt(row - area.top, column - area.left));
    }
}

/** Takes back what a formula spilled; the area it filled, null where there was none. */
export function withdraw(sheet: Sheet, anchor: number): Area | null {
  const area = sheet.spills.get(anchor);
  if (!area) return null;
  sheet.spills.delete(anchor);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) sheet.spilled.delete(cellKey(row, column));
  return area;
}
