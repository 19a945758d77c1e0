/**
 * Which rules the formulas of our sheets were made for. A setting that has its default is passed by nothing, so that
 * `=KPI.STATUS(F11)` stays short: a formula cannot follow it when it is changed later, and has to be written again.
 */
import { DEFAULT_GRADE_LIMITS, type GradeBand } from "../kpi/grade";
import {
  DEFAULT_SETTINGS,
  type FormulaMode,
  type ScaleSettings,
  SETTING_NAMES,
  type SettingName,
  type Settings,
} from "./settings";
import type { Survey, SurveyedSheet } from "./survey";

/** Formulas refer to these where they are set, and follow whatever is entered. */
const REFERRED: readonly SettingName[] = ["redBelow", "greenAbove", "belowMinimum", "cap"];
/** Native formulas refer to these always. */
const ALWAYS_REFERRED: readonly SettingName[] = ["redBelow", "greenAbove", "belowMinimum"];

/** A number that is hardly ever the same for two texts: a sheet's mark has little room (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function settingEntry(settings: Settings, name: SettingName, formulas: FormulaMode): unknown {
  const value = settings[name];
  if (value === DEFAULT_SETTINGS[name]) return null;
  if (formulas === "native" && ALWAYS_REFERRED.includes(name)) return null;
  return formulas !== "values" && REFERRED.includes(name) ? name : [name, value];
}

/** A list of grades is referred to as a whole: another limit or name is followed, another level is not. */
function gradesEntry(grades: readonly GradeBand[], isPlain: boolean): unknown {
  const limits = grades.map(({ from }) => from);
  if (isPlain) return limits.join() === DEFAULT_GRADE_LIMITS.join() ? null : limits;
  return limits.length === DEFAULT_GRADE_LIMITS.length ? null : limits.length;
}

const scaleEntry = ({ mode, belowMinimum, grades }: ScaleSettings): unknown[] => [
  mode !== undefined,
  belowMinimum !== undefined,
  grades?.length ?? null,
];

/**
 * What in a set of rules makes formulas differ from those for other rules; undefined for the defaults.
 *
 * @example formulaRules({ ...DEFAULT_SETTINGS, grades }, "live") // undefined
 */
export function formulaRules(settings: Settings, formulas: FormulaMode): string | undefined {
  const { grades, scorecards } = settings;
  const isPlain = formulas === "values";
  const entries = [
    ...SETTING_NAMES.map((name) => settingEntry(settings, name, formulas)),
    gradesEntry(grades, isPlain),
    ...Object.entries(scorecards)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => [name, isPlain ? own : scaleEntry(own)]),
  ].filter((entry) => entry !== null);
  return entries.length === 0 ? undefined : fingerprint(JSON.stringify(entries));
}

/** Our sheets whose figures do not follow the rules as they are now. */
export const behindTheRules = ({
  owned,
  settings,
}: Pick<Survey, "owned" | "settings">): readonly SurveyedSheet[] =>
  owned.filter(
    ({ role, writtenAs }) =>
      role !== "rules" && writtenAs && writtenAs.rules !== formulaRules(settings, writtenAs.formulas),
  );
