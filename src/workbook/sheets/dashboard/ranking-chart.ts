/** Several scorecards, the best first, by their share of the highest total: in the order that their figures have now. */
import { at } from "../../writing/addresses";
import { quotedSheet } from "../../cell-ref";
import { highestPoints } from "../../scoring";
import { type Cell, DASH, EMPTY, numberCell, pickingCell, ruleCell, textCell } from "../../writing/cell";
import { area } from "../../writing/draft";
import { quoted } from "../../writing/formulas/formula";
import { formatted, PERCENT_FORMAT } from "../../writing/number-format";
import { PALETTE } from "../../writing/palette";
import type { Writing } from "../../writing/writing";
import { type RankingRows, type ScorecardBlock, scorecardLayout } from "../scorecard/layout";
import { isAssessed, shareOf, totalFormat } from "../scorecard/totals";
import { CHART_LOOK, type ChartBuilder } from "./chart-look";
import { joinedText } from "./joined-text";
import { layoutOf } from "./layout";
import type { Place } from "./place";
import { fixedAt } from "./references";
import type { ChartField } from "./workings-columns";

/** Offices in the chart; the scorecard sheet ranks them all. */
const MAX_OFFICES = 12;

interface Ranking {
  rows: RankingRows;
  /** A column of the ranking on the scorecard sheet, over all offices. */
  column: (name: "kpi" | "weight" | "score" | "weighted") => string;
  /** What stands behind a name: the total, or the share of it where totals are on several scales. */
  figure: { column: "weighted" | "score"; format: string; of: (block: ScorecardBlock) => number };
}

/** Null with a single scorecard. */
function rankingOf({ assessment, options }: Writing): Ranking | null {
  const { ranking, columns } = scorecardLayout(assessment.scorecards, assessment.model);
  if (!ranking) return null;
  const scales = new Set(ranking.ranked.map(({ assessed }) => highestPoints(assessed.scale)));
  const [scale = 100] = scales;
  return {
    rows: ranking,
    column: (name) =>
      `${quotedSheet(options.names.scorecard)}!${fixedAt(ranking.first, columns[name])}:${fixedAt(ranking.last, columns[name])}`,
    figure:
      scales.size === 1
        ? { column: "weighted", format: totalFormat(scale), of: ({ assessed }) => assessed.total }
        : { column: "score", format: PERCENT_FORMAT, of: ({ assessed }) => assessed.share },
  };
}

const firstRow = (writing: Writing): number => layoutOf(writing).rows.chart("scores") + 1;

/** The rank and the label of an office by its place, for the headline. */
export function rankedOffice(writing: Writing, place: number): { rank: Cell; label: Cell } | null {
  const ranking = rankingOf(writing);
  const block = ranking?.rows.ranked[place];
  if (!ranking || !block) return null;
  const { columns } = layoutOf(writing);
  const cell = (field: ChartField): string => at(firstRow(writing) + place, columns.chart(field));
  const rank = 1 + ranking.rows.ranked.filter(({ assessed }) => assessed.share > block.assessed.share).length;
  const { formulas } = writing.options;
  return {
    rank: ruleCell(
      formulas,
      numberCell(isAssessed(block) ? rank : null, "0"),
      () => `INDEX(${ranking.column("weight")},${cell("second")})`,
    ),
    label: ruleCell(formulas, textCell(labelOf(ranking, block)), () => cell("category")),
  };
}

const labelOf = ({ figure }: Ranking, block: ScorecardBlock): string =>
  `${block.assessed.scorecard.name}  ${isAssessed(block) ? formatted(figure.of(block), figure.format) : DASH}`;

export function placeRankingChart(place: Place, writing: Writing): ChartBuilder | null {
  const ranking = rankingOf(writing);
  if (!ranking) return null;
  const { columns, rows } = layoutOf(writing);
  const { words, options } = writing;
  const first = firstRow(writing);
  const { ranked } = ranking.rows;
  const charted = Math.min(ranked.length, MAX_OFFICES);
  ranked.forEach((block, index) => {
    const row = first + index;
    const put = (field: ChartField, cell: Cell): void => place(row, columns.chart(field), cell);
    if (options.formulas !== "values") put("third", keyCell(writing, ranking, index));
    if (index >= charted) return;
    const position = at(row, columns.chart("second"));
    const found = (column: "kpi" | "score" | "weighted"): string =>
      `INDEX(${ranking.column(column)},${position})`;
    if (options.formulas !== "values") put("second", positionCell(writing, ranked.length, index));
    put(
      "first",
      ruleCell(options.formulas, numberCell(shareOf(block), PERCENT_FORMAT), () => found("score")),
    );
    put(
      "category",
      ruleCell(
        options.formulas,
        textCell(labelOf(ranking, block)),
        () => `${found("kpi")}&"  "&TEXT(${found(ranking.figure.column)},"${ranking.figure.format}")`,
      ),
    );
  });
  const title = { row: rows.chart("scores"), column: columns.line("rank") };
  place(title.row, title.column, titleCell(writing, ranking));
  const cells = (field: ChartField) => area(first, columns.chart(field), charted, 1);
  return (where) => ({
    ...CHART_LOOK,
    key: "KPI ranking",
    kind: "bar",
    title,
    alternativeText: words.dashboard.charts.ranking,
    series: [
      {
        name: words.scorecard.share,
        values: cells("first"),
        categories: cells("category"),
        color: PALETTE.bars.points,
      },
    ],
    categoryAxis: { visible: true, reversed: true },
    valueAxis: { visible: false, minimum: 0, maximum: 1 },
    gapWidth: 40,
    area: where,
  });
}

/** The share, with the row behind its digits so that no two offices are equal. */
const keyCell = (writing: Writing, { rows }: Ranking, index: number): Cell => {
  const { columns } = scorecardLayout(writing.assessment.scorecards, writing.assessment.model);
  const share = `${quotedSheet(writing.options.names.scorecard)}!${at(rows.first + index, columns.score)}`;
  // Behind a share of nothing stand the offices that have none yet.
  return ruleCell(writing.options.formulas, EMPTY, () => `IF(ISNUMBER(${share}),${share},-1)-ROW()/10^9`);
};

function positionCell(writing: Writing, offices: number, index: number): Cell {
  const { columns } = layoutOf(writing);
  const first = firstRow(writing);
  const keys = `${fixedAt(first, columns.chart("third"))}:${fixedAt(first + offices - 1, columns.chart("third"))}`;
  // Written in the order of their totals: the first row is the best as long as nothing changes.
  return pickingCell(`MATCH(LARGE(${keys},${index + 1}),${keys},0)`, index + 1);
}

function titleCell(writing: Writing, ranking: Ranking): Cell {
  const { columns } = layoutOf(writing);
  const { highestTotal, noKpiAssessed } = writing.words.dashboard;
  const [best] = ranking.rows.ranked;
  const cell = (field: ChartField): string => at(firstRow(writing), columns.chart(field));
  return ruleCell(
    writing.options.formulas,
    textCell(best && isAssessed(best) ? highestTotal(labelOf(ranking, best)) : noKpiAssessed),
    () =>
      `IF(ISNUMBER(${cell("first")}),${joinedText(highestTotal, cell("category"))},${quoted(noKpiAssessed)})`,
  );
}
