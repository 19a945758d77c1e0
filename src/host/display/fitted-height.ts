/**
 * The height that shows a row's wrapped text, as far as it can be told without the font at hand. Excel measures; but
 * a file's other readers take a row at its word, so a row that was fitted is saved with its height.
 */
import type { Calculation } from "../engine/calculation";
import { shownText } from "./number-text";
import { intersection } from "../book/address";
import type { Book, Sheet } from "../book/book";
import { columnRun } from "../book/columns";
import { defaultRowHeight, standardWidth } from "../book/sizes";

/** Thai stacks vowels and tone marks over its letters; its lines stand higher than Latin ones of the same size. */
const LINE_EM = 1.36;
const THAI_LINE_EM = 1.6;
/** Lines break between words, and Thai words are long: a line is seldom full. */
const USED_OF_LINE = 0.92;
/** Characters that a level of indent and the cell's margins take. */
const INDENT = 1.5;
const MARGIN = 0.7;
/** Excel's limit, in points. */
const HIGHEST = 409;

const characters = (text: string): number => [...text.replace(/\p{Mn}/gu, "")].length;

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map(characters)
    .map((length) => (length <= width ? 1 : Math.ceil(length / Math.max(1, width * USED_OF_LINE))))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Points; null for a row that the standard height serves. */
export function fittedHeight(book: Book, calculation: Calculation, sheet: Sheet, row: number): number | null {
  const standard = sheet.defaultRowHeight ?? defaultRowHeight(book);
  const normal = book.styles.normalFont().size;
  let highest = standard;
  for (const [column, cell] of sheet.rows.get(row)?.cells ?? []) {
    const place = { top: row, bottom: row, left: column, right: column };
    // Merged cells do not count, as in Excel.
    if (sheet.merges.some((merge) => intersection(merge, place))) continue;
    const style = book.styles.at(cell.style);
    const text = shownText(calculation.value(sheet, row, column), style.numberFormat);
    if (text === "") continue;
    const { size } = style.font;
    const width = columnRun(sheet.columns, column)?.width ?? standardWidth(book, sheet);
    const room = (width * normal) / size - MARGIN - Number(style.alignment.indent ?? 0) * INDENT;
    const lines = style.alignment.wrapText === "1" ? linesOf(text, room) : 1;
    const em = /[\u0E00-\u0E7F]/.test(text) ? THAI_LINE_EM : LINE_EM;
    highest = Math.max(highest, lines * size * em);
  }
  return highest <= standard ? null : Math.min(HIGHEST, Math.round(highest * 4) / 4);
}
