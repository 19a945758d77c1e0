import type { CellRef } from "./cell-ref";

/** What a cell holds when it is read: Excel's `values`, where an empty cell is "". Error values are their text ("#REF!"). */
export type CellValue = string | number | boolean;

/** The used range of one sheet, as Excel hands it over. `top` and `left` are the zero-based address of its first cell. */
export interface Grid {
  sheet: string;
  top: number;
  left: number;
  values: CellValue[][];
  /** Excel number formats, cell by cell: tells a percent cell's 0.95 from 95. */
  numberFormats: string[][];
  /** The first cell of each area that is not among them: too far apart from the rest to be held in one grid. */
  apart?: readonly Pick<CellRef, "row" | "column">[];
  /** A table on its side: these rows are the columns of the sheet, `top` and `left` are still the sheet's. */
  turned?: true;
  /** The texts above such a table. */
  above?: readonly string[];
}
