/** Reads a table of spending (`workbook.md` §1, I): a budget, what was spent of it, and what remains, row by row. */
import { plainText } from "../../../text/thai";
import type { Figure } from "../../figure";
import type { SpendingLine } from "../../model";
import { YEAR } from "../../period";
import type { ColumnRole, Table } from "../../table";
import { cellRef, readFigure, textAt } from "../cells/cells";
import { columnFor } from "../tables/find-tables";

const MONEY = ["budget", "spent", "spentPercent", "remainder"] as const;

/** The row's name: the item's, the quarter's, or "รวม" in whichever column it stands. */
function nameIn(table: Table, row: number): { name: string; column: number } {
  const columns = (["plan", "issue", "quarter", "number"] as const).flatMap(
    (role) => columnFor(table, role) ?? [],
  );
  const named = columns.find(({ index }) => textAt(table.grid, row, index) !== "");
  return {
    name: named ? plainText(textAt(table.grid, row, named.index)) : "",
    column: named?.index ?? columns[0]?.index ?? 0,
  };
}

/** The rows of a spending table, totals among them; none of any other table. */
export function readSpending(table: Table): SpendingLine[] {
  if (table.kind !== "spending") return [];
  return table.bodyRows.flatMap((row): SpendingLine[] => {
    const figure = (role: ColumnRole): Figure | null => {
      const column = columnFor(table, role);
      const read = column ? readFigure(table.grid, row, column.index) : null;
      return typeof read === "object" ? read : null;
    };
    const [budget = null, spent = null, reportedPercent = null, remainder = null] = MONEY.map(figure);
    if (!(budget ?? spent ?? reportedPercent ?? remainder)) return [];
    const { name, column } = nameIn(table, row);
    const cell = cellRef(table.grid, row, column);
    return [{ name, period: YEAR, budget, spent, reportedPercent, remainder, cell }];
  });
}
