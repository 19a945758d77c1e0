import type { Status } from "../../kpi/status";
import type { Area, ConditionalColour } from "../sheet-plan";
import { type Cell, DASH, textCell } from "./cell";
import type { StatusWords } from "./formulas/status";
import { PALETTE } from "./palette";
import type { Writing } from "./writing";

/** Told apart without colour: on a greyscale printer, by a reader who does not see red. */
export const SHAPES = { green: "●", yellow: "▲", red: "◆" } as const;

export function statusWords({ words, options }: Writing): StatusWords {
  const shown = (status: keyof typeof SHAPES): string => `${SHAPES[status]} ${words.status[status]}`;
  return {
    language: options.language,
    words: words.status,
    shown: { green: shown("green"), yellow: shown("yellow"), red: shown("red") },
  };
}

export const plainStatus = (status: Status, words: StatusWords): Cell =>
  textCell(status === "none" ? DASH : words.shown[status]);

/** Colours that follow the shape, so that they stay right when a formula changes the word. */
export const statusColours = (area: Area): ConditionalColour[] => [
  ...(["green", "yellow", "red"] as const).map((status) => ({
    area,
    beginsWith: SHAPES[status],
    ...PALETTE[status],
  })),
  { area, beginsWith: DASH, fill: PALETTE.paper, color: PALETTE.muted },
];
