import type { Style } from "../sheet-plan";
import { PALETTE } from "./palette";

export const TITLE: Style = { bold: true, sizeStep: 4, color: PALETTE.ink };
export const SUBTITLE: Style = { color: PALETTE.muted };
export const NOTE: Style = { sizeStep: -1, color: PALETTE.muted };

export const HEADER: Style = {
  bold: true,
  color: PALETTE.headerText,
  fill: PALETTE.header,
  vertical: "center",
  wrap: true,
};

const hairline = { color: PALETTE.hairline, weight: "hairline" } as const;

/** A table's rows: hairlines between them, none between columns; text stands on the first line of a wrapped title. */
export const BODY: Style = {
  color: PALETTE.ink,
  vertical: "top",
  borders: { insideHorizontal: hairline, bottom: hairline },
};

export const BAND: Style = { bold: true, color: PALETTE.ink, fill: PALETTE.band, wrap: false };

export const TOTAL: Style = {
  bold: true,
  color: PALETTE.ink,
  borders: { top: { color: PALETTE.ink, weight: "thin" } },
};

/** A cell the user is meant to fill in. */
export const EDITABLE: Style = { fill: PALETTE.band };

export const WRAPPED: Style = { horizontal: "left", wrap: true };

/** Text to the right of figures: without the indent the two would touch. */
export const BESIDE_FIGURES: Style = { horizontal: "left", indent: 1 };

/** The same for text that wraps, and so would reach to the next column's. */
export const BESIDE_TEXT: Style = { ...WRAPPED, indent: 1 };

/** "@" keeps Excel from reading 1.10 as 1.1 and 1-2 as a date. */
export const NUMBERING: Style = { horizontal: "left", numberFormat: "@" };

export const figures = (numberFormat: string): Style => ({ horizontal: "right", numberFormat });
