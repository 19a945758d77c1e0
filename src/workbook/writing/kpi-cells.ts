/** One row of the scorecard: a KPI, or a condition of a compound one. */
import { type Figure, valueOf } from "../figure";
import type { KpiPlace, MeasuredCells } from "../kpi-kinds/kpi-kind";
import { kindOf } from "../kpi-kinds/kpi-kinds";
import { measureCells, measureFigures } from "../kpi-kinds/numeric";
import type { Scale } from "../scoring";
import type { StatedScale } from "../scorecard-model";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "./cell";
import { figureCell } from "./figure-cell";
import { figureFormat, WEIGHTED_FORMAT } from "./number-format";
import { at, type ScorecardColumns } from "./scorecard-columns";
import { rowsOfChecklist, type ScorecardRow, type ScorecardRows } from "./scorecard-rows";
import type { Writing } from "./writing";

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

const measuredRow = ({ levels, result, score }: MeasuredCells): Cell[] => [...levels, result, score];

/** What every row of a scorecard is written with. */
export interface RowContext {
  columns: ScorecardColumns;
  scale: Scale;
  rows: ScorecardRows;
}

export function conditionCells(
  writing: Writing,
  line: Extract<ScorecardRow, { kind: "condition" }>,
  { columns, scale }: RowContext,
): Cell[] {
  const { condition, number, row } = line;
  const name = condition.name === "" ? writing.words.condition(number) : condition.name;
  const format = figureFormat(decimalsOfRow(line, scale));
  const measured = measureCells(writing, condition, { row, columns, scale, format });
  return [textCell(name), EMPTY, ...measuredRow(measured), EMPTY];
}

export function kpiCells(
  writing: Writing,
  line: Extract<ScorecardRow, { kind: "kpi" }>,
  { columns, scale, rows }: RowContext,
): Cell[] {
  const { row, assessed, conditions } = line;
  const { kpi, score, weighted } = assessed;
  const kind = kindOf(kpi);
  const { checklist } = kind.below(kpi);
  const place: KpiPlace = {
    row,
    columns,
    scale,
    format: figureFormat(decimalsOfRow(line, scale)),
    score,
    conditions,
    checklist: (checklist && rowsOfChecklist(rows, checklist)) ?? null,
  };
  const weightFormat = figureFormat(kpi.weight?.decimals ?? 0);
  const [points, share] = [at(row, columns.score), at(row, columns.weight)];
  return [
    textCell(`${kpi.id} ${kpi.title}`.trim()),
    figureCell(writing, kpi.weight, valueOf(kpi.weight), weightFormat),
    ...measuredRow(kind.cells(writing, kpi, place)),
    // Text is a dash or "not assessed"; an error is neither, and shows.
    ruleCell(
      writing.options.formulas,
      numberCell(weighted, WEIGHTED_FORMAT),
      () => `IF(OR(ISTEXT(${points}),ISTEXT(${share})),"${DASH}",${points}*${share}/100)`,
    ),
  ];
}
