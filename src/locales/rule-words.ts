/** The words of the rules in every language: a sheet may have been written in another than it is read in. */
import type { BelowMinimum } from "../kpi/below-minimum";
import { DEFAULT_GRADE_LIMITS, type GradeBand } from "../kpi/grade";
import type { ScaleMode } from "../kpi/scale";
import { choiceNamed } from "../text/choice";
import type { Language } from "../text/language";
import type { RuleWords } from "../workbook/words";
import { ruleWords as en } from "./en/rule-words";
import { ruleWords as th } from "./th/rule-words";

export const RULE_WORDS: Readonly<Record<Language, RuleWords>> = { th, en };

/**
 * The four grades of the scorecard, highest first.
 *
 * @see domain.md §7
 *
 * @example defaultGrades("en")[0] // { from: 85, name: "Very good" }
 */
export const defaultGrades = (language: Language): GradeBand[] =>
  DEFAULT_GRADE_LIMITS.map((from, index) => ({ from, name: RULE_WORDS[language].grades[index] ?? "" }));

/**
 * A default grade's name in another language; an organisation's own stays as it is.
 *
 * @example gradeNameIn("en", "ดีมาก") // "Very good"
 * @example gradeNameIn("en", "ดีเด่น") // "ดีเด่น"
 */
export function gradeNameIn(language: Language, name: string): string {
  for (const { grades } of Object.values(RULE_WORDS)) {
    const index = grades.indexOf(name);
    if (index >= 0) return RULE_WORDS[language].grades[index] ?? name;
  }
  return name;
}

/**
 * What a result below the minimum scores, by its word in any language; null for another word.
 *
 * @example belowMinimumNamed("ตามสัดส่วน") // "proportional"
 */
export const belowMinimumNamed = (word: string): BelowMinimum | null =>
  choiceNamed(
    word,
    Object.values(RULE_WORDS).map(({ belowMinimum }) => belowMinimum),
  );

/**
 * What a result between two levels scores, by its word in any language; null for another word.
 *
 * @example scaleModeNamed("ตามระดับที่ถึง") // "step"
 */
export const scaleModeNamed = (word: string): ScaleMode | null =>
  choiceNamed(
    word,
    Object.values(RULE_WORDS).map(({ scaleModes }) => scaleModes),
  );
