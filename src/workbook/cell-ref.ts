/** One cell of a named sheet; row and column count from 0. */
export interface CellRef {
  sheet: string;
  row: number;
  column: number;
}

/** The letters of a column counted from 0: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A column's letters as a number from 0: "AA" → 26. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The address within its sheet, as a user writes it: row 4, column 1 → "B5". */
export function addressOf(cell: { row: number; column: number }): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** A sheet's name as a formula needs it, quoted always, its own apostrophes doubled: `แผน's` → `'แผน''s'`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The reference a formula on another sheet uses: `'แผน'!B5`. */
export function referenceTo(cell: CellRef): string {
  return `${quotedSheet(cell.sheet)}!${addressOf(cell)}`;
}
