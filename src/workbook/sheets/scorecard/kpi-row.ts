/** One row of a scorecard: a KPI, or a condition of a compound one. */
import { type Figure, valueOf } from "../../figure";
import type { KpiPlace, MeasuredCells } from "../../kpi-kinds/kpi-kind";
import { kindOf } from "../../kpi-kinds/kpi-kinds";
import { measureCells, measureFigures } from "../../kpi-kinds/numeric";
import { levelColumns } from "../../kpi-kinds/scorecard-columns";
import type { StatedScale } from "../../scorecard-model";
import { acrossHeading, at } from "../../writing/addresses";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "../../writing/cell";
import { figureCell } from "../../writing/figure-cell";
import { NO_FIGURE } from "../../writing/formulas/formula";
import { figureFormat, WEIGHTED_FORMAT } from "../../writing/number-format";
import { scaleChoices } from "../../writing/scale-choices";
import type { Writing } from "../../writing/writing";
import { rowsOfChecklist, type ScorecardBlock, type ScorecardLayout, type ScorecardRow } from "./layout";

/** What every row of a scorecard is written with. */
export interface BlockContext {
  writing: Writing;
  layout: ScorecardLayout;
  block: ScorecardBlock;
  /** The headings of the columns beside the table that formulas work in. */
  workings: readonly string[];
}

/** The figures of a row, for its decimals and the cells they lead to; none for levels in words. */
export function rowFigures(row: ScorecardRow, scale: StatedScale): (Figure | null)[] {
  switch (row.kind) {
    case "component":
      return [];
    case "condition":
      return measureFigures(row.condition);
    case "kpi":
      return kindOf(row.assessed.kpi).figures(row.assessed.kpi, scale);
  }
}

export const decimalsOfRow = (row: ScorecardRow, scale: StatedScale): number =>
  Math.max(0, ...rowFigures(row, scale).map((figure) => figure?.decimals ?? 0));

/** Columns between a scale's last level and the result: another scorecard on the sheet has more levels. */
const spareLevels = ({ layout: { columns }, block }: BlockContext): Cell[] =>
  levelColumns(columns, columns.result - columns.firstLevel)
    .slice(block.assessed.scale.points.length)
    .map(() => EMPTY);

/** A row from its name to its workings. */
function wholeRow(
  context: BlockContext,
  [name, weight, weighted]: readonly [name: Cell, weight: Cell, weighted: Cell],
  { levels, result, score, workings = [] }: MeasuredCells,
): Cell[] {
  return [name, weight, ...levels, ...spareLevels(context), result, score, weighted, ...workings];
}

/** What the formulas of a row refer to. */
function placeOf({ writing, layout: { columns }, block }: BlockContext, line: ScorecardRow): PlaceOfRow {
  const { header, pointsInHeadings, assessed } = block;
  const { scale } = assessed;
  const headings = levelColumns(columns, scale.points.length);
  const heading = (column: number): string => acrossHeading(header, column, column).split(":")[0] ?? "";
  return {
    row: line.row,
    columns,
    scale,
    choices: scaleChoices(writing, assessed.scorecard.name, scale),
    points: pointsInHeadings ? headings.map(heading) : scale.points.map(String),
    pointsRange: pointsInHeadings
      ? acrossHeading(header, columns.firstLevel, columns.firstLevel + scale.points.length - 1)
      : null,
    format: figureFormat(decimalsOfRow(line, scale)),
  };
}

type PlaceOfRow = Omit<KpiPlace, "score" | "conditions" | "checklist">;

export function conditionCells(
  context: BlockContext,
  line: Extract<ScorecardRow, { kind: "condition" }>,
): Cell[] {
  const { condition, number } = line;
  const { writing } = context;
  const name = condition.name === "" ? writing.words.condition(number) : condition.name;
  const measured = measureCells(writing, condition, placeOf(context, line));
  return wholeRow(context, [textCell(name), EMPTY, EMPTY], measured);
}

export function kpiCells(context: BlockContext, line: Extract<ScorecardRow, { kind: "kpi" }>): Cell[] {
  const { writing, layout } = context;
  const { row, assessed, conditions } = line;
  const { kpi, score } = assessed;
  const kind = kindOf(kpi);
  const { checklist } = kind.below(kpi);
  const measured = kind.cells(writing, kpi, {
    ...placeOf(context, line),
    score,
    conditions,
    checklist: (checklist && rowsOfChecklist(layout.checklists, checklist)) ?? null,
  });
  const weightFormat = figureFormat(kpi.weight?.decimals ?? 0);
  return wholeRow(
    context,
    [
      textCell(`${kpi.id} ${kpi.title}`.trim()),
      figureCell(writing, kpi.weight, valueOf(kpi.weight), weightFormat),
      weightedCell(context, assessed.weighted, row, measured),
    ],
    measured,
  );
}

/** score · weight / 100; nothing where the score says in words why there is none. */
function weightedCell(
  { writing, layout: { columns } }: BlockContext,
  weighted: number | null,
  row: number,
  { score }: MeasuredCells,
): Cell {
  if (typeof score.content === "string" && score.content !== DASH) return textCell(DASH);
  const [points, weight] = [at(row, columns.score), at(row, columns.weight)];
  return ruleCell(
    writing.options.formulas,
    numberCell(weighted, WEIGHTED_FORMAT),
    () => `IF(OR(${points}=${NO_FIGURE},${weight}=${NO_FIGURE}),${NO_FIGURE},${points}*${weight}/100)`,
  );
}
