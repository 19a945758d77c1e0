/**
 * What was read: plans, the scorecard's criteria and the checklist, each figure with the cell it came from.
 * Nothing here is computed; `assess.ts` does that.
 */
import type { Polarity } from "../kpi/polarity";
import type { CellRef } from "./cell-ref";

/**
 * A part of a cell that holds several figures, by the name `KPI.PARSE` takes;
 * "value" where the cell holds nothing but the figure.
 */
export type CellPart =
  "value" | "target" | "operating" | "result" | "percent" | "minimum" | "standard" | "advanced";

/** A number someone typed, and where. */
export interface Figure {
  value: number;
  cell: CellRef;
  part: CellPart;
  /** What the cell's own number is multiplied by to give `value`: 100 for a percent cell read as 95, else 1. */
  scale: number;
  /** Digits after the decimal point as it was printed; tells a truncated percentage from a wrong one. */
  decimals: number;
  /** The unit printed with it, where there was one. */
  unit: string | null;
  /** Where the cell's text went on, for a cell that a page break cut in two: the figure is in the two texts together. */
  continuedAt?: CellRef;
}

export type Accumulation = "incremental" | "cumulative";

export interface PlanQuarter {
  quarter: 1 | 2 | 3 | 4;
  /** The quarter's share of the annual target, fixed at the year's start. */
  planned: Figure | null;
  /** The operating target as the sheet reports it; the rule computes its own. */
  reportedOperating: Figure | null;
  result: Figure | null;
  /** The percentage as the sheet reports it: 42.38 for "ร้อยละ 42.38". */
  reportedPercent: Figure | null;
}

/** The three targets of a score: 50, 75 and 100 points. */
export interface Levels {
  minimum: Figure | null;
  standard: Figure | null;
  advanced: Figure | null;
}

export interface Plan {
  /** As numbered in the sheet, in Arabic digits: "2.3.1". */
  id: string;
  title: string;
  unit: string;
  /** The strategic issue it stands under, or "" where the sheet has none. */
  issue: string;
  polarity: Polarity;
  /** Null for a plan without quarterly targets. */
  accumulation: Accumulation | null;
  annual: { target: Figure | null; result: Figure | null; reportedPercent: Figure | null };
  quarters: readonly [PlanQuarter, PlanQuarter, PlanQuarter, PlanQuarter];
  /** The plan's own scoring levels, where the target sheet states them. */
  levels: Levels | null;
  /** The sheet's remarks column. */
  remarks: string;
  /** The cell that holds the plan's number and title. */
  cell: CellRef;
}

interface KpiCommon {
  id: string;
  title: string;
  weight: Figure | null;
  reportedScore: Figure | null;
  reportedWeighted: Figure | null;
  cell: CellRef;
}

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

export interface ChecklistItem {
  id: string;
  title: string;
  weight: Figure | null;
  passed: boolean;
  /** The cell of the "passed" column, whether or not it is filled. */
  passedCell: CellRef;
}

export interface Checklist {
  title: string;
  items: ChecklistItem[];
  cell: CellRef;
}

export type Kpi = KpiCommon &
  (
    | { kind: "numeric"; levels: Levels; polarity: Polarity | null; result: Figure | null }
    | { kind: "compound"; conditions: Condition[] }
    | {
        kind: "level";
        /** Worst to best: the 50-, 75- and 100-point level; null where the sheet leaves it out. */
        levels: readonly [LevelText | null, LevelText | null, LevelText | null];
        result: LevelText | null;
        /** Which level the result text names, 1 to 3; 0 for none of them; null where nothing is reported. */
        reached: 0 | 1 | 2 | 3 | null;
      }
    | { kind: "pass-fail"; passMark: Figure; polarity: Polarity | null; result: Figure | null }
    | { kind: "checklist"; checklist: Checklist }
  );

export interface Component {
  id: string;
  title: string;
  kpis: Kpi[];
  cell: CellRef | null;
}

export interface Criteria {
  sheet: string;
  components: Component[];
  reportedTotal: Figure | null;
}

/** A region of a regional table, or their total. */
export interface RegionRow {
  name: string;
  target: Figure | null;
  /** The figure of its result; its quarters' figures, where the table has no column for the year. */
  results: Figure[];
  /** The quarters' results, where the table has them. */
  quarters: (Figure | null)[];
  cell: CellRef;
}

/** Targets and results by region. */
export interface RegionalTable {
  /** The number of the plan it belongs to; null where neither its title nor its totals say. */
  plan: string | null;
  title: string;
  unit: string;
  regions: RegionRow[];
  /** The total as the table prints it. */
  total: RegionRow | null;
  /**
   * Whether its headings are those of a target and a result. "ดำเนินการ", or the total of several kinds, may count
   * something else than the plan does.
   */
  plain: boolean;
  cell: CellRef;
}

/** Everything that was recognised in the workbook. */
export interface Model {
  organisation: string;
  /** Buddhist Era, 2563; null where no sheet says. */
  fiscalYear: number | null;
  /** The quarter being reported, as a heading says or the last one with a result. */
  quarter: 1 | 2 | 3 | 4 | null;
  plans: Plan[];
  criteria: Criteria | null;
  checklists: Checklist[];
  regions: RegionalTable[];
}
