/** The cells of our sheets that sentences are made of. */
import { addressOf, quotedSheet } from "../../cell-ref";
import type { CountedPlans, NamePlace, NumberPlace } from "../../conclusions/place";
import type { SheetRole } from "../../sheet-plan";
import { down } from "../../writing/addresses";
import { NO_FIGURE, quoted } from "../../writing/formulas/formula";
import { planRows, QUARTERS_FIRST_ROW, SUMMARY_FIRST_ROW } from "../../writing/plan-rows";
import { QUARTER_FIELDS, quarterColumn } from "../../writing/quarter-columns";
import { rulesOf } from "../../writing/rules-cells";
import { SUMMARY } from "../../writing/summary-columns";
import type { Writing } from "../../writing/writing";
import { REGIONS, regionalBlocks, type RegionalBlock } from "../regions-rows";
import { type ScorecardLayout, scorecardLayout } from "../scorecard/layout";

/** Which row is whose, worked out once for all sentences. */
interface Rows {
  /** Rows of the summary's and the quarters sheet's table, by plan. */
  plans: number[];
  scorecards: ScorecardLayout | null;
  regions: RegionalBlock[];
}

const known = new WeakMap<Writing, Rows>();

function rowsOf(writing: Writing): Rows {
  const found = known.get(writing);
  if (found) return found;
  const { assessment } = writing;
  const { scorecards, model } = assessment;
  const rows: Rows = {
    plans: planRows(assessment).flatMap(({ kind }, row) => (kind === "plan" ? [row] : [])),
    scorecards: scorecards.length > 0 ? scorecardLayout(scorecards, model) : null,
    regions: regionalBlocks(assessment.regions),
  };
  known.set(writing, rows);
  return rows;
}

const onSheet = (
  { options }: Writing,
  role: SheetRole,
  row: number | undefined,
  column: number,
): string | null =>
  row === undefined ? null : `${quotedSheet(options.names[role])}!${addressOf({ row, column })}`;

const onSummary = (writing: Writing, plan: number, column: number): string | null => {
  const row = rowsOf(writing).plans[plan];
  return row === undefined ? null : onSheet(writing, "summary", SUMMARY_FIRST_ROW + row, column);
};

const onQuarters = (writing: Writing, plan: number, column: number): string | null => {
  const row = rowsOf(writing).plans[plan];
  return row === undefined ? null : onSheet(writing, "quarters", QUARTERS_FIRST_ROW + row, column);
};

const onRegions = (writing: Writing, table: number, region: number, column: number): string | null => {
  const block = rowsOf(writing).regions[table];
  return block ? onSheet(writing, "regions", block.first + region, column) : null;
};

function onScorecard(
  writing: Writing,
  place: Extract<NumberPlace | NamePlace, { of: "scorecard" }>,
): string | null {
  const layout = rowsOf(writing).scorecards;
  const block = layout?.blocks[place.scorecard];
  if (!layout || !block) return null;
  const { columns, ranking } = layout;
  switch (place.what) {
    case "name":
      return block.title === null ? null : onSheet(writing, "scorecard", block.title, columns.kpi);
    case "rank":
      return ranking
        ? onSheet(writing, "scorecard", ranking.first + ranking.ranked.indexOf(block), columns.weight)
        : null;
    default:
      return onSheet(writing, "scorecard", block.totals[place.what] ?? undefined, columns.weighted);
  }
}

function onComponent(writing: Writing, place: Extract<NumberPlace, { of: "component" }>): string | null {
  const layout = rowsOf(writing).scorecards;
  const band = layout?.blocks[place.scorecard]?.components[place.component]?.band;
  return layout && typeof band === "number"
    ? onSheet(writing, "scorecard", band, layout.columns[place.what])
    : null;
}

/** Plans counted by their statuses on the summary. */
function planCount(writing: Writing, { count, first, last, except = [] }: CountedPlans): string {
  const { options, words } = writing;
  const { plans } = rowsOf(writing);
  const among = (column: number): string =>
    `${quotedSheet(options.names.summary)}!` +
    down(column, SUMMARY_FIRST_ROW + (plans[first] ?? 0), SUMMARY_FIRST_ROW + (plans[last] ?? 0));
  const statuses = among(SUMMARY.status);
  const { green, yellow, red } = words.status;
  const coloured = (...words: string[]): string =>
    words.map((word) => `COUNTIF(${statuses},${quoted(word)})`).join("+");
  const close = `COUNTIFS(${statuses},${quoted(green)},${among(SUMMARY.achievement)},"<1")`;
  switch (count) {
    case "all":
      return `COUNTA(${statuses})`;
    case "assessed":
      return coloured(green, yellow, red);
    case "unassessed":
      return `COUNTIF(${statuses},${NO_FIGURE})`;
    case "reached":
      return `${coloured(green)}-${close}`;
    case "close":
      return close;
    case "short":
      return [
        coloured(red, yellow),
        ...except.map((plan) => {
          const status = onSummary(writing, plan, SUMMARY.status) ?? "";
          return `OR(${status}=${quoted(red)},${status}=${quoted(yellow)})`;
        }),
      ].join("-");
  }
}

/** A reference or a count as a formula on another sheet has it; null for what stands nowhere. */
export function numberReference(writing: Writing, place: NumberPlace): string | null {
  switch (place.of) {
    case "plan":
      return onSummary(writing, place.plan, SUMMARY[place.what]);
    case "quarter":
      return onQuarters(writing, place.plan, quarterColumn(place.quarter, QUARTER_FIELDS[place.what]));
    case "plans":
      return planCount(writing, place);
    case "share":
      return `(${planCount(writing, place.part)})/(${planCount(writing, place.whole)})`;
    case "scorecard":
      return onScorecard(writing, place);
    case "component":
      return onComponent(writing, place);
    case "region":
      return onRegions(writing, place.table, place.region, REGIONS[place.what]);
    case "findings":
      return `COUNTIF(${quotedSheet(writing.options.names.checks)}!${down(0, 0, 9999)},${quoted(writing.words.severities[place.severity])})`;
    case "rule":
      return rulesOf(writing)[place.rule];
    case "toDate":
    case "nowhere":
      return null;
  }
}

/** The cell that holds the words; null for words that stand in none. */
export function nameReference(writing: Writing, place: NamePlace): string | null {
  switch (place.of) {
    case "plan":
      return onSummary(writing, place.plan, SUMMARY[place.what]);
    case "scorecard":
      return onScorecard(writing, place);
    case "region":
      return onRegions(writing, place.table, place.region, REGIONS.region);
  }
}
