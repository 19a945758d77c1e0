import type { FontLook } from "./font-look";
import type { Mark } from "./marks";
import { lineHeight } from "./text-lines";

type Anchor = Extract<Mark, { type: "text" }>["anchor"];

/** From the middle of a line to where its letters stand. */
const BASELINE_EM = 0.34;

/** Lines of text, the whole of them centred on a height. */
export function textMarks(
  lines: readonly string[],
  font: FontLook,
  x: number,
  middle: number,
  anchor: Anchor,
): Mark[] {
  const height = lineHeight(font);
  const first = middle - ((lines.length - 1) * height) / 2 + font.size * BASELINE_EM;
  return lines.map((text, index) => ({ type: "text", x, y: first + index * height, text, font, anchor }));
}
