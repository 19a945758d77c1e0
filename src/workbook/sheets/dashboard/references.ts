/** The cells of the board's page and of the sheets it is made of, as formulas name them. */
import { quotedSheet } from "../../cell-ref";
import { at, down } from "../../writing/addresses";
import { QUARTERS_FIRST_ROW, SUMMARY_FIRST_ROW } from "../../writing/plan-rows";
import { QUARTER_FIELDS, quarterColumn } from "../../writing/quarter-columns";
import { SUMMARY } from "../../writing/summary-columns";
import type { Writing } from "../../writing/writing";
import { layoutOf } from "./layout";
import type { CountName, LineField, PlanField } from "./workings-columns";

/** How a plan stands: by the summary at the year's end, by the columns beside the page while the year runs. */
export type StandingFigure = "target" | "result" | "achievement" | "status";

const fixed = (reference: string): string => reference.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A cell of the page's sheet whose row and column stay where the formula is copied. */
export const fixedAt = (row: number, column: number): string => fixed(at(row, column));

export const onSummary = ({ options }: Writing, row: number, column: keyof typeof SUMMARY): string =>
  `${quotedSheet(options.names.summary)}!${at(row, SUMMARY[column])}`;

/** The same row of the quarters sheet: its table begins a row further down. */
export const onQuarters = (
  { options }: Writing,
  row: number,
  quarter: number,
  field: keyof typeof QUARTER_FIELDS,
): string =>
  `${quotedSheet(options.names.quarters)}!${at(
    row - SUMMARY_FIRST_ROW + QUARTERS_FIRST_ROW,
    quarterColumn(quarter, QUARTER_FIELDS[field]),
  )}`;

export const lineCell = (writing: Writing, row: number, field: LineField): string =>
  at(row, layoutOf(writing).columns.line(field));

export const planCell = (writing: Writing, row: number, field: PlanField): string =>
  at(row, layoutOf(writing).columns.plan(field));

/** The cell of a count on the page's own sheet. */
export function countAt(writing: Writing, name: CountName): string {
  const { rows, columns } = layoutOf(writing);
  return at(rows.count(name), columns.chart("first"));
}

/** The same for formulas that are copied down. */
export const countCell = (writing: Writing, name: CountName): string => fixed(countAt(writing, name));

/** A column of the summary over all its rows. */
export function summaryColumn(writing: Writing, column: keyof typeof SUMMARY): string {
  const { planRows } = layoutOf(writing);
  return `${quotedSheet(writing.options.names.summary)}!${fixed(
    down(SUMMARY[column], SUMMARY_FIRST_ROW, SUMMARY_FIRST_ROW + planRows.length - 1),
  )}`;
}

/** A column beside the page over all plans. */
export function planColumn(writing: Writing, field: PlanField): string {
  const { planRows, columns } = layoutOf(writing);
  return fixed(down(columns.plan(field), SUMMARY_FIRST_ROW, SUMMARY_FIRST_ROW + planRows.length - 1));
}

/** How the plan of a row of the summary stands. */
export const standingCell = (writing: Writing, row: number, figure: StandingFigure): string =>
  layoutOf(writing).running === null ? onSummary(writing, row, figure) : planCell(writing, row, figure);

/** The same over all plans. */
export const standingColumn = (writing: Writing, figure: StandingFigure): string =>
  layoutOf(writing).running === null ? summaryColumn(writing, figure) : planColumn(writing, figure);
