import type { SettingName } from "../settings";
import { gradeKey, ruleKey } from "../writing/rule-rows";
import { referencesIn } from "./references";

/** How a figure came about, for the reader to have it said. */
export type TrailRule =
  | "achievement"
  | "status"
  | "score"
  | "pass"
  | "checklist"
  | "total"
  | "grade"
  | "operating"
  | "required"
  | "growth"
  | "parse"
  | "sum"
  | "taken"
  | "formula";

const FUNCTIONS: Readonly<Record<string, TrailRule>> = {
  ACHIEVEMENT: "achievement",
  STATUS: "status",
  SCORE: "score",
  SCALE: "score",
  PASS: "pass",
  CHECKLIST: "checklist",
  TOTAL: "total",
  GRADE: "grade",
  OPERATINGTARGET: "operating",
  REQUIRED: "required",
  GROWTH: "growth",
  PARSE: "parse",
};

const KPI_FUNCTION = /KPI\.([A-Z]+)\(/;
/** What was due less what was done. */
const CARRIED = /SUM\([^()]*\)-SUM\(/;
/** An empty text joined to a figure leaves it as it is. */
const ARITHMETIC = /[-+*/]|&(?!"")|(?:ROUND|SUM|COUNT|MIN|MAX)\w*\(/;

/**
 * The rule behind a live formula: its KPI function's, or what Excel's own functions do there.
 *
 * @example ruleOfFormula("=KPI.STATUS(F11)") // "status"
 * @example ruleOfFormula("=IF(COUNT(I11,E11)=0,\"–\",ROUND(SUM(I11,E11)-SUM(F11),10))") // "operating"
 * @example ruleOfFormula("=IF(ISNUMBER('แผน'!D6),'แผน'!D6,\"–\")") // "taken"
 */
export function ruleOfFormula(formula: string): TrailRule {
  const [, name = ""] = KPI_FUNCTION.exec(formula) ?? [];
  const rule = FUNCTIONS[name];
  if (rule) return rule;
  const withoutNames = formula.replace(/'(?:[^']|'')+'!/g, "");
  if (referencesIn(formula).length === 1 && !ARITHMETIC.test(withoutNames)) return "taken";
  if (CARRIED.test(formula)) return "operating";
  return /SUM\(/.test(formula) ? "sum" : "formula";
}

const keyOf = (name: SettingName): string => ruleKey({ kind: "setting", name });

/** The settings that a rule judges by, by their keys on the rules sheet, whether or not its formula names them. */
export const SETTINGS_OF: Readonly<Partial<Record<TrailRule, readonly string[]>>> = {
  status: [keyOf("redBelow"), keyOf("greenAbove")],
  score: [keyOf("belowMinimum")],
  operating: [keyOf("carryForward")],
  grade: [gradeKey(null)],
};
