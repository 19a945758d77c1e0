/** Text broken into lines, as far as its width can be told without the font at hand. */
import type { FontLook } from "./font-look";

const EM = { mark: 0, narrow: 0.3, digit: 0.57, capital: 0.66, wide: 1, other: 0.55 } as const;
const BOLD = 1.07;
/** Thai stacks vowels and tone marks over its letters. */
const LINE_EM = 1.45;

export const lineHeight = ({ size }: FontLook): number => size * LINE_EM;

function emOf(character: string): number {
  if (/\p{Mn}/u.test(character)) return EM.mark;
  if (/[\s.,:;|'!ilj()[\]/·–-]/.test(character)) return EM.narrow;
  if (/[\d๐-๙]/.test(character)) return EM.digit;
  if (/[A-Z]/.test(character)) return EM.capital;
  return /[◆●▲mwMW%…]/.test(character) ? EM.wide : EM.other;
}

export const textWidth = (text: string, { size, bold }: FontLook): number =>
  Array.from(text).reduce((sum, character) => sum + emOf(character), 0) * size * (bold ? BOLD : 1);

const words = new Intl.Segmenter("th", { granularity: "word" });

/** Lines break between words, which Thai writes without spaces; what is more than `limit` lines ends in "…". */
export function textLines(text: string, font: FontLook, width: number, limit: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const { segment } of words.segment(paragraph))
      if (line.trim() === "" || textWidth((line + segment).trimEnd(), font) <= width) line += segment;
      else {
        lines.push(line.trimEnd());
        line = segment.trimStart();
      }
    lines.push(line.trimEnd());
  }
  if (lines.length <= limit) return lines;
  const last = Array.from(lines[limit - 1] ?? "");
  while (last.length > 1 && textWidth(`${last.join("")}…`, font) > width) last.pop();
  return [...lines.slice(0, limit - 1), `${last.join("")}…`];
}
