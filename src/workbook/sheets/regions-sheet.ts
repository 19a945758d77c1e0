import type { AnnualAssessment, RegionalAssessment } from "../assessment";
import type { Figure, RegionRow } from "../model";
import type { SheetPlan } from "../sheet-plan";
import { at, down } from "../writing/addresses";
import { type Cell, numberCell, ruleCell, textCell } from "../writing/cell";
import {
  addHeader,
  addRow,
  addRunningRow,
  area,
  type Draft,
  finished,
  newDraft,
  paint,
} from "../writing/draft";
import { figureCell } from "../writing/figure-cell";
import { addendsFormula, sumFormula } from "../writing/formulas/figure";
import { judgedCells } from "../writing/judged-cells";
import { figureFormat, PERCENT_FORMAT } from "../writing/number-format";
import { chartColumns, hasChart, placeRegionChart, REGION_CHART } from "./regions-chart";
import { REGIONS, type RegionalBlock, regionalBlocks } from "./regions-rows";
import { statusColours, statusWords } from "../writing/status-cell";
import { BAND, BESIDE_FIGURES, BODY, figures, TOTAL, WRAPPED } from "../writing/styles";
import { addTitleBlock, HEADER_ROW } from "../writing/title-block";
import { pageTexts } from "../writing/page-texts";
import { linkFigure } from "../writing/user-links";
import type { Writing } from "../writing/writing";

const { target, result, achievement, status } = REGIONS;
const TABLE_COLUMNS = status + 1;

/** Each regional table: its regions with target, result, achievement and traffic light, and what they add up to. */
export function regionsSheet(writing: Writing, tables: readonly RegionalAssessment[]): SheetPlan {
  const { words, options } = writing;
  const { columns } = words;
  const charted = tables.some(hasChart);
  const draft = newDraft([
    // Wide enough together for the titles of plans over them, where no chart stands in their way.
    { header: columns.region, style: WRAPPED, widest: 44, narrowest: charted ? 30 : 40 },
    { header: columns.unit, style: WRAPPED, widest: 18, narrowest: 12 },
    { header: columns.target, style: figures(figureFormat(0)), widest: 18, narrowest: 14 },
    { header: columns.result, style: figures(figureFormat(0)), widest: 18, narrowest: 14 },
    { header: columns.achievement, style: figures(PERCENT_FORMAT), widest: 14, narrowest: 12 },
    { header: columns.status, style: BESIDE_FIGURES, widest: 14, narrowest: 12 },
    ...(charted ? chartColumns(writing) : []),
  ]);
  addTitleBlock(draft, writing, "regions", textCell(words.regionalTables(tables.length)));
  addHeader(draft);
  const blocks = regionalBlocks(tables);
  const charts = blocks.flatMap((block, index) => {
    addBlock(draft, writing, block);
    const chart = placeRegionChart(draft, writing, block, index);
    // Air between two tables, where a chart ends as well.
    if (chart || index < blocks.length - 1) addRow(draft, []);
    return chart ?? [];
  });

  const plan = finished(draft, {
    role: "regions",
    name: options.names.regions,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 1,
    // Beside a chart the table would be too small to read on an upright page.
    orientation: charted ? "landscape" : "portrait",
    ...(charted && { printedColumns: REGION_CHART.chart + 1 }),
    pageTexts: pageTexts(writing, "regions"),
  });
  return { ...plan, charts };
}

function addBlock(draft: Draft, writing: Writing, block: RegionalBlock): void {
  const { assessed, band, first, total } = block;
  const { table } = assessed;
  addRunningRow(draft, textCell(bandText(writing, assessed)));
  assessed.regions.forEach(({ region, ...annual }, index) => {
    const row = addRow(draft, [
      textCell(region.name),
      textCell(writing.words.unit(table.unit)),
      figureCell(writing, region.target, annual.target, formatOf(assessed)),
      resultCell(writing, region, annual.result, formatOf(assessed)),
      ...judged(writing, assessed, annual, region.target, first + index),
    ]);
    linkFigure(draft, writing, row, target, region.target);
    linkFigure(draft, writing, row, result, region.results[0] ?? null);
  });
  addRow(draft, [
    textCell(writing.words.regionsTotal),
    textCell(writing.words.unit(table.unit)),
    totalCell(writing, block, target, assessed.total.target),
    totalCell(writing, block, result, assessed.total.result),
    ...judged(writing, assessed, assessed.total, null, total),
  ]);

  const count = total - first + 1;
  // Only the table: lines behind a chart would show wherever it is not painted over.
  paint(draft, area(first, 0, count, TABLE_COLUMNS), BODY);
  draft.columns.forEach(({ style }, column) => paint(draft, area(first, column, count, 1), style));
  const decimals = decimalsOf(assessed);
  if (decimals > 0) paint(draft, area(first, target, count, 2), figures(figureFormat(decimals)));
  paint(draft, area(band, 0, 1, TABLE_COLUMNS), BAND);
  paint(draft, area(total, 0, 1, TABLE_COLUMNS), TOTAL);
  if (hasChart(assessed)) draft.together.push({ first: band, last: total + 1 });
  draft.conditional.push(...statusColours(area(first, status, count, 1), statusWords(writing)));
}

/** The plan's number and title, else the table's own. */
function bandText({ assessment }: Writing, { table }: RegionalAssessment): string {
  const plan = assessment.model.plans.find(({ id }) => id === table.plan);
  return plan ? `${plan.id} ${plan.title}` : table.title;
}

const figuresOf = ({ table }: RegionalAssessment): Figure[] =>
  table.regions.flatMap(({ target: planned, results }) => [...(planned ? [planned] : []), ...results]);

const decimalsOf = (assessed: RegionalAssessment): number =>
  Math.max(0, ...figuresOf(assessed).map(({ decimals }) => decimals));

const formatOf = (assessed: RegionalAssessment): string => figureFormat(decimalsOf(assessed));

/** The region's result from its own cell, or added up from its quarters' where those hold plain numbers. */
function resultCell(writing: Writing, { results }: RegionRow, value: number | null, format: string): Cell {
  const [first, ...others] = results;
  if (others.length === 0) return figureCell(writing, first ?? null, value, format);
  const plain = numberCell(value, format);
  const { formulas, textOf } = writing.options;
  const sum = addendsFormula(results, false, textOf);
  return sum === null ? plain : ruleCell(formulas, plain, () => sum);
}

function totalCell(
  { options }: Writing,
  { first, last, assessed }: RegionalBlock,
  column: number,
  value: number | null,
): Cell {
  return ruleCell(options.formulas, numberCell(value, formatOf(assessed)), () =>
    sumFormula(down(column, first, last)),
  );
}

function judged(
  writing: Writing,
  { polarity }: RegionalAssessment,
  annual: AnnualAssessment,
  stated: Figure | null,
  row: number,
): Cell[] {
  const cells = { target: at(row, target), result: at(row, result), achievement: at(row, achievement) };
  const mode = annual.target === null ? "values" : writing.options.formulas;
  return judgedCells(writing, mode, { ...annual, polarity, stated, carried: false, at: cells });
}
