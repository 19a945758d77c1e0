/** What stands below a table: notes, the source, who reported. Their numbers are no figures. */
import { readNumber } from "../../../text/numbers";
import type { Table } from "../../table";
import { textAt, valueAt } from "../cells/cells";
import { readPlanNumber } from "../cells/numbering";
import { columnFor } from "../tables/find-tables";
import { FOOT_WORDS } from "../words/row-words";
import { isFigureColumn } from "./row-text";

const firstText = ({ grid }: Table, row: number): string => {
  const column = (grid.values[row] ?? []).findIndex((value) => value !== "");
  return column < 0 ? "" : textAt(grid, row, column);
};

/** Whether a row is a plan's with figures: a list that goes on under a note. */
function isPlan(table: Table, row: number): boolean {
  const label = columnFor(table, "number") ?? columnFor(table, "plan");
  const number = label ? readPlanNumber(valueAt(table.grid, row, label.index), "General") : null;
  return number !== null && hasFigures(table, row);
}

function isNumber({ grid }: Table, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === "number" || (typeof value === "string" && readNumber(value) !== null);
}

const hasFigures = (table: Table, row: number): boolean =>
  table.columns.some((column) => isFigureColumn(column) && isNumber(table, row, column.index));

/**
 * The table without its foot: from a row that opens one on, up to the heading of the next page or a plan's row. A note
 * between two plans is no foot.
 */
export function withoutFoot(table: Table): Table {
  const { bodyRows } = table;
  const own: number[] = [];
  let isFoot = false;
  for (const [index, row] of bodyRows.entries()) {
    const isNextPage = index > 0 && row !== (bodyRows[index - 1] ?? row) + 1;
    if (isFoot && (isNextPage || isPlan(table, row))) isFoot = false;
    isFoot ||= FOOT_WORDS.test(firstText(table, row)) && !hasFigures(table, row);
    if (!isFoot) own.push(row);
  }
  return own.length === bodyRows.length ? table : { ...table, bodyRows: own };
}
