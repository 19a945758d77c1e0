/** The cells in which plans are judged and counted: on the summary and the quarters sheet. */
import { quotedSheet } from "../../cell-ref";
import type { CountedPlans, NumberPlace, PlanFigure } from "../../conclusions/place";
import { type Quarter, QUARTERS } from "../../period";
import { standingOf } from "../../standing";
import { at, down } from "../../writing/addresses";
import { NO_FIGURE, quoted } from "../../writing/formulas/formula";
import { planRows, QUARTERS_FIRST_ROW, SUMMARY_FIRST_ROW } from "../../writing/plan-rows";
import { QUARTER_FIELDS, quarterColumn } from "../../writing/quarter-columns";
import { SUMMARY } from "../../writing/summary-columns";
import type { Writing } from "../../writing/writing";

const known = new WeakMap<Writing, readonly number[]>();

/** Which row of the table each plan has; the summary and the quarters sheet have the same rows. */
function rowsOf(writing: Writing): readonly number[] {
  const found =
    known.get(writing) ??
    planRows(writing.assessment).flatMap(({ kind }, row) => (kind === "plan" ? [row] : []));
  known.set(writing, found);
  return found;
}

const rowOf = (writing: Writing, plan: number): number => rowsOf(writing)[plan] ?? 0;

export const onSummary = (writing: Writing, plan: number, column: keyof typeof SUMMARY): string =>
  `${quotedSheet(writing.options.names.summary)}!${at(SUMMARY_FIRST_ROW + rowOf(writing, plan), SUMMARY[column])}`;

/** The row of a strategic issue above its first plan. */
export const issueRow = (writing: Writing, plan: number): string =>
  `${quotedSheet(writing.options.names.summary)}!${at(SUMMARY_FIRST_ROW + rowOf(writing, plan) - 1, SUMMARY.id)}`;

type QuarterField = keyof typeof QUARTER_FIELDS;

export const onQuarters = (writing: Writing, plan: number, quarter: Quarter, field: QuarterField): string =>
  `${quotedSheet(writing.options.names.quarters)}!${at(
    QUARTERS_FIRST_ROW + rowOf(writing, plan),
    quarterColumn(quarter, QUARTER_FIELDS[field]),
  )}`;

interface Plans {
  first: number;
  last: number;
}

const overSummary = (writing: Writing, { first, last }: Plans, column: keyof typeof SUMMARY): string =>
  `${quotedSheet(writing.options.names.summary)}!${down(
    SUMMARY[column],
    SUMMARY_FIRST_ROW + rowOf(writing, first),
    SUMMARY_FIRST_ROW + rowOf(writing, last),
  )}`;

const overQuarters = (
  writing: Writing,
  { first, last }: Plans,
  quarter: Quarter,
  field: QuarterField,
): string =>
  `${quotedSheet(writing.options.names.quarters)}!${down(
    quarterColumn(quarter, QUARTER_FIELDS[field]),
    QUARTERS_FIRST_ROW + rowOf(writing, first),
    QUARTERS_FIRST_ROW + rowOf(writing, last),
  )}`;

export function planReference(writing: Writing, plan: number, what: PlanFigure): string | null {
  const assessed = writing.assessment.plans[plan];
  if (!assessed) return null;
  const { quarter } = standingOf(assessed, writing.assessment.model.quarter);
  const judged = (field: "target" | "result" | "achievement"): string =>
    quarter === null
      ? onSummary(writing, plan, field)
      : onQuarters(writing, plan, quarter, field === "target" ? "operating" : field);
  switch (what) {
    case "annualTarget":
      return onSummary(writing, plan, "target");
    case "done":
      return onSummary(writing, plan, "result");
    case "due":
      return null;
    default:
      return judged(what);
  }
}

/** Below 100 %, or red where there is no ratio. */
const shortIn = (writing: Writing, achievements: string, statuses: string): string =>
  `COUNTIF(${achievements},"<1")+COUNTIFS(${statuses},${quoted(writing.words.status.red)},${achievements},${NO_FIGURE})`;

const assessedIn = (statuses: string): string => `COUNTA(${statuses})-COUNTIF(${statuses},${NO_FIGURE})`;

/** Plans counted by the summary; null while the year runs and some are judged by a quarter. */
export function planCount(writing: Writing, place: CountedPlans): string | null {
  const { assessment } = writing;
  const { count, except = [] } = place;
  const statuses = overSummary(writing, place, "status");
  if (count === "all") return `COUNTA(${statuses})`;
  if (assessment.plans.some((plan) => standingOf(plan, assessment.model.quarter).quarter !== null))
    return null;
  const achievements = overSummary(writing, place, "achievement");
  const short = shortIn(writing, achievements, statuses);
  switch (count) {
    case "assessed":
      return assessedIn(statuses);
    case "unassessed":
      return `COUNTIF(${statuses},${NO_FIGURE})`;
    case "reached":
      return `${assessedIn(statuses)}-(${short})`;
    case "close":
      return `COUNTIFS(${statuses},${quoted(writing.words.status.green)},${achievements},"<1")`;
    case "short":
      return [
        short,
        ...except.map((plan) => {
          const only = { first: plan, last: plan };
          return `(${shortIn(writing, overSummary(writing, only, "achievement"), overSummary(writing, only, "status"))})`;
        }),
      ].join("-");
  }
}

type QuarterCount = Extract<NumberPlace, { of: "quarterCount" }>;

export function quarterCount(writing: Writing, { quarter, count }: QuarterCount): string {
  const all = { first: 0, last: writing.assessment.plans.length - 1 };
  const statuses = overQuarters(writing, all, quarter, "status");
  return count === "assessed"
    ? assessedIn(statuses)
    : shortIn(writing, overQuarters(writing, all, quarter, "achievement"), statuses);
}

type Recovered = Extract<NumberPlace, { of: "recovered" }>;

/** Text is more than any number to Excel: a dash is not below 1, and green without a ratio has reached its target. */
export function recoveredCount(writing: Writing, place: Recovered): string {
  const { words, assessment } = writing;
  const among = (plans: Plans): string => {
    const statuses = overSummary(writing, plans, "status");
    const judged = QUARTERS.filter((quarter) =>
      assessment.plans.some(({ quarters }) => quarters[quarter - 1]?.status !== "none"),
    );
    const red = quoted(words.status.red);
    const short = judged.map(
      (quarter) =>
        `(${overQuarters(writing, plans, quarter, "achievement")}<1)+(${overQuarters(writing, plans, quarter, "status")}=${red})`,
    );
    return (
      `SUMPRODUCT((${overSummary(writing, plans, "achievement")}>=1)*(${statuses}<>"")*(${statuses}<>${NO_FIGURE})` +
      `*(${statuses}<>${red})*(${short.join("+")}>0))`
    );
  };
  return [among(place), ...place.except.map((plan) => among({ first: plan, last: plan }))].join("-");
}
