/** The table that the user says a sheet is. */
import { readNumber } from "../../../text/numbers";
import { matchingKey } from "../../../text/thai";
import { columnIndex } from "../../cell-ref";
import type { Grid } from "../../grid";
import { type MappedSheet, periodOf } from "../../mapping/mapping";
import type { Column, Table } from "../../table";
import { bracketedPoints, levelPoints } from "../words/level-words";

/** The points that a level's heading states, as a number alone or in words: "3", "ระดับ 3", "มาตรฐาน (75)". */
const pointsIn = (heading: string): number | null =>
  levelPoints(heading) ?? bracketedPoints(heading) ?? readNumber(heading)?.value ?? null;

/** The table that a mapping makes of a sheet. */
export function mappedTable(grid: Grid, { kind, headerRow, columns }: MappedSheet): Table {
  const header = headerRow - 1 - grid.top;
  const keyAt = (row: number, column: number): string =>
    matchingKey(String(grid.values[row]?.[column] ?? ""));
  const isMeasured = columns.some(({ role }) => role === "measure");
  const mapped = columns.map(({ column, role, points, annual, accumulated, ...said }): Column => {
    const period = periodOf(said);
    const heading = String(grid.values[header]?.[columnIndex(column) - grid.left] ?? "");
    const earned = points ?? (role === "level" ? pointsIn(heading) : null);
    return {
      index: columnIndex(column) - grid.left,
      role,
      period,
      heading,
      ...(earned !== null && { points: earned }),
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
