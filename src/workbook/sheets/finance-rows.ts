/** Which row of the finance sheet is whose: formulas elsewhere refer to them. */
import type { FinanceTable } from "../finance";
import { HEADER_ROW } from "../writing/title-block";

export const FINANCE = { item: 0, first: 1, second: 2, difference: 3, ratio: 4 } as const;

/** A table's rows on the sheet. */
export interface FinanceBlock {
  table: FinanceTable;
  title: number;
  header: number;
  first: number;
  last: number;
}

/** A title, the headings, the rows and a row of air, table by table. */
export function financeBlocks(tables: readonly FinanceTable[]): FinanceBlock[] {
  let next = HEADER_ROW;
  return tables.map((table): FinanceBlock => {
    const title = next;
    const first = title + 2;
    const last = first + table.rows.length - 1;
    next = last + 2;
    return { table, title, header: title + 1, first, last };
  });
}
