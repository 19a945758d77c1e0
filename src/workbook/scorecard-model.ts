/** What was read of a scorecard: its scale, its components and their KPIs, each figure with the cell it came from. */
import type { Interval } from "../kpi/bands";
import type { BelowMinimum } from "../kpi/below-minimum";
import type { Polarity } from "../kpi/polarity";
import type { ScaleMode } from "../kpi/scale";
import type { CellRef } from "./cell-ref";
import type { Figure } from "./figure";
import type { Quarter } from "./period";

/** The targets of a score, one for each of the scale's points, worst to best; null where one is left out. */
export type Levels = readonly (Figure | null)[];

/** One condition of a compound KPI. */
export interface Condition {
  name: string;
  levels: Levels;
  polarity: Polarity | null;
  result: Figure | null;
}

/** The text of a level, and the cell it stands in. */
export interface LevelText {
  text: string;
  cell: CellRef;
}

/** A level written as an interval of results. */
export interface StatedBand extends LevelText {
  interval: Interval;
}

/** What a scorecard by quarter states for one quarter. */
export interface QuarterLevels {
  quarter: Quarter;
  planned: Figure | null;
  reached: Figure | null;
  points: Figure | null;
}

/** What a scorecard by quarter comes to after 3, 6, 9 or 12 months. */
export interface AccumulatedScore {
  quarter: Quarter;
  figure: Figure;
}

export interface ChecklistItem {
  id: string;
  title: string;
  weight: Figure | null;
  passed: boolean;
  /** The cell of the "passed" column, whether or not it is filled. */
  passedCell: CellRef;
  /** What the sheet says beside the mark: a document, a date, a remark. */
  evidence?: { text: string; cell: CellRef };
}

export interface Checklist {
  title: string;
  items: ChecklistItem[];
  cell: CellRef;
}

/** What each kind of KPI has besides what all have. */
export interface KpiDetails {
  numeric: { levels: Levels; polarity: Polarity | null; result: Figure | null };
  compound: { conditions: Condition[] };
  level: {
    /** Worst to best, one for each of the scale's points; null where the sheet leaves one out. */
    levels: readonly (LevelText | null)[];
    result: LevelText | null;
    /** Which level the result text names, from 1; 0 for none of them; null where nothing is reported. */
    reached: number | null;
  };
  band: {
    /** The results that earn each of the scale's points: "60-64"; null where the sheet leaves one out. */
    bands: readonly (StatedBand | null)[];
    result: Figure | null;
  };
  quarterly: {
    /** Per quarter the level that was planned, the level reached and its points. */
    quarters: readonly QuarterLevels[];
    /** Level · weight / 100, as the sheet has it. */
    accumulated: readonly AccumulatedScore[];
  };
  "pass-fail": { passMark: Figure; polarity: Polarity | null; result: Figure | null };
  checklist: { checklist: Checklist };
}

export type KpiKindName = keyof KpiDetails;

export interface KpiCommon {
  id: string;
  title: string;
  weight: Figure | null;
  reportedScore: Figure | null;
  reportedWeighted: Figure | null;
  cell: CellRef;
}

/** A KPI of one kind, or of one of several. */
export type KpiOf<Kind extends KpiKindName> = {
  [K in Kind]: KpiCommon & { kind: K } & KpiDetails[K];
}[Kind];

export type Kpi = KpiOf<KpiKindName>;

/** What a row that sums others up states of their weights and weighted scores. */
export interface ReportedSums {
  weight: Figure | null;
  weighted: Figure | null;
}

export interface Component {
  id: string;
  title: string;
  kpis: Kpi[];
  cell: CellRef | null;
  /** Its own row's, where it has one. */
  reported: ReportedSums;
}

/** The points that a scorecard's levels earn, worst to best. */
export interface StatedScale {
  points: readonly number[];
  /** The levels have names: minimum, standard and advanced. */
  named: boolean;
  /** How the sheet's own scores show that results are scored, where they show another way than the default. */
  shown?: { mode?: ScaleMode; belowMinimum?: BelowMinimum };
}

/** 50, 75 and 100 points: what holds where headings name levels and no points (`domain.md` §6). */
export const DEFAULT_SCALE: StatedScale = { points: [50, 75, 100], named: true };

export interface Scorecard {
  /** The office's name where a workbook has several scorecards; else the sheet's. */
  name: string;
  sheet: string;
  scale: StatedScale;
  components: Component[];
  reportedTotal: Figure | null;
  /** The total row's own sum of the weights. */
  reportedWeight: Figure | null;
  /** Totals of a scorecard by quarter. */
  reportedAccumulated: readonly AccumulatedScore[];
}

/** All KPIs of a scorecard, in its order. */
export const kpisOf = ({ components }: Pick<Scorecard, "components">): Kpi[] =>
  components.flatMap(({ kpis }) => kpis);
