import { decimal } from "./decimal";
import { sum } from "./sum";

/** One item of a checklist. */
export interface CheckedItem {
  passed: boolean;
  weight: number;
}

/**
 * The score of a checklist: the weights of the passed items against all weights.
 *
 * @returns 0 to 100; null where the weights add up to 0
 * @see domain.md §6
 *
 * @example checklistScore([{ passed: true, weight: 15 }, { passed: false, weight: 5 }]) // 75
 * @example checklistScore([]) // null
 */
export function checklistScore(items: readonly CheckedItem[]): number | null {
  const all = sum(items.map((item) => item.weight));
  const passed = sum(items.filter((item) => item.passed).map((item) => item.weight));
  return all === 0 ? null : decimal((passed / all) * 100);
}

const PASSED = new Set(["true", "1", "๑", "ผ่าน", "✓", "✔", "☑", "x"]);
const NOT_PASSED = new Set(["", "false", "0", "๐", "ไม่ผ่าน", "☐"]);

/**
 * Whether a cell of the "passed" column says passed.
 *
 * @param value the cell's value: TRUE, 1, ผ่าน, ✓, ✔, ☑ or x for passed; FALSE, 0, ไม่ผ่าน, ☐ or blank for not
 * @returns null for anything else: the cell says neither
 * @see domain.md §6
 *
 * @example parsePassed("✓") // true
 * @example parsePassed("ไม่ผ่าน") // false
 * @example parsePassed("ยังไม่ประเมิน") // null
 */
export function parsePassed(value: unknown): boolean | null {
  if (value === null || value === undefined) return false;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  // A tick may come with the selector U+FE0F that makes it an emoji.
  const word = String(value)
    .replace(/\uFE0F/g, "")
    .trim()
    .toLowerCase();
  if (PASSED.has(word)) return true;
  return NOT_PASSED.has(word) ? false : null;
}
