/** Columns of prose beside the figures. */
import type { Column, Table } from "../../table";
import { readCell, valueAt } from "../cells/cells";
import { columnFor } from "../tables/find-tables";

/** Longer text is narrative, not a figure; half as long, it stands where a figure should. */
export const NARRATIVE_LENGTH = 60;

/** The report's "ผลการดำเนินงานไตรมาส 4" column holds prose beside the document cells: no result is read from it. */
function isNarrative(table: Table, column: Column): boolean {
  let figures = 0;
  let prose = 0;
  for (const row of table.bodyRows) {
    if (typeof valueAt(table.grid, row, column.index) === "number") {
      figures++;
      continue;
    }
    const reading = readCell(table.grid, row, column.index);
    if (reading.kind !== "text") continue;
    if (reading.document.target ?? reading.document.result) figures++;
    else if (reading.text.length > NARRATIVE_LENGTH / 2) prose++;
  }
  return prose > 0 && prose >= figures;
}

/** The table without results' columns that hold prose beside document cells. */
export const withoutNarrative = (table: Table): Table => ({
  ...table,
  columns: table.columns.filter(
    (column) =>
      !(column.role === "result" && columnFor(table, "target", column.period) && isNarrative(table, column)),
  ),
});
