/** Rows of a target table that add others up: "รวม", "รวมทั้งสิ้น". They are of no plan, but their figures are to be right. */
import type { Figure } from "../../figure";
import type { Column, Table } from "../../table";
import { readFigure } from "../cells/cells";
import { addsUp, type Signed } from "../figures/agreement";
import { columnFor } from "../tables/find-tables";
import { TOTAL_WORDS } from "../words/row-words";
import { isAside, rowReader, type RowText } from "./row-text";

/** A figure of such a row, and the figures of its column that it is the sum of. */
export interface RowTotal {
  row: string;
  column: string;
  total: Figure;
  parts: Figure[];
}

/** A percentage is no sum of those above it, and an operating target only by chance. */
const isAdded = ({ role }: Column): boolean => role === "target" || role === "result";

const MIN_AGREEING = 2;

const signed = (parts: readonly Figure[]): Signed[] => parts.map((figure) => ({ figure, sign: 1 }));

const agrees = ({ total, parts }: RowTotal): boolean => addsUp(total, signed(parts), false);

/** A row with figures: a plan's, or one that adds others up. */
interface Line {
  row: number;
  text: string;
  isTotal: boolean;
}

function linesOf(table: Table): Line[] {
  const read = rowReader(table);
  const isTotal = (row: RowText): boolean => row.label === null && TOTAL_WORDS.test(row.text);
  return table.bodyRows
    .map(read)
    .filter((row) => row.filled && (isTotal(row) || !isAside(row)))
    .map((row) => ({ row: row.row, text: row.text, isTotal: isTotal(row) }));
}

/** The rows that a total may add up: those since the last total, all above, the totals above, and all below. */
function candidatesFor(lines: readonly Line[], at: number): Line[][] {
  const above = lines.slice(0, at);
  const plans = above.filter((line) => !line.isTotal);
  const last = above.findLastIndex((line) => line.isTotal);
  const below = lines.slice(at + 1);
  const next = below.findIndex((line) => line.isTotal);
  return [
    above.slice(last + 1),
    plans,
    above.filter((line) => line.isTotal),
    below.slice(0, next < 0 ? undefined : next),
    below.filter((line) => !line.isTotal),
  ].filter((rows) => rows.length > 1);
}

/**
 * The figures of the rows that add others up. Which rows those are is told by the figures: most columns, and more than one,
 * have to agree; a row of which none does says nothing.
 */
export function rowTotals(table: Table): RowTotal[] {
  if (columnFor(table, "measure") || columnFor(table, "quarter")) return [];
  const lines = linesOf(table);
  const columns = table.columns.filter(isAdded);
  const figureAt = (row: number, { index }: Column): Figure | null => {
    const figure = readFigure(table.grid, row, index);
    return typeof figure === "object" ? figure : null;
  };
  return lines.flatMap((line, at) => {
    if (!line.isTotal) return [];
    const tried = candidatesFor(lines, at).map((rows) =>
      columns.flatMap((column): RowTotal[] => {
        const total = figureAt(line.row, column);
        const parts = rows.flatMap(({ row }) => figureAt(row, column) ?? []);
        return total && parts.length > 1 ? [{ row: line.text, column: column.heading, total, parts }] : [];
      }),
    );
    const agreeing = (totals: readonly RowTotal[]): number => totals.filter(agrees).length;
    const [best = []] = [...tried].sort((a, b) => agreeing(b) - agreeing(a));
    return agreeing(best) >= MIN_AGREEING && agreeing(best) * 2 > best.length ? best : [];
  });
}
