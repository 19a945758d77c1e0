/** What a language says of each statement. The statements are chosen in `conclusions.ts`; here they get their words. */
import type { PlanPolarity } from "../../kpi/polarity";
import type { Name, Quantity, SectionName, Wording } from "./sentence";

/** When the figures are of: a finished year, or one that has come so far. */
export interface When {
  fiscalYear: number | null;
  /** Null once the year is over. */
  untilQuarter: 1 | 2 | 3 | null;
}

/** How many plans there are and how they did. Each is a count of its own, so that a sentence stays true by itself. */
export interface PlanCounts {
  all: Quantity;
  assessed: Quantity;
  unassessed: Quantity;
  reached: Quantity;
  /** Of those assessed. */
  reachedShare: Quantity;
  short: Quantity;
  /** Of those short, the ones above the green limit. */
  close: Quantity;
  greenAbove: Quantity;
}

/** A plan with the year's figures. */
export interface PlanFacts {
  id: Name;
  title: Name;
  unit: string;
  target: Quantity;
  /** The upper bound, where the target is a range. */
  upTo: number | null;
  result: Quantity;
  achievement: Quantity;
  polarity: PlanPolarity;
  remarks: Name;
}

export interface ConclusionWords {
  sections: Readonly<Record<SectionName, string>>;
  planCount: (when: When, counts: PlanCounts) => Wording;
  howManyReached: (counts: PlanCounts) => Wording;
  /** Opens the list of plans that are short of their targets. */
  shortList: (count: Quantity) => Wording;
  shortPlan: (plan: PlanFacts) => Wording;
  /** The plans that are short and not named; says nothing while there are none. */
  othersShort: (count: Quantity) => Wording;
}
