import type { Status } from "../../kpi/status";
import type { Area, ConditionalColour } from "../sheet-plan";
import { type Cell, DASH, textCell } from "./cell";
import type { StatusWords } from "./formulas/status";
import { PALETTE } from "./palette";
import type { Writing } from "./writing";

/** Told apart without colour: on a greyscale printer, by a reader who does not see red. */
export const SHAPES = { green: "●", yellow: "▲", red: "◆" } as const;

/** A column of them: shape, word and indent, of which only the word is in the cell. */
export const STATUS_WIDTH = 11;

export const statusWords = ({ words, options }: Writing): StatusWords => ({
  language: options.language,
  words: words.status,
});

/** The word alone: its shape comes from the format, so that formulas and filters meet nothing but the word. */
export const plainStatus = (status: Status, { words }: StatusWords): Cell =>
  status === "none"
    ? textCell(DASH)
    : { content: words[status], shown: `${SHAPES[status]} ${words[status]}` };

/** Colour and shape follow the word, so that they stay right when a formula changes it. */
export const statusColours = (area: Area, { words }: StatusWords): ConditionalColour[] => [
  ...(["green", "yellow", "red"] as const).map((status) => ({
    area,
    beginsWith: words[status],
    ...PALETTE[status],
    numberFormat: `"${SHAPES[status]} "@`,
  })),
  { area, beginsWith: DASH, fill: PALETTE.paper, color: PALETTE.muted },
];
