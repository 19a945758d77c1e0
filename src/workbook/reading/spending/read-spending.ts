/** Reads a table of spending (`workbook.md` §1, I): a budget, what was spent of it, and what remains, row by row. */
import { plainText } from "../../../text/thai";
import type { Figure } from "../../figure";
import type { Expected, Finding } from "../../finding";
import type { SpendingLine } from "../../model";
import { YEAR } from "../../period";
import type { Table } from "../../table";
import { cellRef, readFigure, textAt } from "../cells/cells";
import { cellError, unreadable } from "../cells/reading-findings";
import { columnFor } from "../tables/find-tables";

type Money = "budget" | "spent" | "spentPercent" | "remainder";

const EXPECTED: Readonly<Record<Money, Expected>> = {
  budget: "amount",
  spent: "amount",
  spentPercent: "percent",
  remainder: "amount",
};

export interface SpendingTable {
  table: Table;
  /** Totals among them. */
  lines: SpendingLine[];
  /** Cells that hold neither a figure nor nothing. */
  findings: Finding[];
}

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

/** The table read row by row; null for any other table. */
export function readSpending(table: Table): SpendingTable | null {
  if (table.kind !== "spending") return null;
  const findings: Finding[] = [];
  const lines = table.bodyRows.flatMap((row): SpendingLine[] => {
    const figure = (role: Money): Figure | null => {
      const column = columnFor(table, role);
      if (!column) return null;
      const read = readFigure(table.grid, row, column.index);
      if (typeof read !== "string") return read;
      const [cell, text] = [cellRef(table.grid, row, column.index), textAt(table.grid, row, column.index)];
      findings.push(
        read === "error" ? cellError(cell, null, text) : unreadable(cell, null, EXPECTED[role], text),
      );
      return null;
    };
    const [budget, spent] = [figure("budget"), figure("spent")];
    const [reportedPercent, remainder] = [figure("spentPercent"), figure("remainder")];
    if (!(budget ?? spent ?? reportedPercent ?? remainder)) return [];
    const { name, column } = nameIn(table, row);
    const cell = cellRef(table.grid, row, column);
    return [{ name, period: YEAR, budget, spent, reportedPercent, remainder, cell }];
  });
  return { table, lines, findings };
}
