/** Grids as Excel hands them over, from rows as one would type them. */
import type { CellValue, Grid } from "../../src/workbook/grid";

export function gridOf(
  sheet: string,
  rows: readonly (readonly (CellValue | null)[])[],
  numberFormats: Record<string, string> = {},
): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row, index) =>
      row.map((_, column) => numberFormats[`${index},${column}`] ?? "General"),
    ),
  };
}
