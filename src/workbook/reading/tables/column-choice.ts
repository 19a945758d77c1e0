/** Which of several columns that could be the same one is read, and whether that is certain. */
import { round } from "../../../kpi/round";
import { sum } from "../../../kpi/sum";
import { matchingKey } from "../../../text/thai";
import type { CellRef } from "../../cell-ref";
import { type Doubt, doubtAt } from "../../doubt";
import { cellRef, columnLabel, isEmpty, readCell, readFigure, textAt, valueAt } from "../cells/cells";
import type { Column, Table } from "../../table";
import type { ColumnRole } from "../../table";
import { periodKey, quarterOf, samePeriod } from "../../period";
import { readPlanCode, readPlanNumber } from "../cells/numbering";
import { isPercentUnit } from "../cells/units";

export interface ColumnChoice {
  table: Table;
  doubts: Doubt[];
}

const FIGURES: readonly ColumnRole[] = ["target", "operating", "result", "percent"];
const SINGLE: readonly ColumnRole[] = [
  ...FIGURES,
  "number",
  "plan",
  "weight",
  "minimum",
  "standard",
  "advanced",
  "passed",
  "previous",
];

const isLong = (table: Table): boolean => table.columns.some(({ role }) => role === "quarter");

/** On a target sheet the component is what the plans are grouped by: their issue. */
const withIssueColumn = (columns: readonly Column[]): Column[] =>
  columns.some(({ role }) => role === "issue")
    ? [...columns]
    : columns.map((column) => (column.role === "component" ? { ...column, role: "issue" } : column));

/** A sheet without a plans' column names its plans under the issue or the component. */
function withPlanColumn(columns: readonly Column[]): Column[] {
  if (columns.some(({ role }) => role === "plan")) return [...columns];
  const stand =
    columns.find(({ role }) => role === "issue") ?? columns.find(({ role }) => role === "component");
  return columns.map((column) => (column === stand ? { ...column, role: "plan" } : column));
}

const isSameTime = (a: Column, b: Column): boolean => samePeriod(a.period, b.period) && a.annual === b.annual;

/** "ผล (ร้อยละ)" beside "ผล (คน)" is the achievement. */
const withPercentages = (columns: readonly Column[]): Column[] =>
  columns.map((column) => {
    const isPercent = ({ unit }: Column): boolean => unit !== null && isPercentUnit(unit);
    const counted = columns.some(
      (other) => other.role === "result" && !isPercent(other) && isSameTime(other, column),
    );
    return column.role === "result" && isPercent(column) && counted ? { ...column, role: "percent" } : column;
  });

/** "KPI" over KPI-1, KPI-2 … beside "ชื่อตัวชี้วัด" holds the numbers, where no other column does. */
function withCodes(table: Table): readonly Column[] {
  const { grid, columns } = table;
  const plans = columns.filter(({ role }) => role === "plan");
  if (plans.length < 2 || columns.some(({ role }) => role === "number")) return columns;
  const isCode = (column: Column, row: number): boolean =>
    readPlanCode(valueAt(grid, row, column.index), "General") !== null;
  const codes = plans.find((column) => {
    const filled = count(table, column, () => true);
    return filled > 1 && count(table, column, (row) => isCode(column, row)) === filled;
  });
  return columns.map((column) => (column === codes ? { ...column, role: "number" } : column));
}

/**
 * "ตัวชี้วัด" merged over 1.1 and the name beside it: the first column holds the numbers then, the one without a heading the
 * names.
 */
function withNamesBeside(table: Table): readonly Column[] {
  const { grid, columns, headerRow, bodyRows } = table;
  const [plan, second] = columns.filter(({ role }) => role === "plan");
  if (!plan || second || columns.some(({ role }) => role === "number")) return columns;
  const beside: Column = { ...plan, index: plan.index + 1 };
  if (columns.some(({ index }) => index === beside.index)) return columns;
  const heads = grid.values.slice(headerRow, bodyRows[0] ?? headerRow + 1);
  if (heads.some((row) => (row[beside.index] ?? "") !== "")) return columns;
  const isCode = (row: number): boolean => readPlanCode(valueAt(grid, row, plan.index), "General") !== null;
  const codes = bodyRows.filter(isCode);
  const named = codes.filter((row) => readCell(grid, row, beside.index).kind === "text");
  if (codes.length < 2 || named.length < codes.length) return columns;
  return columns.flatMap((column) =>
    column === plan ? [{ ...column, role: "number" as const }, beside] : [column],
  );
}

/** How many of the body's cells in a column pass a test. */
const count = (table: Table, column: Column, holds: (row: number) => boolean): number =>
  table.bodyRows.filter((row) => !isEmpty(valueAt(table.grid, row, column.index)) && holds(row)).length;

function holdsFigures(table: Table, column: Column): boolean {
  return table.bodyRows.some((row) => {
    const reading = readCell(table.grid, row, column.index);
    return (
      reading.kind === "number" ||
      (reading.kind === "text" && (reading.document.target ?? reading.document.result) !== null)
    );
  });
}

const sameTexts = (table: Table, a: Column, b: Column): boolean =>
  table.bodyRows.every(
    (row) => matchingKey(textAt(table.grid, row, a.index)) === matchingKey(textAt(table.grid, row, b.index)),
  );

interface Pick {
  column: Column;
  certain: boolean;
  /** What the others are then, where they are something. */
  others?: ColumnRole;
}

/** Of several columns of plans the one filled in on the most rows is the plan's; what is merged over several groups them. */
function pickPlan(table: Table, candidates: readonly Column[]): Pick {
  const filled = new Map(candidates.map((column) => [column, count(table, column, () => true)]));
  const most = Math.max(...filled.values());
  const full = candidates.filter((column) => filled.get(column) === most);
  const grouped = candidates.every(
    (column) => full.includes(column) || (filled.get(column) ?? 0) < most * 0.8,
  );
  return { column: full[0] as Column, certain: full.length === 1 && grouped, others: "issue" };
}

function pickNumber(table: Table, candidates: readonly Column[]): Pick {
  const numbers = (column: Column): number =>
    count(table, column, (row) => readPlanNumber(valueAt(table.grid, row, column.index), "General") !== null);
  const [column] = [...candidates].sort((a, b) => numbers(b) - numbers(a));
  return { column: column as Column, certain: true };
}

const MIN_ROWS = 2;

/** Whether a column's figures are those of the others added up, in every row: a province beside its districts. */
function isWhole(table: Table, column: Column, all: readonly Column[]): boolean {
  const parts = all.filter((other) => other !== column);
  if (parts.length < 2 || !FIGURES.includes(column.role)) return false;
  const numberAt = (row: number, { index }: Column): number | null => {
    const figure = readFigure(table.grid, row, index);
    return typeof figure === "object" ? (figure?.value ?? null) : null;
  };
  const rows = table.bodyRows.filter((row) => numberAt(row, column) !== null);
  return (
    rows.length >= MIN_ROWS &&
    rows.every(
      (row) => round(sum(parts.map((part) => numberAt(row, part) ?? 0)), 6) === numberAt(row, column),
    )
  );
}

function pick(table: Table, candidates: readonly Column[], year: number | null): Pick {
  const [first] = candidates as readonly [Column, ...Column[]];
  if (first.role === "plan") return pickPlan(table, candidates);
  if (first.role === "number") return pickNumber(table, candidates);
  const ofYear = candidates.filter((column) => column.year === null || year === null || column.year === year);
  const stated = ofYear.filter((column) => column.year !== null);
  const dated = stated.length === 1 ? stated : ofYear.length > 0 ? ofYear : candidates;
  const figured = FIGURES.includes(first.role)
    ? dated.filter((column) => holdsFigures(table, column))
    : dated;
  const left = figured.length > 0 ? figured : dated;
  const whole = left.find((one) => isWhole(table, one, left));
  if (whole) return { column: whole, certain: true };
  const column = left.find(({ annual }) => annual) ?? left[0] ?? first;
  return { column, certain: left.every((other) => other === column || sameTexts(table, other, column)) };
}

/**
 * A table with one column for each thing that has one. Where several could be it, the year, the cells below and the
 * heading decide; where they do not, the first is taken and the doubt is told.
 */
export function chooseColumns(source: Table, fiscalYear: number | null): ColumnChoice {
  const named = { ...source, columns: withCodes(source) };
  const planned = withPercentages(withPlanColumn(withNamesBeside(named)));
  const table = { ...source, columns: source.kind === "targets" ? withIssueColumn(planned) : planned };
  const long = isLong(table);
  const year =
    fiscalYear ?? table.columns.find(({ role, year }) => role === "target" && year !== null)?.year ?? null;
  const doubts: Doubt[] = [];
  const others = new Map<Column, ColumnRole>();
  const groups = new Map<string, Column[]>();
  for (const column of table.columns) {
    if (!SINGLE.includes(column.role)) continue;
    const key = [
      column.role,
      periodKey(column.period),
      long && column.annual ? "year" : "",
      column.accumulated ? "accumulated" : "",
      // "ทั้งปี" beside the year's target holds what its row says.
      column.unsaid ? "unsaid" : "",
    ].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const isPrevious = ({ role, year: own }: Column): boolean =>
    role === "result" && year !== null && own === year - 1;
  // "Oct 2019" opens the fiscal year 2563, and is no year's result.
  const isYears = ({ period }: Column): boolean => period.kind === "year";
  const hasThisYear = table.columns.some((column) => column.role === "target" && column.year === year);
  for (const candidates of groups.values()) {
    const [only] = candidates;
    // "FY24 actual" before "FY25 target", with the quarters' results behind.
    if (candidates.length === 1 && only && isYears(only) && hasThisYear && isPrevious(only))
      others.set(only, "previous");
    if (candidates.length < 2) continue;
    const picked = pick(table, candidates, year);
    for (const column of candidates) {
      if (column === picked.column) continue;
      others.set(column, isPrevious(column) ? "previous" : (picked.certain && picked.others) || "other");
    }
    if (picked.certain) continue;
    const quarter = quarterOf(picked.column.period);
    const place = ({ index }: Column): CellRef => cellRef(table.grid, table.headerRow, index);
    doubts.push(
      doubtAt(
        place(picked.column),
        "two-columns",
        {
          role: picked.column.role,
          columns: candidates.map(({ index }) => columnLabel(table.grid, index)).join(", "),
          guess: columnLabel(table.grid, picked.column.index),
          heading: picked.column.heading,
          quarter,
        },
        candidates.map(place),
        place(picked.column),
      ),
    );
  }
  const columns = table.columns.map((column) => ({ ...column, role: others.get(column) ?? column.role }));
  return { table: { ...table, columns }, doubts };
}
