/** What a language says of each statement. Which statements are made is decided beside this; here are their words. */
import type { Accumulation } from "../../kpi/accumulation";
import type { PlanPolarity } from "../../kpi/polarity";
import type { FinanceKind } from "../finance";
import type { Month, Quarter } from "../period";
import type { Name, Quantity, SectionName, Wording } from "./sentence";

/** When the figures are of: a finished year, or one that has come so far. */
export interface When {
  fiscalYear: number | null;
  /** Null once the year is over. */
  untilQuarter: 1 | 2 | 3 | null;
  /** The last month reported, for figures by month. */
  untilMonth: Month | null;
  /** The year is the calendar's: its first month is January. */
  isCalendarYear: boolean;
}

/** How many plans there are and how they did. Each is a count of its own, so that a sentence stays true by itself. */
export interface PlanCounts {
  all: Quantity;
  assessed: Quantity;
  unassessed: Quantity;
  reached: Quantity;
  /** Of those assessed, as `shortShare` is. */
  reachedShare: Quantity;
  short: Quantity;
  shortShare: Quantity;
  /** Of those short, the ones above the green limit. */
  close: Quantity;
  greenAbove: Quantity;
}

/** What keeps every plan from being judged. */
export interface MissingFacts {
  assessed: Quantity;
  unreported: Quantity;
  untargeted: Quantity;
  /** The user's sheets that the plans stand on. */
  sheets: readonly string[];
  /** Judged by the year's targets. */
  byYear: boolean;
  /** While the first target of the year is of a quarter after the one reported. */
  notDue: { reported: Quarter; first: Quarter } | null;
}

/** A plan with the figures it is judged by. */
export interface PlanFacts {
  id: Name;
  title: Name;
  /** The office or region whose plans are numbered from the start again. */
  section: string | null;
  unit: string;
  polarity: PlanPolarity;
  accumulation: Accumulation | null;
  /** Null where it is judged by the year. */
  quarter: Quarter | null;
  target: Quantity;
  /** The target where it is a range to stay inside; null where it is a figure. */
  range: Name | null;
  result: Quantity;
  /** Null where there is no ratio. */
  achievement: Quantity | null;
  /** While the year runs, of a plan that adds up: what was due and done so far, and the year's target. */
  toDate: { due: Quantity; done: Quantity; annualTarget: Quantity } | null;
  /** 1 as long as it is short. */
  isSo: Quantity;
  remarks: Name;
}

export interface QuarterFacts {
  quarter: Quarter;
  assessed: Quantity;
  short: Quantity;
}

/** A plan that reached the year's target, with the quarters in which it was short. */
export interface RecoveredFacts extends Pick<PlanFacts, "id" | "title" | "section"> {
  quarters: readonly { quarter: Quarter; achievement: Quantity }[];
  /** 1 as long as that is so. */
  isSo: Quantity;
}

export interface ScorecardFacts {
  /** Null where the workbook has only one. */
  name: Name | null;
  /** The user's sheet that it stands on. */
  sheet: string;
  total: Quantity;
  /** The highest total there is. */
  highest: number;
  /** Null on a scale to 100. */
  share: Quantity | null;
  /** Null where the scale has no grades. */
  grade: Name | null;
  weight: Quantity;
  weightAssessed: Quantity;
  weightLeft: Quantity;
  totalOfAssessed: Quantity;
  rank: Quantity;
}

export interface ComponentFacts {
  name: Name;
  weight: Quantity;
  weighted: Quantity;
}

export interface KpiFacts {
  name: Name;
  /** The highest score there is. */
  highest: number;
  weight: Quantity;
  score: Quantity;
}

export interface RegionFacts {
  name: Name;
  unit: string;
  polarity: PlanPolarity;
  target: Quantity;
  result: Quantity;
  achievement: Quantity | null;
}

export interface GovernanceFacts {
  name: Name;
  passed: Quantity;
  failed: Quantity;
  all: number;
  /** Null where the items have no weights. */
  score: Quantity | null;
}

/** An item that was not passed. */
export interface FailedItemFacts {
  id: Name;
  title: Name;
  /** 1 as long as that is so. */
  isSo: Quantity;
}

/** A row of a table of money: this year and last, a budget and what was spent of it, loans and what is in default. */
export interface FinanceFacts {
  name: string;
  unit: string;
  first: Quantity;
  second: Quantity;
  difference: Quantity;
  /** Null where there is none, of a base of 0. */
  ratio: Quantity | null;
  /** The ratio without its sign. */
  change: Quantity | null;
}

/** This year's figure beside last year's. */
export interface GrowthFacts {
  name: Wording;
  unit: string;
  current: Quantity;
  previous: Quantity;
  /** How much more it is than last year's. */
  difference: Quantity;
  /** The same against last year's, without its sign; null where last year's is 0. */
  change: Quantity | null;
}

/** What lists are of. */
export type Listed = "plans" | "kpis" | "regions" | "offices" | "items" | "sheets";

export interface ConclusionWords {
  sections: Readonly<Record<SectionName, string>>;

  planCount: (when: When, counts: PlanCounts) => Wording;
  /** `byYear`: some are judged by the year while it runs. */
  howManyReached: (when: When, counts: PlanCounts, byYear: boolean) => Wording;

  /** Says nothing once a plan can be judged. */
  missing: (facts: MissingFacts) => Wording;

  /** Opens the list of plans that are short of their targets. */
  shortList: (count: Quantity) => Wording;
  shortPlan: (plan: PlanFacts) => Wording;
  /** What belongs to a list and is not named; says nothing while there are none. */
  others: Readonly<Record<Listed, (count: Quantity) => Wording>>;

  quarterList: string;
  quarter: (facts: QuarterFacts) => Wording;
  recoveredList: (count: Quantity) => Wording;
  recoveredPlan: (plan: RecoveredFacts) => Wording;

  scorecard: (facts: ScorecardFacts) => Wording;
  ranking: (count: number) => string;
  ranked: (facts: ScorecardFacts) => Wording;
  componentList: string;
  component: (facts: ComponentFacts) => Wording;
  /** Opens the list of KPIs that scored less than the highest. */
  belowFullList: (count: Quantity) => Wording;
  belowFull: (facts: KpiFacts) => Wording;
  unassessedKpis: (count: Quantity) => Wording;

  issueList: Readonly<Record<"issues" | "sections", string>>;
  issue: (name: Name | string, counts: PlanCounts) => Wording;

  regionalTable: (name: Name, total: RegionFacts, counts: { assessed: Quantity; short: Quantity }) => Wording;
  shortRegion: (facts: RegionFacts) => Wording;

  governance: (facts: GovernanceFacts) => Wording;
  failedItem: (facts: FailedItemFacts) => Wording;

  /** Opens the list of what a table says, by the table's title. */
  financeList: Readonly<Record<FinanceKind, (title: string) => string>>;
  account: (facts: FinanceFacts) => Wording;
  spending: (facts: FinanceFacts) => Wording;
  inDefault: (facts: FinanceFacts) => Wording;
  growthList: string;
  growth: (facts: GrowthFacts) => Wording;

  findings: (counts: { error: Quantity; warning: Quantity; rounding: Quantity; doubt: Quantity }) => Wording;
  findingsBySheet: string;
  findingsOn: (sheet: string, count: Quantity) => Wording;
}
