/**
 * The height that shows a row's wrapped text, as far as it can be told without the font at hand. Excel measures; but
 * a file's other readers take a row at its word, so a row that was fitted is saved with its height.
 */
import type { Calculation } from "../engine/calculation";
import { lineCount } from "./line-count";
import { shownText } from "./number-text";
import type { Book, Sheet } from "../book/book";
import { columnRun } from "../book/columns";
import { defaultRowHeight, standardWidth } from "../book/sizes";

/** One line of Latin letters: the standard height holds it, as Excel's does. */
const LINE_EM = 1.36;
/**
 * Thai stacks vowels and tone marks over its letters, so its lines stand higher than Latin ones of the same size; and so
 * do all lines of a font made for it, which a reader without the workbook's own puts in its place. Of lines below each
 * other that adds up.
 */
const TALL_LINE_EM = 1.6;
const THAI = /[\u0E00-\u0E7F]/;
/** Bold letters are wider. */
const BOLD = 1.07;
/** Characters that a level of indent and the cell's margins take. */
const INDENT = 1.5;
const MARGIN = 0.7;
/** Excel's limit, in points. */
const HIGHEST = 409;

/** The same for all cells of a style in a column. */
interface Room {
  /** Digits on a line. */
  width: number;
  size: number;
  wraps: boolean;
  numberFormat: string;
}

/** Tells the heights of a sheet's rows: points, or null for a row that the standard height serves. */
export function rowFitter(
  book: Book,
  calculation: Calculation,
  sheet: Sheet,
): (row: number) => number | null {
  const standard = sheet.defaultRowHeight ?? defaultRowHeight(book);
  const normal = book.styles.normalFont().size;
  const rooms = new Map<number, Room[]>();

  function roomOf(column: number, style: number): Room {
    const ofColumn = rooms.get(column) ?? [];
    rooms.set(column, ofColumn);
    return (ofColumn[style] ??= room(column, style));
  }

  function room(column: number, index: number): Room {
    const { font, alignment, numberFormat } = book.styles.at(index);
    const width = columnRun(sheet.columns, column)?.width ?? standardWidth(book, sheet);
    return {
      width:
        ((width - MARGIN - Number(alignment.indent ?? 0) * INDENT) * normal) /
        (font.bold ? font.size * BOLD : font.size),
      size: font.size,
      wraps: alignment.wrapText === "1",
      numberFormat,
    };
  }

  return (row) => {
    let highest = standard;
    const merges = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
    for (const [column, cell] of sheet.rows.get(row)?.cells ?? []) {
      // Merged cells do not count, as in Excel.
      if (merges.some(({ left, right }) => left <= column && column <= right)) continue;
      const { width, size, wraps, numberFormat } = roomOf(column, cell.style);
      // One line of whatever it is would not be higher.
      if (!wraps && size * TALL_LINE_EM <= highest) continue;
      const text = shownText(calculation.value(sheet, row, column), numberFormat);
      if (text === "") continue;
      const lines = wraps ? lineCount(text, width) : 1;
      const em = lines > 1 || THAI.test(text) ? TALL_LINE_EM : LINE_EM;
      highest = Math.max(highest, lines * size * em);
    }
    return highest <= standard ? null : Math.min(HIGHEST, Math.round(highest * 4) / 4);
  };
}
