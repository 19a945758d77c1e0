/** A table of the user's, as far as its headings tell: which rows it has, and what each of its columns is. */
import type { Grid } from "./grid";
import { type Period, type Quarter, YEAR } from "./period";

export const COLUMN_ROLES = [
  "number",
  "plan",
  "issue",
  "unit",
  "target",
  "operating",
  "result",
  "percent",
  "previous",
  "measure",
  "budget",
  "spent",
  "spentPercent",
  "remainder",
  "remarks",
  "weight",
  "minimum",
  "standard",
  "advanced",
  "level",
  "score",
  "weighted",
  "passed",
  "notPassed",
  "component",
  "quarter",
  "region",
  "status",
  "other",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface Column {
  /** Index within the grid's rows. */
  index: number;
  role: ColumnRole;
  period: Period;
  /** The heading as printed, from the top down. */
  heading: string;
  /** The heading says that the column is the whole year's. */
  annual: boolean;
  /** The year the heading names, B.E. */
  year: number | null;
  /** The unit the heading gives. */
  unit: string | null;
  /** Of a level: the points it earns, where its heading says. */
  points?: number;
  /** The heading says that its figures are of the year up to now, or up to the end of its period. */
  accumulated: boolean;
  /** The heading names a period and nothing besides: its targets, its results, or document cells with both. */
  unsaid?: boolean;
  /** What the heading was taken for, where it is misspelt. */
  misspelt?: { heading: string; word: string };
  /** No heading names the plans; this column was taken for their names by what it holds. */
  guessed?: true;
}

/** A column of the year whose role was told by something else than its own words. */
export const headedColumn = (role: ColumnRole, index: number, heading: string): Column => ({
  index,
  role,
  period: YEAR,
  heading,
  annual: false,
  year: null,
  unit: null,
  accumulated: false,
});

/** The roles of a scorecard's level columns; the first three are named, the worst first. */
export const LEVEL_ROLES = [
  "minimum",
  "standard",
  "advanced",
  "level",
] as const satisfies readonly ColumnRole[];

export const isLevel = ({ role }: Column): boolean =>
  LEVEL_ROLES.includes(role as (typeof LEVEL_ROLES)[number]);

export const TABLE_KINDS = ["targets", "criteria", "checklist"] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** What a table can be found to be; one of spending is checked, and nothing is scored in it. */
export type FoundKind = TableKind | "spending";

export interface Table {
  readonly kind: FoundKind;
  readonly grid: Grid;
  readonly columns: readonly Column[];
  /** Grid rows: the first heading row, and the body's rows (headings repeated on later pages left out). */
  readonly headerRow: number;
  readonly bodyRows: readonly number[];
  /** The one quarter the whole table is about, where there is a sheet per quarter. */
  readonly quarter: Quarter | null;
  /** Its first month is January. */
  readonly isCalendarYear?: boolean;
}

/** The roles that a figure of a period has. */
export const FIGURE_ROLES = ["target", "operating", "result", "percent"] as const satisfies ColumnRole[];

/** What a budget's columns hold. */
export const MONEY_ROLES = ["budget", "spent", "spentPercent", "remainder"] as const satisfies ColumnRole[];
