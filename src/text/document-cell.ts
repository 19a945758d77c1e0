/**
 * Reads a cell of the document layout, which holds several figures and a unit (`workbook.md` §1, layout A):
 *
 *     4,541 ครัวเรือน (เป้า ดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33)
 *
 * A figure is taken only where it opens its section, so that numbers inside a sentence (dates, plan
 * numbers, list ordinals) are never mistaken for figures.
 */
import type { Polarity } from "../kpi/polarity";
import { LOWER_IS_BETTER } from "./lower-is-better";
import { NUMBER_PATTERN, readNumber } from "./numbers";
import { plainText, saysNoFigure } from "./thai";

/** The unit of a figure stated as a percentage. */
export const PERCENT_UNIT = "ร้อยละ";

export interface ParsedFigure {
  value: number;
  /** Digits after the decimal point as printed. */
  decimals: number;
  unit: string | null;
}

export interface DocumentCell {
  target: ParsedFigure | null;
  operating: ParsedFigure | null;
  result: ParsedFigure | null;
  /** Achievement as printed: 40.33. */
  percent: ParsedFigure | null;
  minimum: ParsedFigure | null;
  standard: ParsedFigure | null;
  advanced: ParsedFigure | null;
  unit: string | null;
  polarity: Polarity;
  /** Text that stands where a target should and states none; "" where there is nothing to complain of. */
  unread: string;
  /** The same for the result. */
  unreadResult: string;
}

type SectionName = "target" | "operating" | "result" | "minimum" | "standard" | "advanced";

const MARKERS: readonly (readonly [SectionName, string])[] = [
  ["operating", String.raw`เป้า\s*(?:หมาย)?\s*ดำเนิน\s*การ|operating(?:\s+target)?`],
  ["minimum", String.raw`เป้า\s*หมาย\s*ขั้น\s*ต่ำ|minimum(?:\s+target)?`],
  ["standard", String.raw`เป้า\s*หมาย\s*มาตรฐาน|standard(?:\s+target)?`],
  ["advanced", String.raw`เป้า\s*หมาย\s*ขั้น\s*สูง|advanced(?:\s+target)?`],
  [
    "result",
    String.raw`ผล(?:\s*การ\s*ดำเนิน\s*(?:งาน|การ))?(?:\s*สะสม)?(?:\s*อนุมัติ)?|results?|actual|achieved`,
  ],
];

// A marker opens a section: at the start, after a bracket, or at the start of a line or of a word that follows
// a space; followed by something that can begin a figure or a bracket, so that "ผลผลิต" is no result.
const MARKER = new RegExp(
  String.raw`(?:^|[(\n]|(?<=[\s)]))\s*(?:${MARKERS.map(([, words]) => `(${words})`).join("|")})(?=[\s:=(\d]|ร้อยละ|จำนวน|$)`,
  "gi",
);

const QUALIFIER = [
  "เป้า(?:หมาย)?",
  "ดำเนินการตาม(?:แผน(?:งาน)?)?",
  "ครบถ้วน",
  "ไม่เกิน(?:กว่า)?",
  "ภายใน",
  "ไม่มากกว่า",
  "ไม่น้อยกว่า",
  "ไม่ต่ำกว่า",
  "อย่างน้อย",
  "มากกว่า",
  "น้อยกว่า",
  "ต่ำกว่า",
  "สูงกว่า",
  "ตั้งแต่",
  "ผ่าน(?:ที่|เกณฑ์)?",
  "จำนวน",
  "รวม",
  "ประมาณ",
  "คิดเป็น",
  "at\\s+least",
  "at\\s+most",
  "no(?:t)?\\s+more\\s+than",
  "not\\s+less\\s+than",
  "no\\s+less\\s+than",
  "more\\s+than",
  "less\\s+than",
  "up\\s+to",
  "target",
  "total",
  "[:=<>≤≥~]",
].join("|");

// A percentage (ร้อยละ 40.33, 40.33 %), or a count with its unit. An ordinal ("1. คลอง…", "1) …"), a ratio
// (1,042/4,420), a date part or a dotted plan number (5.2.1) is neither.
const NUMBER = String.raw`[-−]?${NUMBER_PATTERN}(?![\d,]*\d)(?!\.\d)`;
const PERCENTAGE = String.raw`(?:ร้อยละ|เปอร์เซ็นต์|percent)\s*(?<percentAfter>${NUMBER})|(?<percentBefore>${NUMBER})\s*(?:%|percent\b|เปอร์เซ็นต์)`;
const UNIT = String.raw`(?<unit>[A-Za-z][A-Za-z/.]*(?:\s+[A-Za-z/.]+){0,3}|(?=[\u0E00-\u0E7F])(?:(?!ร้อยละ|จำนวน|คิดเป็น)[\u0E00-\u0E7F./])+)`;
export const MONTH_PATTERN =
  "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|" +
  String.raw`(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.|` +
  String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b`;
const COUNT = String.raw`(?<count>${NUMBER})(?!\s*%)(?![.)]\s)(?!\s*/\s*\d)(?!\s*[-–]\s*\d)(?!\s*(?:${MONTH_PATTERN}))\s*(?:${UNIT})?`;
const QUANTITY = new RegExp(String.raw`^\s*(?:${PERCENTAGE}|${COUNT})`, "i");
const RANGE_FROM = new RegExp(String.raw`^\s*(?:ร้อยละ\s*)?(?<from>${NUMBER})\s*[-–]\s*${NUMBER}`);
const LEADING_RATIO = new RegExp(String.raw`^\s*${NUMBER_PATTERN}\s*/\s*${NUMBER_PATTERN}[^()]*`);
const LEADING_QUALIFIERS = new RegExp(String.raw`^\s*(?:(?:${QUALIFIER})\s*)+`, "i");
const ORDINAL = /^\s*\d+\s*[.)]\s*[^\d\s.)]/;
const POINTS_NOTE = /^\s*\(?\s*\d+\s*(?:คะแนน|points?)\s*\)?\s*/i;

// "ระดับ 4" of a plan that is measured in levels.
const LEVEL = new RegExp(String.raw`^\s*(?:ระดับ\s*(?:ที่)?|level)\s*(?<level>${NUMBER})\s*$`, "i");

/** Whether a text is a level and nothing besides: "ระดับ 4". */
export const isLevelText = (text: string): boolean => LEVEL.test(text);

interface Quantity extends ParsedFigure {
  percent: boolean;
}

const stated = (digits: string, unit: string | null, percent: boolean): Quantity | null => {
  const number = readNumber(digits);
  return number && { value: number.value, decimals: number.decimals, unit, percent };
};

/** The figures a section states, in order, from its opening on; stops at the first thing that is not one. */
function quantitiesOf(section: string): Quantity[] {
  if (ORDINAL.test(section)) return [];
  const found: Quantity[] = [];
  let rest = section.replace(LEADING_QUALIFIERS, "");
  const level = LEVEL.exec(rest)?.groups?.["level"];
  const reached = level === undefined ? null : stated(level, null, false);
  if (reached) return [reached];
  const range = RANGE_FROM.exec(rest);
  if (range?.groups) {
    const quantity = stated(range.groups["from"] ?? "", null, /^\s*ร้อยละ/.test(rest));
    if (quantity) return [{ ...quantity, unit: quantity.percent ? PERCENT_UNIT : null }];
  }
  for (;;) {
    const match = QUANTITY.exec(rest);
    if (!match?.groups) break;
    const percent = match.groups["percentAfter"] ?? match.groups["percentBefore"];
    const unit = match.groups["unit"]?.trim().replace(/[/.]$/, (end) => (end === "." ? "." : "")) ?? null;
    const quantity =
      percent !== undefined
        ? stated(percent, PERCENT_UNIT, true)
        : stated(match.groups["count"] ?? "", unit || null, false);
    if (!quantity) break;
    found.push(quantity);
    rest = rest
      .slice(match[0].length)
      .replace(/^[\s,;/()+]*(?:(?:จำนวน|คิดเป็น|หรือ|or)\s*)?/, "")
      .replace(LEADING_RATIO, "")
      .replace(/^[\s,;/()+]*(?:(?:จำนวน|คิดเป็น)\s*)?/, "");
  }
  return found;
}

interface Section {
  name: SectionName;
  text: string;
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let name: SectionName = "target";
  let from = 0;
  for (const match of text.matchAll(MARKER)) {
    sections.push({ name, text: text.slice(from, match.index) });
    name = MARKERS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? "target";
    from = match.index + match[0].length;
  }
  sections.push({ name, text: text.slice(from) });
  return sections;
}

const sectionText = (sections: readonly Section[], name: SectionName): string =>
  sections
    .filter((section) => section.name === name && section.text.trim() !== "")
    .map((section) => section.text.replace(/[\s()]+$/, ""))
    .join(" ")
    .replace(/^[\s:=]+/, "");

const figureOf = (quantity: Quantity | undefined): ParsedFigure | null =>
  quantity ? { value: quantity.value, decimals: quantity.decimals, unit: quantity.unit } : null;

/** In the cell's own unit: the count where the cell counts, the percentage where it does not. */
function inUnit(quantities: readonly Quantity[], unit: string | null): Quantity | undefined {
  if (unit === PERCENT_UNIT) return quantities.find((quantity) => quantity.percent);
  const counts = quantities.filter((quantity) => !quantity.percent);
  return counts.find((quantity) => quantity.unit === unit) ?? counts[0];
}

/**
 * The figures in a document cell.
 *
 * The cell's unit decides which of two figures is the target: "ร้อยละ 40 (80 องค์กร)" counts 80 องค์กร;
 * "ร้อยละ 96 (ผล ร้อยละ 96.59 2,547.1688 ล้านบาท)" is measured in ร้อยละ, and 96.59 is its result, not its achievement.
 *
 * @example parseDocumentCell("25,076 ครัวเรือน (ผล 27,353 ครัวเรือน ร้อยละ 109.08)").result?.value // 27353
 */
export function parseDocumentCell(raw: string): Readonly<DocumentCell> {
  if (lastRead?.raw !== raw) lastRead = { raw, cell: parse(raw) };
  return lastRead.cell;
}

// The reader, the checks and the formulas ask for the parts of one cell one after another.
let lastRead: { raw: string; cell: DocumentCell } | null = null;

const NOTHING: DocumentCell = {
  target: null,
  operating: null,
  result: null,
  percent: null,
  minimum: null,
  standard: null,
  advanced: null,
  unit: null,
  polarity: "higher",
  unread: "",
  unreadResult: "",
};

/** A cell that holds a number as text, and nothing besides. */
function wholeNumber(text: string): DocumentCell | null {
  const number = readNumber(text);
  if (!number) return null;
  const unit = number.percent ? PERCENT_UNIT : null;
  return { ...NOTHING, target: { value: number.value, decimals: number.decimals, unit }, unit };
}

function parse(raw: string): DocumentCell {
  const text = plainText(raw).trim();
  const whole = wholeNumber(text);
  if (whole) return whole;
  const sections = sectionsOf(text);
  const targetText = sectionText(sections, "target");
  const resultText = sectionText(sections, "result");
  const targets = quantitiesOf(targetText);
  const operatings = quantitiesOf(sectionText(sections, "operating"));
  const results = quantitiesOf(resultText);

  const counted = [...targets, ...operatings].find((quantity) => !quantity.percent);
  const percentOnly = targets.some((quantity) => quantity.percent);
  const unit =
    counted?.unit ??
    (counted
      ? (inUnit(results, null)?.unit ?? null)
      : percentOnly
        ? PERCENT_UNIT
        : (results[0]?.unit ?? null));

  const target = inUnit(targets, unit);
  const result = inUnit(results, unit);
  const level = (name: SectionName): ParsedFigure | null =>
    figureOf(quantitiesOf(sectionText(sections, name).replace(POINTS_NOTE, ""))[0]);

  return {
    target: figureOf(target),
    operating: figureOf(inUnit(operatings, unit) ?? operatings[0]),
    result: figureOf(result),
    percent: figureOf(results.find((quantity) => quantity.percent && quantity !== result)),
    minimum: level("minimum"),
    standard: level("standard"),
    advanced: level("advanced"),
    unit,
    polarity: LOWER_IS_BETTER.test(targetText) && targets.length > 0 ? "lower" : "higher",
    unread: targets.length === 0 && !saysNoFigure(targetText) ? targetText : "",
    unreadResult: results.length === 0 && !saysNoFigure(resultText) ? resultText : "",
  };
}
