/** What one heading says: which column it heads, of which quarter or year, in which unit. */
import { buddhistYear } from "../../../kpi/fiscal-year";
import { matchingKey, plainText } from "../../../text/thai";
import {
  ANNUAL_WORDS,
  type ColumnRole,
  HEADER_WORDS,
  NO_UNIT,
  QUARTER_COLUMN_WORDS,
  QUARTER_PATTERNS,
} from "../words/column-words";

export type Quarter = 1 | 2 | 3 | 4;

export interface Heading {
  quarter: Quarter | null;
  /** The role its words name; `quarterRole` where it heads one of a quarter's columns. */
  role: ColumnRole | null;
  quarterRole: ColumnRole | null;
  /** The words are a role's words and nothing besides. */
  exact: boolean;
  /** Nothing is left of it without its quarter, years and brackets. */
  bare: boolean;
}

interface Word {
  role: ColumnRole;
  key: string;
}

const wordsOf = (table: Partial<Record<ColumnRole, readonly string[]>>): Word[] =>
  Object.entries(table)
    .flatMap(([role, words]) => words.map((word) => ({ role: role as ColumnRole, key: matchingKey(word) })))
    .sort((a, b) => b.key.length - a.key.length);

const WORDS = wordsOf(HEADER_WORDS);
const ALL_WORDS = [...wordsOf(QUARTER_COLUMN_WORDS), ...WORDS];

// A heading is short; a sentence that happens to begin with "ผล" is not one.
export const LONGEST_HEADING = 90;
// Words this short must be the whole heading: "ที่" also begins "ที่ดิน", "ผล" also "ผลผลิต".
const SHORTEST_PREFIX = 4;
const LONGEST_REST = 30;

/** The quarter a heading names, and the heading without it. */
export function quarterIn(text: string): { quarter: Quarter | null; rest: string } {
  const plain = plainText(text).replace(/_/g, " ");
  for (const [pattern, fixed] of QUARTER_PATTERNS) {
    const match = pattern.exec(plain);
    if (match) return { quarter: fixed ?? (Number(match[1]) as Quarter), rest: plain.replace(pattern, " ") };
  }
  return { quarter: null, rest: plain };
}

const ERA = String.raw`(?:fiscal\s*year|\bfy|ปีงบประมาณ|ปีงบฯ?|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|\b[bc]\.?e\.?|\ba\.?d\.?)\s*`;
const YEARS = new RegExp(
  String.raw`(?:\(?${ERA}\)?)*(?<!\d)(?:25|20)\d{2}(?!\d)(?:\s*\b[bc]\.?e\.?)?|\bfy(?:\s*\d{2})?(?![a-z])`,
  "gi",
);
const SHORT_YEAR = /(ปี)\s*[3-9]\d(?!\d)/g;

/** A heading's key: without brackets, years and "fiscal year", which name no role. */
function headingKey(text: string): string {
  const bare = plainText(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(YEARS, " ")
    .replace(SHORT_YEAR, "$1");
  return matchingKey(bare).replace(/^\/+|\/+$/g, "");
}

function roleOf(key: string, words: readonly Word[]): { role: ColumnRole; exact: boolean } | null {
  if (key === "") return null;
  const exact = words.find((word) => word.key === key);
  if (exact) return { role: exact.role, exact: true };
  const begun = words.find((word) => {
    if (word.key.length < SHORTEST_PREFIX || !key.startsWith(word.key)) return false;
    // "ร้อยละ 20" begins like the heading "ร้อยละ", but a heading has no figures.
    const rest = key.slice(word.key.length);
    return !/\d/.test(rest) && rest.length <= LONGEST_REST;
  });
  return begun ? { role: begun.role, exact: false } : null;
}

const NO_HEADING: Heading = { quarter: null, role: null, quarterRole: null, exact: false, bare: false };

function recognise(text: string): Heading {
  const { quarter, rest } = quarterIn(text);
  const key = headingKey(rest);
  // A heading that is nothing but brackets: "(ร้อยละ)".
  const whole = key === "" && quarter === null ? matchingKey(rest) : key;
  const own = roleOf(whole, WORDS);
  const ofQuarter = roleOf(whole, ALL_WORDS);
  return {
    quarter,
    role: own?.role ?? null,
    quarterRole: ofQuarter?.role ?? null,
    exact: own?.exact ?? ofQuarter?.exact ?? false,
    bare: key === "",
  };
}

// Every text of every sheet is asked whether it is a heading, and most stand in many rows.
const MOST_KNOWN = 20_000;
const known = new Map<string, Heading>();

/** What a text says as a heading. */
export function headingOf(text: string): Heading {
  if (text.length > LONGEST_HEADING) return NO_HEADING;
  let heading = known.get(text);
  if (!heading) {
    heading = recognise(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, heading);
  }
  return heading;
}

const NUMBER_ALONE = /^[\d\s.,%-]+$/;

/** Whether a text names a role or a quarter. */
export const isHeadingText = (text: string): boolean => {
  // Most texts of a body are figures.
  if (NUMBER_ALONE.test(text)) return false;
  const { quarter, quarterRole } = headingOf(text);
  return quarter !== null || quarterRole !== null;
};

/** Whether a heading says that it is the year's: "เป้าหมายปี 2563", "Full-year result". */
export const saysYear = (text: string): boolean => ANNUAL_WORDS.test(plainText(text).replace(/\s+/g, " "));

/** The years a heading names, B.E.: [2563] for "ผลปี 2020". */
export const yearsIn = (text: string): number[] => [
  ...[...plainText(text).matchAll(/(?<!\d)(?:25[4-9]|20[0-9])\d(?!\d)/g)].map(([year]) =>
    buddhistYear(Number(year)),
  ),
  ...[...plainText(text).matchAll(/ปี(?:งบประมาณ)?\s*([5-9]\d)(?!\d)/g)].map(
    ([, year]) => 2500 + Number(year),
  ),
];

const BRACKETED = /[([]\s*([^()[\]]{1,30}?)\s*[)\]]/g;

/** The unit a heading gives in brackets: คน for "เป้าหมาย (คน)". */
export function unitIn(text: string): string | null {
  for (const [, inside = ""] of plainText(text).matchAll(BRACKETED)) {
    const unit = inside.trim();
    const isWords = unit === "%" || /^[^\d%=]*[A-Za-zก-ฮ][^\d%=]*$/.test(unit);
    if (isWords && !NO_UNIT.test(unit) && quarterIn(unit).quarter === null) return unit;
  }
  return null;
}

/** A text that is nothing but a note in brackets: "(คน)", "(1)", "(3) = (2)/(1) x 100". */
export const isBracketNote = (text: string): boolean =>
  /^[([][^()[\]]{1,30}[)\]](?:\s*=.*)?$/.test(plainText(text).trim());
