import type { Doubt } from "../../doubt";
import type { Measure } from "../words/measure-words";

/** A plan's rows while its figures are still to be read. */
export interface PlanRow {
  /** "" for a plan without a number. */
  id: string;
  title: string;
  issue: string;
  section: string | null;
  /** The texts that head the plan and those after it, from the top down, where they stand straight above it. */
  headings: readonly GroupHeading[];
  /** The plan's own row first; with it the row in which a page break continued it, or all rows of the long layout. */
  rows: number[];
  /** In the long layout, the row of each period, by its key. */
  periods: Map<string, number> | null;
  /** Where plan and results have rows of their own, the row of each. */
  measures: Map<Measure, number> | null;
}

/** A row with a name and no figures. */
export interface GroupHeading {
  title: string;
  row: number;
}

/** One of them that can open a section. */
export interface SectionRow extends GroupHeading {
  opens: boolean;
}

export interface TargetRows {
  plans: PlanRow[];
  doubts: Doubt[];
}
