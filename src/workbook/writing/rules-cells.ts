/** Where each setting stands on the rules sheet, for the formulas that refer to it. */
import { addressOf, quotedSheet } from "../cell-ref";
import { type SettingName, SETTING_NAMES, type Settings } from "../settings";
import { RULE_COLUMNS, type RuleRow, ruleRows } from "./rule-rows";
import { HEADER_ROW } from "./title-block";
import type { Writing } from "./writing";

export const FIRST_RULE_ROW = HEADER_ROW + 1;

/** Absolute references, with the sheet: `'กติกา KPI'!$B$8`. */
export interface RuleReferences extends Readonly<Record<SettingName, string>> {
  gradeLimits: string;
  gradeNames: string;
  gradeBands: string;
}

export function ruleReferences(sheet: string, settings: Pick<Settings, "grades">): RuleReferences {
  // What a scorecard sets for itself stands below all of these.
  const rows = ruleRows({ ...settings, scorecards: {} }, []);
  const rowOf = (wanted: (row: RuleRow) => boolean): number => FIRST_RULE_ROW + rows.findIndex(wanted);
  const absolute = (row: number, column: number): string =>
    addressOf({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const setting = (name: SettingName): string =>
    `${quotedSheet(sheet)}!${absolute(
      rowOf((row) => row.kind === "setting" && row.name === name),
      RULE_COLUMNS.value,
    )}`;
  const first = rowOf(({ kind }) => kind === "grade");
  const last = first + settings.grades.length - 1;
  const bands = (from: number, to: number): string =>
    `${quotedSheet(sheet)}!${absolute(first, from)}:${absolute(last, to)}`;
  return {
    ...(Object.fromEntries(SETTING_NAMES.map((name) => [name, setting(name)])) as Record<
      SettingName,
      string
    >),
    gradeLimits: bands(RULE_COLUMNS.value, RULE_COLUMNS.value),
    gradeNames: bands(RULE_COLUMNS.unit, RULE_COLUMNS.unit),
    gradeBands: bands(RULE_COLUMNS.value, RULE_COLUMNS.unit),
  };
}

const known = new WeakMap<Writing, RuleReferences>();

/** The same for the sheets being written: tens of thousands of cells ask for them. */
export function rulesOf(writing: Writing): RuleReferences {
  const references = known.get(writing) ?? ruleReferences(writing.options.names.rules, writing.settings);
  known.set(writing, references);
  return references;
}
