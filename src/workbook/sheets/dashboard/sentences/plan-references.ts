/** The cells in which plans are judged and counted: on the summary, the quarters sheet and beside the board's page. */
import { quotedSheet } from "../../../cell-ref";
import type { CountedPlans, NumberPlace, PlanCount, PlanFigure } from "../../../conclusions/place";
import type { Quarter } from "../../../period";
import { down } from "../../../writing/addresses";
import { NO_FIGURE, quoted } from "../../../writing/formulas/formula";
import { QUARTERS_FIRST_ROW, SUMMARY_FIRST_ROW } from "../../../writing/plan-rows";
import { QUARTER_FIELDS, quarterColumn } from "../../../writing/quarter-columns";
import { SUMMARY } from "../../../writing/summary-columns";
import type { Writing } from "../../../writing/writing";
import { layoutOf } from "../layout";
import { countCell, onQuarters, onSummary, planCell, standingCell, type StandingFigure } from "../references";
import { type CountName, COUNTS, type PlanField } from "../workings-columns";
import { inSheet, type Reader } from "./reader";

const known = new WeakMap<Writing, readonly number[]>();

/** The row of the summary that each plan has. */
function rowsOf(writing: Writing): readonly number[] {
  const found =
    known.get(writing) ??
    layoutOf(writing).planRows.flatMap(({ kind }, row) => (kind === "plan" ? [SUMMARY_FIRST_ROW + row] : []));
  known.set(writing, found);
  return found;
}

const rowOf = ({ writing }: Reader, plan: number): number => rowsOf(writing)[plan] ?? SUMMARY_FIRST_ROW;

const onBoard = (reader: Reader, cells: string): string => inSheet(reader, "dashboard", cells);

export const planName = (reader: Reader, plan: number, what: keyof typeof SUMMARY): string =>
  onSummary(reader.writing, rowOf(reader, plan), what);

/** The row of a strategic issue above its first plan. */
export const issueName = (reader: Reader, plan: number): string =>
  onSummary(reader.writing, rowOf(reader, plan) - 1, "id");

export const planQuarter = (
  reader: Reader,
  { plan, quarter, what }: Extract<NumberPlace, { of: "quarter" }>,
): string => onQuarters(reader.writing, rowOf(reader, plan), quarter, what);

export function planFigure(reader: Reader, plan: number, what: PlanFigure): string {
  const { writing } = reader;
  const row = rowOf(reader, plan);
  switch (what) {
    case "annualTarget":
      return onSummary(writing, row, "target");
    case "done":
      return onSummary(writing, row, "result");
    case "due":
      return onBoard(reader, planCell(writing, row, "due"));
    default: {
      const cell = standingCell(writing, row, what);
      // At the year's end it is the summary's, which is named in it already.
      return cell.includes("!") ? cell : onBoard(reader, cell);
    }
  }
}

interface Plans {
  first: number;
  last: number;
}

/** A column beside the page, over plans that follow one another. */
const beside = (reader: Reader, { first, last }: Plans, field: PlanField): string =>
  onBoard(
    reader,
    down(layoutOf(reader.writing).columns.plan(field), rowOf(reader, first), rowOf(reader, last)),
  );

const flagged = (reader: Reader, plan: number, field: "short" | "recovered"): string =>
  onBoard(reader, planCell(reader.writing, rowOf(reader, plan), field));

const isCounted = (count: PlanCount): count is CountName => COUNTS.some((name) => name === count);

/** A count of all plans stands beside the page; of a group, it is counted there. */
export function planCount(reader: Reader, place: CountedPlans): string {
  const { writing } = reader;
  const { count, first, last, except = [] } = place;
  const isWhole = first === 0 && last === writing.assessment.plans.length - 1;
  const whole = (name: CountName): string => onBoard(reader, countCell(writing, name));
  const assessed = isWhole ? whole("assessed") : `COUNT(${beside(reader, place, "key")})`;
  const short = `SUM(${beside(reader, place, "short")})`;
  if (isWhole && isCounted(count))
    return [whole(count), ...except.map((plan) => flagged(reader, plan, "short"))].join("-");
  const all = isWhole ? whole("all") : `COUNTA(${standings(reader, place, "status")})`;
  switch (count) {
    case "all":
      return all;
    case "assessed":
      return assessed;
    case "unassessed":
      return `${all}-${assessed}`;
    case "reached":
      return `${assessed}-${short}`;
    case "short":
      return first === last ? flagged(reader, first, "short") : short;
    case "unreported":
      return `COUNTIF(${standings(reader, place, "result")},${NO_FIGURE})`;
    case "untargeted":
      return `COUNTIF(${standings(reader, place, "target")},${NO_FIGURE})`;
    case "close": {
      const green = quoted(writing.words.status.green);
      return `COUNTIFS(${beside(reader, place, "short")},1,${standings(reader, place, "status")},${green})`;
    }
  }
}

/** How plans that follow one another stand. */
const standings = (reader: Reader, plans: Plans, figure: StandingFigure): string =>
  layoutOf(reader.writing).running === null
    ? `${quotedSheet(reader.writing.options.names.summary)}!${down(SUMMARY[figure], rowOf(reader, plans.first), rowOf(reader, plans.last))}`
    : beside(reader, plans, figure);

const overQuarter = (reader: Reader, quarter: Quarter, field: keyof typeof QUARTER_FIELDS): string => {
  const rows = layoutOf(reader.writing).planRows.length;
  const column = quarterColumn(quarter, QUARTER_FIELDS[field]);
  return inSheet(reader, "quarters", down(column, QUARTERS_FIRST_ROW, QUARTERS_FIRST_ROW + rows - 1));
};

/** Below 100 %, or red where there is no ratio; by the quarters sheet's own colours and percentages. */
export function quarterCount(
  reader: Reader,
  { quarter, count }: Extract<NumberPlace, { of: "quarterCount" }>,
): string {
  const status = overQuarter(reader, quarter, "status");
  if (count === "assessed") return `COUNTA(${status})-COUNTIF(${status},${NO_FIGURE})`;
  const achievement = overQuarter(reader, quarter, "achievement");
  const red = quoted(reader.writing.words.status.red);
  return `COUNTIF(${achievement},"<1")+COUNTIFS(${status},${red},${achievement},${NO_FIGURE})`;
}

export function recoveredCount(reader: Reader, place: Extract<NumberPlace, { of: "recovered" }>): string {
  const { first, last, except } = place;
  if (first === last && except.length === 0) return flagged(reader, first, "recovered");
  const all = `SUM(${beside(reader, place, "recovered")})`;
  return [all, ...except.map((plan) => flagged(reader, plan, "recovered"))].join("-");
}
