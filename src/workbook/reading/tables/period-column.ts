/** A list with a row for each plan and month or quarter: what its cells say of their period. */
import { matchingKey, plainText } from "../../../text/thai";
import { type Doubt, doubtAt } from "../../doubt";
import {
  inCalendarYear,
  inFiscalYear,
  type Month,
  MONTHS,
  type Period,
  type Quarter,
  YEAR,
} from "../../period";
import type { Column, Table } from "../../table";
import { cellRef, isDateFormat, textAt, valueAt } from "../cells/cells";
import { monthOfDate } from "../cells/dates";
import { periodIn, WHOLE_YEAR } from "../words/period-words";
import { OCTOBER_AS_NUMBER, runsFromJanuary } from "./month-order";

const MONTH_HEADING = /^(?:เดือน|เดือนที่|ประจำเดือน|month|monthno|period|งวด|รอบ|ช่วงเวลา)$/;

const isOfMonths = ({ heading }: Column): boolean => MONTH_HEADING.test(matchingKey(heading));

/** What a cell says of its period; Excel turns "ต.ค. 67" into a date. */
export function periodText({ grid }: Table, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  const isDate = typeof value === "number" && isDateFormat(grid.numberFormats[row]?.[column] ?? "General");
  return isDate ? monthOfDate(value) : textAt(grid, row, column);
}

const monthNumber = (text: string): Month | null => MONTHS.find((month) => String(month) === text) ?? null;

/** How the months of a list are to be counted. */
type Count = "fiscal" | "calendar" | "from ten";

function countOf(table: Table, column: Column): Count {
  const texts = [...new Set(table.bodyRows.map((row) => periodText(table, row, column.index)))];
  if (isOfMonths(column) && monthNumber(texts.find((text) => text !== "") ?? "") === OCTOBER_AS_NUMBER)
    return "from ten";
  const months = texts.flatMap((text) => {
    const period = monthNumber(text) === null ? periodIn(text)?.period : null;
    return period?.kind === "month" ? [period.month] : [];
  });
  return runsFromJanuary([...new Set(months)], table) ? "calendar" : "fiscal";
}

/** How the cells of a table's column of periods are read: 1, "ไตรมาส 1", "Q1", "ต.ค. 67", "ทั้งปี"; undefined for other text. */
export function periodReader(table: Table, column: Column): (text: string) => Period | undefined {
  const count = countOf(table, column);
  const ofMonths = isOfMonths(column);
  return (text) => {
    const plain = plainText(text).trim();
    const number = ofMonths ? monthNumber(plain) : null;
    if (number !== null)
      return { kind: "month", month: count === "from ten" ? inFiscalYear(number) : number };
    if (/^[1-4](?:\s*\/\s*\d{4})?$/.test(plain))
      return { kind: "quarter", quarter: Number(plain[0]) as Quarter };
    const named = periodIn(plain)?.period ?? (WHOLE_YEAR.test(plain) ? YEAR : undefined);
    return named?.kind === "month" && count === "calendar"
      ? { kind: "month", month: inCalendarYear(named.month) }
      : named;
  };
}

/** Whether the plans of a table stand in more rows than one: a single month beside each plan is when it is done. */
function hasSeveralRows(table: Table, column: Column): boolean {
  const plan = table.columns.find(({ role }) => role === "plan");
  const rows = table.bodyRows.filter((row) => periodText(table, row, column.index) !== "");
  const names = new Set(
    rows.flatMap((row) => (plan ? [matchingKey(textAt(table.grid, row, plan.index))] : [])),
  );
  return rows.length > names.size;
}

/** The table with its column of months taken for one of periods or for none, and what is doubtful about them. */
export function withPeriodColumn(table: Table): { table: Table; doubts: Doubt[] } {
  const column = table.columns.find(({ role }) => role === "quarter");
  if (table.kind !== "targets" || !column) return { table, doubts: [] };
  if (isOfMonths(column) && !hasSeveralRows(table, column)) {
    const columns = table.columns.map((each): Column =>
      each === column ? { ...each, role: "other" } : each,
    );
    return { table: { ...table, columns }, doubts: [] };
  }
  const cell = cellRef(table.grid, table.headerRow, column.index);
  const first = table.bodyRows.map((row) => periodText(table, row, column.index)).find((text) => text !== "");
  const count = countOf(table, column);
  if (count === "calendar")
    return { table: { ...table, isCalendarYear: true }, doubts: [doubtAt(cell, "calendar-year", {})] };
  const isNumbered = isOfMonths(column) && count === "fiscal" && monthNumber(first ?? "") !== null;
  return {
    table,
    doubts: isNumbered ? [doubtAt(cell, "numbered-months", { heading: `${column.heading} ${first}` })] : [],
  };
}
