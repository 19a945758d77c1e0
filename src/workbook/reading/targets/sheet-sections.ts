/**
 * Sections that whole tables are: a sheet for each office, with the same plans and other figures, or several tables of one
 * sheet that each number their own plans.
 */
import { type Doubt, doubtAt } from "../../doubt";
import type { Plan } from "../../model";
import { type Memory, recalled } from "../../remembered";
import type { Table } from "../../table";
import { headerCell } from "../cells/cells";
import { readTitle } from "../cells/numbering";
import { titlesAbove } from "../tables/find-tables";
import { periodIn } from "../words/period-words";
import { contradiction, keyOf } from "./join-plans";
import type { TargetReading } from "./target-sheet";

/** What was read from one table. */
export type TableReading = { table: Table } & TargetReading;

/** One plan that two sheets state in two ways is a slip; several are the plans of two offices. */
const MIN_DIFFERENT = 2;

/** Whether the plans of a table may be an office's, as far as the table goes. */
const mayBeOffice = ({ table, plans }: TableReading): boolean =>
  table.quarter === null &&
  periodIn(table.grid.sheet) === null &&
  plans.length > 0 &&
  plans.every(({ section }) => section === null);

/** Whether most of the plans that two tables have in common contradict each other. */
function differ(a: TableReading, b: TableReading): boolean {
  const known = new Map(a.plans.map((plan) => [keyOf(plan), plan]));
  const pairs = b.plans.flatMap((plan) => {
    const same = plan.title === "" ? undefined : known.get(keyOf(plan));
    return same ? [[same, plan] as const] : [];
  });
  const different = pairs.filter(([one, other]) => contradiction(one, other, false) !== null).length;
  return different >= MIN_DIFFERENT && different * 2 > pairs.length;
}

const sectioned: Memory<Plan> = new WeakMap();

/** A reading with one section for all of its plans. */
const inSection = (reading: TableReading, section: string): TableReading => ({
  ...reading,
  plans: reading.plans.map((plan) => recalled(sectioned, plan, [section], () => ({ ...plan, section }))),
  headings: reading.headings.map((heading) => ({ ...heading, section })),
});

/** Whether a number of one table is that of another plan in another table. */
function numberAgain(a: TableReading, b: TableReading): boolean {
  const known = new Map(a.plans.map(({ id, title }) => [id, title]));
  return b.plans.some(({ id, title }) => id !== "" && known.has(id) && known.get(id) !== title);
}

/** The readings with the title of each table for the section of its plans, where tables of one sheet number them anew. */
export function withTableSections(readings: readonly TableReading[]): readonly TableReading[] {
  const bySheet = new Map<string, TableReading[]>();
  for (const reading of readings.filter(mayBeOffice)) {
    const { sheet } = reading.table.grid;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), reading]);
  }
  const numbered = (reading: TableReading): boolean =>
    (bySheet.get(reading.table.grid.sheet) ?? []).some(
      (other) => other !== reading && numberAgain(other, reading),
    );
  return readings.map((reading) => {
    if (!mayBeOffice(reading) || !numbered(reading)) return reading;
    const { grid, headerRow } = reading.table;
    const [title] = titlesAbove(grid, headerRow, 0);
    return title === undefined ? reading : inSection(reading, readTitle(title));
  });
}

/** The readings with the sheet's name for the section of each plan, where sheets are offices; said once. */
export function withSheetSections(readings: readonly TableReading[]): {
  readings: readonly TableReading[];
  doubts: Doubt[];
} {
  const offices = new Set<TableReading>();
  // Each is compared with the first of its kind only: the sheets of a hundred offices are alike.
  let first: TableReading | undefined;
  for (const reading of readings.filter(mayBeOffice)) {
    if (first && first.table.grid.sheet !== reading.table.grid.sheet && differ(first, reading)) {
      offices.add(first);
      offices.add(reading);
    }
    first ??= reading;
  }
  const [named] = offices;
  if (!named) return { readings, doubts: [] };
  const sheets = [...new Set([...offices].map(({ table }) => table.grid.sheet))];
  return {
    readings: readings.map((reading) => {
      if (!offices.has(reading)) return reading;
      return inSection(reading, reading.table.grid.sheet);
    }),
    doubts: [doubtAt(headerCell(named.table), "sheets-as-sections", { sheets: sheets.join(", ") })],
  };
}
