/** Reads the tables of figures that are no target, criteria or checklist sheet: the regional ones, and those that state totals or percentages. */
import { matchingKey } from "../../../text/thai";
import type { Finding } from "../../finding";
import type { Grid } from "../../grid";
import type { Model, RegionalTable } from "../../model";
import { cellRef, textAt } from "../cells/cells";
import type { Table } from "../tables/header";
import { type NumericTable, numericTablesOf } from "./numeric-table";
import { cellError } from "../cells/reading-findings";
import { headsRegions, linkRegions, readRegional } from "./regional-table";
import { isRegionHeading } from "../words/region-words";
import { type TablePercentage, percentagesOf } from "./table-percentages";
import { sumsOf, type TableSum } from "./table-sums";

/** A table with what its headings and figures say: its totals and its percentages. */
export interface StatedTable {
  table: NumericTable;
  sums: TableSum[];
  percentages: TablePercentage[];
  regional: RegionalTable | null;
  /** Cells that hold no figure where one is read. */
  findings: Finding[];
}

function errorsIn({ lines, columns, grid }: NumericTable): Finding[] {
  return lines.flatMap(({ row, entries }) =>
    entries.flatMap((entry, place): Finding[] => {
      const column = columns[place];
      if (entry !== "error" || !column || column.besides !== null) return [];
      return [cellError(cellRef(grid, row, column.index), null, textAt(grid, row, column.index))];
    }),
  );
}

const sameCell = (one: Finding, other: Finding): boolean =>
  one.cell.row === other.cell.row && one.cell.column === other.cell.column;

function stated(table: NumericTable): StatedTable | null {
  const read = readRegional(table);
  const [sums, percentages] = [sumsOf(table), percentagesOf(table)];
  if (!read && sums.length === 0 && percentages.length === 0) return null;
  const findings = read?.findings ?? [];
  const others = errorsIn(table).filter((error) => !findings.some((finding) => sameCell(error, finding)));
  return { table, sums, percentages, regional: read?.regional ?? null, findings: [...findings, ...others] };
}

const isBlank = (grid: Grid, row: number): boolean =>
  (grid.values[row] ?? []).every((value) => matchingKey(String(value)) === "");

/** A regional table under a target table: its rows, and the titles between it and the blank row above, are not plans. */
function takeRows(table: NumericTable, tables: readonly Table[]): void {
  let first = table.headerRow;
  while (first > 0 && !isBlank(table.grid, first - 1)) first--;
  for (const other of tables)
    if (other.grid === table.grid)
      other.bodyRows = other.bodyRows.filter(
        (row) => row > table.lastRow || row < (other.headerRow < first ? first : table.headerRow),
      );
}

function underOthers(grid: Grid, tables: readonly Table[]): NumericTable[] {
  if (!headsRegions(grid.values)) return [];
  const isTaken = (row: number): boolean => tables.some(({ bodyRows }) => bodyRows.includes(row));
  return numericTablesOf(grid).filter(
    ({ labelHeading, lines, headerRow }) =>
      isRegionHeading(labelHeading) && isTaken(headerRow) && lines.every(({ row }) => isTaken(row)),
  );
}

/** The numeric tables of all sheets. Rows of theirs that a target table took for its own are taken from it. */
export function readNumericTables(grids: readonly Grid[], tables: readonly Table[]): StatedTable[] {
  return grids.flatMap((grid) => {
    const own = tables.filter((table) => table.grid === grid);
    if (own.length === 0) return numericTablesOf(grid).flatMap((table) => stated(table) ?? []);
    return underOthers(grid, own).flatMap((table) => {
      const found = stated(table);
      if (!found?.regional) return [];
      takeRows(table, own);
      return [found];
    });
  });
}

/** Puts the regional tables into the model, each with its plan; and gives what was found in the tables that plan's number. */
export function addRegions(model: Model, tables: readonly StatedTable[]): Finding[] {
  model.regions.push(...tables.flatMap(({ regional }) => regional ?? []));
  linkRegions(model);
  return tables.flatMap(({ findings, regional }) =>
    findings.map((finding) => ({ ...finding, id: regional?.plan ?? null })),
  );
}

/** The table as the title block is read from it, for a workbook that has no other. */
export const titledTable = ({ table: { grid, headerRow } }: StatedTable): Table => ({
  kind: "targets",
  grid,
  headerRow,
  columns: [],
  bodyRows: [],
  quarter: null,
});
