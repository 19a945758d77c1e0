/**
 * The words that name a part of the fiscal year. To teach the reader another way to say one, add a pattern to the list
 * of what it names.
 */
import { type Half, type Month, MONTHS, type Period, type Quarter } from "../../period";

/** What a row of the long layout says in its quarter column where it states the year's figures. */
export const WHOLE_YEAR = /^(?:ทั้งปี|รวม|รวมทั้งปี|ปี|ประจำปี|year|annual|full[\s-]*year|total)$/i;

// "ไตรมาส 1-4" names no single quarter.
const NO_RANGE = String.raw`(?!\d)(?!\s*(?:[-–]|ถึง|to)\s*(?:ไตรมาส\s*(?:ที่)?\s*|q)?[1-4](?!\d))`;

/** A quarter by its number; null for the one that the pattern captures. */
const QUARTERS: readonly (readonly [RegExp, Quarter | null])[] = [
  [new RegExp(String.raw`(?:ราย)?ไตรมาส\s*(?:ที่)?\s*\.?\s*([1-4])${NO_RANGE}`, "i"), null],
  [new RegExp(String.raw`(?<![a-z])(?:quarter|qtr\.?|q)[\s.-]*([1-4])${NO_RANGE}`, "i"), null],
  [/\b([1-4])(?:st|nd|rd|th)\s+quarter/i, null],
  [/\bfirst\s+quarter/i, 1],
  [/\bsecond\s+quarter/i, 2],
  [/\bthird\s+quarter/i, 3],
  [/\bfourth\s+quarter/i, 4],
];

/** A quarter by its first and last month: `domain.md` §1. */
const QUARTER_MONTHS: readonly (readonly [RegExp, Quarter])[] = [
  [/(?:เดือน\s*)?(?:ตุลาคม|ต\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:ธันวาคม|ธ\.?\s?ค)/, 1],
  [/(?:เดือน\s*)?(?:มกราคม|ม\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:มีนาคม|มี\.?\s?ค)/, 2],
  [/(?:เดือน\s*)?(?:เมษายน|เม\.?\s?ย\.?)[^ก-๙]*[-–ถึง ]+(?:มิถุนายน|มิ\.?\s?ย)/, 3],
  [/(?:เดือน\s*)?(?:กรกฎาคม|ก\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:กันยายน|ก\.?\s?ย)/, 4],
  [/\boct[a-z.]*\s*[-–]\s*dec/i, 1],
  [/\bjan[a-z.]*\s*[-–]\s*mar/i, 2],
  [/\bapr[a-z.]*\s*[-–]\s*jun/i, 3],
  [/\bjul[a-z.]*\s*[-–]\s*sep/i, 4],
];

// "รอบ 6 เดือน", "6 เดือนแรก": months counted from the year's start.
const BEFORE_MONTHS = String.raw`(?:ราย|รอบ|ช่วง|ระยะ)?\s*`;
const HALVES: readonly (readonly [RegExp, Half])[] = [
  [new RegExp(String.raw`${BEFORE_MONTHS}6\s*เดือน\s*แรก|ครึ่ง(?:ปี)?\s*(?:แรก|ที่\s*1)`), 1],
  [new RegExp(String.raw`${BEFORE_MONTHS}6\s*เดือน\s*หลัง|ครึ่ง(?:ปี)?\s*(?:หลัง|ที่\s*2)`), 2],
  [/(?<![a-z])(?:first\s+(?:half|(?:6|six)\s+months)|(?:1st\s+half)|h\s?1)(?![a-z\d])/i, 1],
  [/(?<![a-z])(?:(?:second|last)\s+(?:half|(?:6|six)\s+months)|(?:2nd\s+half)|h\s?2)(?![a-z\d])/i, 2],
];
const TO_DATE: readonly RegExp[] = [
  new RegExp(String.raw`${BEFORE_MONTHS}(?<!\d)(3|6|9|12)\s*เดือน(?:\s*แรก)?`),
  /(?<![a-z\d])(?:first\s+)?(3|6|9|12)[\s-]*months?(?![a-z])/i,
  /(?<![a-z\d])(3|6|9|12)\s?m(?![a-z])/i,
];
/** The year up to a quarter's end, by the first and last month: "ต.ค. 67 - มี.ค. 68". */
const FROM_OCTOBER = String.raw`(?:ตุลาคม|ต\.?\s?ค\.?|\boct[a-z.]*)[^ก-๙a-z]*[-–ถึงto ]+[^ก-๙a-z]*`;
const SPANS: readonly (readonly [RegExp, Period])[] = [
  [new RegExp(String.raw`${FROM_OCTOBER}(?:มีนาคม|มี\.?\s?ค|mar)`, "i"), { kind: "toDate", quarter: 2 }],
  [new RegExp(String.raw`${FROM_OCTOBER}(?:มิถุนายน|มิ\.?\s?ย|june?\b)`, "i"), { kind: "toDate", quarter: 3 }],
];

const MONTH_NUMBER = /(?:^|ราย)เดือน\s*(?:ที่)?\s*(1[0-2]|[1-9])(?!\d)|^month\s*(1[0-2]|[1-9])(?!\d)/i;

/** The months' names from October on, as far as they have to be written out. */
const MONTH_NAMES: readonly string[] = [
  String.raw`ตุลาคม|ต\s?\.?\s?ค|oct(?:ober)?`,
  String.raw`พฤศจิกายน|พ\s?\.?\s?ย|nov(?:ember)?`,
  String.raw`ธันวาคม|ธ\s?\.?\s?ค|dec(?:ember)?`,
  String.raw`มกราคม|ม\s?\.?\s?ค|jan(?:uary)?`,
  String.raw`กุมภาพันธ์|ก\s?\.?\s?พ|feb(?:ruary)?`,
  String.raw`มีนาคม|มี\s?\.?\s?ค|mar(?:ch)?`,
  String.raw`เมษายน|เม\s?\.?\s?ย|apr(?:il)?`,
  String.raw`พฤษภาคม|พ\s?\.?\s?ค|may`,
  String.raw`มิถุนายน|มิ\s?\.?\s?ย|june?`,
  String.raw`กรกฎาคม|ก\s?\.?\s?ค|july?`,
  String.raw`สิงหาคม|ส\s?\.?\s?ค|aug(?:ust)?`,
  String.raw`กันยายน|ก\s?\.?\s?ย|sept?(?:ember)?`,
];
const MONTH = new RegExp(
  String.raw`(?<![ก-๙a-z])(?:${MONTH_NAMES.map((names) => `(${names})`).join("|")})(?:\.|(?![ก-๙a-z]))(?:\s*[-'/]?\s*(?:(?:25|20)\d{2}|\d{2})(?!\d))?`,
  "gi",
);

const monthOf = (index: number): Month => MONTHS[index] ?? 1;

/** The one month a text names, and what the name covers; null where it names none, or several, as a range does. */
function monthIn(text: string): { period: Period; matched: string } | null {
  const number = MONTH_NUMBER.exec(text);
  if (number)
    return {
      period: { kind: "month", month: monthOf(Number(number[1] ?? number[2]) - 1) },
      matched: number[0],
    };
  const [first, second] = text.matchAll(MONTH);
  if (!first || second) return null;
  const index = first.slice(1).findIndex((name) => name !== undefined);
  return { period: { kind: "month", month: monthOf(index) }, matched: first[0] };
}

/** The period a text names, and the words that name it; null for none. */
export function periodIn(text: string): { period: Period; matched: string } | null {
  for (const [pattern, fixed] of QUARTERS) {
    const match = pattern.exec(text);
    if (match)
      return {
        period: { kind: "quarter", quarter: fixed ?? (Number(match[1]) as Quarter) },
        matched: match[0],
      };
  }
  for (const [pattern, half] of HALVES) {
    const match = pattern.exec(text);
    if (match) return { period: { kind: "half", half }, matched: match[0] };
  }
  for (const pattern of TO_DATE) {
    const match = pattern.exec(text);
    if (match)
      return { period: { kind: "toDate", quarter: (Number(match[1]) / 3) as Quarter }, matched: match[0] };
  }
  for (const [pattern, quarter] of QUARTER_MONTHS) {
    const match = pattern.exec(text);
    if (match) return { period: { kind: "quarter", quarter }, matched: match[0] };
  }
  for (const [pattern, period] of SPANS) {
    const match = pattern.exec(text);
    if (match) return { period, matched: match[0] };
  }
  return monthIn(text);
}

/** How a month is written in a heading; Excel may hold it as a date. */
export const MONTH_ABBREVIATIONS: readonly string[] = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
];

/** Headings that sum up what stands beside them. */
export const SUM_WORDS =
  /^(?:รวม|รวมทั้งสิ้น|รวมทั้งปี|รวมปี|รวมไตรมาส|ทั้งปี|ยอดรวม|total|subtotal|sum|fullyear|wholeyear|yeartotal)$/;

/** Headings of figures from the year's start up to now. */
export const ACCUMULATED_WORDS = /สะสม|cumulative|accumulat|year[\s-]*to[\s-]*date|\bytd\b/i;

/** Headings of last year's figures, where no year is named. */
export const PREVIOUS_YEAR_WORDS = /ปี(?:ก่อน|ที่แล้ว|ที่ผ่านมา)|(?:last|previous|prior)\s+year/i;
