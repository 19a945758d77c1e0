/** Where what a sentence says stands on our sheets, by meaning; `references.ts` knows the cells. */
import type { Severity } from "../finding";

/**
 * Which plans are counted: all; those with a target and a result, and those without; those that reached the target; those
 * that are green without reaching it; those that are red or yellow.
 */
export type PlanCount = "all" | "assessed" | "unassessed" | "reached" | "close" | "short";

/** Plans from one to another, both included, by their place in the assessment; those of `except` are not counted. */
export interface CountedPlans {
  of: "plans";
  count: PlanCount;
  first: number;
  last: number;
  except?: readonly number[];
}

/** A number on one of our sheets, or what a formula counts there. */
export type NumberPlace =
  | { of: "plan"; plan: number; what: "target" | "result" | "achievement" }
  /** What was due and done of a plan up to the quarter or month reported. */
  | { of: "toDate"; plan: number; what: "due" | "result" | "achievement" }
  | { of: "quarter"; plan: number; quarter: 1 | 2 | 3 | 4; what: "operating" | "result" | "achievement" }
  | CountedPlans
  /** One count's share of another. */
  | { of: "share"; part: CountedPlans; whole: CountedPlans }
  | {
      of: "scorecard";
      scorecard: number;
      what: "total" | "share" | "weightAssessed" | "totalOfAssessed" | "rank";
    }
  | { of: "component"; scorecard: number; component: number; what: "weight" | "weighted" }
  | { of: "region"; table: number; region: number; what: "target" | "result" | "achievement" }
  | { of: "findings"; severity: Severity }
  | { of: "rule"; rule: "redBelow" | "greenAbove" }
  /** Nowhere on our sheets: it is known only when they are written. */
  | { of: "nowhere" };

/** Words in a cell of ours. */
export type NamePlace =
  | { of: "plan"; plan: number; what: "id" | "title" | "remarks" }
  | { of: "scorecard"; scorecard: number; what: "name" | "grade" }
  | { of: "region"; table: number; region: number; what: "name" };
