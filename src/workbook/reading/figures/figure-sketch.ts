/** What each row of a sheet is, as far as tables of figures go: figures, headings, text or nothing. */
import type { Grid } from "../../grid";
import type { Figure } from "../../model";
import { isEmpty, valueAt } from "../cells/cells";
import { type NumericEntry, readEntry } from "./numeric-entry";
import { isFigure } from "./numeric-table";

export type RowKind = "blank" | "figures" | "headings" | "text";

const isDash = (grid: Grid, row: number, column: number): boolean => {
  const value = valueAt(grid, row, column);
  return value !== "" && isEmpty(value) && String(value).trim() !== "";
};

/** What the sheet's cells are, worked out once. */
export interface FigureSketch {
  grid: Grid;
  width: number;
  reads: readonly (readonly NumericEntry[])[];
  kinds: readonly RowKind[];
}

const isYear = (value: number): boolean =>
  Number.isInteger(value) && ((value >= 2400 && value <= 2700) || (value >= 1990 && value <= 2100));

/** Years typed as numbers over the columns of a comparison: 2563, 2562. */
function areYears(figures: readonly Figure[]): boolean {
  const years = figures.map(({ value }) => value).sort((a, b) => a - b);
  return (
    years.length > 1 &&
    years.every((year, i) => isYear(year) && (i === 0 || year - (years[i - 1] ?? 0) === 1))
  );
}

function kindOf(grid: Grid, row: number, reads: readonly NumericEntry[]): RowKind {
  const figures = reads.flatMap(({ entry }) => (isFigure(entry) ? [entry] : []));
  const others = reads.filter(({ entry }) => entry === "text" || entry === "error").length;
  if (figures.length > 0) return areYears(figures) ? "headings" : "figures";
  if (others === 0) return "blank";
  if (reads.some((_, column) => isDash(grid, row, column))) return "figures";
  return others > 1 ? "headings" : "text";
}

export function sketchOf(grid: Grid): FigureSketch {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const reads = grid.values.map((_, row) =>
    Array.from({ length: width }, (__, column) => readEntry(grid, row, column)),
  );
  return { grid, width, reads, kinds: reads.map((row, index) => kindOf(grid, index, row)) };
}

export const columnsFilled = ({ reads }: FigureSketch, row: number): number[] =>
  (reads[row] ?? []).flatMap(({ entry }, column) => (entry === null ? [] : [column]));

export const columnsOfNumbers = ({ reads }: FigureSketch, row: number): number[] =>
  (reads[row] ?? []).flatMap(({ entry }, column) => (isFigure(entry) ? [column] : []));
