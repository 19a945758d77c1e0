import type { ScorecardAssessment } from "../assessment";
import { sum } from "../../kpi/sum";
import { valueOf } from "../figure";
import { kindOf } from "../kpi-kinds/kpi-kinds";
import type { SheetPlan } from "../sheet-plan";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "./cell";
import { addChecklist } from "./checklist-block";
import {
  addHeader,
  addRow,
  area,
  type Draft,
  finished,
  newDraft,
  paint,
  paintBody,
  wholeRows,
} from "./draft";
import { quoted } from "./formulas/formula";
import { gradeFormula } from "./formulas/grade";
import { conditionCells, decimalsOfRow, kpiCells, type RowContext, rowFigures } from "./kpi-cells";
import { figureFormat, formatted, SCORE_FORMAT, WEIGHTED_FORMAT } from "./number-format";
import { PALETTE } from "./palette";
import { ruleReferences } from "./rules-cells";
import { runs } from "./runs";
import { at, down, scorecardColumns } from "./scorecard-columns";
import { type ComponentRows, type ScorecardRow, type ScorecardRows, scorecardRows } from "./scorecard-rows";
import { BAND, BESIDE_FIGURES, BODY, figures, TOTAL, WRAPPED } from "./styles";
import { addTitleBlock, HEADER_ROW } from "./title-block";
import { linkFigure } from "./user-links";
import type { Writing } from "./writing";

/** KPIs under their components with targets, result and score; the total, its grade; the checklists below. */
export function scorecardSheet(writing: Writing, scorecard: ScorecardAssessment): SheetPlan {
  const { words, options, assessment } = writing;
  const headings = words.columns;
  const level = { style: figures(figureFormat(0)), widest: 26 };
  const draft = newDraft([
    { header: headings.kpi, style: WRAPPED, widest: 56 },
    { header: headings.weight, style: figures(figureFormat(0)), widest: 12 },
    { header: headings.minimum, ...level },
    { header: headings.standard, ...level },
    { header: headings.advanced, ...level },
    { header: headings.kpiResult, ...level },
    { header: headings.kpiScore, style: figures(SCORE_FORMAT), widest: 22 },
    { header: headings.weighted, style: figures(WEIGHTED_FORMAT), widest: 20 },
  ]);
  const rows = scorecardRows(scorecard, assessment.model);
  const { scale } = scorecard;
  const columns = scorecardColumns(scale.points.length);
  const context: RowContext = { columns, scale, rows };

  addTitleBlock(draft, writing, "scorecard", gist(writing, scorecard, context));
  addHeader(draft);
  for (const line of rows.rows) {
    addRow(draft, cellsOf(writing, line, context));
    rowFigures(line, scale).forEach((figure, index) => {
      linkFigure(draft, writing, line.row, columns.firstLevel + index, figure);
    });
  }
  addTotals(draft, writing, scorecard, context);
  paintRows(draft, context);
  paintTotals(draft, context);
  for (const checklist of rows.checklists) addChecklist(draft, writing, checklist, columns);

  draft.conditional.push({
    area: area(rows.first, columns.score, Math.max(1, rows.rows.length), 1),
    beginsWith: words.notAssessed,
    fill: PALETTE.paper,
    color: PALETTE.muted,
  });
  return finished(draft, {
    role: "scorecard",
    name: options.names.scorecard,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 1,
    orientation: "landscape",
    footer: words.footer(options.names.scorecard),
  });
}

function cellsOf(writing: Writing, line: ScorecardRow, context: RowContext): Cell[] {
  switch (line.kind) {
    case "component":
      return componentCells(writing, line.row, context);
    case "kpi":
      return kpiCells(writing, line, context);
    case "condition":
      return conditionCells(writing, line, context);
  }
}

const weightsOf = ({ component }: ComponentRows): number =>
  sum(component.kpis.map((assessed) => valueOf(assessed.kpi.weight) ?? 0));

/** The component's name with the sums of its KPIs' weights and weighted scores. */
function componentCells(writing: Writing, row: number, { columns, scale, rows }: RowContext): Cell[] {
  const group = rows.components.find(({ band }) => band === row);
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
    ...scale.points.map(() => EMPTY),
    EMPTY,
    EMPTY,
    subtotal(columns.weighted, component.weighted, WEIGHTED_FORMAT),
  ];
}

/** The components' subtotals, or the KPIs themselves where a component has no row of its own. */
function sumOfComponents({ components }: ScorecardRows, column: number): string {
  const parts = components
    .filter(({ component }) => component.kpis.length > 0)
    .map(({ band, first, last }) => (band === null ? down(column, first, last) : at(band, column)));
  return parts.length === 0 ? "0" : `SUM(${parts.join(",")})`;
}

function addTotals(
  draft: Draft,
  writing: Writing,
  scorecard: ScorecardAssessment,
  { columns, scale, rows }: RowContext,
): void {
  const { words, options, settings } = writing;
  const rules = ruleReferences(options.names.rules, settings);
  const [total, assessedWeight] = [
    at(rows.total, columns.weighted),
    at(rows.weightAssessed, columns.weighted),
  ];
  const line = (
    label: string,
    plain: Cell,
    formula: (language: "live" | "native") => string,
    weights = EMPTY,
  ) =>
    addRow(draft, [
      textCell(label),
      weights,
      ...scale.points.map(() => EMPTY),
      EMPTY,
      EMPTY,
      ruleCell(options.formulas, plain, formula),
    ]);

  const allWeights = numberCell(sum(rows.components.map(weightsOf)), figureFormat(0));
  line(
    words.total,
    numberCell(scorecard.total, SCORE_FORMAT),
    () => sumOfComponents(rows, columns.weighted),
    ruleCell(options.formulas, allWeights, () => sumOfComponents(rows, columns.weight)),
  );
  const scores = down(columns.score, rows.first, Math.max(rows.first, rows.last));
  const weights = down(columns.weight, rows.first, Math.max(rows.first, rows.last));
  line(
    words.weightAssessed,
    numberCell(scorecard.weightAssessed, SCORE_FORMAT),
    // Only a KPI has both: components have no score of their own, conditions no weight.
    () => `SUMIF(${scores},">=0",${weights})`,
  );
  line(
    words.totalOfAssessed,
    numberCell(scorecard.totalOfAssessed, SCORE_FORMAT),
    () => `IF(${assessedWeight}=0,"${DASH}",${total}/${assessedWeight}*100)`,
  );
  line(
    words.grade,
    textCell(gradeShown(writing, scorecard)),
    (language) =>
      `IF(${assessedWeight}=0,"${DASH}",${gradeFormula(
        language,
        {
          total,
          limits: rules.gradeLimits,
          names: rules.gradeNames,
          bands: rules.gradeBands,
        },
        options.language,
      )})`,
  );
}

/** While nothing is assessed a grade would be a verdict on nothing. */
const gradeShown = ({ words }: Writing, { weightAssessed, grade }: ScorecardAssessment): string =>
  weightAssessed === 0 || grade === null ? DASH : words.gradeName(grade);

function gist(writing: Writing, scorecard: ScorecardAssessment, { columns, rows }: RowContext): Cell {
  const { words, options } = writing;
  const [before, between] = [`${words.total} `, ` · ${words.grade} `];
  const plain = textCell(
    before + formatted(scorecard.total, SCORE_FORMAT) + between + gradeShown(writing, scorecard),
  );
  const [total, grade] = [at(rows.total, columns.weighted), at(rows.grade, columns.weighted)];
  return ruleCell(
    options.formulas,
    plain,
    () => `${quoted(before)}&TEXT(${total},"${SCORE_FORMAT}")&${quoted(between)}&${grade}`,
  );
}

function paintRows(draft: Draft, { columns, scale, rows: { rows, first, components } }: RowContext): void {
  const { kpi, weight, firstLevel, result } = columns;
  const measured = result - firstLevel + 1;
  paintBody(draft, first, rows.length, BODY);
  for (const { first: from, count, value } of runs(rows.map(({ kind }) => kind)))
    if (value !== "component")
      paint(draft, area(first + from, kpi, count, 1), { indent: value === "condition" ? 2 : 1 });
  for (const { first: from, count, value } of runs(rows.map((line) => decimalsOfRow(line, scale))))
    if (value > 0)
      paint(draft, area(first + from, firstLevel, count, measured), figures(figureFormat(value)));
  for (const line of rows) {
    if (line.kind === "condition") paint(draft, wholeRows(draft, line.row), { color: PALETTE.muted });
    if (line.kind === "component") paint(draft, wholeRows(draft, line.row), BAND);
    if (line.kind === "kpi" && kindOf(line.assessed.kpi).hasWording)
      paint(draft, area(line.row, firstLevel, 1, measured), { ...WRAPPED, ...BESIDE_FIGURES });
    if (line.kind === "component") paint(draft, area(line.row, kpi, 1, 1), { wrap: true });
  }
  const decimals = mostWeightDecimals(components);
  if (decimals > 0) paint(draft, area(first, weight, rows.length + 1, 1), figures(figureFormat(decimals)));
}

const mostWeightDecimals = (components: readonly ComponentRows[]): number =>
  Math.max(
    0,
    ...components.flatMap(({ component }) =>
      component.kpis.map((assessed) => assessed.kpi.weight?.decimals ?? 0),
    ),
  );

function paintTotals(draft: Draft, { columns: { kpi, weight, weighted }, rows }: RowContext): void {
  const count = rows.grade - rows.total + 1;
  paint(draft, wholeRows(draft, rows.total, count), BODY);
  paint(draft, area(rows.total, kpi, count, 1), WRAPPED);
  paint(draft, area(rows.total, weight, 1, 1), figures(figureFormat(0)));
  paint(draft, area(rows.total, weighted, count, 1), figures(SCORE_FORMAT));
  paint(draft, wholeRows(draft, rows.total), TOTAL);
  paint(draft, area(rows.grade, kpi, 1, weighted + 1), { bold: true });
}
