/** Where the figures of a plan stand. */
import { type Period, periodKey, samePeriod } from "../../period";
import type { Column, ColumnRole, Table } from "../../table";
import { isEmpty, valueAt } from "../cells/cells";
import type { Measure } from "../words/measure-words";
import type { PlanRow } from "./plan-row";

export interface Place {
  row: number;
  column: number;
}

/** Which of a plan's figures: of a period, or of the year up to now. */
export interface Span {
  period: Period;
  accumulated: boolean;
}

const spanKey = ({ period, accumulated }: Span): string => `${periodKey(period)}${accumulated ? "+" : ""}`;

/** The column of a role and span; `unsaid` ones are told apart where the row says what they hold. */
const columnOf = (
  table: Table,
  role: ColumnRole,
  span: Span,
  unsaid: boolean | null = null,
): Column | undefined =>
  table.columns.find(
    (column) =>
      column.role === role &&
      samePeriod(column.period, span.period) &&
      // A period's end is in its name: "9 เดือน" is up to it.
      (span.period.kind === "toDate" || column.accumulated === span.accumulated) &&
      (unsaid === null || (column.unsaid === true) === unsaid),
  );

const filledRow = (table: Table, rows: readonly number[], column: number): number | undefined =>
  rows.find((row) => !isEmpty(valueAt(table.grid, row, column)));

const at = (row: number | undefined, column: Column | undefined): Place | null =>
  row === undefined || !column ? null : { row, column: column.index };

/** In the long layout: the row of the period, or the year's column repeated in every row. */
function placeInPeriods(table: Table, plan: PlanRow, role: ColumnRole, { period }: Span): Place | null {
  const ofRow = table.columns.find((column) => column.role === role && !column.annual);
  const own = plan.periods?.get(periodKey(period));
  if (period.kind !== "year") return at(own, ofRow);
  // The year's figure is repeated in every row of the plan, or stands in its first one, or has a row of its own.
  const ofYear = table.columns.find((column) => column.role === role && column.annual);
  const stated = ofYear && filledRow(table, plan.rows, ofYear.index);
  return at(stated, ofYear) ?? at(own, ofRow);
}

const MEASURES: readonly ColumnRole[] = [
  "target",
  "result",
  "percent",
  "budget",
  "spent",
] satisfies Measure[];
const isMeasure = (role: ColumnRole): role is Measure => MEASURES.includes(role);

/** Where plan and results have rows of their own: a column that says what it holds, or the row that does. */
function placeInMeasures(table: Table, plan: PlanRow, role: ColumnRole, span: Span): Place | null {
  const said = columnOf(table, role, span, false);
  if (said) return at(filledRow(table, plan.rows, said.index) ?? plan.rows[0], said);
  return isMeasure(role) ? at(plan.measures?.get(role), columnOf(table, "target", span, true)) : null;
}

/** The cell of a plan's figure; null where the table has none. */
export function placeOf(table: Table, plan: PlanRow, role: ColumnRole, span: Span): Place | null {
  if (plan.periods) return placeInPeriods(table, plan, role, span);
  if (plan.measures) return placeInMeasures(table, plan, role, span);
  return at(plan.rows[0], columnOf(table, role, span));
}

/** The cell of a figure that the row repeats though its own column states it: the plan's row under "ทั้งปี". */
export const repeatedPlace = (table: Table, plan: PlanRow, span: Span): Place | null =>
  plan.measures && columnOf(table, "target", span, false)
    ? at(plan.measures.get("target"), columnOf(table, "target", span, true))
    : null;

/** The spans that a table has columns for, in the order of their columns. */
export function spansOf(table: Table, roles: readonly ColumnRole[]): Span[] {
  const spans = table.columns.filter(({ role }) => roles.includes(role));
  return spans.filter(
    (span, index) => spans.findIndex((other) => spanKey(other) === spanKey(span)) === index,
  );
}
