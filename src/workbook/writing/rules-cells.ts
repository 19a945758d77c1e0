/** Where each setting stands on the rules sheet, for the formulas that refer to it. */
import { quotedSheet } from "../cell-ref";
import type { Settings } from "../settings";
import { HEADER_ROW } from "./title-block";

export const RULE_COLUMNS = { key: 0, setting: 1, value: 2, unit: 3, meaning: 4, source: 5 } as const;

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

/** Absolute references, with the sheet: `'กติกา KPI'!$C$8`. */
export interface RuleReferences {
  redBelow: string;
  greenAbove: string;
  belowMinimum: string;
  gradeLimits: string;
  gradeNames: string;
  gradeBands: string;
}

export function ruleReferences(sheet: string, { grades }: Pick<Settings, "grades">): RuleReferences {
  const value = (row: number): string => `${quotedSheet(sheet)}!$C$${row + 1}`;
  const first = RULE_ROWS.firstGrade + 1;
  const last = RULE_ROWS.firstGrade + Math.max(1, grades.length);
  const bands = (from: "C" | "D", to: "C" | "D"): string =>
    `${quotedSheet(sheet)}!$${from}$${first}:$${to}$${last}`;
  return {
    redBelow: value(RULE_ROWS.redBelow),
    greenAbove: value(RULE_ROWS.greenAbove),
    belowMinimum: value(RULE_ROWS.belowMinimum),
    gradeLimits: bands("C", "C"),
    gradeNames: bands("D", "D"),
    gradeBands: bands("C", "D"),
  };
}
