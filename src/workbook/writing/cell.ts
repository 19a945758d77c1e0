import type { FormulaMode } from "../settings";
import type { Content } from "../sheet-plan";
import { formatted } from "./number-format";

/** What stands for "no figure": never zero, never blank, so that a reader knows it was not forgotten. */
export const DASH = "–";

/** A cell being drafted: what goes into it, and how that will read, which decides its column's width. */
export interface Cell {
  content: Content;
  shown: string;
}

export const EMPTY: Cell = { content: null, shown: "" };

export const textCell = (text: string): Cell => ({ content: text === "" ? null : text, shown: text });

/** A number, or a dash where there is none. */
export const numberCell = (value: number | null, format: string): Cell =>
  value === null ? textCell(DASH) : { content: value, shown: formatted(value, format) };

/** A formula whose result takes no more room than its heading. */
export const formulaCell = (formula: string): Cell => ({ content: { formula: `=${formula}` }, shown: "" });

/**
 * What a rule gives: its formula in the two formula modes, its plain value in the third.
 * `formula` is asked only when it is needed, without the leading "=".
 */
export function ruleCell(mode: FormulaMode, plain: Cell, formula: (mode: "live" | "native") => string): Cell {
  return mode === "values" ? plain : { content: { formula: `=${formula(mode)}` }, shown: plain.shown };
}

/** A formula's cell that says which row of a range others pick with INDEX; `row`, from 1, is what it comes to now. */
export const pickingCell = (formula: string, row: number | null): Cell => ({
  content: { formula: `=${formula}`, picks: row },
  shown: "",
});
