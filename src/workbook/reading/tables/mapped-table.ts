/** The table that the user says a sheet is. */
import { matchingKey } from "../../../text/thai";
import { columnIndex } from "../../cell-ref";
import type { Grid } from "../../grid";
import { type MappedSheet, periodOf } from "../../mapping/mapping";
import type { Column, Table } from "../../table";

/** The table that a mapping makes of a sheet. */
export function mappedTable(grid: Grid, { kind, headerRow, columns }: MappedSheet): Table {
  const header = headerRow - 1 - grid.top;
  const keyAt = (row: number, column: number): string =>
    matchingKey(String(grid.values[row]?.[column] ?? ""));
  const isMeasured = columns.some(({ role }) => role === "measure");
  const mapped = columns.map(({ column, role, annual, accumulated, ...said }): Column => {
    const period = periodOf(said);
    return {
      index: columnIndex(column) - grid.left,
      role,
      period,
      heading: String(grid.values[header]?.[columnIndex(column) - grid.left] ?? ""),
      annual: annual === true,
      year: null,
      unit: null,
      accumulated: accumulated === true || period.kind === "toDate",
      // Where the rows say what they hold, the columns of a period hold either.
      ...(isMeasured && role === "target" && period.kind !== "year" && { unsaid: true }),
    };
  });
  // A heading that is printed again on every page.
  const isRepeated = (row: number): boolean =>
    mapped.filter(({ index }) => keyAt(header, index) !== "").length > 1 &&
    mapped.every(({ index }) => keyAt(row, index) === keyAt(header, index));
  return {
    kind,
    grid,
    columns: mapped,
    headerRow: Math.max(0, header),
    bodyRows: grid.values.flatMap((_, row) => (row > header && !isRepeated(row) ? [row] : [])),
    quarter: null,
  };
}
