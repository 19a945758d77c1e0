import { columnName } from "../../workbook/cell-ref";
import type { Doubt } from "../../workbook/doubt";

/** How a doubt can be settled in the pane; the sentence says what else can be done in the sheet itself. */
export type DoubtAnswer =
  /** By saying what these columns are. */
  | { kind: "columns"; columns: string[] }
  /** By saying how the plan in the doubt's row counts, and which way is better. */
  | { kind: "plan" }
  /** By saying what the whole sheet is, column by column. */
  | { kind: "sheet" }
  /** In the cell. */
  | { kind: "cell" };

/** More columns than these are a question about the sheet. */
const MAX_COLUMNS = 4;

/**
 * The way to set a doubt right.
 *
 * @example answerTo(doubtAt({ sheet: "Plan", row: 2, column: 6 }, "no-annual-target", {})) // { kind: "sheet" }
 */
export function answerTo(doubt: Doubt): DoubtAnswer {
  switch (doubt.kind) {
    case "not-read":
      return { kind: "columns", columns: [doubt.detail.column] };
    case "guessed-names":
    case "misspelt-heading":
      return { kind: "columns", columns: [columnName(doubt.cell.column)] };
    case "two-columns":
    case "target-or-result":
    case "text-columns":
    case "quarter-or-year": {
      const cells = doubt.candidates.length > 0 ? doubt.candidates : [doubt.cell];
      const columns = [...new Set(cells.map(({ column }) => columnName(column)))];
      return columns.length > MAX_COLUMNS ? { kind: "sheet" } : { kind: "columns", columns };
    }
    case "calendar-year":
    case "numbered-months":
    case "no-target":
    case "no-weight":
    case "no-levels":
    case "no-rows":
    case "no-annual-target":
    case "figures-alone":
    case "mapping-unfit":
    case "sheets-as-sections":
    case "not-scored":
      return { kind: "sheet" };
    case "lower-by-percent":
    case "year-otherwise":
    case "sum-or-last":
      return { kind: "plan" };
    case "numbering-gap":
    case "unnumbered-plan":
    case "figures-without-plan":
    case "plan-differs":
    case "unknown-quarter":
    case "repeated-quarter":
    case "bare-range":
    case "date":
    case "in-words":
    case "earlier-years":
    case "turned":
    case "guessed-scale":
    case "not-compared":
    case "year-left-out":
    case "apart":
    case "our-copy":
      return { kind: "cell" };
  }
}
