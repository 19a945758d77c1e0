/** A sentence of a locale as a formula. */
import { quoted } from "../../writing/formulas/formula";

/** Stand for the cells while the sentence is put together; no text has them. */
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\ue0ff])/;

/**
 * The sentence with cells where its words go: its own text quoted, the cells between.
 *
 * @example joinedText((short, all) => `${short} of ${all} plans`, "S4", "C7") // "S4&\" of \"&C7&\" plans\""
 */
export function joinedText(sentence: (...words: string[]) => string, ...cells: readonly string[]): string {
  const marked = sentence(...cells.map((_, index) => String.fromCharCode(FIRST_MARK + index)));
  return marked
    .split(MARKS)
    .filter((piece) => piece !== "")
    .map((piece) => (MARKS.test(piece) ? (cells[piece.charCodeAt(0) - FIRST_MARK] ?? "") : quoted(piece)))
    .join("&");
}
