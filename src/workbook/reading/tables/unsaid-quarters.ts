/** Columns headed "ไตรมาส 1" and nothing besides: targets or results, as the year's figures tell. */
import { round } from "../../../kpi/round";
import { type Doubt, doubtAt } from "../../doubt";
import { quarterOf } from "../../period";
import { cellRef, readCell } from "../cells/cells";
import type { Column, Table } from "../../table";

type Kind = "target" | "result";

/** The number in a cell that holds nothing else; "text" for a document cell or other text. */
function numberAt(table: Table, row: number, column: Column): number | null | "text" {
  const reading = readCell(table.grid, row, column.index);
  if (reading.kind === "number") return reading.figure.value;
  if (reading.kind !== "text") return null;
  const { target, unit } = reading.document;
  return target && unit === null ? target.value : "text";
}

/** Whether quarters' figures make up the year's: they add up to it, or the last one is it. */
function makeUp(quarters: readonly number[], year: number | null | "text"): boolean {
  const sum = round(
    quarters.reduce((total, value) => total + value, 0),
    6,
  );
  return typeof year === "number" && (sum === year || quarters.at(-1) === year);
}

/** How many rows speak for each; null where the cells are not plain numbers, and say themselves what they hold. */
function evidenceIn(table: Table, unsaid: readonly Column[]): Record<Kind, number> | null {
  const ofYear = (role: Kind): Column | undefined =>
    table.columns.find((column) => column.role === role && column.period.kind === "year");
  const [target, result] = [ofYear("target"), ofYear("result")];
  const evidence = { target: 0, result: 0 };
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
  }
  return numbers > 0 ? evidence : null;
}

/** The table with such columns said to be what they are, with a doubt where nothing tells. */
export function tellUnsaidQuarters(table: Table): { table: Table; doubts: Doubt[] } {
  const unsaid = table.columns
    .filter((column) => column.unsaid && quarterOf(column.period) !== null)
    .sort((a, b) => (quarterOf(a.period) ?? 0) - (quarterOf(b.period) ?? 0));
  const [first] = unsaid;
  const resultsSaid = table.columns.some(
    ({ role, period }) => role === "result" && quarterOf(period) !== null,
  );
  if (!first || resultsSaid || table.kind !== "targets") return { table, doubts: [] };
  const evidence = evidenceIn(table, unsaid);
  if (!evidence) return { table, doubts: [] };
  const told = evidence.result !== evidence.target;
  const hasResult = table.columns.some(({ role }) => role === "result");
  const kind: Kind = told
    ? evidence.result > evidence.target
      ? "result"
      : "target"
    : hasResult
      ? "target"
      : "result";
  const cell = cellRef(table.grid, table.headerRow, first.index);
  return {
    table: {
      ...table,
      columns: table.columns.map((column) => (unsaid.includes(column) ? { ...column, role: kind } : column)),
    },
    doubts: told
      ? []
      : [doubtAt(cell, "target-or-result", { heading: first.heading, guess: kind }, [cell], cell)],
  };
}
