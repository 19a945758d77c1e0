/**
 * What the user said of their sheets, where the reader was not sure or was wrong. Plain JSON: it is kept in the
 * workbook and can be written by hand.
 *
 *     {
 *       "version": 1,
 *       "sheets": [
 *         { "sheet": "ร่าง", "ignore": true },
 *         { "sheet": "Plan", "kind": "targets", "headerRow": 3,
 *           "columns": [ { "column": "A", "role": "number" }, { "column": "B", "role": "plan" },
 *                        { "column": "C", "role": "target" }, { "column": "D", "role": "result", "quarter": 1 } ] }
 *       ],
 *       "plans": [ { "sheet": "Plan", "id": "1.1", "accumulation": "cumulative", "polarity": "lower" } ],
 *       "sections": [ { "sheet": "Plan", "row": 6 }, { "sheet": "Plan", "row": 14 } ]
 *     }
 */
import type { Polarity } from "../../kpi/polarity";
import type { Accumulation } from "../model";
import { type Half, type Month, type Period, type Quarter, YEAR } from "../period";
import type { TableKind } from "../table";
import type { ColumnRole } from "../table";

export const MAPPING_VERSION = 1;

export interface MappedColumn {
  /** The column's letters, as Excel shows them. */
  column: string;
  role: ColumnRole;
  /** The period it is of: none of the four for the whole year, and for what has no period. */
  quarter?: Quarter;
  /** From October, 1, to September, 12. */
  month?: Month;
  /** From the year's start to the end of this quarter: 2 for "6 เดือน". */
  toDate?: Quarter;
  half?: Half;
  /** Figures of the year up to now, beside those of its months or quarters. */
  accumulated?: true;
  /** Of a scorecard's level: the points it earns, where its heading does not say. */
  points?: number;
  /** In a table with a column of quarters: the year's figure, repeated in every row. */
  annual?: true;
}

export interface IgnoredSheet {
  sheet: string;
  ignore: true;
}

export interface MappedSheet {
  sheet: string;
  kind: TableKind;
  /** The last row of the heading, as Excel numbers it; the rows below it are read. */
  headerRow: number;
  columns: MappedColumn[];
}

export interface MappedPlan {
  sheet: string;
  /** "" for a plan without a number, which `title` then names. */
  id: string;
  title?: string;
  /** Which of several plans of that number, where the sheet has sections. */
  section?: string;
  accumulation?: Accumulation;
  polarity?: Polarity;
}

/** A row that opens a section: the plans below it are numbered from the start again. */
export interface MappedSection {
  sheet: string;
  /** As Excel numbers it. */
  row: number;
}

export interface Mapping {
  version: typeof MAPPING_VERSION;
  sheets: (IgnoredSheet | MappedSheet)[];
  plans: MappedPlan[];
  /** Where a sheet has any here, no other rows of it are taken for sections. */
  sections?: MappedSection[];
}

/** What the mapping says of a sheet. */
export const mappedSheet = (mapping: Mapping, sheet: string): IgnoredSheet | MappedSheet | undefined =>
  mapping.sheets.find((candidate) => candidate.sheet === sheet);

/** How a mapped column names its period. */
export type PeriodFields = Pick<MappedColumn, "quarter" | "month" | "toDate" | "half">;

/** The period that a mapped column names. */
export function periodOf({ quarter, month, toDate, half }: PeriodFields): Period {
  if (quarter !== undefined) return { kind: "quarter", quarter };
  if (month !== undefined) return { kind: "month", month };
  if (toDate !== undefined) return { kind: "toDate", quarter: toDate };
  return half === undefined ? YEAR : { kind: "half", half };
}

/** A period as a mapped column names it. */
export function periodFields(period: Period): PeriodFields {
  switch (period.kind) {
    case "year":
      return {};
    case "quarter":
      return { quarter: period.quarter };
    case "month":
      return { month: period.month };
    case "toDate":
      return { toDate: period.quarter };
    case "half":
      return { half: period.half };
  }
}

export type MappingProblemKind =
  | "not-json"
  | "not-an-object"
  | "unknown-version"
  | "not-a-list"
  | "missing"
  | "not-one-of"
  | "not-a-column"
  | "not-a-row"
  | "twice"
  | "lacks-role"
  | "unknown-sheet"
  | "column-out-of-range"
  | "row-out-of-range"
  | "unknown-plan";

/** What is wrong with a mapping, and where in it. */
export interface MappingProblem {
  kind: MappingProblemKind;
  /** As one would write it: `sheets[0].columns[2].role`. */
  path: string;
  /** What was found there. */
  found: string;
  /** What would do: the choices, or what is needed. */
  expected: string;
}
