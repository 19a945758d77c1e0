/** Reads a target table: the plans in its rows, whichever of the layouts of `workbook.md` §1 it has. */
import type { CellRef } from "../../cell-ref";
import type { Doubt } from "../../doubt";
import type { Finding } from "../../finding";
import type { Plan } from "../../model";
import { type Memory, recalled } from "../../remembered";
import { mapInSlices, type Slices } from "../../slices";
import type { Table } from "../../table";
import { cellRef, isEmpty, valueAt } from "../cells/cells";
import { parentOf } from "../cells/numbering";
import type { NumberedHeading } from "../numbered-heading";
import { columnFor } from "../tables/find-tables";
import { withoutFoot } from "./foot";
import { withoutNarrative } from "./narrative";
import type { PlanRow } from "./plan-row";
import { readPlan } from "./read-plan";
import { isFigureColumn } from "./row-text";
import { targetRowsOf } from "./target-rows";
import { type RowTotal, rowTotals } from "./total-rows";

/** A row with a name and no figures, under which a section begins or could begin. */
export interface SectionHeading {
  title: string;
  /** Whether the plans below it are a section of their own. */
  opens: boolean;
  cell: CellRef;
}

export interface TargetReading {
  plans: Plan[];
  sections: SectionHeading[];
  /** Heading rows: numbered, with plans under them and no figures of their own. */
  headings: NumberedHeading[];
  /** The figures of rows that add others up. */
  totals: RowTotal[];
  findings: Finding[];
  doubts: Doubt[];
}

/** Every number that a plan stands under: 2.3, 2 of 2.3.1. */
function parentsOf(rows: readonly PlanRow[]): Set<string> {
  const parents = new Set<string>();
  for (const { id } of rows)
    // Whatever is under a number is under those above it, too.
    for (let parent = parentOf(id); parent !== null && !parents.has(parent); parent = parentOf(parent))
      parents.add(parent);
  return parents;
}

const columnsUnder: Memory<Table["columns"]> = new WeakMap();

/** With the very columns of the last reading, where they are the same: what was read in them is remembered by them. */
function withSteadyColumns(table: Table): Table {
  const heading = table.grid.values[table.headerRow];
  const { columns } = table;
  return heading
    ? { ...table, columns: recalled(columnsUnder, heading, [JSON.stringify(columns)], () => columns) }
    : table;
}

/**
 * The plans of a target table, in its order, with what could not be read in it.
 *
 * @param sections the grid rows that the user says are sections
 */
export function* readTargets(source: Table, sections?: ReadonlySet<number>): Slices<TargetReading> {
  const table = withSteadyColumns(withoutNarrative(withoutFoot(source)));
  yield;
  const { plans: rows, sections: found, doubts } = yield* targetRowsOf(table, sections);
  yield;
  const figureColumns = table.columns.filter(isFigureColumn);
  const isBare = (row: PlanRow): boolean =>
    row.rows.every((index) =>
      figureColumns.every((column) => isEmpty(valueAt(table.grid, index, column.index))),
    );
  const parents = parentsOf(rows);
  const isHeading = (row: PlanRow): boolean => parents.has(row.id) && isBare(row);
  const headings = new Set(rows.filter(isHeading));
  const read = yield* mapInSlices(
    rows.filter((row) => !headings.has(row)),
    (row) => readPlan(table, row),
  );
  const nameCell = (row: number): CellRef => cellRef(table.grid, row, columnFor(table, "plan")?.index ?? 0);
  return {
    plans: read.map(({ plan }) => plan),
    sections: found.map(({ title, opens, row }) => ({ title, opens, cell: nameCell(row) })),
    headings: [...headings].map(({ id, title, section, rows: [row = 0] }) => ({
      id,
      title,
      section,
      cell: nameCell(row),
    })),
    totals: rowTotals(table),
    findings: read.flatMap(({ findings }) => findings),
    doubts: [...doubts, ...read.flatMap((plan) => plan.doubts)],
  };
}
