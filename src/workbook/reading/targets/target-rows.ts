/** Sorts the rows of a target table: which are plans, and which are issues, totals, notes or a plan's next row. */
import { plainText } from "../../../text/thai";
import { type Doubt, doubtAt } from "../../doubt";
import { cellRef, isEmpty, textAt, valueAt } from "../cells/cells";
import { columnFor } from "../tables/find-tables";
import type { Quarter } from "../../period";
import { quarterIn } from "../tables/heading";
import type { Table } from "../../table";
import type { ColumnRole } from "../../table";
import { CONTINUED_WORDS, ISSUE_WORDS, LISTED_WORDS, NOTE_WORDS, TOTAL_WORDS } from "../words/row-words";
import { WHOLE_YEAR } from "../words/period-words";
import { readLabel, readPlanCode, readPlanNumber, readTitle } from "../cells/numbering";
import { isRegionName } from "../words/region-words";

/** A plan's rows while its figures are still to be read. */
export interface PlanRow {
  /** "" for a plan without a number. */
  id: string;
  title: string;
  issue: string;
  /** The plan's own row first; with it the row in which a page break continued it, or all rows of the long layout. */
  rows: number[];
  /** In the long layout, the row of each quarter, and of the year under null. */
  periods: Map<Quarter | null, number> | null;
}

export const FIGURE_ROLES: readonly ColumnRole[] = ["target", "operating", "result", "percent"];

export const isCut = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);

/** What a row says of itself. */
interface RowText {
  row: number;
  text: string;
  label: { id: string; title: string } | null;
  /** Its figure cells hold something, were it a dash. */
  filled: boolean;
}

function rowReader(table: Table): (row: number) => RowText {
  const { grid } = table;
  const numberColumn = columnFor(table, "number");
  const planColumn = columnFor(table, "plan");
  const figureColumns = table.columns.filter((column) => FIGURE_ROLES.includes(column.role));
  // "รวม" may stand in any column before the figures.
  const totalOf = (row: number): string =>
    (grid.values[row] ?? []).find(
      (value): value is string => typeof value === "string" && TOTAL_WORDS.test(plainText(value).trim()),
    ) ?? "";
  return (row) => {
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
}

/** The strategic issue that each row stands under, by a column of its own, merged or repeated down. */
function issueReader(table: Table): (row: number) => string | null {
  const column = columnFor(table, "issue");
  if (!column) return () => null;
  let issue = "";
  return (row) => {
    const text = textAt(table.grid, row, column.index);
    if (text !== "" && !TOTAL_WORDS.test(text)) issue = issueTitle(text);
    return issue;
  };
}

const issueTitle = (text: string): string => readTitle(text.replace(ISSUE_WORDS, "")) || readTitle(text);

/** Whether a row names the issue that the rows below it belong to; with figures it is the issue's subtotal. */
function isIssueRow({ text, label, filled }: RowText): boolean {
  const match = ISSUE_WORDS.exec(text);
  return match !== null && (!filled || (label === null && /[\d:]/.test(match[0])));
}

/** Rows that are of no plan, however they are filled in. */
const isAside = ({ text, label, filled }: RowText): boolean =>
  label === null && (TOTAL_WORDS.test(text) || (!filled && NOTE_WORDS.test(text)));

export interface TargetRows {
  plans: PlanRow[];
  doubts: Doubt[];
}

function wideRows(table: Table): TargetRows {
  const { grid, bodyRows } = table;
  const read = rowReader(table);
  const issueOf = issueReader(table);
  const rows = bodyRows.map(read);
  const isNumbered = rows.some(({ label, filled }) => label !== null && filled);
  const hasNumbers = columnFor(table, "number") !== undefined;
  const figureColumns = table.columns.filter((column) => FIGURE_ROLES.includes(column.role));
  const plans: PlanRow[] = [];
  const doubts: Doubt[] = [];
  let issue = "";

  /** The plan that a page break before this row may have cut: the last row of the page above. */
  const cutPlan = (row: number): PlanRow | null => {
    const plan = plans.at(-1);
    const last = plan?.rows.at(-1);
    const acrossPages = last !== undefined && row > last + 1 && bodyRows[bodyRows.indexOf(last) + 1] === row;
    return plan && acrossPages ? plan : null;
  };
  const hasCutCell = ({ rows: [first = 0] }: PlanRow): boolean =>
    figureColumns.some((column) => isCut(textAt(grid, first, column.index)));
  const addPlan = (row: RowText, id: string, title: string, under: string | null): void => {
    plans.push({ id, title, issue: under ?? issue, rows: [row.row], periods: null });
  };

  for (const row of rows) {
    const { text, label, filled } = row;
    const under = issueOf(row.row);
    if (isIssueRow(row)) {
      issue = issueTitle(text);
    } else if (label) {
      const repeated =
        !filled && CONTINUED_WORDS.test(label.title) && plans.some(({ id }) => id === label.id);
      if (!repeated) addPlan(row, label.id, label.title, under);
    } else if (isAside(row)) {
      continue;
    } else if (filled) {
      const plan = cutPlan(row.row);
      if (plan && hasCutCell(plan)) {
        plan.rows.push(row.row);
        continue;
      }
      if (text === "") {
        const cell = figureColumns.find(({ index }) => !isEmpty(valueAt(grid, row.row, index)));
        if (cell) doubts.push(doubtAt(cellRef(grid, row.row, cell.index), "figures-without-plan", {}));
      } else if (!LISTED_WORDS.test(text) && !isRegionName(text)) {
        addPlan(row, "", readTitle(text), under);
        if (isNumbered) {
          const cell = cellRef(grid, row.row, columnFor(table, "plan")?.index ?? 0);
          doubts.push(doubtAt(cell, "unnumbered-plan", { title: readTitle(text) }, [cell], cell));
        }
      }
    } else if (text !== "") {
      const plan = cutPlan(row.row);
      if (plan && !hasNumbers) plan.title = `${plan.title} ${readTitle(text)}`;
      else if (hasNumbers || !isNumbered) issue = issueTitle(text);
    }
  }
  return { plans, doubts };
}

/** A quarter as a cell of the long layout says it: 1, "ไตรมาส 1", "Q1"; null for the year; undefined for neither. */
function periodIn(text: string): Quarter | null | undefined {
  const plain = plainText(text).trim();
  if (/^[1-4](?:\s*\/\s*\d{4})?$/.test(plain)) return Number(plain[0]) as Quarter;
  return quarterIn(plain) ?? (WHOLE_YEAR.test(plain) ? null : undefined);
}

function longRows(table: Table): TargetRows {
  const { grid } = table;
  const quarterColumn = columnFor(table, "quarter")?.index ?? 0;
  const read = rowReader(table);
  const issueOf = issueReader(table);
  const plans = new Map<string, PlanRow>();
  const doubts: Doubt[] = [];
  let issue = "";
  let current: PlanRow | null = null;
  let period: Quarter | null | undefined;

  for (const row of table.bodyRows.map(read)) {
    const under = issueOf(row.row);
    const periodText = textAt(grid, row.row, quarterColumn);
    if (periodText === "" && isIssueRow({ ...row, filled: false })) {
      if (!row.filled) issue = issueTitle(row.text);
      continue;
    }
    if (isAside(row)) continue;
    if (row.text !== "") {
      const label = row.label ?? { id: "", title: readTitle(row.text) };
      const key = `${label.id}\n${label.title}`;
      current = plans.get(key) ?? { ...label, issue: under ?? issue, rows: [], periods: new Map() };
      // A row of text alone is an issue's, unless figures follow for it in rows of their own.
      if (row.filled || periodText !== "") plans.set(key, current);
      else if (row.label === null) {
        issue = issueTitle(row.text);
        current = null;
        continue;
      }
    }
    if (periodText !== "") period = periodIn(periodText);
    if (!row.filled) continue;
    const cell = cellRef(grid, row.row, quarterColumn);
    if (!current) doubts.push(doubtAt(cell, "figures-without-plan", {}));
    else if (period === undefined) doubts.push(doubtAt(cell, "unknown-quarter", { text: periodText }));
    else if (current.periods?.has(period)) {
      const first = cellRef(grid, current.periods.get(period) ?? 0, quarterColumn);
      doubts.push(
        doubtAt(cell, "repeated-quarter", { id: current.id, quarter: period }, [first, cell], first),
      );
    } else {
      plans.set(`${current.id}\n${current.title}`, current);
      current.rows.push(row.row);
      current.periods?.set(period, row.row);
    }
  }
  return { plans: [...plans.values()].filter(({ rows }) => rows.length > 0), doubts };
}

/** The plans' rows of a target table in its order, each with the strategic issue above it. */
export const targetRowsOf = (table: Table): TargetRows =>
  columnFor(table, "quarter") ? longRows(table) : wideRows(table);
