/** Whether a mapping fits the workbook. */
import { columnIndex, columnName } from "../cell-ref";
import type { Grid } from "../grid";
import type { Mapping, MappingProblem } from "./mapping";

/** What of a mapping does not fit the workbook: sheets that are gone, columns and rows beyond what a sheet holds. */
export function checkMapping(mapping: Mapping, grids: readonly Grid[]): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const names = grids.map(({ sheet }) => sheet).join(", ");
  mapping.sheets.forEach((entry, index) => {
    const path = `sheets[${index}]`;
    const grid = grids.find(({ sheet }) => sheet === entry.sheet);
    if (!grid) {
      problems.push({ kind: "unknown-sheet", path: `${path}.sheet`, found: entry.sheet, expected: names });
      return;
    }
    if ("ignore" in entry) return;
    const lastRow = grid.top + grid.values.length;
    if (entry.headerRow > lastRow)
      problems.push({
        kind: "row-out-of-range",
        path: `${path}.headerRow`,
        found: String(entry.headerRow),
        expected: `1–${lastRow}`,
      });
    const lastColumn = grid.left + Math.max(1, ...grid.values.map((row) => row.length)) - 1;
    entry.columns.forEach(({ column }, at) => {
      if (columnIndex(column) > lastColumn)
        problems.push({
          kind: "column-out-of-range",
          path: `${path}.columns[${at}].column`,
          found: column,
          expected: `A–${columnName(lastColumn)}`,
        });
    });
  });
  mapping.sections?.forEach(({ sheet, row }, index) => {
    const path = `sections[${index}]`;
    const grid = grids.find((candidate) => candidate.sheet === sheet);
    if (!grid) problems.push({ kind: "unknown-sheet", path: `${path}.sheet`, found: sheet, expected: names });
    else if (row > grid.top + grid.values.length)
      problems.push({
        kind: "row-out-of-range",
        path: `${path}.row`,
        found: String(row),
        expected: `1–${grid.top + grid.values.length}`,
      });
  });
  return problems;
}
