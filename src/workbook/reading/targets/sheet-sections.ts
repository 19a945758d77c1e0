/** A sheet for each office or region, with the same plans and other figures: the sheet's name is their section. */
import { type Doubt, doubtAt } from "../../doubt";
import type { Plan } from "../../model";
import { type Memory, recalled } from "../../remembered";
import type { Table } from "../../table";
import { headerCell } from "../cells/cells";
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

const inSection = (plan: Plan, section: string): Plan =>
  recalled(sectioned, plan, [section], () => ({ ...plan, section }));

/** The readings with the sheet's name for the section of each plan, where sheets are offices; said once. */
export function withSheetSections(readings: readonly TableReading[]): {
  readings: readonly TableReading[];
  doubts: Doubt[];
} {
  const offices = new Set<TableReading>();
  // Each is compared with the first of its kind only: the sheets of a hundred offices are alike.
  let first: TableReading | undefined;
  for (const reading of readings.filter(mayBeOffice)) {
    if (first && first.table.grid !== reading.table.grid && differ(first, reading)) {
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
      const section = reading.table.grid.sheet;
      return {
        ...reading,
        plans: reading.plans.map((plan) => inSection(plan, section)),
        headings: reading.headings.map((heading) => ({ ...heading, section })),
      };
    }),
    doubts: [doubtAt(headerCell(named.table), "sheets-as-sections", { sheets: sheets.join(", ") })],
  };
}
