/** How the year went: how many plans had which status in each quarter. */
import type { Quarter } from "../../period";
import { down } from "../../writing/addresses";
import { type Cell, numberCell, ruleCell, textCell } from "../../writing/cell";
import { area } from "../../writing/draft";
import { quoted } from "../../writing/formulas/formula";
import { PALETTE } from "../../writing/palette";
import { QUARTERS_FIRST_ROW } from "../../writing/plan-rows";
import { QUARTER_FIELDS, quarterColumn } from "../../writing/quarter-columns";
import { SHAPES } from "../../writing/status-cell";
import { quotedSheet } from "../../cell-ref";
import type { Writing } from "../../writing/writing";
import { CHART_LOOK, type ChartBuilder } from "./chart-look";
import { type Colour, COLOURS, countIn, hasQuartersChart, judgedQuarters } from "./charted";
import { joinedText } from "./joined-text";
import { layoutOf } from "./layout";
import type { Place } from "./place";
import { fixedAt } from "./references";

const LABELS = { green: PALETTE.ink, yellow: PALETTE.ink, red: PALETTE.headerText } as const;

export function placeQuartersChart(place: Place, writing: Writing): ChartBuilder | null {
  const { rows, columns } = layoutOf(writing);
  const { words, assessment } = writing;
  if (!hasQuartersChart(assessment)) return null;
  const quarters = judgedQuarters(assessment);
  const title = { row: rows.chart("quarters"), column: columns.line("rank") };
  const first = title.row + 1;
  place(title.row, title.column, titleCell(writing, quarters, first));
  quarters.forEach((quarter, index) => {
    place(first + index, columns.chart("category"), textCell(words.quarter(quarter)));
    COLOURS.forEach((colour, series) => {
      place(first + index, columns.chart(seriesField(series)), countCell(writing, quarter, colour));
    });
  });
  const cells = (column: number) => area(first, column, quarters.length, 1);
  return (where) => ({
    ...CHART_LOOK,
    key: "KPI quarters",
    kind: "stackedColumn",
    title,
    alternativeText: words.dashboard.charts.quarters,
    series: COLOURS.map((colour, series) => ({
      name: `${SHAPES[colour]} ${words.status[colour]}`,
      values: cells(columns.chart(seriesField(series))),
      categories: cells(columns.chart("category")),
      color: PALETTE.bars[colour],
      labels: { numberFormat: `"${SHAPES[colour]} "0;;`, position: "center", color: LABELS[colour] },
    })),
    categoryAxis: { visible: true },
    valueAxis: { visible: false, minimum: 0 },
    gapWidth: 60,
    overlap: 100,
    area: where,
  });
}

const seriesField = (series: number) => (["first", "second", "third"] as const)[series] ?? "first";

function countCell(writing: Writing, quarter: Quarter, colour: Colour): Cell {
  const { words, options, assessment } = writing;
  const { planRows } = layoutOf(writing);
  const statuses = down(
    quarterColumn(quarter, QUARTER_FIELDS.status),
    QUARTERS_FIRST_ROW,
    QUARTERS_FIRST_ROW + planRows.length - 1,
  );
  return ruleCell(
    options.formulas,
    numberCell(countIn(assessment, quarter, colour), "0"),
    () => `COUNTIF(${quotedSheet(options.names.quarters)}!${statuses},${quoted(words.status[colour])})`,
  );
}

/** What changed from the first quarter to the last. */
function titleCell(writing: Writing, quarters: readonly Quarter[], first: number): Cell {
  const { columns } = layoutOf(writing);
  const { words, options, assessment } = writing;
  const [from, to] = [quarters[0] ?? 1, quarters.at(-1) ?? 4];
  const green = (quarter: Quarter): string => String(countIn(assessment, quarter, "green"));
  const cell = (index: number): string => fixedAt(first + index, columns.chart("first"));
  const said = (before: string, after: string): string =>
    words.dashboard.greenFromTo(before, words.quarter(from), after, words.quarter(to));
  return ruleCell(options.formulas, textCell(said(green(from), green(to))), () =>
    joinedText(said, cell(0), cell(quarters.length - 1)),
  );
}
