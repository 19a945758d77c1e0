/** Which cell of the board's page is for what, worked out before anything is written: formulas refer to one another. */
import { runningQuarter, type RunningQuarter } from "../../outlook";
import { isShort, type Standing, standingsOf, worstFirst } from "../../standing";
import { planRows, type PlanRow, SUMMARY_FIRST_ROW } from "../../writing/plan-rows";
import { textWidth } from "../../writing/text-width";
import { HEADER_ROW } from "../../writing/title-block";
import type { Writing } from "../../writing/writing";
import { hasComponentsChart, hasQuartersChart, hasRankingChart } from "./charted";
import {
  CHART_FIELDS,
  type ChartField,
  COUNTS,
  type CountName,
  LINE_FIELDS,
  type LineField,
  planFieldsOf,
  type PlanField,
} from "./workings-columns";

/** Plans in the chart, and of those the ones in the table. */
export const MAX_CHARTED = 10;
const MAX_LISTED = 7;
/** Lines that stay blank now are there for plans that fall short later; the page has no room for many. */
const MIN_LISTED = 3;
const SPARE_LINES = 1;

const YEAR_END_COLUMNS = [
  { name: "id", width: 8 },
  { name: "title", width: 56 },
  { name: "unit", width: 14 },
  { name: "target", width: 14 },
  { name: "result", width: 14 },
  { name: "achievement", width: 14 },
  { name: "status", width: 14 },
  { name: "toTarget", width: 14 },
  { name: "toNext", width: 21 },
] as const;

const MID_YEAR_COLUMNS = [
  { name: "id", width: 8 },
  { name: "title", width: 40 },
  { name: "unit", width: 12 },
  { name: "target", width: 13 },
  { name: "result", width: 13 },
  { name: "achievement", width: 13 },
  { name: "status", width: 13 },
  { name: "toNext", width: 13 },
  { name: "annualTarget", width: 12 },
  { name: "due", width: 12 },
  { name: "done", width: 12 },
  { name: "runRate", width: 12 },
  { name: "forecast", width: 12 },
] as const;

export type PageColumn = (typeof YEAR_END_COLUMNS | typeof MID_YEAR_COLUMNS)[number]["name"];

/** Rows from the first to the last, inclusive. */
export interface Rows {
  first: number;
  last: number;
}

export interface ListRows extends Rows {
  lines: number;
  title: number;
  header: number;
  others: number;
}

/** What fell short; how the quarters went; the components, or the ranking of several scorecards. */
export type ChartName = "short" | "quarters" | "scores";

export interface DashboardLayout {
  running: RunningQuarter | null;
  standings: Standing[];
  /** Those that can be judged, the worst first. */
  ranked: Standing[];
  page: readonly { name: PageColumn; width: number }[];
  planRows: PlanRow[];
  rows: {
    /** The headline: what it counts, the figure itself (three rows, merged), what is to be known of it. */
    labels: number;
    figures: Rows;
    note: number;
    charts: Rows;
    list: ListRows | null;
    /** The first row below the list. */
    below: number;
    /** The lowest plans, beside the page. */
    lines: Rows;
    /** The counts of plans, below those. */
    count: (name: CountName) => number;
    /** The first row of what a chart is made of, which has its title in it: below the counts. */
    chart: (chart: ChartName) => number;
  };
  columns: {
    ofPage: (name: PageColumn) => number;
    line: (field: LineField) => number;
    plan: (field: PlanField) => number;
    chart: (field: ChartField) => number;
    /** Columns of the page, and all of them. */
    printed: number;
    firstWorking: number;
    count: number;
  };
}

const CHART_ROWS = 12;
/** The note below the charts, and a row of air. */
const BELOW_CHARTS = 2;

/** A chart's block: its title, its rows, a row of air. */
const BLOCK = { title: 1, air: 1, quarters: 4 } as const;

/** The block with as many rows as there are components or offices stands last. */
const CHART_OFFSETS: Readonly<Record<ChartName, number>> = {
  short: 0,
  quarters: BLOCK.title + BLOCK.air,
  scores: 2 * (BLOCK.title + BLOCK.air) + BLOCK.quarters,
};

const known = new WeakMap<Writing, DashboardLayout>();

/** The same for all that is written of one workbook: sentences on other sheets refer to its cells. */
export function layoutOf(writing: Writing): DashboardLayout {
  const found = known.get(writing) ?? newLayout(writing);
  known.set(writing, found);
  return found;
}

/** Lines that a title in the table may take before its column grows, and as wide as columns get. */
const TITLE_LINES = 2;
const WIDEST_TITLE = 60;
/** Lines of all titles of the table together. */
const MAX_TITLE_LINES = 16;
/** A line is not filled to its last character. */
const FILLED = 0.85;

/** Long titles get a wider column: more lines would shrink the page, which is fitted to its height. */
function pageColumns(running: RunningQuarter | null, ranked: readonly Standing[]): DashboardLayout["page"] {
  const columns = running === null ? YEAR_END_COLUMNS : MID_YEAR_COLUMNS;
  const longest = Math.max(0, ...ranked.slice(0, MAX_LISTED).map(({ plan }) => textWidth(plan.title)));
  const wanted = Math.ceil(longest / (TITLE_LINES * FILLED));
  return columns.map(({ name, width }) => ({
    name,
    width: name === "title" ? Math.min(WIDEST_TITLE, Math.max(width, wanted)) : width,
  }));
}

/** How many plans the table has room for: fewer where their titles take many lines, or the page would shrink. */
function linesOfList(plans: number, ranked: readonly Standing[], page: DashboardLayout["page"]): number {
  const short = ranked.filter(isShort);
  const most = Math.min(plans, MAX_LISTED, Math.max(MIN_LISTED, short.length + SPARE_LINES));
  const width = page.find(({ name }) => name === "title")?.width ?? WIDEST_TITLE;
  let lines = 0;
  const fitting = short.slice(0, most).findIndex(({ plan }) => {
    lines += Math.max(1, Math.ceil(textWidth(plan.title) / (width * FILLED)));
    return lines > MAX_TITLE_LINES;
  });
  return fitting < 0 ? most : Math.max(MIN_LISTED, fitting);
}

function newLayout({ assessment }: Writing): DashboardLayout {
  const { plans } = assessment;
  const running = runningQuarter(assessment);
  const standings = standingsOf(assessment);
  const ranked = worstFirst(standings);
  const page = pageColumns(running, ranked);
  const figures = { first: HEADER_ROW + 1, last: HEADER_ROW + 3 };
  const hasCharts =
    ranked.length > 0 ||
    hasRankingChart(assessment) ||
    hasComponentsChart(assessment) ||
    hasQuartersChart(assessment);
  const charts = { first: figures.last + 3, last: figures.last + 2 + CHART_ROWS };
  const top = hasCharts ? charts.last + BELOW_CHARTS + 1 : charts.first;
  const listed = linesOfList(plans.length, ranked, page);
  const list =
    listed === 0
      ? null
      : {
          title: top,
          header: top + 1,
          first: top + 2,
          last: top + 1 + listed,
          others: top + 2 + listed,
          lines: listed,
        };
  const planFields = planFieldsOf(running);
  const firstWorking = page.length + 1;
  const firstOfPlan = firstWorking + LINE_FIELDS.length + 1;
  return {
    running,
    standings,
    ranked,
    page,
    planRows: planRows(assessment),
    rows: {
      labels: HEADER_ROW,
      figures,
      note: figures.last + 1,
      charts,
      list,
      below: list ? list.others + 2 : top,
      lines: {
        first: SUMMARY_FIRST_ROW,
        last: SUMMARY_FIRST_ROW + Math.min(MAX_CHARTED, plans.length) - 1,
      },
      count: (name) => SUMMARY_FIRST_ROW + MAX_CHARTED + 1 + COUNTS.indexOf(name),
      chart: (chart) => SUMMARY_FIRST_ROW + MAX_CHARTED + COUNTS.length + 2 + CHART_OFFSETS[chart],
    },
    columns: {
      ofPage: (name) => page.findIndex((column) => column.name === name),
      line: (field) => firstWorking + LINE_FIELDS.indexOf(field),
      chart: (field) => firstWorking + CHART_FIELDS.indexOf(field),
      plan: (field) => firstOfPlan + planFields.indexOf(field),
      printed: page.length,
      firstWorking,
      count: firstOfPlan + planFields.length,
    },
  };
}
