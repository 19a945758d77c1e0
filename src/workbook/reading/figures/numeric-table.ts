/** A table of figures as its shape shows it: headings over columns of numbers, a label before each row. */
import type { CellRef } from "../../cell-ref";
import type { Grid } from "../../grid";
import type { Figure } from "../../model";

/** A figure; null for no figure; "text" or "error" for a cell that holds something else. */
export type Entry = Figure | null | "text" | "error";

export interface NumericColumn {
  /** Index within the grid's rows. */
  index: number;
  /** The headings above it, from the top down. */
  path: readonly string[];
  percent: boolean;
  /** For percentages that stand in the cells of a count ("1,493 (89.45%)"): the place of that count's column. */
  besides: number | null;
  /** Whether its whole numbers are rounded amounts, as millions of baht are, and no counts. */
  rounded: boolean;
}

export interface NumericLine {
  /** Grid row. */
  row: number;
  label: string;
  labelCell: CellRef;
  /** What stands before the label in a numbering column: "1.1"; "" where nothing does. */
  number: string;
  /** One for each column; none at all in a row that heads a group. */
  entries: readonly Entry[];
}

export interface NumericTable {
  grid: Grid;
  headerRow: number;
  lastRow: number;
  /** The heading of the labels. */
  labelHeading: string;
  columns: readonly NumericColumn[];
  /** Rows of figures, and rows that head a group of them, in the sheet's order. */
  lines: readonly NumericLine[];
  /** The lines of text above, the nearest first. */
  titles: readonly string[];
}

/** Whether an entry is a figure, and neither missing nor something else. */
export const isFigure = (entry: Entry): entry is Figure => entry !== null && typeof entry === "object";

/** The figure of a line in a column, where there is one. */
export const figureAt = (line: NumericLine | undefined, column: number): Figure | null => {
  const entry = line?.entries[column] ?? null;
  return isFigure(entry) ? entry : null;
};

/** What a column is called: its headings, each said once. */
export const columnNameOf = ({ path, besides }: NumericColumn): string =>
  `${[...new Set(path)].join(" ")}${besides === null ? "" : " (%)"}`;
