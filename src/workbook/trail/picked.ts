/** Formulas as they read once it is known which row INDEX picks: of a whole column, only the cell that is shown. */
import { columnIndex } from "../cell-ref";

/** A cell of the formula's own sheet, where the number of a row stands. */
interface At {
  row: number;
  column: number;
}

export const SHOWS_NOTHING = '=""';

const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const INDEX = new RegExp(
  String.raw`INDEX\(((?:'(?:[^']|'')+'!)?)${CELL}:\$?[A-Z]{1,3}\$?\d{1,7},${CELL}\)`,
  "g",
);
/** Nothing is shown where no row is picked. */
const GUARD = new RegExp(String.raw`^=IF\(${CELL}="","",(.*)\)$`);

const atOf = (letters = "", digits = ""): At => ({ row: Number(digits) - 1, column: columnIndex(letters) });

/**
 * @param picks the row, from 1, that a cell picks; null for none, undefined for a cell that picks no rows
 *
 * @example asPicked("=IF(W7=\"\",\"\",INDEX('Summary'!$D$7:$D$35,W7))", () => 4) // "='Summary'!D10"
 */
export function asPicked(formula: string, picks: (cell: At) => number | null | undefined): string {
  const [, letters, digits, shown = ""] = GUARD.exec(formula) ?? [];
  const guard = letters === undefined ? undefined : picks(atOf(letters, digits));
  if (guard === null) return SHOWS_NOTHING;
  return (guard === undefined ? formula : `=${shown}`).replace(
    INDEX,
    (whole, sheet: string, column: string, first: string, byLetters: string, byDigits: string) => {
      const row = picks(atOf(byLetters, byDigits));
      if (row === undefined) return whole;
      return row === null ? '""' : `${sheet}${column}${Number(first) + row - 1}`;
    },
  );
}
