/**
 * What was read: plans, scorecards and checklists, each figure with the cell it came from.
 * Nothing here is computed; `assess.ts` does that.
 */
import type { Polarity } from "../kpi/polarity";
import type { Accumulation } from "../kpi/accumulation";
import type { CellRef } from "./cell-ref";
import type { Figure } from "./figure";
import type { FinanceTable } from "./finance";
import type { Month, Period, Quarter } from "./period";
import type { Checklist, Levels, Scorecard } from "./scorecard-model";

export type { CellPart, Figure } from "./figure";

export type { Accumulation } from "../kpi/accumulation";

export interface PlanQuarter {
  quarter: Quarter;
  /** Whether the sheet has a column or a row for this quarter. What is not there is not missing. */
  inSheet: boolean;
  /** The quarter's share of the annual target, fixed at the year's start. */
  planned: Figure | null;
  /** The operating target as the sheet reports it; the rule computes its own. */
  reportedOperating: Figure | null;
  result: Figure | null;
  /** The percentage as the sheet reports it: 42.38 for "ร้อยละ 42.38". */
  reportedPercent: Figure | null;
}

/** One month's figures of a plan. */
export interface PlanMonth {
  month: Month;
  planned: Figure | null;
  result: Figure | null;
  reportedPercent: Figure | null;
}

/** Figures that add up others of the plan. They are checked against those, and not used besides. */
export interface Accumulated {
  /** What they add up: a quarter's or half's months, the year to a quarter's end; the year for all that is reported. */
  period: Period;
  planned: Figure | null;
  result: Figure | null;
  reportedPercent: Figure | null;
}

/** A budget and what was spent of it. */
export interface Spending {
  period: Period;
  budget: Figure | null;
  spent: Figure | null;
  reportedPercent: Figure | null;
  remainder: Figure | null;
}

/** A row of a table of spending alone. */
export interface SpendingLine extends Spending {
  name: string;
  cell: CellRef;
}

export interface Plan {
  /** As numbered in the sheet, in Arabic digits: "2.3.1". */
  id: string;
  title: string;
  unit: string;
  /** The strategic issue it stands under, or "" where the sheet has none. */
  issue: string;
  /** The office or region whose plans are numbered from the start again; null where there is none. */
  section: string | null;
  polarity: Polarity;
  /** Null for a plan without quarterly targets. */
  accumulation: Accumulation | null;
  annual: { target: Figure | null; result: Figure | null; reportedPercent: Figure | null };
  /** What the sheet's figures are of; the quarters are made of them. "toDate" figures are a cumulative plan's quarters. */
  reportedBy: "month" | "quarter" | "toDate" | "half";
  quarters: readonly [PlanQuarter, PlanQuarter, PlanQuarter, PlanQuarter];
  /** The twelve months from October on; null where the sheet has none. */
  months: readonly PlanMonth[] | null;
  accumulated: readonly Accumulated[];
  /** Last year's result, where the sheet states it beside this year's. */
  previous: Figure | null;
  spending: readonly Spending[];
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
  /** The year is the calendar's: its first month is January. */
  isCalendarYear?: boolean;
  /** The quarter being reported, as a heading says or the last one with a result. */
  quarter: Quarter | null;
  /** The last month with a result, where there are months. */
  month: Month | null;
  plans: Plan[];
  scorecards: Scorecard[];
  checklists: Checklist[];
  regions: RegionalTable[];
  spending: SpendingLine[];
  finance: FinanceTable[];
}
