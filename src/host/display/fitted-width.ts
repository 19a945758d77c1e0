/** The width that shows a column's content, as far as it can be told without the font at hand. */
import type { Calculation } from "../engine/calculation";
import { shownText } from "./number-text";
import { intersection, type Area } from "../book/address";
import type { Book, Sheet } from "../book/book";
import { cellsWithin } from "../book/cells";
import { digitWidth } from "../book/sizes";

export function fittedWidth(book: Book, calculation: Calculation, sheet: Sheet, column: Area): number | null {
  const digit = digitWidth(book);
  const normal = book.styles.normalFont().size;
  let widest = 0;
  for (const [row, index] of cellsWithin(sheet, column)) {
    const cell = { top: row, bottom: row, left: index, right: index };
    // Merged cells do not count, as in Excel.
    if (sheet.merges.some((merge) => intersection(merge, cell))) continue;
    const style = book.styles.at(sheet.rows.get(row)!.cells.get(index)!.style);
    const text = shownText(calculation.value(sheet, row, index), style.numberFormat);
    const lines = text.split("\n").map(characters);
    widest = Math.max(widest, (Math.max(...lines) * style.font.size) / normal);
  }
  return widest === 0 ? null : Math.trunc(((widest * digit + 5) / digit) * 256) / 256;
}

/** Thai vowels and tone marks above and below the line take no room. */
const characters = (text: string): number => [...text.replace(/\p{Mn}/gu, "")].length;
