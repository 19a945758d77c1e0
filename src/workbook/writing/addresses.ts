/** Cells of the sheet being written, as its formulas name them. */
import { addressOf } from "../cell-ref";

export const at = (row: number, column: number): string => addressOf({ row, column });

/** The cells of a column, from one row to another. */
export const down = (column: number, first: number, last: number): string =>
  `${at(first, column)}:${at(last, column)}`;

/** The cells of a row, from one column to another. */
export const across = (row: number, first: number, last: number): string =>
  `${at(row, first)}:${at(row, last)}`;

/** The same with the row fixed, as one refers to a heading: `C$6:G$6`. */
export const acrossHeading = (row: number, first: number, last: number): string =>
  across(row, first, last).replace(/(\d+)/g, "$$$1");
