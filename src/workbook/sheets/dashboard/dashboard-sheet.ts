/** One page to lay before a board: the headline, the counts, what fell short. What it is made of stands beside it. */
import type { SheetPlan } from "../../sheet-plan";
import { mapInSlices, type Slices } from "../../slices";
import { textCell } from "../../writing/cell";
import { area, type Column, type Draft, finishedInSlices, newDraft, paint } from "../../writing/draft";
import { pageTexts } from "../../writing/page-texts";
import { figures, NOTE } from "../../writing/styles";
import { addTitleBlock, HEADER_ROW } from "../../writing/title-block";
import type { Writing } from "../../writing/writing";
import { placeHeadline } from "./headline";
import { type DashboardLayout, layoutOf } from "./layout";
import { placeLineWorkings } from "./line-workings";
import { placeOn } from "./place";
import { placePlanWorkings } from "./plan-workings";
import { placeShortList } from "./short-list";
import { placeComponentsChart } from "./components-chart";
import { chartsAcross } from "./chart-look";
import { placeQuartersChart } from "./quarters-chart";
import { placeRankingChart } from "./ranking-chart";
import { placeShortChart } from "./short-chart";
import { placeCounts, placeStatusCounts } from "./status-counts";
import { placeWords } from "./words-block";
import { LINE_FIELDS, planFieldsOf } from "./workings-columns";

/** In the order they stand in, from the left. */
const CHARTS = [placeShortChart, placeRankingChart, placeComponentsChart, placeQuartersChart];

export function* dashboardSheet(writing: Writing): Slices<SheetPlan> {
  const { options, words } = writing;
  const { rows, columns, standings, ranked } = layoutOf(writing);
  yield;
  const draft = newDraft(columnsOf(writing));
  const place = placeOn(draft);
  const hasPlans = standings.length > 0;

  addTitleBlock(draft, writing, "dashboard", textCell(hasPlans ? judgedText(writing) : ""));
  for (const part of [placeHeadline, placeStatusCounts, placeShortList]) {
    part(place, draft, writing);
    yield;
  }
  yield* placeWords(place, draft, writing);
  if (ranked.length > 0) {
    place(rows.charts.last + 1, 0, textCell(words.dashboard.chartNote));
    paint(draft, area(rows.charts.last + 1, 0, 1, columns.printed), NOTE);
    draft.running.add(rows.charts.last + 1);
  }
  const printed = Math.max(draft.rows.length, rows.below - 1);
  if (hasPlans) {
    placeHeadings(writing, place);
    placeLineWorkings(place, writing);
    placeCounts(place, writing);
    yield* placePlanWorkings(place, writing);
  }
  const placed = yield* mapInSlices(CHARTS, (placeChart) => placeChart(place, writing), 1);
  const charts = chartsAcross(
    writing,
    placed.filter((chart) => chart !== null),
  );
  if (hasPlans) paintWorkings(draft, layoutOf(writing));
  for (const row of [rows.labels, rows.figures.first, rows.note]) draft.running.add(row);

  const plan = yield* finishedInSlices(draft, {
    role: "dashboard",
    name: options.names.dashboard,
    header: rows.list ? { first: rows.list.header, last: rows.list.header } : { first: 0, last: 1 },
    frozenColumns: 0,
    orientation: "landscape",
    pageTexts: pageTexts(writing, "dashboard"),
    onOnePage: true,
  });
  return {
    ...plan,
    charts,
    freeze: { rows: 0, columns: 0 },
    print: { ...plan.print, area: area(0, 0, printed, columns.printed) },
  };
}

/** As far down as each of the two blocks goes: that of the lowest plans is short where the other has a row a plan. */
function paintWorkings(draft: Draft, { columns }: DashboardLayout): void {
  const first = HEADER_ROW - 1;
  const firstOfPlan = columns.plan("key");
  for (const [from, to] of [
    [columns.firstWorking, firstOfPlan],
    [firstOfPlan, columns.count],
  ] as const) {
    const last = draft.rows.findLastIndex((row) => row.slice(from, to).some((cell) => cell.content !== null));
    paint(draft, area(first, from, last - first + 1, to - from), { ...NOTE, vertical: "top" });
  }
}

function columnsOf(writing: Writing): Column[] {
  const { page, columns } = layoutOf(writing);
  return [
    ...page.map(({ width }) => ({ header: "", style: {}, widest: width, narrowest: width })),
    ...Array.from({ length: columns.count - page.length }, () => ({
      header: "",
      style: figures("General"),
      widest: 24,
    })),
  ];
}

function judgedText(writing: Writing): string {
  const { running } = layoutOf(writing);
  const { words } = writing;
  return words.dashboard.judged(running === null ? null : words.quarter(running));
}

function placeHeadings(writing: Writing, place: ReturnType<typeof placeOn>): void {
  const { columns, running } = layoutOf(writing);
  const words = writing.words.dashboard;
  place(HEADER_ROW - 1, columns.firstWorking, textCell(words.workings));
  if (writing.options.formulas === "values") return;
  for (const field of LINE_FIELDS) place(HEADER_ROW, columns.line(field), textCell(words.lines[field]));
  for (const field of planFieldsOf(running))
    place(HEADER_ROW, columns.plan(field), textCell(words.plans[field]));
}
