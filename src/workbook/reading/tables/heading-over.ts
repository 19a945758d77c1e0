import type { Table } from "../../table";
import { headingPath } from "./heading-path";
import { headerText } from "./heading-rows";

/** What stands over a column of a table, whether or not the reader knows the words. */
export function headingOver({ grid, headerRow, bodyRows }: Table, column: number): string {
  const block = {
    firstRow: headerRow,
    rows: (bodyRows[0] ?? headerRow + 1) - headerRow,
    leftmost: 0,
    textOf: (row: number, at: number) => headerText(grid, row, at),
  };
  return headingPath(block, column).join(" ");
}
