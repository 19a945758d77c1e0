/** The rules as they are being typed, and what is wrong with them. */
import { arabicDigits } from "../../text/thai";
import { gradeNameIn } from "../../locales/rule-words";
import {
  type Language,
  type ScaleSettings,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  type SettingValues,
  SETTINGS,
  HIGHEST_TOTAL,
} from "../../workbook/settings";
import type { ScaleChoice } from "../../workbook/writing/rule-rows";
import type { Rules } from "../../workbook/survey";

export interface RulesDraft {
  organisation: string;
  /** Percent as typed, or the choice that was made. */
  values: Readonly<Record<SettingName, string>>;
  grades: { from: string; name: string }[];
  /** What single scorecards set for themselves; their own grades are set on the rules sheet. */
  scorecards: Settings["scorecards"];
}

/** Field by field; the locale has the sentence for each. */
export interface DraftProblems {
  values: Partial<Record<SettingName, "limitWrong" | "limitsOrder">>;
  grades: { from?: "gradeWrong" | "gradeTwice"; name?: "gradeNameMissing" }[];
}

export function draftOf({ settings, organisation }: Rules, language: Language): RulesDraft {
  const text = <Name extends SettingName>(name: Name): string => SETTINGS[name].text(settings[name]);
  return {
    organisation,
    values: Object.fromEntries(SETTING_NAMES.map((name) => [name, text(name)])) as RulesDraft["values"],
    grades: settings.grades.map(({ from, name }) => ({
      from: String(from),
      name: gradeNameIn(language, name),
    })),
    scorecards: settings.scorecards,
  };
}

/**
 * The scorecards' own settings with one of them changed; undefined leaves it to what is set for all.
 *
 * @example withScale({ A: { mode: "step" } }, "A", { mode: undefined }) // {}
 */
export function withScale(
  scorecards: Settings["scorecards"],
  name: string,
  said: { [Choice in ScaleChoice]?: ScaleSettings[Choice] | undefined },
): Settings["scorecards"] {
  const { [name]: own = {}, ...others } = scorecards;
  const { mode, belowMinimum, grades } = { ...own, ...said };
  const changed: ScaleSettings = {
    ...(mode && { mode }),
    ...(belowMinimum && { belowMinimum }),
    ...(grades && { grades }),
  };
  return Object.keys(changed).length > 0 ? { ...others, [name]: changed } : others;
}

/** Null for what is not a number from 0 to the highest. */
function within(text: string, highest: number): number | null {
  const plain = arabicDigits(text).replace(/[,%\s]/g, "");
  const value = plain === "" ? NaN : Number(plain);
  return value >= 0 && value <= highest ? value : null;
}

/** The settings typed, and those that are nothing their setting can be. */
function valuesOf(draft: RulesDraft): { values: Partial<SettingValues>; problems: DraftProblems["values"] } {
  const values: Partial<SettingValues> = {};
  const problems: DraftProblems["values"] = {};
  const take = <Name extends SettingName>(name: Name): void => {
    const value = SETTINGS[name].parse(draft.values[name]);
    if (value === undefined) problems[name] = "limitWrong";
    else values[name] = value;
  };
  for (const name of SETTING_NAMES) take(name);
  const { redBelow, greenAbove } = values;
  if (redBelow !== undefined && greenAbove !== undefined && redBelow > greenAbove)
    problems.redBelow = "limitsOrder";
  return { values, problems };
}

const isComplete = (values: Partial<SettingValues>): values is SettingValues =>
  SETTING_NAMES.every((name) => values[name] !== undefined);

/**
 * @param language of the names that the default grades are kept by
 * @returns no rules where anything is wrong
 */
export function rulesFrom(
  draft: RulesDraft,
  language: Language,
): { rules: Rules | null; problems: DraftProblems } {
  const typed = valuesOf(draft);
  const limits = draft.grades.map(({ from }) => within(from, HIGHEST_TOTAL));
  const problems: DraftProblems = {
    values: typed.problems,
    grades: draft.grades.map(({ name }, index) => ({
      ...(limits[index] === null && { from: "gradeWrong" }),
      ...(limits[index] !== null && limits.indexOf(limits[index]!) < index && { from: "gradeTwice" }),
      ...(name.trim() === "" && { name: "gradeNameMissing" }),
    })),
  };
  const gradesAreSound = problems.grades.every(({ from, name }) => !from && !name);
  if (problems.values.redBelow || !gradesAreSound || !isComplete(typed.values))
    return { rules: null, problems };
  const grades = draft.grades
    .map(({ name }, index) => ({ from: limits[index] ?? 0, name: gradeNameIn(language, name.trim()) }))
    .sort((a, b) => b.from - a.from);
  return {
    rules: {
      organisation: draft.organisation.trim(),
      settings: { ...typed.values, grades, scorecards: draft.scorecards },
    },
    problems,
  };
}
