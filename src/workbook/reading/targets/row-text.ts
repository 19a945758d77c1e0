/** What a row of a target table says of itself. */
import { plainText } from "../../../text/thai";
import { type Memory, recalled } from "../../remembered";
import type { Column, Table } from "../../table";
import { FIGURE_ROLES } from "../../table";
import { textAt, valueAt } from "../cells/cells";
import { readLabel, readPlanCode, readPlanNumber, readTitle } from "../cells/numbering";
import { columnFor } from "../tables/find-tables";
import { ISSUE_WORDS, NOTE_WORDS, TOTAL_WORDS } from "../words/row-words";

/** Whether a column holds figures of the plans. */
export const isFigureColumn = ({ role }: Pick<Column, "role">): boolean =>
  (FIGURE_ROLES as readonly string[]).includes(role);

/** Whether a page break cut the text: a bracket is open. */
export const isCut = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);

/** What a row says of itself. */
export interface RowText {
  row: number;
  text: string;
  label: { id: string; title: string } | null;
  /** Its figure cells hold something, were it a dash. */
  filled: boolean;
}

export function rowReader(table: Table): (row: number) => RowText {
  const { grid } = table;
  const numberColumn = columnFor(table, "number");
  const planColumn = columnFor(table, "plan");
  const figureColumns = table.columns.filter((column) => isFigureColumn(column));
  // "รวม" may stand in any column before the figures.
  const totalOf = (row: number): string =>
    (grid.values[row] ?? []).find(
      (value): value is string => typeof value === "string" && TOTAL_WORDS.test(plainText(value).trim()),
    ) ?? "";
  const readAnew = (row: number): RowText => {
    const numberText = numberColumn ? textAt(grid, row, numberColumn.index) : "";
    const planText = planColumn ? textAt(grid, row, planColumn.index) : "";
    const text = planText || numberText;
    const filled = figureColumns.some((column) => valueAt(grid, row, column.index) !== "");
    // Forms are numbered before they are filled in.
    const code =
      numberColumn && (planText !== "" || filled)
        ? readPlanCode(
            valueAt(grid, row, numberColumn.index),
            grid.numberFormats[row]?.[numberColumn.index] ?? "General",
          )
        : null;
    const label = code !== null ? { id: code, title: readTitle(planText) } : readLabel(text);
    const named = label !== null || readPlanNumber(text, "") === null ? text : "";
    return { row, text: named === "" && filled ? totalOf(row) : named, label, filled };
  };
  return (row) => {
    const values = grid.values[row];
    const given = [table.columns, row, grid.numberFormats[row]];
    return values ? recalled(rowTexts, values, given, () => readAnew(row)) : readAnew(row);
  };
}

const rowTexts: Memory<RowText> = new WeakMap();

/** The strategic issue that each row stands under, by a column of its own, merged or repeated down. */
export function issueReader(table: Table): (row: number) => string | null {
  const column = columnFor(table, "issue");
  if (!column) return () => null;
  let issue = "";
  return (row) => {
    const text = textAt(table.grid, row, column.index);
    if (text !== "" && !TOTAL_WORDS.test(text)) issue = issueTitle(text);
    return issue;
  };
}

export const issueTitle = (text: string): string =>
  readTitle(text.replace(ISSUE_WORDS, "")) || readTitle(text);

/** Whether a row names the issue that the rows below it belong to; with figures it is the issue's subtotal. */
export function isIssueRow({ text, label, filled }: RowText): boolean {
  const match = ISSUE_WORDS.exec(text);
  return match !== null && (!filled || (label === null && /[\d:]/.test(match[0])));
}

/** Rows that are of no plan, however they are filled in. */
export const isAside = ({ text, label, filled }: RowText): boolean =>
  label === null && (TOTAL_WORDS.test(text) || (!filled && NOTE_WORDS.test(text)));
