/** Columns of months in which marks show when something is done: "↔", "✓". They hold no figures. */
import { saysNoFigure } from "../../../text/thai";
import { type Doubt, doubtAt } from "../../doubt";
import type { Column, Table } from "../../table";
import { headerCell, valueAt } from "../cells/cells";

const MARK = /^(?:[^\dA-Za-zก-ฮ๐-๙]+|[xvpüþ])$/i;

/** Whether the cells of a column are marks and nothing besides; null where all are blank. */
function holdsMarks({ grid, bodyRows }: Table, { index }: Column): boolean | null {
  let marks = 0;
  for (const row of bodyRows) {
    const value = valueAt(grid, row, index);
    if (typeof value === "string" && saysNoFigure(value)) continue;
    if (typeof value !== "string" || !MARK.test(value.trim())) return false;
    marks++;
  }
  return marks > 0 ? true : null;
}

export interface Untimed {
  /** Null where the table has nothing else. */
  table: Table | null;
  doubts: Doubt[];
}

/** A target table without such columns: with nothing else to read, it is a plan of work and no target sheet. */
export function withoutTimeline(table: Table): Untimed {
  const columns = table.columns.filter(({ unsaid, period }) => unsaid === true && period.kind !== "year");
  const marked = columns.map((column) => holdsMarks(table, column));
  if (table.kind !== "targets" || !marked.includes(true) || marked.includes(false))
    return { table, doubts: [] };
  const left = table.columns.filter((column) => !columns.includes(column));
  if (left.some(({ role }) => role === "target" || role === "result"))
    return { table: { ...table, columns: left }, doubts: [] };
  const headings = left.map(({ heading }) => heading).join(", ");
  return { table: null, doubts: [doubtAt(headerCell(table), "no-target", { headings })] };
}
