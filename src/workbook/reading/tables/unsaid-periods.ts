/** Columns headed "ไตรมาส 1" or "ต.ค." and nothing besides: targets or results, as the year's figures tell. */
import { round } from "../../../kpi/round";
import { sum } from "../../../kpi/sum";
import { type Doubt, doubtAt } from "../../doubt";
import { type Period, PERIODS, samePeriod } from "../../period";
import { cellRef, readCell } from "../cells/cells";
import type { Column, Table } from "../../table";

type Kind = "target" | "result";

const isTotal = ({ unsaid, period }: Column): boolean => unsaid === true && period.kind === "year";

const orderOf = (period: Period): number => PERIODS.findIndex((other) => samePeriod(other, period));

/** The number in a cell that holds nothing else; "text" for a document cell or other text. */
function numberAt(table: Table, row: number, column: Column): number | null | "text" {
  const reading = readCell(table.grid, row, column.index);
  if (reading.kind === "number") return reading.figure.value;
  if (reading.kind !== "text") return null;
  const { target, unit } = reading.document;
  return target && unit === null ? target.value : "text";
}

/** Whether quarters' figures make up the year's: they add up to it, the last one is it, or it is their mean as printed. */
function makeUp(quarters: readonly number[], year: number | null | "text"): boolean {
  if (typeof year !== "number") return false;
  const total = round(sum(quarters), 6);
  return total === year || quarters.at(-1) === year || isMeanOf(quarters, total, year);
}

const isMeanOf = (quarters: readonly number[], total: number, year: number): boolean =>
  quarters.length > 1 && round(total / quarters.length, decimalsOf(year)) === year;

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** Whether a printed percentage is that of the quarters' sum, or of the last one, against the year's target. */
function isPercentOf(
  quarters: readonly number[],
  target: number | null | "text",
  percent: number | null | "text",
): boolean {
  if (typeof target !== "number" || typeof percent !== "number" || target === 0) return false;
  const isNear = (result: number): boolean => Math.abs((100 * result) / target - percent) <= 0.05;
  return isNear(sum(quarters)) || isNear(quarters.at(-1) ?? 0);
}

/** How many rows speak for each; null where the cells are not plain numbers, and say themselves what they hold. */
function evidenceIn(table: Table, unsaid: readonly Column[]): Record<Kind, number> | null {
  const ofYear = (role: Kind): Column | undefined =>
    table.columns.find((column) => column.role === role && column.period.kind === "year" && !column.unsaid);
  const [target, result] = [ofYear("target"), ofYear("result")];
  const evidence = { target: 0, result: 0 };
  const percent = table.columns.find(({ role, period }) => role === "percent" && period.kind === "year");
  let numbers = 0;
  for (const row of table.bodyRows) {
    const cells = unsaid.map((column) => numberAt(table, row, column));
    if (cells.includes("text")) return null;
    const quarters = cells.filter((cell) => typeof cell === "number");
    if (quarters.length === 0) continue;
    numbers++;
    const asTarget = target !== undefined && makeUp(quarters, numberAt(table, row, target));
    const asResult = result !== undefined && makeUp(quarters, numberAt(table, row, result));
    if (asTarget && !asResult) evidence.target++;
    if (asResult && !asTarget) evidence.result++;
    if (asTarget || asResult || result || !target) continue;
    // A printed percentage is of results. It outweighs a row whose results happen to be its target.
    if (percent && isPercentOf(quarters, numberAt(table, row, target), numberAt(table, row, percent)))
      evidence.result += 2;
  }
  return numbers > 0 ? evidence : null;
}

/** The columns headed by nothing but a period, the finest of them where there are months and their subtotals. */
function finest(columns: readonly Column[]): Column[] {
  const months = columns.filter(({ period }) => period.kind === "month");
  const found = months.length > 0 ? months : columns.filter(({ period }) => period.kind !== "year");
  return found.sort((a, b) => orderOf(a.period) - orderOf(b.period));
}

/**
 * The table with such columns said to be what they are, with a doubt where nothing tells. A total beside them
 * ("รวม") is of the same figures; without any, it says nothing.
 */
export function tellUnsaidPeriods(table: Table): { table: Table; doubts: Doubt[] } {
  if (table.kind !== "targets" || table.columns.some(({ role }) => role === "measure"))
    return { table, doubts: [] };
  const unsaid = table.columns.filter((column) => column.unsaid);
  const periods = finest(unsaid);
  const [first] = periods;
  const resultsSaid = table.columns.some(({ role, period }) => role === "result" && period.kind !== "year");
  const withoutTotals = { ...table, columns: table.columns.filter((column) => !isTotal(column)) };
  if (!first || resultsSaid) return { table: withoutTotals, doubts: [] };
  const evidence = evidenceIn(table, periods);
  if (!evidence) return { table: withoutTotals, doubts: [] };
  const isTold = evidence.result !== evidence.target;
  const hasResult = table.columns.some(({ role }) => role === "result");
  const guess: Kind = hasResult ? "target" : "result";
  const kind: Kind = !isTold ? guess : evidence.result > evidence.target ? "result" : "target";
  const hasOwnTotal = table.columns.some(
    (column) => column.role === kind && !column.unsaid && column.period.kind === "year",
  );
  const told = table.columns.map((column): Column => {
    if (!unsaid.includes(column)) return column;
    // Beside the year's own figure a total repeats it.
    return isTotal(column)
      ? { ...column, role: kind, accumulated: column.accumulated || hasOwnTotal }
      : { ...column, role: kind };
  });
  const cell = cellRef(table.grid, table.headerRow, first.index);
  return {
    table: { ...table, columns: told },
    doubts: isTold
      ? []
      : [doubtAt(cell, "target-or-result", { heading: first.heading, guess: kind }, [cell], cell)],
  };
}
