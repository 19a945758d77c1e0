/** Reads the tables of figures that are no target, criteria or checklist sheet: the regional ones, and those that state totals or percentages, or are of money. */
import { matchingKey } from "../../../text/thai";
import type { Finding } from "../../finding";
import type { Grid } from "../../grid";
import type { Plan, RegionalTable } from "../../model";
import { cellRef, textAt } from "../cells/cells";
import type { Slices } from "../../slices";
import type { Table } from "../../table";
import { isOfMoney } from "./money-table";
import { numericTablesOf } from "./find-numeric-tables";
import type { NumericTable } from "./numeric-table";
import { cellError, sameCell } from "../cells/reading-findings";
import { headsRegions, linkedToPlan, readRegional } from "./regional-table";
import { isRegionHeading } from "../words/region-words";
import { type TablePercentage, percentagesOf } from "./table-percentages";
import type { TableSum } from "./sum-trial";
import { sumsOf } from "./table-sums";

/** A table with what its headings and figures say: its totals and its percentages. One of money may state neither. */
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

function stated(table: NumericTable): StatedTable | null {
  const read = readRegional(table);
  const [sums, percentages] = [sumsOf(table), percentagesOf(table)];
  if (!read && sums.length === 0 && percentages.length === 0 && !isOfMoney(table)) return null;
  const findings = read?.findings ?? [];
  const others = errorsIn(table).filter((error) => !findings.some((finding) => sameCell(error, finding)));
  return { table, sums, percentages, regional: read?.regional ?? null, findings: [...findings, ...others] };
}

const isBlank = (grid: Grid, row: number): boolean =>
  (grid.values[row] ?? []).every((value) => matchingKey(String(value)) === "");

/**
 * The tables without the rows of a regional table below them: its own rows, and the titles between it and the blank
 * row above, are not plans.
 */
function withoutRowsOf(table: NumericTable, tables: readonly Table[]): Table[] {
  let first = table.headerRow;
  while (first > 0 && !isBlank(table.grid, first - 1)) first--;
  return tables.map((other) => {
    if (other.grid !== table.grid) return other;
    const from = other.headerRow < first ? first : table.headerRow;
    return { ...other, bodyRows: other.bodyRows.filter((row) => row > table.lastRow || row < from) };
  });
}

function* underOthers(grid: Grid, tables: readonly Table[]): Slices<NumericTable[]> {
  if (!(yield* headsRegions(grid.values))) return [];
  const isTaken = (row: number): boolean => tables.some(({ bodyRows }) => bodyRows.includes(row));
  return numericTablesOf(grid).filter(
    ({ labelHeading, lines, headerRow }) =>
      isRegionHeading(labelHeading) && isTaken(headerRow) && lines.every(({ row }) => isTaken(row)),
  );
}

export interface NumericReading {
  stated: StatedTable[];
  /** The other tables, without the rows that turned out to be of a regional table below them. */
  tables: Table[];
}

/** The tables of figures on all sheets. */
export function* readNumericTables(grids: readonly Grid[], tables: readonly Table[]): Slices<NumericReading> {
  const reading: NumericReading = { stated: [], tables: [...tables] };
  for (const grid of grids) {
    yield;
    const own = tables.filter((table) => table.grid === grid && table.kind !== "spending");
    if (own.length === 0) {
      reading.stated.push(...numericTablesOf(grid).flatMap((table) => stated(table) ?? []));
      continue;
    }
    for (const table of yield* underOthers(grid, own)) {
      const found = stated(table);
      if (!found?.regional) continue;
      reading.stated.push(found);
      reading.tables = withoutRowsOf(table, reading.tables);
    }
  }
  return reading;
}

/** The regional tables, each with its plan, and what was found in the tables under that plan's number. */
export function readRegions(
  stated: readonly StatedTable[],
  plans: readonly Plan[],
): { stated: StatedTable[]; regions: RegionalTable[]; findings: Finding[] } {
  const linked = stated.map((one) => ({
    ...one,
    regional: one.regional && linkedToPlan(one.regional, plans),
  }));
  return {
    stated: linked,
    regions: linked.flatMap(({ regional }) => regional ?? []),
    findings: linked.flatMap(({ findings, regional }) =>
      findings.map((finding) => ({ ...finding, id: regional?.plan ?? null })),
    ),
  };
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
