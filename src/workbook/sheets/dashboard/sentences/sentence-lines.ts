import { type Sentence, textOf } from "../../../conclusions/sentence";
import { PALETTE } from "../../../writing/palette";
import type { Style } from "../../../sheet-plan";
import { textWidth } from "../../../writing/text-width";

/** Proportional letters are narrower or wider than a digit; a line is not filled to its last character. */
const FILLED = 0.85;

/** The rows that a sentence takes over columns so wide together: merged cells do not grow by themselves. */
export const linesOf = ({ parts }: Sentence, widths: readonly number[]): number =>
  Math.max(1, Math.ceil(textWidth(textOf(parts)) / (widths.reduce((sum, width) => sum + width, 0) * FILLED)));

export const sentenceStyle = ({ isItem }: Sentence): Style => ({
  color: PALETTE.ink,
  wrap: true,
  vertical: "top",
  horizontal: "left",
  ...(isItem && { indent: 1 }),
});
