/** The cells that a formula refers to. */
import { columnIndex } from "../cell-ref";
import type { Area } from "../sheet-plan";

export interface Reference extends Area {
  /** Null: the formula's own sheet. */
  sheet: string | null;
}

// A text is passed over; a reference is `A1`, `$A$1:B2`, with or without `'its sheet'!` before it. A name that goes on
// with letters, digits, a point or a bracket is that of a function.
const TOKENS =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{M}\d_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\d_.(])/gu;

/** Letters, digits or a point before it make it the end of a longer name. */
const CONTINUES = /[\p{L}\p{M}\d_.$]$/u;

/**
 * In the formula's order, each once.
 *
 * @example referencesIn("=KPI.ACHIEVEMENT(E11,D11)")
 * // [{ sheet: null, row: 10, column: 4, rows: 1, columns: 1 }, { sheet: null, row: 10, column: 3, rows: 1, columns: 1 }]
 */
export function referencesIn(formula: string): Reference[] {
  const found = new Map<string, Reference>();
  for (const match of formula.matchAll(TOKENS)) {
    const [text, quotedName, plainName, left = "", top, right = left, bottom = top] = match;
    if (text.startsWith('"') || CONTINUES.test(formula.slice(0, match.index))) continue;
    const [row, column] = [Number(top) - 1, columnIndex(left)];
    found.set(text.replaceAll("$", ""), {
      sheet: quotedName?.replaceAll("''", "'") ?? plainName ?? null,
      row,
      column,
      rows: Number(bottom) - row,
      columns: columnIndex(right) - column + 1,
    });
  }
  return [...found.values()];
}
