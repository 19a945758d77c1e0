import type { ScorecardAssessment } from "../assessment";
import { sum } from "../../kpi/sum";
import { valueOf } from "../plan-figures";
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
import { gradeNameIn } from "./grade-name";
import { conditionCells, decimalsOfRow, kpiCells, rowFigures } from "./kpi-cells";
import { figureFormat, formatted, SCORE_FORMAT, WEIGHTED_FORMAT } from "./number-format";
import { PALETTE } from "./palette";
import { ruleReferences } from "./rules-cells";
import { runs } from "./runs";
import { at, down, SCORECARD } from "./scorecard-columns";
import { type ComponentRows, type ScorecardRow, type ScorecardRows, scorecardRows } from "./scorecard-rows";
import { BAND, BESIDE_FIGURES, BODY, figures, TOTAL, WRAPPED } from "./styles";
import { addTitleBlock, HEADER_ROW } from "./title-block";
import { linkFigure } from "./user-links";
import type { Writing } from "./writing";

const { kpi, weight, minimum, result, score, weighted } = SCORECARD;

/** KPIs under their components with targets, result and score; the total, its grade; the checklists below. */
export function scorecardSheet(writing: Writing, scorecard: ScorecardAssessment): SheetPlan {
  const { words, options, assessment } = writing;
  const { columns } = words;
  const level = { style: figures(figureFormat(0)), widest: 26 };
  const draft = newDraft([
    { header: columns.kpi, style: WRAPPED, widest: 56 },
    { header: columns.weight, style: figures(figureFormat(0)), widest: 12 },
    { header: columns.minimum, ...level },
    { header: columns.standard, ...level },
    { header: columns.advanced, ...level },
    { header: columns.kpiResult, ...level },
    { header: columns.kpiScore, style: figures(SCORE_FORMAT), widest: 22 },
    { header: columns.weighted, style: figures(WEIGHTED_FORMAT), widest: 20 },
  ]);
  const rows = scorecardRows(scorecard, assessment.model);

  addTitleBlock(draft, writing, "scorecard", gist(writing, scorecard, rows));
  addHeader(draft);
  for (const line of rows.rows) {
    addRow(draft, cellsOf(writing, line, rows));
    rowFigures(line).forEach((figure, index) => {
      linkFigure(draft, writing, line.row, minimum + index, figure);
    });
  }
  addTotals(draft, writing, scorecard, rows);
  paintRows(draft, rows);
  paintTotals(draft, rows);
  for (const checklist of rows.checklists) addChecklist(draft, writing, checklist);

  draft.conditional.push({
    area: area(rows.first, score, Math.max(1, rows.rows.length), 1),
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

function cellsOf(writing: Writing, line: ScorecardRow, rows: ScorecardRows): Cell[] {
  switch (line.kind) {
    case "component":
      return componentCells(writing, line.row, rows);
    case "kpi":
      return kpiCells(writing, line, rows);
    case "condition":
      return conditionCells(writing, line);
  }
}

const weightsOf = ({ component }: ComponentRows): number =>
  sum(component.kpis.map((assessed) => valueOf(assessed.kpi.weight) ?? 0));

/** The component's name with the sums of its KPIs' weights and weighted scores. */
function componentCells(writing: Writing, row: number, { components }: ScorecardRows): Cell[] {
  const group = components.find(({ band }) => band === row);
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
    subtotal(weight, weightsOf(group), figureFormat(0)),
    EMPTY,
    EMPTY,
    EMPTY,
    EMPTY,
    EMPTY,
    subtotal(weighted, component.weighted, WEIGHTED_FORMAT),
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
  rows: ScorecardRows,
): void {
  const { words, options, settings } = writing;
  const rules = ruleReferences(options.names.rules, settings);
  const [total, assessedWeight] = [at(rows.total, weighted), at(rows.weightAssessed, weighted)];
  const line = (
    label: string,
    plain: Cell,
    formula: (language: "live" | "native") => string,
    weights = EMPTY,
  ) =>
    addRow(draft, [
      textCell(label),
      weights,
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
      ruleCell(options.formulas, plain, formula),
    ]);

  const allWeights = numberCell(sum(rows.components.map(weightsOf)), figureFormat(0));
  line(
    words.total,
    numberCell(scorecard.total, SCORE_FORMAT),
    () => sumOfComponents(rows, weighted),
    ruleCell(options.formulas, allWeights, () => sumOfComponents(rows, weight)),
  );
  const scores = down(score, rows.first, Math.max(rows.first, rows.last));
  const weights = down(weight, rows.first, Math.max(rows.first, rows.last));
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
const gradeShown = ({ options }: Writing, { weightAssessed, grade }: ScorecardAssessment): string =>
  weightAssessed === 0 ? DASH : gradeNameIn(options.language, grade);

function gist(writing: Writing, scorecard: ScorecardAssessment, rows: ScorecardRows): Cell {
  const { words, options } = writing;
  const [before, between] = [`${words.total} `, ` · ${words.grade} `];
  const plain = textCell(
    before + formatted(scorecard.total, SCORE_FORMAT) + between + gradeShown(writing, scorecard),
  );
  const [total, grade] = [at(rows.total, weighted), at(rows.grade, weighted)];
  return ruleCell(
    options.formulas,
    plain,
    () => `${quoted(before)}&TEXT(${total},"${SCORE_FORMAT}")&${quoted(between)}&${grade}`,
  );
}

function paintRows(draft: Draft, { rows, first, components }: ScorecardRows): void {
  paintBody(draft, first, rows.length, BODY);
  for (const { first: from, count, value } of runs(rows.map(({ kind }) => kind)))
    if (value !== "component")
      paint(draft, area(first + from, kpi, count, 1), { indent: value === "condition" ? 2 : 1 });
  for (const { first: from, count, value } of runs(rows.map(decimalsOfRow)))
    if (value > 0)
      paint(draft, area(first + from, minimum, count, result - minimum + 1), figures(figureFormat(value)));
  for (const line of rows) {
    if (line.kind === "condition") paint(draft, wholeRows(draft, line.row), { color: PALETTE.muted });
    if (line.kind === "component") paint(draft, wholeRows(draft, line.row), BAND);
    if (line.kind === "kpi" && line.assessed.kpi.kind === "level")
      paint(draft, area(line.row, minimum, 1, result - minimum + 1), { ...WRAPPED, ...BESIDE_FIGURES });
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

function paintTotals(draft: Draft, rows: ScorecardRows): void {
  const count = rows.grade - rows.total + 1;
  paint(draft, wholeRows(draft, rows.total, count), BODY);
  paint(draft, area(rows.total, kpi, count, 1), WRAPPED);
  paint(draft, area(rows.total, weight, 1, 1), figures(figureFormat(0)));
  paint(draft, area(rows.total, weighted, count, 1), figures(SCORE_FORMAT));
  paint(draft, wholeRows(draft, rows.total), TOTAL);
  paint(draft, area(rows.grade, kpi, 1, weighted + 1), { bold: true });
}
