/** Where what a sentence says stands on our sheets, by meaning; `sheets/sentences/references.ts` knows the cells. */
import type { Figure } from "../figure";
import type { Severity } from "../finding";
import type { Quarter } from "../period";

/**
 * Which plans are counted: all; those with a target and a result, and those without; those that reached the target; those
 * that are short of it, and of these the ones that are green all the same; those without a result, and without a target.
 */
export type PlanCount =
  "all" | "assessed" | "unassessed" | "reached" | "short" | "close" | "unreported" | "untargeted";

/** Plans from one to another, both included, by their place in the assessment; those of `except` are not counted. */
export interface CountedPlans {
  of: "plans";
  count: PlanCount;
  first: number;
  last: number;
  except?: readonly number[];
}

/**
 * A plan's figures: of the year; as it is judged at the time reported (of the year, or of the quarter reported while the
 * year runs); and what was due so far.
 */
export type PlanFigure = "annualTarget" | "done" | "target" | "result" | "achievement" | "due";

/** A number on one of our sheets, or what a formula counts there. */
export type NumberPlace =
  | { of: "plan"; plan: number; what: PlanFigure }
  | CountedPlans
  /** One count's share of another. */
  | { of: "share"; part: CountedPlans; whole: CountedPlans }
  | { of: "quarter"; plan: number; quarter: Quarter; what: "operating" | "result" | "achievement" }
  /** How many plans were judged in a quarter, and how many of them were short of its target. */
  | { of: "quarterCount"; quarter: Quarter; count: "assessed" | "short" }
  /** Plans that reached the year's target although they were short of a quarter's. */
  | { of: "recovered"; first: number; last: number; except: readonly number[] }
  | { of: "scorecard"; scorecard: number; what: ScorecardFigure }
  | { of: "component"; scorecard: number; component: number; what: "weight" | "weighted" }
  | { of: "kpi"; scorecard: number; kpi: number; what: "weight" | "score" }
  /** How many KPIs have no score, and how many a lower one than the highest. */
  | { of: "kpis"; scorecard: number; count: "unassessed" | "below"; except: readonly number[] }
  | { of: "region"; table: number; region: number | "total"; what: "target" | "result" | "achievement" }
  | { of: "regions"; table: number; count: "assessed" | "short"; except: readonly number[] }
  /** How many items of a checklist were passed, and how many were not. */
  | { of: "checklist"; checklist: number; count: "passed" | "failed"; except: readonly number[] }
  | { of: "checklistScore"; checklist: number }
  /** 1 while an item is not passed, else 0. */
  | { of: "failed"; checklist: number; item: number }
  | { of: "finance"; table: number; row: number; what: FinanceFigure }
  /** A number without its sign. */
  | { of: "size"; number: NumberPlace }
  | { of: "findings"; severity: Severity | "doubt" }
  /** Findings on a sheet of the user's. */
  | { of: "findingsOn"; sheet: string }
  | { of: "rule"; rule: "redBelow" | "greenAbove" }
  /** The user's own cell. */
  | { of: "user"; figure: Figure }
  | { of: "difference"; current: NumberPlace; previous: NumberPlace }
  /** Growth without its sign. */
  | { of: "change"; current: NumberPlace; previous: NumberPlace }
  /** Nowhere: only writing again can change it. */
  | { of: "nowhere" };

export type ScorecardFigure = "total" | "share" | "weight" | "weightAssessed" | "totalOfAssessed" | "rank";

/** Columns of the finance sheet. */
export type FinanceFigure = "first" | "second" | "difference" | "ratio";

/** Words in a cell of ours. */
export type NamePlace =
  | { of: "plan"; plan: number; what: "id" | "title" | "target" | "remarks" }
  /** The row of a strategic issue above the plan that is its first. */
  | { of: "issue"; plan: number }
  | { of: "scorecard"; scorecard: number; what: "name" | "grade" }
  | { of: "component"; scorecard: number; component: number }
  | { of: "kpi"; scorecard: number; kpi: number }
  | { of: "region"; table: number; region: number }
  | { of: "regionalTable"; table: number }
  | { of: "checklist"; checklist: number }
  | { of: "checklistItem"; checklist: number; item: number; what: "id" | "title" };
