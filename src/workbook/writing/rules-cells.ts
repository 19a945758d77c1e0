/** Where each setting stands on the rules sheet, for the formulas that refer to it. */
import { addressOf, quotedSheet } from "../cell-ref";
import { type SettingName, SETTING_NAMES } from "../settings";
import { RULE_COLUMNS, type RuledScorecard, type RuleRow, ruleRows, type ScaleChoice } from "./rule-rows";
import { HEADER_ROW } from "./title-block";
import type { Writing } from "./writing";

export const FIRST_RULE_ROW = HEADER_ROW + 1;

/** A list of grades: its limits, their names beside them, and both as one range. */
export interface GradeReferences {
  limits: string;
  names: string;
  bands: string;
}

/** Absolute references, with the sheet: `'กติกา KPI'!$B$8`. */
export interface RuleReferences extends Readonly<Record<SettingName, string>> {
  grades: GradeReferences;
  /** A scorecard's own choice; null where it has no row for it. */
  ofScorecard: (name: string, choice: ScaleChoice) => string | null;
  /** A scorecard's own grades; null where it has none. */
  gradesOfScorecard: (name: string) => GradeReferences | null;
}

/** The scorecards that the rules sheet has rows for. */
export const ruledScorecards = ({ assessment }: Pick<Writing, "assessment">): RuledScorecard[] =>
  assessment.model.scorecards.map(({ name, scale }) => ({ name, points: scale.points }));

export function ruleReferences(
  writing: Pick<Writing, "assessment" | "settings"> & { options: Pick<Writing["options"], "names"> },
): RuleReferences {
  const rows = ruleRows(writing.settings, ruledScorecards(writing));
  const sheet = quotedSheet(writing.options.names.rules);
  const absolute = (index: number, column: number): string =>
    addressOf({ row: FIRST_RULE_ROW + index, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const valueOf = (wanted: (row: RuleRow) => boolean): string | null => {
    const index = rows.findIndex(wanted);
    return index < 0 ? null : `${sheet}!${absolute(index, RULE_COLUMNS.value)}`;
  };
  const gradesOf = (scorecard: string | null): GradeReferences | null => {
    const isBand = (row: RuleRow): boolean =>
      row.kind === "grade" && row.scorecard === scorecard && row.band !== null;
    const [first, last] = [rows.findIndex(isBand), rows.findLastIndex(isBand)];
    if (first < 0) return null;
    const range = (from: number, to: number): string =>
      `${sheet}!${absolute(first, from)}:${absolute(last, to)}`;
    return {
      limits: range(RULE_COLUMNS.value, RULE_COLUMNS.value),
      names: range(RULE_COLUMNS.unit, RULE_COLUMNS.unit),
      bands: range(RULE_COLUMNS.value, RULE_COLUMNS.unit),
    };
  };
  const setting = (name: SettingName): string =>
    valueOf((row) => row.kind === "setting" && row.name === name) ?? "";
  return {
    ...(Object.fromEntries(SETTING_NAMES.map((name) => [name, setting(name)])) as Record<
      SettingName,
      string
    >),
    grades: gradesOf(null) ?? { limits: "", names: "", bands: "" },
    ofScorecard: (name, choice) =>
      valueOf((row) => row.kind === "scale" && row.scorecard === name && row.choice === choice),
    gradesOfScorecard: gradesOf,
  };
}

const known = new WeakMap<Writing, RuleReferences>();

/** The same for the sheets being written: tens of thousands of cells ask for them. */
export function rulesOf(writing: Writing): RuleReferences {
  const references = known.get(writing) ?? ruleReferences(writing);
  known.set(writing, references);
  return references;
}
