/** Where the year of a table begins: with October, or with January. */
import { type Doubt, doubtAt } from "../../doubt";
import { inCalendarYear, inFiscalYear, type Month, MONTHS, type Quarter, QUARTERS } from "../../period";
import type { Column, Table } from "../../table";
import { cellRef } from "../cells/cells";

export const OCTOBER_AS_NUMBER = 10;
const JANUARY_WORDS = /มกราคม|ม\s?\.?\s?ค(?![ก-ฮ])|\bjan/i;

/** "เดือน 1", "ผลรายเดือน 12". */
const NUMBERED = /(?:เดือน|month)\s*(?:ที่)?\s*(?:1[0-2]|[1-9])$/i;

const isNumbered = ({ period, heading }: Column): boolean =>
  period.kind === "month" && NUMBERED.test(heading);

const isNamed = (column: Column): boolean => column.period.kind === "month" && !isNumbered(column);

const distinct = <T>(all: readonly T[]): T[] => all.filter((one, index) => all.indexOf(one) === index);

const monthsIn = (columns: readonly Column[]): Month[] =>
  distinct(columns.flatMap(({ period }) => (period.kind === "month" ? [period.month] : [])));

/** The table of a mapping with its months counted from January, where they run from there. */
export function countedFromJanuary(table: Table): Table {
  if (!runsFromJanuary(monthsIn(table.columns), table)) return table;
  const counted = table.columns.map((column): Column => {
    const { period } = column;
    return period.kind === "month"
      ? { ...column, period: { kind: "month", month: inCalendarYear(period.month) } }
      : column;
  });
  return { ...table, columns: counted, isCalendarYear: true };
}

const quartersIn = (columns: readonly Column[]): Quarter[] =>
  distinct(columns.flatMap(({ period }) => (period.kind === "quarter" ? [period.quarter] : [])));

/** Whether months run from January on, and how far: to December, or over more than one quarter. */
function extentFromJanuary(named: readonly Month[]): "whole" | "begun" | null {
  const months = named.map(inCalendarYear);
  const rises = months.every((month, index) => index === 0 || month > (months[index - 1] ?? month));
  if (!rises || months[0] !== 1) return null;
  if (months.at(-1) === MONTHS.length) return "whole";
  return months.length > MONTHS_A_QUARTER && months.at(-1) === months.length ? "begun" : null;
}

const MONTHS_A_QUARTER = 3;
const SAYS_FISCAL = /ปี\s*งบ|fiscal|\bfy\s*'?\d{2}/i;

/** Whether the lines above a table, or its headings, speak of a fiscal year. */
const saysFiscal = ({ grid, headerRow, columns }: Table): boolean =>
  grid.values.slice(0, headerRow + 1).some((row) => row.some((value) => SAYS_FISCAL.test(String(value)))) ||
  columns.some(({ heading }) => SAYS_FISCAL.test(heading));

/** Whether months, in the order that a table has them, are a calendar year's; January to June may be the middle of a fiscal year. */
export function runsFromJanuary(named: readonly Month[], table: Table): boolean {
  const extent = extentFromJanuary(named);
  return extent === "whole" || (extent === "begun" && !saysFiscal(table));
}

const isCalendarOrder = (table: Table): boolean =>
  runsFromJanuary(monthsIn(table.columns.filter(isNamed)), table);

const QUARTER_NAMED = /ไตรมาส|quarter|qtr|\bq\.?\s?\d/i;

/** "ม.ค.-มี.ค.", "เม.ย.-มิ.ย." … "ต.ค.-ธ.ค.": quarters by their months alone, the last of them the fiscal year's first. */
const areCalendarQuarters = (columns: readonly Column[]): boolean =>
  quartersIn(columns).join() === "2,3,4,1" &&
  columns.every(({ period, heading }) => period.kind !== "quarter" || !QUARTER_NAMED.test(heading));

/** "ไตรมาส 1 (ม.ค.-มี.ค.)". */
const namesCalendarQuarter = ({ columns }: Table): boolean =>
  columns.some(
    ({ period, heading }) => period.kind === "quarter" && period.quarter === 1 && JANUARY_WORDS.test(heading),
  );

/** Whether the year of a table is the calendar year, by the months of its columns. */
export const isCalendarYear = (table: Table): boolean =>
  isCalendarOrder(table) || areCalendarQuarters(table.columns) || namesCalendarQuarter(table);

/**
 * The columns of a table with their months counted from the first of its own year. Months by number count from October,
 * unless the row begins with 10.
 */
export function withMonthsInOrder(table: Table): Column[] {
  const { columns } = table;
  const numbered = monthsIn(columns.filter(isNumbered));
  const countsFromTen = numbered[0] === OCTOBER_AS_NUMBER && numbered.length >= QUARTERS.length;
  const calendarMonths = isCalendarOrder(table);
  const calendarQuarters = areCalendarQuarters(columns);
  return columns.map((column): Column => {
    const { period } = column;
    if (period.kind === "month" && countsFromTen && isNumbered(column))
      return { ...column, period: { kind: "month", month: inFiscalYear(period.month) } };
    if (period.kind === "month" && calendarMonths && isNamed(column))
      return { ...column, period: { kind: "month", month: inCalendarYear(period.month) } };
    if (period.kind === "quarter" && calendarQuarters)
      return { ...column, period: { kind: "quarter", quarter: QUARTERS[(period.quarter + 2) % 4] ?? 1 } };
    return column;
  });
}

/** What is doubtful about the months of a table, as its headings name them. */
export function monthDoubts(table: Table): Doubt[] {
  const { columns, grid, headerRow } = table;
  const first = columns.find(({ period }) => period.kind === "month" || period.kind === "quarter");
  if (!first) return [];
  const cell = cellRef(grid, headerRow, first.index);
  if (isCalendarYear(table)) return [doubtAt(cell, "calendar-year", {})];
  const numbered = columns.filter(isNumbered);
  const fromOne = monthsIn(numbered)[0] === 1 && monthsIn(numbered).length >= QUARTERS.length;
  return fromOne ? [doubtAt(cell, "numbered-months", { heading: numbered[0]?.heading ?? "" })] : [];
}
