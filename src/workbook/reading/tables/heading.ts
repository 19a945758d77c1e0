/** What one heading says: which column it heads, of which period, in which unit. */
import { matchingKey, plainText } from "../../../text/thai";
import type { Period, Quarter } from "../../period";
import type { ColumnRole } from "../../table";
import { HEADER_WORDS, PERIOD_COLUMN_WORDS } from "../words/column-words";
import { composedRole, namesPlans } from "../words/heading-parts";
import { ANNUAL_WORDS, NO_UNIT } from "../words/heading-patterns";
import { levelPoints } from "../words/level-words";
import { isMisspelt, misspeltQuarter } from "../words/misspelt";
import { ACCUMULATED_WORDS, periodIn, PREVIOUS_YEAR_WORDS, SUM_WORDS } from "../words/period-words";

export interface Heading {
  period: Period | null;
  /** The role its words name; `periodRole` where it heads one of a period's columns. */
  role: ColumnRole | null;
  periodRole: ColumnRole | null;
  /** The words are a role's words and nothing besides. */
  exact: boolean;
  /** Nothing is left of it without its period, years and brackets. */
  bare: boolean;
  /** It sums up what stands beside it ("รวม"), or is of the year up to now ("สะสม"), and says nothing besides. */
  sum: boolean;
  /** The word it was taken for, where it is misspelt and nothing else fits. */
  misspeltFor: string | null;
}

interface Word {
  role: ColumnRole;
  key: string;
  text: string;
}

const wordsOf = (table: Partial<Record<ColumnRole, readonly string[]>>): Word[] =>
  Object.entries(table)
    .flatMap(([role, words]) =>
      words.map((text) => ({ role: role as ColumnRole, key: matchingKey(text), text })),
    )
    .sort((a, b) => b.key.length - a.key.length);

const WORDS = wordsOf(HEADER_WORDS);
const ALL_WORDS = [...wordsOf(PERIOD_COLUMN_WORDS), ...WORDS];

// A heading is short; a sentence that happens to begin with "ผล" is not one.
export const MAX_HEADING_LENGTH = 90;
// Words this short must be the whole heading: "ที่" also begins "ที่ดิน", "ผล" also "ผลผลิต".
const MIN_PREFIX_LENGTH = 4;
const MAX_REST_LENGTH = 30;

/** The period a heading names, and the heading without it. */
function splitPeriod(text: string): { period: Period | null; rest: string } {
  const plain = plainText(text).replace(/_/g, " ");
  const found = periodIn(plain);
  return found
    ? { period: found.period, rest: plain.replace(found.matched, " ") }
    : { period: null, rest: plain };
}

/** A heading without the month it names. */
export function withoutMonth(text: string): string {
  const { period, rest } = splitPeriod(text);
  return period?.kind === "month" ? rest.trim() : text;
}

/** The single quarter a text names; null for none. */
export function quarterIn(text: string): Quarter | null {
  const { period } = splitPeriod(text);
  return period?.kind === "quarter" ? period.quarter : null;
}

const ERA = String.raw`(?:fiscal\s*year|\bfy|ปีงบประมาณ|ปีงบฯ?|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|\b[bc]\.?e\.?|\ba\.?d\.?)\s*`;
const YEARS = new RegExp(
  String.raw`(?:\(?${ERA}\)?)*(?<!\d)(?:25|20)\d{2}(?!\d)(?:\s*\b[bc]\.?e\.?)?|\bfy(?:\s*\d{2})?(?![a-z])`,
  "gi",
);
const SHORT_YEAR = /(ปี)\s*[3-9]\d(?!\d)/g;

/** "อัตรา (A/B x 100)": how its figures are worked out says that they are percentages. */
const PERCENT_FORMULA = /[/÷].*[x×*]\s*100\s*\)?\s*$/i;

/** What is left of "(7) = (6)/(1) x 100" without its brackets. */
const FORMULA = /=[\s=+\-–×x*/÷\d]*$/i;

/** A heading's key: without brackets, how its figures are worked out, years and "fiscal year", which name no role. */
const headingKey = (text: string): string => matchingKey(withoutNotes(text)).replace(/^\/+|\/+$/g, "");

const withoutNotes = (text: string): string =>
  plainText(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(FORMULA, " ")
    .replace(YEARS, " ")
    .replace(SHORT_YEAR, "$1")
    .trim();

function roleOf(key: string, words: readonly Word[]): { role: ColumnRole; exact: boolean } | null {
  if (key === "") return null;
  const exact = words.find((word) => word.key === key);
  if (exact) return { role: exact.role, exact: true };
  const begun = words.find((word) => {
    // "% ผลงาน" begins with a sign that is no part of another word.
    if ((word.key.length < MIN_PREFIX_LENGTH && word.key !== "%") || !key.startsWith(word.key)) return false;
    // "ร้อยละ 20" begins like the heading "ร้อยละ", but a heading has no figures.
    const rest = key.slice(word.key.length);
    return !/\d/.test(rest) && rest.length <= MAX_REST_LENGTH;
  });
  return begun ? { role: begun.role, exact: false } : null;
}

/** "สะสม", "รวมสะสม", "ยอดสะสม". */
const ACCUMULATED_ONLY =
  /^(?:รวม|ยอด|ตัวเลข)?สะสม$|^(?:cumulative|accumulated|yeartodate|ytd|cumulativetotal)$/;

const NO_HEADING: Heading = {
  period: null,
  role: null,
  periodRole: null,
  exact: false,
  bare: false,
  sum: false,
  misspeltFor: null,
};

/** "Full-year actual": what stands before the role's own word. */
const WHOLE_YEAR_WORDS = /\b(?:full[\s-]*year|annual|yearly|year[\s-]*end|whole[\s-]*year)\b/gi;
/** "YTD plan", "Cumulative actual": likewise, and "plan" is the target there. */
const TO_DATE_WORDS = /\b(?:ytd|cumulative|accumulated|(?:year[\s-]*)?to[\s-]*date)\b/gi;

/** The role of a heading whose words for the whole year, or for the year up to now, stand around it. */
function roleWithoutSpan(text: string): { role: ColumnRole; exact: boolean } | null {
  const ofYear = text.replace(WHOLE_YEAR_WORDS, " ");
  const toDate = text.replace(TO_DATE_WORDS, " ");
  return toDate === text ? roleOf(matchingKey(ofYear), WORDS) : roleOf(matchingKey(toDate), ALL_WORDS);
}

function recognise(text: string): Heading {
  if (levelPoints(text) !== null) return { ...NO_HEADING, role: "level", periodRole: "level", exact: true };
  const quarter = misspeltQuarter(text);
  if (quarter) return { ...NO_HEADING, period: quarter.period, bare: true, misspeltFor: quarter.word };
  const { period, rest } = splitPeriod(text);
  const key = headingKey(rest);
  // A heading that is nothing but brackets: "(ร้อยละ)".
  const whole = key === "" && period === null ? matchingKey(rest) : key;
  const own = roleOf(whole, WORDS) ?? roleWithoutSpan(rest);
  const ofPeriod = roleOf(whole, ALL_WORDS) ?? roleWithoutSpan(rest);
  if (!own && !ofPeriod && PERCENT_FORMULA.test(rest))
    return { ...NO_HEADING, period, role: "percent", periodRole: "percent" };
  const words = withoutNotes(rest);
  const composed =
    own || ofPeriod?.exact ? null : (composedRole(words) ?? (namesPlans(words) ? "plan" : null));
  if (composed) return { ...NO_HEADING, period, role: composed, periodRole: composed, exact: true };
  const sum = SUM_WORDS.test(key) || ACCUMULATED_ONLY.test(key) || /^fy$/i.test(rest.trim());
  if (!own && !ofPeriod && !sum && key !== "" && !/\d/.test(key)) {
    const meant = WORDS.find((word) => isMisspelt(key, word.key));
    if (meant)
      return { ...NO_HEADING, period, role: meant.role, periodRole: meant.role, misspeltFor: meant.text };
  }
  return {
    period,
    role: own?.role ?? null,
    periodRole: ofPeriod?.role ?? null,
    exact: own?.exact ?? ofPeriod?.exact ?? false,
    bare: key === "",
    sum,
    misspeltFor: null,
  };
}

// Every text of every sheet is asked whether it is a heading, and most stand in many rows.
const MAX_CACHED = 20_000;
const cache = new Map<string, Heading>();

/** What a text says as a heading. */
export function headingOf(text: string): Heading {
  if (text.length > MAX_HEADING_LENGTH) return NO_HEADING;
  let heading = cache.get(text);
  if (!heading) {
    heading = recognise(text);
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(text, heading);
  }
  return heading;
}

const NUMBER_ALONE = /^[\d\s.,%-]+$/;

/** Whether a text names a role or a period. */
export const isHeadingText = (text: string): boolean => {
  // Most texts of a body are figures.
  if (NUMBER_ALONE.test(text)) return false;
  const { period, periodRole, misspeltFor } = headingOf(text);
  return misspeltFor === null && (period !== null || periodRole !== null);
};

/** Whether a heading is of the year up to now. */
export const saysAccumulated = (text: string): boolean => ACCUMULATED_WORDS.test(plainText(text));

/** Whether a heading says that it is last year's, naming no year. */
export const saysPreviousYear = (text: string): boolean => PREVIOUS_YEAR_WORDS.test(plainText(text));

/** Whether a heading says that it is the year's: "เป้าหมายปี 2563", "Full-year result". */
export const saysYear = (text: string): boolean => ANNUAL_WORDS.test(plainText(text).replace(/\s+/g, " "));

const BRACKETED = /[([]\s*([^()[\]]{1,30}?)\s*[)\]]/g;

/** The unit a heading gives in brackets: คน for "เป้าหมาย (คน)". */
export function unitIn(text: string): string | null {
  for (const [, inside = ""] of plainText(text).matchAll(BRACKETED)) {
    const unit = inside.trim();
    const isWords = unit === "%" || /^[^\d%=]*[A-Za-zก-ฮ][^\d%=]*$/.test(unit);
    if (isWords && !NO_UNIT.test(unit) && splitPeriod(unit).period === null) return unit;
  }
  return null;
}

/** A text that is nothing but a note in brackets: "(คน)", "(1)", "(3) = (2)/(1) x 100". */
export const isBracketNote = (text: string): boolean =>
  /^[([][^()[\]]{1,30}[)\]](?:\s*=.*)?$/.test(plainText(text).trim());
