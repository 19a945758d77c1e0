/** What an open workbook tells of a change to one of its sheets. */
import { columnIndex } from "./cell-ref";
import type { Area } from "./area";

export interface SheetChange {
  worksheetId: string;
  /** Whether somebody else than the add-in made it, as far as that is known. */
  byUser: boolean;
  /** The cells that were typed into; null where more happened, such as rows inserted or a sheet deleted. */
  address: string | null;
}

const AREA = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/**
 * The areas of an address; null for whole rows and columns, and for what is no address.
 *
 * @example areasOf("B5:C7,E1")
 * // [{ row: 4, column: 1, rows: 3, columns: 2 }, { row: 0, column: 4, rows: 1, columns: 1 }]
 * @example areasOf("A:A") // null
 */
export function areasOf(address: string): Area[] | null {
  const areas: Area[] = [];
  for (const part of address.split(",")) {
    const [, left, top, right = left, bottom = top] = AREA.exec(part.trim()) ?? [];
    if (left === undefined || right === undefined) return null;
    const [row, column] = [Number(top) - 1, columnIndex(left)];
    areas.push({ row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 });
  }
  return areas;
}
