/** Where each setting stands on the rules sheet, for the formulas that refer to it. */
import { quotedSheet } from "../cell-ref";
import type { Settings } from "../settings";
import { HEADER_ROW } from "./title-block";

/** The keys are for the add-in alone and stand in a hidden column. */
export const RULE_COLUMNS = { setting: 0, value: 1, unit: 2, meaning: 3, source: 4, key: 5 } as const;

/** Found again by these, whatever the labels' language; every grade's row has the same, so that one can be added by copying a row. */
export const RULE_KEYS = {
  organisation: "organisation",
  redBelow: "red-below",
  greenAbove: "green-above",
  belowMinimum: "below-minimum",
  grade: "grade",
} as const;

const FIRST = HEADER_ROW + 1;

export const RULE_ROWS = {
  organisation: FIRST,
  redBelow: FIRST + 1,
  greenAbove: FIRST + 2,
  belowMinimum: FIRST + 3,
  firstGrade: FIRST + 4,
} as const;

/** Absolute references, with the sheet: `'กติกา KPI'!$B$8`. */
export interface RuleReferences {
  redBelow: string;
  greenAbove: string;
  belowMinimum: string;
  gradeLimits: string;
  gradeNames: string;
  gradeBands: string;
}

export function ruleReferences(sheet: string, { grades }: Pick<Settings, "grades">): RuleReferences {
  const value = (row: number): string => `${quotedSheet(sheet)}!$B$${row + 1}`;
  const first = RULE_ROWS.firstGrade + 1;
  const last = RULE_ROWS.firstGrade + Math.max(1, grades.length);
  const bands = (from: "B" | "C", to: "B" | "C"): string =>
    `${quotedSheet(sheet)}!$${from}$${first}:$${to}$${last}`;
  return {
    redBelow: value(RULE_ROWS.redBelow),
    greenAbove: value(RULE_ROWS.greenAbove),
    belowMinimum: value(RULE_ROWS.belowMinimum),
    gradeLimits: bands("B", "B"),
    gradeNames: bands("C", "C"),
    gradeBands: bands("B", "C"),
  };
}
