/** Beside a regional table: its regions as bars. What they are made of stands beside what is printed. */
import type { RegionalAssessment } from "../assessment";
import type { ChartPlan } from "../chart-plan";
import { isShort } from "../standing";
import { at, down } from "../writing/addresses";
import { type Cell, EMPTY, numberCell, ruleCell, textCell } from "../writing/cell";
import { area, type Column, type Draft } from "../writing/draft";
import { quoted } from "../writing/formulas/formula";
import { PERCENT_FORMAT } from "../writing/number-format";
import { PALETTE } from "../writing/palette";
import {
  BAR_COLOURS,
  barLabel,
  barLabelFormula,
  barLength,
  barLengthFormula,
  statusBars,
} from "../writing/status-bars";
import { SHAPES } from "../writing/status-cell";
import { figures, NOTE } from "../writing/styles";
import type { Writing } from "../writing/writing";
import { CHART_LOOK } from "./dashboard/chart-look";
import { joinedText } from "./dashboard/joined-text";
import { REGIONS, type RegionalBlock } from "./regions-rows";

/** Right of the table: the chart, then what it is made of. Plain values do without the last two. */
export const REGION_CHART = {
  chart: 6,
  label: 7,
  green: 8,
  yellow: 9,
  red: 10,
  shape: 11,
  short: 12,
} as const;

const CHART_WIDTH = 60;
/** Fewer regions are seen at a glance in the table; more make bars that nobody tells apart. */
const LEAST = 3;
const MOST = 25;

const hasFigures = ({ regions }: RegionalAssessment, what: "result" | "achievement"): boolean =>
  regions.some((region) => region[what] !== null);

/** Against targets where there are any, else the results alone. */
export const hasChart = (assessed: RegionalAssessment): boolean =>
  assessed.regions.length >= LEAST && assessed.regions.length <= MOST && hasFigures(assessed, "result");

/** The columns right of the table. */
export function chartColumns({ words, options }: Writing): Column[] {
  const { regionCharts } = words;
  const { green, yellow, red, shape } = words.dashboard.lines;
  const step = { style: { ...NOTE, ...figures("General") }, widest: 24 };
  const isFormula = options.formulas !== "values";
  return [
    { header: regionCharts.heading, style: {}, widest: CHART_WIDTH, narrowest: CHART_WIDTH },
    { header: words.dashboard.lines.category, style: { ...NOTE, wrap: false }, widest: 40 },
    ...[green, yellow, red].map((header) => ({ ...step, header })),
    ...[shape, regionCharts.short].map((header) => ({ ...step, header: isFormula ? header : "" })),
  ];
}

/** Writes what the chart of a table, the `index`-th of the sheet, is made of into the rows that are there. */
export function placeRegionChart(
  draft: Draft,
  writing: Writing,
  block: RegionalBlock,
  index: number,
): ChartPlan | null {
  const { assessed, band, first, last, total } = block;
  if (!hasChart(assessed)) return null;
  const place = (row: number, column: keyof typeof REGION_CHART, cell: Cell): void => {
    draft.rows[row]![REGION_CHART[column]] = cell;
  };
  const shared = {
    ...CHART_LOOK,
    title: { row: band, column: REGION_CHART.label },
    // As high as there is room: from the band to the air below the total.
    area: area(band, REGION_CHART.chart, total - band + 2, 1),
  };
  const cells = (column: number) => area(first, column, last - first + 1, 1);
  const { regionCharts, columns, status } = writing.words;
  if (!hasFigures(assessed, "achievement")) {
    place(band, "label", highestTitle(writing, block));
    return {
      ...shared,
      key: `KPI regional results ${index + 1}`,
      kind: "bar",
      alternativeText: regionCharts.results,
      series: [
        {
          name: columns.result,
          values: cells(REGIONS.result),
          categories: cells(REGIONS.region),
          color: PALETTE.bars.points,
          labels: { numberFormat: "#,##0.##;;", position: "outsideEnd", color: PALETTE.ink },
        },
      ],
      categoryAxis: { visible: true, reversed: true },
      valueAxis: { visible: false, minimum: 0 },
      gapWidth: 40,
    };
  }
  place(band, "label", shortTitle(writing, block));
  if (writing.options.formulas !== "values") place(band, "short", shortCount(writing, block));
  assessed.regions.forEach((judged, offset) => {
    for (const [column, cell] of Object.entries(barCells(writing, judged, first + offset)))
      place(first + offset, column as keyof typeof REGION_CHART, cell);
  });
  return {
    ...shared,
    key: `KPI regions ${index + 1}`,
    alternativeText: regionCharts.achievement,
    ...statusBars(status, (colour) => cells(REGION_CHART[colour]), cells(REGION_CHART.label)),
  };
}

type Region = RegionalAssessment["regions"][number];

/** A region's row beside the table. */
function barCells(
  writing: Writing,
  judged: Region,
  row: number,
): Partial<Record<keyof typeof REGION_CHART, Cell>> {
  const { options, words } = writing;
  const { formulas } = options;
  const cells = { status: at(row, REGIONS.status), achievement: at(row, REGIONS.achievement) };
  const shape = at(row, REGION_CHART.shape);
  const bars = BAR_COLOURS.map((colour): [string, Cell] => [
    colour,
    ruleCell(formulas, numberCell(barLength(judged, colour), PERCENT_FORMAT), () =>
      barLengthFormula(cells, words.status[colour]),
    ),
  ]);
  return {
    label: ruleCell(formulas, textCell(barLabel(judged.region.name, judged)), () =>
      barLabelFormula(shape, at(row, REGIONS.region), cells.achievement),
    ),
    ...Object.fromEntries(bars),
    ...(formulas !== "values" && {
      shape: ruleCell(formulas, EMPTY, () => shapeFormula(writing, cells.status)),
      short: ruleCell(
        formulas,
        EMPTY,
        () =>
          `IF(ISNUMBER(${cells.achievement}),IF(${cells.achievement}<1,1,0),IF(${cells.status}=${quoted(words.status.red)},1,0))`,
      ),
    }),
  };
}

const shapeFormula = ({ words }: Writing, status: string): string =>
  BAR_COLOURS.reduceRight(
    (rest, colour) => `IF(${status}=${quoted(words.status[colour])},"${SHAPES[colour]}",${rest})`,
    '""',
  );

const shortCount = ({ options }: Writing, { first, last }: RegionalBlock): Cell =>
  ruleCell(options.formulas, EMPTY, () => `SUM(${down(REGION_CHART.short, first, last)})`);

function shortTitle({ options, words }: Writing, { assessed, band }: RegionalBlock): Cell {
  const { noneShort, shortOfAll } = words.regionCharts;
  const short = assessed.regions.filter(isShort).length;
  const all = String(assessed.regions.length);
  const count = at(band, REGION_CHART.short);
  const said = (counted: string): string => shortOfAll(counted, all);
  return ruleCell(
    options.formulas,
    textCell(short === 0 ? noneShort : said(String(short))),
    () => `IF(${count}=0,${quoted(noneShort)},${joinedText(said, count)})`,
  );
}

/** Without targets there is the highest to be said. */
function highestTitle({ options, words }: Writing, { assessed, first, last }: RegionalBlock): Cell {
  const { highest } = words.regionCharts;
  const results = down(REGIONS.result, first, last);
  const most = Math.max(...assessed.regions.map(({ result }) => result ?? -Infinity));
  const name = assessed.regions.find(({ result }) => result === most)?.region.name ?? "";
  return ruleCell(options.formulas, textCell(highest(name)), () =>
    joinedText(highest, `INDEX(${down(REGIONS.region, first, last)},MATCH(MAX(${results}),${results},0))`),
  );
}
