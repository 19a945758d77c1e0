/** Sections that a column names, merged or repeated down: "หน่วยงาน", under whose names the numbering starts again. */
import type { Table } from "../../table";
import { textAt } from "../cells/cells";
import { headingOver } from "../tables/heading-over";
import { isOfficeHeading } from "../words/office-words";
import { TOTAL_WORDS } from "../words/row-words";
import type { PlanRow } from "./plan-row";

/** What the column says of each row; what is merged stands in its first row alone. */
function namesDown({ grid, bodyRows }: Table, column: number): ReadonlyMap<number, string> {
  let name = "";
  return new Map(
    bodyRows.map((row) => {
      const text = textAt(grid, row, column).trim();
      if (text !== "" && !TOTAL_WORDS.test(text)) name = text;
      return [row, name];
    }),
  );
}

const repeats = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;

const numbered = (plans: readonly PlanRow[]): PlanRow[] => plans.filter(({ id }) => id !== "");

/** The first number under each office. */
const firstNumbers = (plans: readonly PlanRow[], officeOf: (plan: PlanRow) => string): string[] => {
  const first = new Map<string, string>();
  for (const plan of plans) if (!first.has(officeOf(plan))) first.set(officeOf(plan), plan.id);
  return [...first.values()];
};

/** What a list's column of offices says of each row. */
export type OfficeOfRow = (row: number) => string;

/**
 * The offices of a list with a row for each plan and period, where several of them report the same plan for the same
 * period, and each of them once; null for any other list.
 *
 * @param keyOf the plan and period of a row; null where the row has none
 */
export function officesOfList(table: Table, keyOf: (row: number) => string | null): OfficeOfRow | null {
  const keys = table.bodyRows.flatMap((row) => {
    const key = keyOf(row);
    return key === null ? [] : [{ row, key }];
  });
  if (!repeats(keys.map(({ key }) => key))) return null;
  const width = table.grid.values[table.headerRow]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (!isOfficeHeading(headingOver(table, column))) continue;
    const names = namesDown(table, column);
    const isUnnamed = keys.some(({ row }) => (names.get(row) ?? "") === "");
    if (!isUnnamed && !repeats(keys.map(({ row, key }) => `${names.get(row)}\n${key}`)))
      return (row) => names.get(row) ?? "";
  }
  return null;
}

/**
 * The plans with the office that each belongs to as their section, where each office's numbers start from the same one and
 * stand once in it. A column of those responsible, of whom each has some plans of one list, makes no sections.
 */
export function withOfficeSections(table: Table, plans: readonly PlanRow[]): PlanRow[] {
  const isSectioned = plans.some(({ section }) => section !== null);
  if (isSectioned || !repeats(numbered(plans).map(({ id }) => id))) return [...plans];
  const width = table.grid.values[table.headerRow]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (!isOfficeHeading(headingOver(table, column))) continue;
    const names = namesDown(table, column);
    const officeOf = ({ rows: [row = -1] }: PlanRow): string => names.get(row) ?? "";
    const known = numbered(plans);
    const startsAgain = new Set(firstNumbers(known, officeOf)).size === 1;
    const isUnnamed = known.some((plan) => officeOf(plan) === "");
    if (startsAgain && !isUnnamed && !repeats(known.map((plan) => `${officeOf(plan)}\n${plan.id}`)))
      return plans.map((plan) => ({ ...plan, section: officeOf(plan) || null }));
  }
  return [...plans];
}
