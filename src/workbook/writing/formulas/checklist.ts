import { type FormulaLanguage, NO_FIGURE } from "./formula";

/** Our own marks; KPI.CHECKLIST knows both. */
export const PASSED = "✓";
export const NOT_PASSED = "☐";

const PASSED_WORDS = ["1", "true", "ผ่าน", "✓", "✔", "☑", "x"];
/** A blank comes first: between two bars stands nothing. */
const NOT_PASSED_WORDS = ["", "0", "false", "ไม่ผ่าน", "☐", "-", "–"];

const barred = (words: readonly string[]): string => `|${words.join("|")}|`;

/** All words that say either; those before `FIRST_NOT_PASSED` say passed. */
const WORDS = barred([...PASSED_WORDS, ...NOT_PASSED_WORDS]);
const FIRST_NOT_PASSED = barred(PASSED_WORDS).length;

/** The two marks of an item, in the order that `passedFormula` takes them. */
export const MARKS = [PASSED, NOT_PASSED] as const;

/**
 * The mark, or the word, for a user's "passed" cell, live by a checklist of that one item; an error where the cell says neither.
 * In built-in functions it is the place of the cell's words among all; LOWER makes 1 and "1", TRUE and "true" alike.
 */
export const passedFormula = (
  language: FormulaLanguage,
  cell: string,
  [passed, notPassed]: readonly [string, string],
): string =>
  language === "live"
    ? `IF(KPI.CHECKLIST(${cell},1)=100,"${passed}","${notPassed}")`
    : `IF(FIND("|"&LOWER(${cell})&"|","${WORDS}")<${FIRST_NOT_PASSED},"${passed}","${notPassed}")`;

/** What that formula gives for a text; null for an error. */
export function passedMark(text: string): boolean | null {
  const word = text.toLowerCase();
  if (PASSED_WORDS.includes(word)) return true;
  return NOT_PASSED_WORDS.includes(word) ? false : null;
}

/** The weights of the passed items against all weights, 0–100: `domain.md` §6. */
export function checklistFormula(language: FormulaLanguage, marks: string, weights: string): string {
  const score =
    language === "live"
      ? `KPI.CHECKLIST(${marks},${weights})`
      : `SUMPRODUCT(--(${marks}="${PASSED}"),${weights})/SUM(${weights})*100`;
  return `IF(SUM(${weights})=0,${NO_FIGURE},${score})`;
}
