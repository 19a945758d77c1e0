/** Breaks text into lines between words, which Thai writes without spaces: the grid itself would break anywhere. */
const words = new Intl.Segmenter("th", { granularity: "word" });
const characters = new Intl.Segmenter("th", { granularity: "grapheme" });

const piecesOf = (segmenter: Intl.Segmenter, text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** A closing mark stays with what it closes. */
const CLOSING = /^[)\]}”’.,;:!?%ๆฯ]+$/u;

function wordsOf(text: string): string[] {
  const joined: string[] = [];
  for (const piece of piecesOf(words, text))
    if (CLOSING.test(piece) && joined.length > 0) joined[joined.length - 1] += piece;
    else joined.push(piece);
  return joined;
}

/** `measure` gives a text's width. A word too long for a line is broken between characters. */
export function wrappedLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    const add = (piece: string): void => {
      // A space at the end of a line takes no room.
      if (line === "" || measure((line + piece).trimEnd()) <= width) {
        line += piece;
        return;
      }
      lines.push(line.trimEnd());
      line = piece.trimStart();
    };
    for (const word of wordsOf(paragraph))
      if (measure(word) <= width) add(word);
      else for (const character of piecesOf(characters, word)) add(character);
    lines.push(line);
  }
  return lines;
}
