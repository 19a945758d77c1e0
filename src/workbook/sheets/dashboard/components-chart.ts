/** What each component of the scorecard earned of its weight. */
import { decimal } from "../../../kpi/decimal";
import { quotedSheet } from "../../cell-ref";
import { highestPoints } from "../../scoring";
import { at, down } from "../../writing/addresses";
import { type Cell, numberCell, ruleCell, textCell } from "../../writing/cell";
import { area } from "../../writing/draft";
import { quoted } from "../../writing/formulas/formula";
import { formatted } from "../../writing/number-format";
import { PALETTE } from "../../writing/palette";
import type { Writing } from "../../writing/writing";
import { type ComponentRows, scorecardLayout } from "../scorecard/layout";
import { totalFormat, weightsOf } from "../scorecard/totals";
import { CHART_LOOK, type ChartBuilder } from "./chart-look";
import { hasComponentsChart } from "./charted";
import { joinedText } from "./joined-text";
import { layoutOf } from "./layout";
import type { Place } from "./place";
import type { ChartField } from "./workings-columns";

interface Charted {
  /** With its number, and the number alone where it has one. */
  name: string;
  shortName: string;
  earned: number;
  left: number;
  /** The cells of its weighted score and its weight. */
  weighted: string;
  weight: string;
}

/** The components that have a row of their own, what they can earn at best, and how much of the weight is assessed. */
interface Components {
  components: Charted[];
  best: number;
  assessed: { weight: number; cell: string };
}

/** Null with fewer than two components, and with several scorecards, which are ranked. */
export function placeComponentsChart(place: Place, writing: Writing): ChartBuilder | null {
  const { rows, columns } = layoutOf(writing);
  const { words } = writing;
  const charted = hasComponentsChart(writing.assessment) ? componentsOf(writing) : null;
  if (!charted) return null;
  const { components, best } = charted;
  const title = { row: rows.chart("scores"), column: columns.line("rank") };
  const first = title.row + 1;
  components.forEach((component, index) => {
    const cells = componentCells(writing, component, best, first + index);
    for (const [field, cell] of Object.entries(cells))
      place(first + index, columns.chart(field as ChartField), cell);
  });
  placeTitle(place, writing, charted);
  const cells = (field: ChartField) => area(first, columns.chart(field), components.length, 1);
  const series = (values: "first" | "second", name: string, color: string) => ({
    name,
    values: cells(values),
    categories: cells("category"),
    color,
  });
  return (where) => ({
    ...CHART_LOOK,
    key: "KPI components",
    kind: "stackedBar",
    title,
    alternativeText: words.dashboard.charts.components,
    series: [
      series("first", words.columns.kpiScore, PALETTE.bars.points),
      series("second", words.dashboard.pointsLeft, PALETTE.bars.left),
    ],
    categoryAxis: { visible: true, reversed: true },
    valueAxis: { visible: false, minimum: 0 },
    gapWidth: 40,
    overlap: 100,
    area: where,
  });
}

function componentsOf({ words, options, assessment }: Writing): Components | null {
  const { columns, blocks } = scorecardLayout(assessment.scorecards, assessment.model);
  const [block] = blocks;
  if (!block) return null;
  const best = highestPoints(block.assessed.scale);
  const on = (row: number, column: number): string =>
    `${quotedSheet(options.names.scorecard)}!${at(row, column)}`;
  const charted = (rows: ComponentRows): Charted[] => {
    const { component, band } = rows;
    if (band === null || component.kpis.length === 0) return [];
    return [
      {
        name: words.component(component.id, component.title),
        shortName: component.id === "" ? component.title : words.component(component.id, ""),
        earned: component.weighted,
        left: decimal(Math.max(0, (weightsOf(rows) * best) / 100 - component.weighted)),
        weighted: on(band, columns.weighted),
        weight: on(band, columns.weight),
      },
    ];
  };
  return {
    components: block.components.flatMap(charted),
    best,
    assessed: {
      weight: block.assessed.weightAssessed,
      cell: on(block.totals.weightAssessed, columns.weighted),
    },
  };
}

function componentCells(
  writing: Writing,
  { name, shortName, earned, left, weighted, weight }: Charted,
  best: number,
  row: number,
): Record<ChartField, Cell> {
  const { columns } = layoutOf(writing);
  const { formulas } = writing.options;
  const format = totalFormat(best);
  const cell = (field: ChartField): string => at(row, columns.chart(field));
  // A line breaks before the figures, not within them.
  const label = (named: string, score: string, of: string): string => `${named}  ${score}\u00a0/\u00a0${of}`;
  const shown = (text: string): string => `TEXT(${text},"${format}")`;
  return {
    name: textCell(name),
    third: textCell(shortName),
    first: ruleCell(formulas, numberCell(earned, format), () => weighted),
    second: ruleCell(
      formulas,
      numberCell(left, format),
      () => `MAX(0,ROUND(${weight}*${best}/100-${cell("first")},10))`,
    ),
    category: ruleCell(
      formulas,
      textCell(label(name, formatted(earned, format), formatted(earned + left, format))),
      () =>
        joinedText(label, cell("name"), shown(cell("first")), shown(`${cell("first")}+${cell("second")}`)),
    ),
  };
}

/** Where the most is lost: how much, of what, and the sentence that says so, a step a cell. */
function placeTitle(place: Place, writing: Writing, { components, best, assessed }: Components): void {
  const { rows, columns } = layoutOf(writing);
  const { allEarned, mostLost, noKpiAssessed } = writing.words.dashboard;
  const { formulas } = writing.options;
  const format = totalFormat(best);
  const row = rows.chart("scores");
  const [worst] = components.toSorted((one, other) => other.left - one.left);
  if (!worst) return;
  const over = (field: ChartField): string => down(columns.chart(field), row + 1, row + components.length);
  const cell = (field: ChartField): string => at(row, columns.chart(field));
  const put = (field: ChartField, plain: Cell, formula: () => string): void =>
    place(row, columns.chart(field), ruleCell(formulas, plain, formula));
  const lost = mostLost(worst.shortName, formatted(worst.left, format));
  const said = worst.left > 0 ? lost : allEarned;
  put("second", numberCell(worst.left, format), () => `MAX(${over("second")})`);
  put(
    "third",
    textCell(worst.shortName),
    () => `INDEX(${over("third")},MATCH(${cell("second")},${over("second")},0))`,
  );
  put("name", textCell(lost), () =>
    joinedText(mostLost, cell("third"), `TEXT(${cell("second")},"${format}")`),
  );
  put("first", textCell(said), () => `IF(${cell("second")}=0,${quoted(allEarned)},${cell("name")})`);
  put(
    "category",
    textCell(assessed.weight === 0 ? noKpiAssessed : said),
    () => `IF(${assessed.cell}=0,${quoted(noKpiAssessed)},${cell("first")})`,
  );
}
