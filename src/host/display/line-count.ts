/** How many lines a text takes in a cell that wraps, as far as it can be told without the font at hand. */

/** Of the letters of common fonts without serifs, as parts of the width of a digit. What is not named is as wide. */
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [0.55, " .,:;'\"!|()[]/-·ijltfrIเ"],
  [1.15, "ABCDEFGHKLNOPQRSTUVXYZกขคฆฉชซฎฏดตถทธนบปผฝพฟภมยลศษสหฬอฮ๑๒๓๔๕๖๗๘๙๐แ"],
  [1.5, "mwMW%@…●▲◆ฌญฑฒณ"],
];
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const SPACE = 0.55;
const WIDEST = 1.5;
/** Lines break between words, and Thai words are long: a line of them is seldom full. */
const USED_OF_LINE = 0.92;
const THAI = /[\u0E00-\u0E7F]/;
/** Vowels and tone marks above and below. */
const MARK = /\p{Mn}/u;

const letterWidth = (letter: string): number =>
  WIDTHS.get(letter) ?? (letter > "\u02FF" && MARK.test(letter) ? 0 : 1);

/** In digits. */
function lineWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/**
 * @param width of a line, in digits
 * @example lineCount("12 345 678", 6) // 2
 */
export function lineCount(text: string, width: number): number {
  // Most cells hold a figure or a word: no letter is wider.
  if (text.length * WIDEST <= width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(paragraph: string, width: number): number {
  const room = Math.max(1, width);
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(" ")) {
    const wide = lineWidth(word);
    const joined = filled === 0 ? wide : filled + SPACE + wide;
    if (joined <= room) {
      filled = joined;
      continue;
    }
    // Thai has no spaces between its words and goes on in the same line; a Latin word goes to the next.
    const goesOn = THAI.test(word);
    const perLine = goesOn ? Math.max(1, room * USED_OF_LINE) : room;
    if (!goesOn && filled > 0) lines++;
    filled = goesOn ? joined : wide;
    while (filled > room) {
      filled -= perLine;
      lines++;
    }
  }
  return lines;
}
