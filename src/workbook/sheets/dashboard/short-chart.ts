/** The lowest plans against the line of their targets, each in the colour of its status. */
import type { Standing } from "../../standing";
import { isShort } from "../../standing";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "../../writing/cell";
import { area } from "../../writing/draft";
import { quoted } from "../../writing/formulas/formula";
import { formatted, PERCENT_FORMAT } from "../../writing/number-format";
import { PALETTE } from "../../writing/palette";
import { SHAPES } from "../../writing/status-cell";
import type { Writing } from "../../writing/writing";
import { CHART_LOOK, type ChartBuilder } from "./chart-look";
import { joinedText } from "./joined-text";
import { layoutOf, MAX_CHARTED } from "./layout";
import type { Place } from "./place";
import { countAt, lineCell, summaryColumn } from "./references";

/** A plan that did several times its target would flatten all the others. */
const HIGHEST = 1.5;

const COLOURS = ["green", "yellow", "red"] as const;
type Colour = (typeof COLOURS)[number];

export function placeShortChart(place: Place, writing: Writing): ChartBuilder | null {
  const { rows, columns, ranked } = layoutOf(writing);
  const charted = Math.min(ranked.length, MAX_CHARTED);
  if (charted === 0) return null;
  for (let row = rows.lines.first; row <= rows.lines.last; row++) {
    const standing = ranked[row - rows.lines.first] ?? null;
    if (writing.options.formulas !== "values") place(row, columns.line("shape"), shapeCell(writing, row));
    place(row, columns.line("category"), categoryCell(writing, row, standing));
    for (const colour of COLOURS) place(row, columns.line(colour), barCell(writing, row, standing, colour));
  }
  const title = { row: rows.chart("short"), column: columns.line("rank") };
  place(title.row, title.column, titleCell(writing));
  const cells = (column: number) => area(rows.lines.first, column, charted, 1);
  return (where) => ({
    ...CHART_LOOK,
    key: "KPI shortfall",
    kind: "stackedBar",
    title,
    alternativeText: writing.words.dashboard.charts.short,
    series: COLOURS.map((colour) => ({
      name: `${SHAPES[colour]} ${writing.words.status[colour]}`,
      values: cells(columns.line(colour)),
      categories: cells(columns.line("category")),
      color: PALETTE.bars[colour],
    })),
    categoryAxis: { visible: true, reversed: true },
    valueAxis: {
      visible: false,
      minimum: 0,
      maximum: HIGHEST,
      // One line, where the target is reached.
      majorUnit: 1,
      gridlines: { color: PALETTE.ink, dashed: true },
    },
    gapWidth: 40,
    overlap: 100,
    area: where,
  });
}

function titleCell(writing: Writing): Cell {
  const { standings } = layoutOf(writing);
  const { noneShort, shortOfAll } = writing.words.dashboard;
  const short = standings.filter(isShort).length;
  const [count, all] = [countAt(writing, "short"), countAt(writing, "all")];
  return ruleCell(
    writing.options.formulas,
    textCell(short === 0 ? noneShort : shortOfAll(String(short), String(standings.length))),
    () => `IF(${count}=0,${quoted(noneShort)},${joinedText(shortOfAll, count, all)})`,
  );
}

function shapeCell(writing: Writing, row: number): Cell {
  const status = lineCell(writing, row, "status");
  const { red, yellow } = writing.words.status;
  return ruleCell(
    writing.options.formulas,
    EMPTY,
    () =>
      `IF(${status}=${quoted(red)},"${SHAPES.red}",IF(${status}=${quoted(yellow)},"${SHAPES.yellow}","${SHAPES.green}"))`,
  );
}

/** Plans that have no numbers are called by their titles. */
const nameOf = ({ assessment }: Writing): "id" | "title" =>
  assessment.plans.every(({ plan }) => plan.id !== "") ? "id" : "title";

/** "◆ 2.3.1  47.72%": what the bar is cut short of stands in its label. */
function categoryCell(writing: Writing, row: number, standing: Standing | null): Cell {
  const name = nameOf(writing);
  const position = lineCell(writing, row, "position");
  return ruleCell(writing.options.formulas, standing ? textCell(categoryOf(standing, name)) : EMPTY, () => {
    const named = `INDEX(${summaryColumn(writing, name)},${position})`;
    const figure = `TEXT(${lineCell(writing, row, "achievement")},"${PERCENT_FORMAT}")`;
    return `IF(${position}="","",${lineCell(writing, row, "shape")}&" "&${named}&"  "&${figure})`;
  });
}

function categoryOf({ plan, achievement, status }: Standing, name: "id" | "title"): string {
  const shape = status === "none" ? "" : SHAPES[status];
  return `${shape} ${plan[name]}  ${achievement === null ? DASH : formatted(achievement, PERCENT_FORMAT)}`;
}

/** The bar, in the series of its colour; nothing in the others, and where there is no ratio. */
function barCell(writing: Writing, row: number, standing: Standing | null, colour: Colour): Cell {
  const [status, achievement] = [lineCell(writing, row, "status"), lineCell(writing, row, "achievement")];
  const isOne = standing?.status === colour && standing.achievement !== null;
  const word = quoted(writing.words.status[colour]);
  return ruleCell(
    writing.options.formulas,
    numberCell(isOne ? Math.min(HIGHEST, standing.achievement ?? 0) : 0, PERCENT_FORMAT),
    () => `IF(AND(${status}=${word},ISNUMBER(${achievement})),MIN(${HIGHEST},${achievement}),0)`,
  );
}
