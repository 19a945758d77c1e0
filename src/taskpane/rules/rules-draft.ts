/** The rules as they are being typed, and what is wrong with them. */
import { decimal } from "../../kpi/decimal";
import type { BelowMinimum } from "../../kpi/below-minimum";
import { arabicDigits } from "../../text/thai";
import type { Rules } from "../../workbook/survey";
import type { Language } from "../../workbook/settings";
import { gradeNameIn } from "../../locales/rule-words";
import { HIGHEST_LIMIT, HIGHEST_TOTAL } from "../../workbook/writing/rules-sheet";

export interface RulesDraft {
  organisation: string;
  /** Percent, as typed. */
  redBelow: string;
  greenAbove: string;
  belowMinimum: BelowMinimum;
  grades: { from: string; name: string }[];
}

/** Field by field; the locale has the sentence for each. */
export interface DraftProblems {
  redBelow?: "limitWrong" | "limitsOrder";
  greenAbove?: "limitWrong";
  grades: { from?: "gradeWrong" | "gradeTwice"; name?: "gradeNameMissing" }[];
}

export function draftOf({ settings, organisation }: Rules, language: Language): RulesDraft {
  return {
    organisation,
    redBelow: String(decimal(settings.redBelow * 100)),
    greenAbove: String(decimal(settings.greenAbove * 100)),
    belowMinimum: settings.belowMinimum,
    grades: settings.grades.map(({ from, name }) => ({
      from: String(from),
      name: gradeNameIn(language, name),
    })),
  };
}

/** Null for what is not a number from 0 to the highest. */
function within(text: string, highest: number): number | null {
  const plain = arabicDigits(text).replace(/[,%\s]/g, "");
  const value = plain === "" ? NaN : Number(plain);
  return value >= 0 && value <= highest ? value : null;
}

/**
 * @param language of the names that the default grades are kept by
 * @returns no rules where anything is wrong
 */
export function rulesFrom(
  draft: RulesDraft,
  language: Language,
): { rules: Rules | null; problems: DraftProblems } {
  const red = within(draft.redBelow, HIGHEST_LIMIT * 100);
  const green = within(draft.greenAbove, HIGHEST_LIMIT * 100);
  const limits = draft.grades.map(({ from }) => within(from, HIGHEST_TOTAL));
  const problems: DraftProblems = {
    ...(red === null && { redBelow: "limitWrong" }),
    ...(green === null && { greenAbove: "limitWrong" }),
    ...(red !== null && green !== null && red > green && { redBelow: "limitsOrder" }),
    grades: draft.grades.map(({ name }, index) => ({
      ...(limits[index] === null && { from: "gradeWrong" }),
      ...(limits[index] !== null && limits.indexOf(limits[index]!) < index && { from: "gradeTwice" }),
      ...(name.trim() === "" && { name: "gradeNameMissing" }),
    })),
  };
  const sound = !problems.redBelow && problems.grades.every(({ from, name }) => !from && !name);
  if (red === null || green === null || !sound) return { rules: null, problems };
  const grades = draft.grades
    .map(({ name }, index) => ({ from: limits[index] ?? 0, name: gradeNameIn(language, name.trim()) }))
    .sort((a, b) => b.from - a.from);
  return {
    rules: {
      organisation: draft.organisation.trim(),
      settings: {
        redBelow: decimal(red / 100),
        greenAbove: decimal(green / 100),
        belowMinimum: draft.belowMinimum,
        grades,
      },
    },
    problems,
  };
}
