/**
 * What was read: plans, scorecards and checklists, each figure with the cell it came from.
 * Nothing here is computed; `assess.ts` does that.
 */
import type { Polarity } from "../kpi/polarity";
import type { CellRef } from "./cell-ref";
import type { Figure } from "./figure";
import type { Checklist, Levels, Scorecard } from "./scorecard-model";

export type { CellPart, Figure } from "./figure";

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
  /** The plan's own targets for 50, 75 and 100 points, where the target sheet states them. */
  levels: Levels | null;
  /** The sheet's remarks column. */
  remarks: string;
  /** The cell that holds the plan's number and title. */
  cell: CellRef;
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
  scorecards: Scorecard[];
  checklists: Checklist[];
  regions: RegionalTable[];
}
