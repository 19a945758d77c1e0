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
