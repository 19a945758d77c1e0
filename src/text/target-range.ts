import type { TargetRange } from "../kpi/target-range";
import { NUMBER_PATTERN, readNumber } from "./numbers";
import { plainText } from "./thai";

/** A target stated as two figures. */
export interface StatedRange {
  range: TargetRange;
  /**
   * No word says that the result is to stay inside: "1,200-1,500" may as well mean "at least 1,200", which is the
   * best guess.
   */
  bare: boolean;
  unit: string | null;
}

const NUMBER = String.raw`[-−]?${NUMBER_PATTERN}`;
const PERCENT = "ร้อยละ|เปอร์เซ็นต์|per ?cent|%";
const OPENING = String.raw`(?:อยู่\s*)?(?:ใน\s*)?(?:ระหว่าง|ช่วง)|(?:within|between)(?:\s+the\s+range(?:\s+of)?)?`;
const RANGE = new RegExp(
  String.raw`^(?<opening>${OPENING})?\s*(?<percent>ร้อยละ)?\s*(?<from>${NUMBER})\s*(?<percentFrom>${PERCENT})?` +
    String.raw`\s*(?:[-–—~]|ถึง|และ|to\b|and\b)\s*(?:ร้อยละ)?\s*(?<to>${NUMBER})\s*(?<unit>[^\d\s()][^\d()]*)?$`,
  "i",
);

/**
 * The range a target's text states; null where it states none, or anything besides.
 *
 * @see domain.md §3
 *
 * @example parseTargetRange("ระหว่าง 80-120 คน") // { range: { from: 80, to: 120 }, bare: false, unit: "คน" }
 * @example parseTargetRange("1,200-1,500") // { range: { from: 1200, to: 1500 }, bare: true, unit: null }
 */
export function parseTargetRange(text: string): StatedRange | null {
  const groups = RANGE.exec(plainText(text).trim().replace(/\s+/g, " "))?.groups;
  const from = readNumber(groups?.["from"] ?? "");
  const to = readNumber(groups?.["to"] ?? "");
  if (!groups || !from || !to || from.value > to.value) return null;
  const unit = groups["unit"]?.trim() ?? null;
  const percent =
    groups["percent"] ?? groups["percentFrom"] ?? /^(?:%|percent|เปอร์เซ็นต์)/i.exec(unit ?? "")?.[0];
  return {
    range: { from: from.value, to: to.value },
    bare: groups["opening"] === undefined,
    unit: percent === undefined ? unit : "ร้อยละ",
  };
}
