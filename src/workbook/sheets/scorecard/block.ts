/** One scorecard: its KPIs under their components with targets, result and score, then its totals. */
import { levelColumns } from "../../kpi-kinds/scorecard-columns";
import { kindOf } from "../../kpi-kinds/kpi-kinds";
import { down } from "../../writing/addresses";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "../../writing/cell";
import { addHeader, addRow, addRunningRow, area, type Draft, paint, paintBody } from "../../writing/draft";
import { quoted } from "../../writing/formulas/formula";
import { figureFormat, SCORE_FORMAT, WEIGHTED_FORMAT } from "../../writing/number-format";
import { PALETTE } from "../../writing/palette";
import { runs } from "../../writing/runs";
import { BAND, BESIDE_TEXT, BODY, figures } from "../../writing/styles";
import { linkFigure } from "../../writing/user-links";
import { type BlockContext, conditionCells, decimalsOfRow, kpiCells, rowFigures } from "./kpi-row";
import type { ComponentRows, ScorecardRow } from "./layout";
import { addTotals, paintTotals, weightsOf } from "./totals";

export function addBlock(draft: Draft, context: BlockContext): void {
  const { writing, layout, block } = context;
  const { scale, scorecard } = block.assessed;
  // A row of air between two scorecards.
  while (draft.rows.length < (block.title ?? block.header)) draft.keptWithNext.add(addRow(draft, []));
  if (block.title !== null)
    paint(draft, area(addRunningRow(draft, textCell(scorecard.name)), 0, 1, 1), { bold: true, sizeStep: 1 });
  addHeadings(draft, context);
  const inWords: number[] = [];
  for (const line of block.rows) {
    const cells = cellsOf(context, line);
    const score = cells[layout.columns.score]?.content;
    if (typeof score === "string" && score !== DASH) inWords.push(line.row);
    addRow(draft, cells);
    if (line.kind === "kpi" && line.conditions)
      draft.together.push({ first: line.row, last: line.conditions.last });
    rowFigures(line, scale).forEach((figure, index) => {
      const isResult = index === scale.points.length;
      const column = isResult ? layout.columns.result : layout.columns.firstLevel + index;
      linkFigure(draft, writing, line.row, column, figure);
    });
  }
  addTotals(draft, context);
  // The headings of one of several are not repeated on the next page.
  if (block.title !== null) draft.together.push({ first: block.title, last: draft.rows.length - 1 });
  paintRows(draft, context);
  for (const row of inWords) paint(draft, area(row, layout.columns.score, 1, 1), { numberFormat: "@" });
  paintTotals(draft, context);
}

/** The columns' headings; those of the levels hold their points, so that formulas can refer to them. */
function addHeadings(draft: Draft, { writing, layout: { columns }, block, workings }: BlockContext): void {
  const { words } = writing;
  const { scale } = block.assessed;
  const names = [words.columns.minimum, words.columns.standard, words.columns.advanced];
  const around = (index: number): readonly [before: string, after: string] =>
    scale.named ? [`${words.scorecard.levels[index] ?? ""} (`, ")"] : [`${words.scorecard.level} `, ""];
  const levels = scale.points.map((points, index): string | Cell =>
    block.pointsInHeadings
      ? { content: points, shown: around(index).join(String(points)) }
      : (names[index] ?? ""),
  );
  const spare = levelColumns(columns, columns.result - columns.firstLevel).slice(levels.length);
  addHeader(draft, [
    words.columns.kpi,
    words.columns.weight,
    ...levels,
    ...spare.map(() => ""),
    words.columns.kpiResult,
    words.columns.kpiScore,
    words.columns.weighted,
    ...workings,
  ]);
  if (!block.pointsInHeadings) return;
  scale.points.forEach((points, index) => {
    const [before, after] = around(index);
    const digits = figureFormat(String(points).split(".")[1]?.length ?? 0);
    const numberFormat = `${quoted(before)}${digits}${after === "" ? "" : quoted(after)}`;
    paint(draft, area(block.header, columns.firstLevel + index, 1, 1), { numberFormat });
  });
}

function cellsOf(context: BlockContext, line: ScorecardRow): Cell[] {
  switch (line.kind) {
    case "component":
      return componentCells(context, line.row);
    case "kpi":
      return kpiCells(context, line);
    case "condition":
      return conditionCells(context, line);
  }
}

/** The component's name with the sums of its KPIs' weights and weighted scores. */
function componentCells({ writing, layout: { columns }, block }: BlockContext, row: number): Cell[] {
  const group = block.components.find(({ band }) => band === row);
  if (!group) return [];
  const { component, first, last } = group;
  const subtotal = (column: number, value: number, format: string): Cell =>
    component.kpis.length === 0
      ? EMPTY
      : ruleCell(
          writing.options.formulas,
          numberCell(value, format),
          () => `SUM(${down(column, first, last)})`,
        );
  return [
    textCell(writing.words.component(component.id, component.title)),
    subtotal(columns.weight, weightsOf(group), figureFormat(0)),
    ...Array.from({ length: columns.weighted - columns.firstLevel }, () => EMPTY),
    subtotal(columns.weighted, component.weighted, WEIGHTED_FORMAT),
  ];
}

function paintRows(draft: Draft, { writing, layout: { columns }, block }: BlockContext): void {
  const { kpi, weight, firstLevel, result, score, weighted } = columns;
  const { rows, first, components, assessed } = block;
  const measured = result - firstLevel + 1;
  const row = (at: number) => area(at, kpi, 1, weighted + 1);
  paintBody(draft, first, rows.length, BODY);
  for (const { first: from, count, value } of runs(rows.map(({ kind }) => kind)))
    if (value !== "component")
      paint(draft, area(first + from, kpi, count, 1), { indent: value === "condition" ? 2 : 1 });
  for (const { first: from, count, value } of runs(rows.map((line) => decimalsOfRow(line, assessed.scale))))
    if (value > 0)
      paint(draft, area(first + from, firstLevel, count, measured), figures(figureFormat(value)));
  for (const line of rows) {
    if (line.kind === "condition") paint(draft, row(line.row), { color: PALETTE.muted });
    if (line.kind === "component") paint(draft, row(line.row), BAND);
    if (line.kind === "kpi" && kindOf(line.assessed.kpi).hasWording)
      paint(draft, area(line.row, firstLevel, 1, measured), BESIDE_TEXT);
    if (line.kind === "component") paint(draft, area(line.row, kpi, 1, 1), { wrap: true });
  }
  const decimals = mostWeightDecimals(components);
  if (decimals > 0) paint(draft, area(first, weight, rows.length + 1, 1), figures(figureFormat(decimals)));
  // A score that is no number is a dash, "no figure" to every formula; it shows as "not assessed".
  paint(draft, area(first, score, Math.max(1, rows.length), 1), {
    numberFormat: `${SCORE_FORMAT};-${SCORE_FORMAT};${SCORE_FORMAT};${quoted(writing.words.notAssessed)}`,
  });
}

const mostWeightDecimals = (components: readonly ComponentRows[]): number =>
  Math.max(
    0,
    ...components.flatMap(({ component }) =>
      component.kpis.map((assessed) => assessed.kpi.weight?.decimals ?? 0),
    ),
  );
