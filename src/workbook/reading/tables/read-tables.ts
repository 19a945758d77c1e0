/** The tables of the workbook, each column said to be what it is: by the user, or by the words and figures. */
import { type Doubt, doubtAt } from "../../doubt";
import type { Grid } from "../../grid";
import { type Mapping, mappedSheet } from "../../mapping/mapping";
import type { Slices } from "../../slices";
import type { Table } from "../../table";
import { cellRef, columnLabel, headerCell } from "../cells/cells";
import { chooseColumns } from "./column-choice";
import { tablesInSlices } from "./find-tables";
import { mappedTable } from "./mapped-table";
import { withMeasureColumn } from "./measure-column";
import { countedFromJanuary, isCalendarYear, monthDoubts } from "./month-order";
import { withPeriodColumn } from "./period-column";
import { readQuarterSheets } from "./quarter-sheets";
import { settledPeriods } from "./settled-periods";
import { withoutTextColumns } from "./text-columns";
import { withoutTimeline } from "./timelines";
import { readTitleBlock } from "./title-block";
import { unreadSheet } from "./unread-sheet";
import { tellUnsaidPeriods } from "./unsaid-periods";
import { ofLatestYear } from "./year-column";

export interface TablesReading {
  tables: Table[];
  doubts: Doubt[];
}

/** A table as it was found, and whether the user said what its columns are. */
interface Sketch {
  table: Table;
  isMapped: boolean;
}

/** Where the tables are and what their headings say, sheet by sheet. */
function* sketchTables(
  grids: readonly Grid[],
  mapping: Mapping | undefined,
): Slices<{ sketches: Sketch[]; doubts: Doubt[] }> {
  const doubts: Doubt[] = [];
  const sketches: Sketch[] = [];
  for (const grid of grids) {
    const entry = mapping && mappedSheet(mapping, grid.sheet);
    if (entry && "ignore" in entry) continue;
    if (entry) {
      sketches.push({ table: countedFromJanuary(mappedTable(grid, entry)), isMapped: true });
      continue;
    }
    const tables = yield* tablesInSlices(grid);
    const doubt = tables.length === 0 ? unreadSheet(grid) : null;
    if (doubt) doubts.push(doubt);
    const untimed = tables.map(withoutTimeline);
    doubts.push(...untimed.flatMap((one) => one.doubts));
    sketches.push(...untimed.flatMap(({ table }) => (table ? [{ table, isMapped: false }] : [])));
  }
  return { sketches, doubts };
}

/** One doubt for each word that headings misspell: a quarter's name stands four times. */
function misspeltHeadings({ grid, headerRow, columns }: Table): Doubt[] {
  const found = columns.flatMap(({ index, misspelt }) => (misspelt ? [{ index, ...misspelt }] : []));
  return found
    .filter(({ word }, at) => found.findIndex((other) => other.word === word) === at)
    .map(({ index, heading, word }) => {
      const cell = cellRef(grid, headerRow, index);
      return doubtAt(cell, "misspelt-heading", { heading, word }, [cell], cell);
    });
}

/** A column taken for the plans' names without a heading that says so. */
function guessedNames({ grid, headerRow, columns }: Table): Doubt[] {
  return columns
    .filter(({ guessed, role }) => guessed && role === "plan")
    .map(({ index, heading }) => {
      const cell = cellRef(grid, headerRow, index);
      return doubtAt(cell, "guessed-names", { column: columnLabel(grid, index), heading }, [cell], cell);
    });
}

const onTheirSide = (tables: readonly Table[]): Doubt[] =>
  tables.flatMap((table) => (table.grid.turned ? [doubtAt(headerCell(table), "turned", {})] : []));

/** The tables of all sheets in their order, one column for each thing that has one. */
export function* readTables(grids: readonly Grid[], mapping?: Mapping): Slices<TablesReading> {
  const { sketches, doubts } = yield* sketchTables(grids, mapping);
  const { fiscalYear } = readTitleBlock(sketches.map(({ table }) => table));
  const found = sketches.flatMap(({ table, isMapped }) => (isMapped ? [] : [table]));
  const ofQuarters = readQuarterSheets(found);
  const settled = new Map<Table, { table: Table; doubts: Doubt[] }>();
  for (const [index, table] of found.entries()) {
    yield;
    const measured = withMeasureColumn(ofQuarters.tables[index] ?? table);
    yield;
    const chosen = chooseColumns(settledPeriods(measured), fiscalYear);
    yield;
    const steps = [tellUnsaidPeriods, withoutTextColumns, withPeriodColumn, ofLatestYear];
    let latest = chosen.table;
    const told = steps.flatMap((step) => {
      const done = step(latest);
      latest = done.table;
      return done.doubts;
    });
    const ordered = isCalendarYear(measured) ? { ...latest, isCalendarYear: true } : latest;
    settled.set(table, {
      table: ordered,
      doubts: [...chosen.doubts, ...told, ...(table.kind === "targets" ? monthDoubts(measured) : [])],
    });
  }
  const tables = sketches.map(({ table }) => settled.get(table)?.table ?? table);
  return {
    tables,
    doubts: [
      ...doubts,
      ...ofQuarters.doubts,
      ...[...settled.values()].flatMap((table) => table.doubts),
      ...tables.flatMap(misspeltHeadings),
      ...tables.flatMap(guessedNames),
      ...onTheirSide(tables),
    ],
  };
}
