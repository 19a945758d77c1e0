/** Columns headed as figures in which every cell is text: "95/100", "ดำเนินการแล้ว". That is an organisation's way, and no slip. */
import { isDateText } from "../../../text/dates";
import { type Doubt, doubtAt } from "../../doubt";
import { type Column, FIGURE_ROLES, type Table } from "../../table";
import { cellRef, columnLabel, readCell, textAt } from "../cells/cells";

const MIN_TEXTS = 2;
/** Longer text is prose about the figures, which nobody takes for one. */
const MAX_LENGTH = 30;

/** The year's target says itself that it is words: its plan is not judged. */
const isAsked = ({ role, period }: Column): boolean =>
  (FIGURE_ROLES as readonly string[]).includes(role) && !(role === "target" && period.kind === "year");

/** The rows in which a column holds text, where none holds a figure. */
function textsIn(table: Table, { index }: Column): number[] {
  const texts: number[] = [];
  for (const row of table.bodyRows) {
    const reading = readCell(table.grid, row, index);
    if (reading.kind === "empty") continue;
    if (reading.kind !== "text" || isDateText(reading.text)) return [];
    const { target, result, percent } = reading.document;
    if (target ?? result ?? percent) return [];
    texts.push(row);
  }
  const prose = texts.filter((row) => textAt(table.grid, row, index).length > MAX_LENGTH).length;
  return prose * 2 < texts.length ? texts : [];
}

/** A target table without such columns, which one doubt names. */
export function withoutTextColumns(table: Table): { table: Table; doubts: Doubt[] } {
  if (table.kind !== "targets") return { table, doubts: [] };
  const found = table.columns.flatMap((column) => {
    const rows = isAsked(column) ? textsIn(table, column) : [];
    return rows.length > 0 ? [{ column, rows }] : [];
  });
  // The last quarter may have one as yet, like the full ones before it.
  const [first] = found;
  if (!first || !found.some(({ rows }) => rows.length >= MIN_TEXTS)) return { table, doubts: [] };
  const { grid, headerRow } = table;
  const cells = found.map(({ column }) => cellRef(grid, headerRow, column.index));
  const dropped = new Set(found.map(({ column }) => column));
  return {
    table: {
      ...table,
      columns: table.columns.map((column) => (dropped.has(column) ? { ...column, role: "other" } : column)),
    },
    doubts: [
      doubtAt(
        cellRef(grid, headerRow, first.column.index),
        "text-columns",
        {
          columns: found.map(({ column }) => columnLabel(grid, column.index)).join(", "),
          heading: first.column.heading,
          text: textAt(grid, first.rows[0] ?? headerRow, first.column.index),
          count: found.reduce((count, { rows }) => count + rows.length, 0),
        },
        cells,
      ),
    ],
  };
}
