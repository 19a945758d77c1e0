import { type CellRef, columnIndex } from "../cell-ref";

/**
 * The first cell of what is selected; null for whole columns.
 *
 * @example cellOf("แผน", "B5:C7") // { sheet: "แผน", row: 4, column: 1 }
 */
export function cellOf(sheet: string, address: string): CellRef | null {
  const [, letters, number] = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  return letters && number ? { sheet, row: Number(number) - 1, column: columnIndex(letters) } : null;
}
