/** What the product must know of a kind of KPI: how it scores, shows, is checked, improves and is reported. */
import type { Finding } from "../finding";
import type { Figure } from "../figure";
import type { Scale } from "../scoring";
import type { Checklist, Condition, KpiKindName, KpiOf, StatedScale } from "../scorecard-model";
import type { Cell } from "../writing/cell";
import type { ScaleChoices } from "../writing/formulas/scale";
import type { Writing } from "../writing/writing";
import type { ScorecardColumns } from "./scorecard-columns";

/** What the next level takes. */
export type Step =
  | { kind: "figure"; points: number; required: number; missing: number }
  | { kind: "level"; points: number; text: string }
  | { kind: "items"; count: number };

/** Rows of the sheet, from the first to the last. */
export interface RowRange {
  first: number;
  last: number;
}

/** Where on the scorecard sheet a KPI stands, and what its formulas refer to there. */
export interface KpiPlace {
  row: number;
  columns: ScorecardColumns;
  scale: Scale;
  /** What it is scored by besides, and where that is set. */
  choices: ScaleChoices;
  /** Where the points stand: a heading cell each, with its row fixed, or the number where headings are words. */
  points: readonly string[];
  /** The range of those headings; null where they are words. */
  pointsRange: string | null;
  /** The number format of its figures. */
  format: string;
  /** Null: not assessed. */
  score: number | null;
  conditions: RowRange | null;
  checklist: (RowRange & { score: number }) | null;
}

/** The cells of a KPI's row between its weight and its weighted score. */
export interface MeasuredCells {
  /** One for each of the scale's points. */
  levels: Cell[];
  result: Cell;
  score: Cell;
  /** The steps of a native formula. */
  workings?: Cell[];
}

export interface KpiKind<Kind extends KpiKindName> {
  /** Points on the scale, unrounded; null: not assessed. */
  score(kpi: KpiOf<Kind>, scale: Scale): number | null;
  /** Slips in its levels, and what they leave unscored. */
  check(kpi: KpiOf<Kind>, scale: StatedScale): Finding[];
  /** What earns the next level; null where nothing more can be won, or nothing says how. */
  nextStep(kpi: KpiOf<Kind>, score: number, scale: Scale): Step | null;
  /** What the JSON report calls the kind. */
  reportedAs: "numeric" | "compound" | "level" | "pass-fail" | "checklist";
  /** The figure it is judged by in the JSON report. */
  reportedResult(kpi: KpiOf<Kind>): number | null;
  /** What stands below its row on the scorecard sheet: conditions, each in a row, and a checklist in a block. */
  below(kpi: KpiOf<Kind>): { conditions: readonly Condition[]; checklist: Checklist | null };
  /** Whether its levels are sentences: they are wrapped, not lined up as figures are. */
  hasWording: boolean;
  /** The user's figures in the columns of the levels and the result. */
  figures(kpi: KpiOf<Kind>, scale: StatedScale): (Figure | null)[];
  cells(writing: Writing, kpi: KpiOf<Kind>, place: KpiPlace): MeasuredCells;
}

export const NOTHING_BELOW = { conditions: [], checklist: null } as const;
