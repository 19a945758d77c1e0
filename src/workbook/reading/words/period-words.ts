/** The words that name a part of the fiscal year. */
import type { Quarter } from "../../period";

/** What a row of the long layout says in its quarter column where it states the year's figures. */
export const WHOLE_YEAR = /^(?:ทั้งปี|รวม|รวมทั้งปี|ปี|ประจำปี|year|annual|full[\s-]*year|total)$/i;

// "ไตรมาส 1-4" names no single quarter.
const NO_RANGE = String.raw`(?!\d)(?!\s*(?:[-–]|ถึง|to)\s*(?:ไตรมาส\s*(?:ที่)?\s*|q)?[1-4](?!\d))`;

/** What names a quarter within a heading; null for the quarter whose number the pattern captures. Month ranges are those of the fiscal year: `domain.md` §1. */
export const QUARTER_PATTERNS: readonly (readonly [RegExp, Quarter | null])[] = [
  [new RegExp(String.raw`(?:ราย)?ไตรมาส\s*(?:ที่)?\s*\.?\s*([1-4])${NO_RANGE}`, "i"), null],
  [new RegExp(String.raw`(?<![a-z])(?:quarter|qtr\.?|q)[\s.-]*([1-4])${NO_RANGE}`, "i"), null],
  [/\b([1-4])(?:st|nd|rd|th)\s+quarter/i, null],
  [/\bfirst\s+quarter/i, 1],
  [/\bsecond\s+quarter/i, 2],
  [/\bthird\s+quarter/i, 3],
  [/\bfourth\s+quarter/i, 4],
  [/(?:เดือน\s*)?(?:ตุลาคม|ต\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:ธันวาคม|ธ\.?\s?ค)/, 1],
  [/(?:เดือน\s*)?(?:มกราคม|ม\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:มีนาคม|มี\.?\s?ค)/, 2],
  [/(?:เดือน\s*)?(?:เมษายน|เม\.?\s?ย\.?)[^ก-๙]*[-–ถึง ]+(?:มิถุนายน|มิ\.?\s?ย)/, 3],
  [/(?:เดือน\s*)?(?:กรกฎาคม|ก\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:กันยายน|ก\.?\s?ย)/, 4],
  [/\boct[a-z.]*\s*[-–]\s*dec/i, 1],
  [/\bjan[a-z.]*\s*[-–]\s*mar/i, 2],
  [/\bapr[a-z.]*\s*[-–]\s*jun/i, 3],
  [/\bjul[a-z.]*\s*[-–]\s*sep/i, 4],
];
