/** What the user says of a sheet, column by column, as the mapping keeps it. */
import { plainText } from "../../text/thai";
import { columnName } from "../../workbook/cell-ref";
import type { Grid } from "../../workbook/grid";
import {
  type MappedColumn,
  type MappedPlan,
  type MappedSheet,
  type Mapping,
  MAPPING_VERSION,
  periodFields,
  type PeriodFields,
  periodOf,
} from "../../workbook/mapping/mapping";
import { NEEDED } from "../../workbook/mapping/parse-mapping";
import type { Plan } from "../../workbook/model";
import { inFiscalYear, type Period, periodKey, PERIODS, periodOfKey, YEAR } from "../../workbook/period";
import { tablesOf } from "../../workbook/reading/tables/find-tables";
import type { TableKind } from "../../workbook/table";
import { headingOf } from "../../workbook/reading/tables/heading";
import { COLUMN_ROLES, type ColumnRole } from "../../workbook/table";
import type { RecognisedTable } from "../../workbook/reading/read-workbook";

/** The kinds of table that a sheet can be said to be. */
export const KINDS = ["targets", "criteria", "checklist"] as const satisfies readonly TableKind[];

/** What the columns of each kind can be. */
const ROLES: Record<TableKind, readonly ColumnRole[]> = {
  targets: [
    "number",
    "plan",
    "issue",
    "unit",
    "target",
    "operating",
    "result",
    "percent",
    "quarter",
    "remarks",
  ],
  criteria: [
    "number",
    "plan",
    "component",
    "unit",
    "weight",
    "minimum",
    "standard",
    "advanced",
    "level",
    "result",
    "score",
    "weighted",
  ],
  checklist: ["number", "plan", "weight", "passed", "notPassed"],
};

/** Roles that a column has for the year or for a part of it. */
const PERIODIC: readonly ColumnRole[] = ["target", "operating", "result", "percent"];

/** A role, and the key of the period it is of; "" for a column that is not used. */
export type ColumnUse = "" | ColumnRole | `${ColumnRole} ${string}`;

/** Whether a column of that role is of a period. */
export const isPeriodic = (kind: TableKind, role: ColumnRole): boolean =>
  kind === "targets" && PERIODIC.includes(role);

/** What a column of figures accumulated up to now has in the place of a period's key. */
const ACCUMULATED = "accumulated";

/** Everything a column of a table can be. */
export function usesOf(kind: TableKind): ColumnUse[] {
  return ROLES[kind].flatMap((role): ColumnUse[] =>
    isPeriodic(kind, role)
      ? [
          ...PERIODS.map((period) => useIn({ role, ...periodFields(period) })),
          useIn({ role, accumulated: true }),
        ]
      : [role],
  );
}

export interface UseParts {
  role: ColumnRole | null;
  period: Period;
  /** Whether its figures add up those of other columns. */
  accumulated: boolean;
}

/**
 * A column's use taken apart.
 *
 * @example partsOf("result m3").period // { kind: "month", month: 3 }
 */
export function partsOf(use: ColumnUse): UseParts {
  const [role = "", ...rest] = use.split(" ");
  const accumulated = rest.at(-1) === ACCUMULATED;
  const period = periodOfKey((accumulated ? rest.slice(0, -1) : rest).join(" ")) ?? YEAR;
  return { role: COLUMN_ROLES.find((each) => each === role) ?? null, period, accumulated };
}

const useIn = ({
  role,
  accumulated,
  ...said
}: Pick<MappedColumn, "role" | "accumulated"> & PeriodFields): ColumnUse => {
  const key = [periodKey(periodOf(said)), accumulated ? ACCUMULATED : ""].filter(Boolean).join(" ");
  return key === "" ? role : `${role} ${key}`;
};

export const usedAs = ({ columns }: MappedSheet, column: string): ColumnUse => {
  const mapped = columns.find((each) => each.column === column);
  return mapped ? useIn(mapped) : "";
};

/** Whether several columns have the role: a scorecard's levels, each with points of its own. */
const isRepeatable = (role: ColumnRole): boolean => role === "level";

/** The sheet with one column said to be something else; whichever column was that before is not used any more. */
export function withUse(sheet: MappedSheet, column: string, use: ColumnUse): MappedSheet {
  const { role, period, accumulated } = partsOf(use);
  const others = sheet.columns.filter(
    (each) => each.column !== column && (isRepeatable(each.role) || useIn(each) !== use),
  );
  if (role === null) return { ...sheet, columns: others };
  const said = { column, role, ...periodFields(period), ...(accumulated && { accumulated }) };
  return { ...sheet, columns: [...others, said] };
}

/** The roles without which the sheet cannot be read: one of each list. */
export const lackingIn = ({ kind, columns }: MappedSheet): (readonly ColumnRole[])[] =>
  NEEDED[kind].filter((roles) => !columns.some(({ role }) => roles.includes(role)));

export interface ColumnHeading {
  column: string;
  heading: string;
}

/** A heading has no more rows than this. */
const HEADING_ROWS = 3;

/** The columns of a sheet whose heading ends in one of its rows; those that are empty are left out. */
export function headingsAt({ top, left, values }: Grid, row: number): ColumnHeading[] {
  const last = row - 1 - top;
  const width = Math.max(0, ...values.map((cells) => cells.length));
  const textAt = (at: number, column: number): string =>
    plainText(String(values[at]?.[column] ?? ""))
      .replace(/\s+/g, " ")
      .trim();
  return Array.from({ length: width }, (_, column) => {
    // What is printed in the last row says most; a heading merged down stands above it.
    const rows = Array.from({ length: HEADING_ROWS }, (_, up) => textAt(last - up, column));
    return { column: columnName(left + column), heading: rows.find((text) => text !== "") ?? "" };
  }).filter(
    ({ heading }, column) => heading !== "" || values.some((_, at) => at > last && textAt(at, column) !== ""),
  );
}

/** The period of a calendar year as a mapping names it: a mapping's months are called by their names. */
const named = (period: Period): Period =>
  period.kind === "month" ? { kind: "month", month: inFiscalYear(period.month) } : period;

/** How a table was read, in the mapping's terms. */
export function mappingOf(grid: Grid, table: RecognisedTable): MappedSheet | null {
  const kind = KINDS.find((each) => each === table.kind);
  if (!kind) return null;
  const found = tablesOf(grid).find(({ headerRow }) => grid.top + headerRow === table.header.row);
  // The heading ends above the first row that is read.
  const headerRow =
    grid.top + Math.max(found?.headerRow ?? table.header.row - grid.top, (found?.bodyRows[0] ?? 0) - 1) + 1;
  const isLong = table.columns.some(({ role }) => role === "quarter");
  const sheet: MappedSheet = { sheet: grid.sheet, kind, headerRow, columns: [] };
  for (const { index, role, period, points, annual, accumulated } of table.columns) {
    const said: MappedColumn = {
      column: columnName(grid.left + index),
      role,
      ...periodFields(table.isCalendarYear ? named(period) : period),
      ...(points !== undefined && { points }),
      ...(isLong && annual && { annual: true }),
      // Figures to a period's end are accumulated whether one says so or not.
      ...(accumulated && period.kind !== "toDate" && { accumulated: true }),
    };
    const isTaken =
      !isRepeatable(role) &&
      sheet.columns.some((each) => useIn(each) === useIn(said) && each.annual === said.annual);
    if (!isTaken && role !== "other") sheet.columns.push(said);
  }
  return sheet;
}

/** A sheet that was not recognised, with what its headings say by themselves. */
export function guessedSheet(grid: Grid, kind: TableKind, headerRow = firstTexts(grid)): MappedSheet {
  const allowed = usesOf(kind);
  let sheet: MappedSheet = { sheet: grid.sheet, kind, headerRow, columns: [] };
  for (const { column, heading } of headingsAt(grid, headerRow)) {
    const { role, periodRole, period } = headingOf(heading);
    const named = period === null ? role : periodRole;
    const use: ColumnUse = named === null ? "" : useIn({ role: named, ...periodFields(period ?? YEAR) });
    if (allowed.includes(use) && !sheet.columns.some((each) => useIn(each) === use))
      sheet = withUse(sheet, column, use);
  }
  return sheet;
}

const MIN_HEADINGS = 3;

/** The first row with several texts in it, as Excel numbers it. */
function firstTexts({ top, values }: Grid): number {
  const row = values.findIndex(
    (cells) => cells.filter((value) => typeof value === "string" && value !== "").length >= MIN_HEADINGS,
  );
  return top + Math.max(0, row) + 1;
}

const EMPTY: Mapping = { version: MAPPING_VERSION, sheets: [], plans: [] };

/** The mapping with another entry for a sheet; null takes the sheet out of it. Nothing left to say is no mapping. */
export function withSheet(
  mapping: Mapping | null,
  sheet: string,
  entry: Mapping["sheets"][number] | null,
): Mapping | null {
  const { sheets, plans } = mapping ?? EMPTY;
  return orNull({
    ...(mapping ?? EMPTY),
    sheets: [...sheets.filter((each) => each.sheet !== sheet), ...(entry ? [entry] : [])],
    plans,
  });
}

/** The mapping with a plan's way of counting, or what is better for it, set by the user. */
export function withPlan(
  mapping: Mapping | null,
  plan: Plan,
  said: Pick<MappedPlan, "accumulation" | "polarity">,
): Mapping {
  const { plans } = mapping ?? EMPTY;
  const isPlan = (entry: MappedPlan): boolean =>
    entry.sheet === plan.cell.sheet &&
    entry.id === plan.id &&
    (entry.title ?? plan.title) === plan.title &&
    (entry.section ?? plan.section) === plan.section;
  const before = plans.find(isPlan);
  const named = {
    sheet: plan.cell.sheet,
    id: plan.id,
    ...(plan.id === "" && { title: plan.title }),
    ...(plan.section !== null && { section: plan.section }),
  };
  return {
    ...(mapping ?? EMPTY),
    plans: [...plans.filter((entry) => !isPlan(entry)), { ...named, ...before, ...said }],
  };
}

/** The mapping with the rows of a sheet that open its sections; with none, the numbers tell them again. */
export function withSections(
  mapping: Mapping | null,
  sheet: string,
  rows: readonly number[],
): Mapping | null {
  const { sections = [], ...rest } = mapping ?? EMPTY;
  const all = [
    ...sections.filter((each) => each.sheet !== sheet),
    ...rows.toSorted((a, b) => a - b).map((row) => ({ sheet, row })),
  ];
  return orNull({ ...rest, ...(all.length > 0 && { sections: all }) });
}

const orNull = (mapping: Mapping): Mapping | null =>
  mapping.sheets.length + mapping.plans.length + (mapping.sections?.length ?? 0) > 0 ? mapping : null;
