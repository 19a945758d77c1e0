/**
 * Where the reader is not sure: why, what it could have meant, and what it was taken for.
 *
 * To add a kind: a line in `DoubtDetails`, its sentence in each language (`src/locales/<language>/doubts.ts`: the
 * compiler asks for it), and the reader's step that has the doubt, with its test.
 */
import type { CellRef } from "./cell-ref";
import type { MappingProblem } from "./mapping/mapping";
import type { ColumnRole, TableKind } from "./table";

/** A kind whose cell says it all. */
type Nothing = Record<never, never>;

/** What the sentence for each kind names besides the cell. */
export interface DoubtDetails {
  "no-target": { headings: string };
  "no-weight": { headings: string };
  "no-levels": { headings: string };
  "no-rows": { table: TableKind | "regional" | "numeric" };
  "two-columns": {
    role: ColumnRole;
    columns: string;
    guess: string;
    heading: string;
    quarter: number | null;
  };
  "target-or-result": { heading: string; guess: "target" | "result" };
  "quarter-or-year": { quarter: number; heading: string };
  "no-annual-target": Nothing;
  "numbering-gap": { before: string; after: string; missing: string };
  "unnumbered-plan": { title: string };
  "figures-without-plan": Nothing;
  "plan-differs": {
    id: string;
    title: string;
    first: number | string;
    second: number | string;
    joined: boolean;
  };
  "unknown-quarter": { text: string };
  /** `quarter` null: the year, or what the `text` names. */
  "repeated-quarter": { id: string; quarter: number | null; text?: string };
  "mapping-unfit": { problem: MappingProblem };
  /** Figures in a column that nobody explains. */
  "not-read": { column: string; heading: string; count: number };
  /** Weights or points beside targets, without the levels that would make them a scorecard. */
  "not-scored": { headings: string };
  /** A table of figures, in a workbook where nothing else was recognised. */
  "figures-alone": Nothing;
  /** A table of money with no two columns that are something to each other. */
  "not-compared": { title: string };
  /** A column of a comparison of years that is neither of the two compared. */
  "year-left-out": { column: string; heading: string; count: number };
  /** Cells too far from the rest of a very large sheet to be read with it. */
  apart: Nothing;
  /** A copy of one of our sheets: it repeats what is read elsewhere. */
  "our-copy": Nothing;
  /** A heading that was taken for a word which it nearly is. */
  "misspelt-heading": { heading: string; word: string };
  /** No heading names the plans: a column was taken for their names by what it holds. */
  "guessed-names": { column: string; heading: string };
  /** The year's result is none of what its plan's quarters add up to or end at, but their average, say. */
  "year-otherwise": { id: string; way: "average" | "maximum" | "minimum" };
  /** The year's result of a plan, where nothing tells how its results make it. */
  "sum-or-last": { id: string; sum: number; last: number };
  /** A day by which something is due or was done, where a figure is expected. */
  date: { id: string; text: string };
  /** A plan whose target, and all that it reports, is words or steps. */
  "in-words": { id: string; text: string };
  /** A table with its periods down the rows and a plan in each column. */
  turned: Nothing;
  /** Columns headed as figures in which every cell is text; `heading` and `text` are the first one's. */
  "text-columns": { columns: string; heading: string; text: string; count: number };
  /** Rows of earlier years in a list that names the year of each row. */
  "earlier-years": { year: number; count: number };
  /** Sheets with the same plans and other figures: each is an office, or a region, of its own. */
  "sheets-as-sections": { sheets: string };
  /** The months, or the quarters by their months, run from January to December. */
  "calendar-year": Nothing;
  /** Months headed by numbers from 1 on: from October or from January. */
  "numbered-months": { heading: string };
  /** The printed percentage is right where less is better, and nowhere else. */
  "lower-by-percent": { id: string; title: string; percent: number };
  /** Nothing says out of how many points a scorecard by quarter is. */
  "guessed-scale": { highest: number };
  /** "1,200-1,500": at least the one, or between the two. */
  "bare-range": { text: string; from: number; to: number };
}

export type DoubtKind = keyof DoubtDetails;

/** A doubt of one kind, with the details of that kind. */
export interface DoubtOf<Kind extends DoubtKind> {
  sheet: string;
  cell: CellRef;
  kind: Kind;
  /** The cells to choose among, where there is a choice. */
  candidates: CellRef[];
  /** The candidate that was taken; null where nothing was read. */
  guess: CellRef | null;
  detail: DoubtDetails[Kind];
}

/** Not a slip of the user's, but a question to them; a mapping answers it. */
export type Doubt = { [Kind in DoubtKind]: DoubtOf<Kind> }[DoubtKind];

/** A doubt about one cell. */
export const doubtAt = <Kind extends DoubtKind>(
  cell: CellRef,
  kind: Kind,
  detail: DoubtDetails[Kind],
  candidates: CellRef[] = [],
  guess: CellRef | null = null,
): DoubtOf<Kind> => ({ sheet: cell.sheet, cell, kind, candidates, guess, detail });

/** A sentence for each kind, in one language. */
export type DoubtSentences = { readonly [Kind in DoubtKind]: (doubt: DoubtOf<Kind>) => string };
