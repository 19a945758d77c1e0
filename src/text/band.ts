/**
 * Reads an interval as organisations write the levels of a scale: "60-64", "75 ขึ้นไป", "ตั้งแต่ 60 แต่ไม่ถึง 65".
 * The words become signs first, so that a few shapes cover both languages.
 */
import type { Bound, Interval } from "../kpi/bands";
import { NUMBER_PATTERN, readNumber } from "./numbers";
import { plainText } from "./thai";

/** In order: a negated phrase stands before the one it contains. ⇧ and ⇩ follow their number, … stands between two. */
const SIGNS: readonly (readonly [words: RegExp, sign: string])[] = [
  [/ร้อยละ|เปอร์เซ็นต์|per ?cent|%/g, ""],
  [/หรือมากกว่า|หรือสูงกว่า|ขึ้นไป|(?:and|or) (?:above|over|more|higher|up)|\+\s*$/g, "⇧"],
  [/(?:มากกว่า|สูงกว่า)หรือเท่ากับ|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ตั้งแต่|>=|at least|not? less than/g, "≥"],
  [/(?:น้อยกว่า|ต่ำกว่า)หรือเท่ากับ|ไม่เกิน(?:กว่า)?|ไม่มากกว่า|ไม่สูงกว่า|<=|at most|not? more than|up to/g, "≤"],
  [/หรือน้อยกว่า|หรือต่ำกว่า|ลงมา|ลงไป|(?:and|or) (?:below|under|less|lower|fewer)/g, "⇩"],
  [/ไม่ถึง|น้อยกว่า|ต่ำกว่า|less than|below|under/g, "<"],
  [/มากกว่า|สูงกว่า|เกิน(?:กว่า)?|more than|greater than|above|over/g, ">"],
  [/อยู่ใน|อยู่|ระหว่าง|ช่วง|between|from/g, ""],
  [/ถึง|\bto\b|(?<=[\d.\p{L}])\s*[-–—~]\s*(?=[\d.])/gu, "…"],
  [/แต่|และ|\bbut\b|\band\b/g, "&"],
  // What stands for the result itself.
  [/ผลการดำเนินงาน|ผล|คะแนน|\bx\b/g, ""],
  [/\s+/g, ""],
];

const NUMBER = `[-−]?${NUMBER_PATTERN}`;
const UNIT = "[^\\d<>≤≥⇧⇩…&]{0,20}";

const shape = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

const SHAPES: readonly RegExp[] = [
  // 60…64, >60…65, ≥60&<65, 60⇧&<65, 80&120
  shape(`(?<opens>[≥>])?(?<from>${NUMBER})${UNIT}⇧?(?:[&…]?(?<closes>[<≤])|[…&])(?<to>${NUMBER})${UNIT}`),
  // 60≤<65, with the result between the signs
  shape(`(?<from>${NUMBER})(?<rises>[<≤])(?<closes>[<≤])(?<to>${NUMBER})${UNIT}`),
  // ≥75, >75⇧, 75⇧
  shape(`(?<opens>[≥>])(?<from>${NUMBER})${UNIT}⇧?`),
  shape(`(?<from>${NUMBER})${UNIT}⇧`),
  // ≤5, <60, ≤5⇩, 5⇩
  shape(`(?<closes>[<≤])(?<to>${NUMBER})${UNIT}⇩?`),
  shape(`(?<to>${NUMBER})${UNIT}⇩`),
];

/**
 * The interval a text states; null for anything else, a number alone included. A dash, ถึง and "to" include both
 * ends; ไม่ถึง, น้อยกว่า and มากกว่า leave the figure itself out.
 *
 * @see domain.md §6, "Bands"
 *
 * @example parseBand("60-64") // { lower: { value: 60, included: true }, upper: { value: 64, included: true } }
 * @example parseBand("น้อยกว่า 60") // { lower: null, upper: { value: 60, included: false } }
 * @example parseBand("75 ขึ้นไป") // { lower: { value: 75, included: true }, upper: null }
 */
export function parseBand(text: string): Interval | null {
  const signs = SIGNS.reduce(
    (signed, [words, sign]) => signed.replace(words, sign),
    plainText(text).toLowerCase().trim(),
  );
  for (const each of SHAPES) {
    const groups = each.exec(signs)?.groups;
    if (groups) return intervalOf(groups);
  }
  return null;
}

function intervalOf({ opens, rises, closes, from, to }: Record<string, string | undefined>): Interval | null {
  const lower = boundOf(from, opens !== ">" && rises !== "<");
  const upper = boundOf(to, closes !== "<");
  // "90-80", best first.
  return lower && upper && lower.value > upper.value ? { lower: upper, upper: lower } : { lower, upper };
}

function boundOf(digits: string | undefined, included: boolean): Bound | null {
  const number = digits === undefined ? null : readNumber(digits);
  return number && { value: number.value, included };
}
