/** Dates as cells state them: targets may be days by which something is done. */
import { MONTH_PATTERN } from "./document-cell";
import { plainText } from "./thai";

const YEAR = String.raw`(?:พ\.?\s?ศ\.?\s*|ค\.?\s?ศ\.?\s*)?'?(?:\d{4}|\d{2})`;
const DONE = String.raw`(?:(?:ดำเนินการ|ทำ)?(?:แล้ว)?เสร็จ(?:สิ้น|แล้ว)?|completed?|done|finished|due)`;
const BEFORE = String.raw`(?:${DONE}\s*)?(?:เมื่อ|ใน|ภายใน|ก่อน|ไม่เกิน|within|before|by|on|in)?\s*(?:สิ้น)?\s*(?:วันที่|เดือน|ปี)?\s*`;

const DATES: readonly RegExp[] = [
  // 30 มิ.ย. 2568, ภายในเดือนมิถุนายน 2568, 31 March
  new RegExp(String.raw`^${BEFORE}(?:\d{1,2}\s*)?(?:${MONTH_PATTERN})[\s.,]*(?:${YEAR})?$`, "i"),
  // June 30, 2025
  new RegExp(String.raw`^${BEFORE}(?:${MONTH_PATTERN})\s*\d{1,2}\s*,\s*\d{4}$`, "i"),
  // 30/6/2568, 30-06-68; 2025-06-30
  new RegExp(String.raw`^${BEFORE}\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})$`, "i"),
  new RegExp(String.raw`^${BEFORE}\d{4}-\d{1,2}-\d{1,2}$`, "i"),
];

/**
 * Whether a text is a date and nothing besides.
 *
 * @example isDateText("ภายใน 31 มี.ค. 2568") // true
 * @example isDateText("31 ครั้ง") // false
 */
export function isDateText(text: string): boolean {
  const plain = plainText(text)
    .replace(/[\s()]+$/, "")
    .trim();
  return DATES.some((date) => date.test(plain));
}
