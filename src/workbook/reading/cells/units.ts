/** Units of measure: which spellings are the same, and which are likely slips of the keyboard. */
import { editDistance } from "../../../text/edit-distance";
import { plainText } from "../../../text/thai";
import { finding, type Finding } from "../../finding";
import type { Figure } from "../../model";

/** Whether a unit means "percent", in any of its spellings. */
export const isPercentUnit = (unit: string): boolean =>
  /^(?:%|ร้อยละ|เปอร์เซ็นต์|percent|per cent|pct)$/i.test(unit.trim());

const isAbbreviation = (short: string, unit: string): boolean =>
  short.endsWith(".") && unit.startsWith(short.replace(/\./g, ""));

/** A year's figure says no more by "ครั้ง/ปี" than by "ครั้ง". */
const A_YEAR = /\s*(?:\/|ต่อ|per|a)\s*(?:ปี|year|yr|annum)\.?$/i;

/** A finding where a figure is in another unit than its plan; null where it is not. */
export function unitMismatch(figure: Figure, id: string, unit: string): Finding | null {
  if (figure.unit === null || unit === "") return null;
  const found = plainText(figure.unit).trim();
  const fold = (text: string): string => text.replace(A_YEAR, "").toLowerCase().replace(/\s+/g, "");
  if (fold(found) === fold(unit) || isPercentUnit(found) || isAbbreviation(found, unit)) return null;
  const nearMiss = editDistance(found, unit) <= Math.min(2, Math.floor(unit.length / 3));
  return finding(
    "unit-mismatch",
    { cell: figure.cell, id, reported: found },
    { unit, found, typo: nearMiss },
  );
}
