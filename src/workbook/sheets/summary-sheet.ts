import { quotedSheet } from "../cell-ref";
import type { PlanAssessment } from "../assessment";
import { at, down } from "../writing/addresses";
import { decimalsOfPlan } from "../plan-figures";
import { shownRemark } from "../remark";
import type { SheetPlan } from "../sheet-plan";
import { eachInSlices, type Slices } from "../slices";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "../writing/cell";
import {
  addHeader,
  addRow,
  addRunningRow,
  area,
  type Draft,
  fillRunningRow,
  finishedInSlices,
  newDraft,
  paintBody,
} from "../writing/draft";
import { figureCell } from "../writing/figure-cell";
import { quoted } from "../writing/formulas/formula";
import { yearResultFormula } from "../writing/formulas/year-result";
import { judgedCells } from "../writing/judged-cells";
import { figureFormat, PERCENT_FORMAT, SCORE_FORMAT } from "../writing/number-format";
import {
  PLAN_COLUMN,
  paintBands,
  paintDecimals,
  paintIndents,
  planCells,
  planColumns,
} from "../writing/plan-columns";
import { planScore, planScoreColumns } from "../writing/plan-score";
import { planRows, QUARTERS_FIRST_ROW, SUMMARY_FIRST_ROW } from "../writing/plan-rows";
import { QUARTER_FIELDS, quarterColumn } from "../writing/quarter-columns";
import { regionalTotal } from "./regions-rows";
import { SHAPES, STATUS_WIDTH, statusColours, statusWords } from "../writing/status-cell";
import { BESIDE_FIGURES, BODY, figures, WRAPPED } from "../writing/styles";
import { addTitleBlock, GIST_ROW, HEADER_ROW } from "../writing/title-block";
import { SUMMARY } from "../writing/summary-columns";
import { pageTexts } from "../writing/page-texts";
import { linkFigure } from "../writing/user-links";
import type { Writing } from "../writing/writing";

/** The gist's counts stand over these columns: "▲ Yellow 12" is seen whole. */
const COUNT_WIDTH = 13;

const STATUSES = ["green", "yellow", "red", "none"] as const;

/** Plans with the year's target, result, achievement and traffic light. */
export function* summarySheet(writing: Writing): Slices<SheetPlan> {
  const { words, options, assessment } = writing;
  const { columns } = words;
  const draft = newDraft([
    ...planColumns(writing, 52),
    { header: columns.annualTarget, style: figures(figureFormat(0)), widest: 18, narrowest: COUNT_WIDTH },
    { header: columns.result, style: figures(figureFormat(0)), widest: 18, narrowest: COUNT_WIDTH },
    { header: columns.achievement, style: figures(PERCENT_FORMAT), widest: 14 },
    { header: columns.status, style: BESIDE_FIGURES, widest: 14, narrowest: STATUS_WIDTH },
    { header: columns.score, style: figures(SCORE_FORMAT), widest: 12 },
    { header: columns.remarks, style: { ...WRAPPED, ...BESIDE_FIGURES }, widest: 40, narrowest: 24 },
    ...planScoreColumns(writing),
  ]);
  const rows = planRows(assessment);
  const lastRow = SUMMARY_FIRST_ROW + rows.length - 1;

  addTitleBlock(draft, writing, "summary", EMPTY);
  addStatusCounts(draft, writing, lastRow);
  addHeader(draft);
  yield* eachInSlices(rows, (row, index) => {
    if (row.kind === "band") addRunningRow(draft, textCell(row.title));
    else {
      const at = addRow(draft, summaryCells(writing, row.plan, SUMMARY_FIRST_ROW + index, index));
      linkFigure(draft, writing, at, SUMMARY.target, row.plan.plan.annual.target);
      linkFigure(draft, writing, at, SUMMARY.result, row.plan.plan.annual.result);
    }
  });

  paintBody(draft, SUMMARY_FIRST_ROW, rows.length, BODY);
  yield;
  const decimals = rows.map((row) => (row.kind === "plan" ? decimalsOfPlan(row.plan) : 0));
  paintDecimals(draft, decimals, SUMMARY_FIRST_ROW, [{ column: SUMMARY.target, columns: 2 }]);
  yield;
  paintIndents(draft, rows, SUMMARY_FIRST_ROW);
  yield;
  paintBands(draft, rows, SUMMARY_FIRST_ROW);
  if (rows.length > 0)
    draft.conditional.push(
      ...statusColours(area(SUMMARY_FIRST_ROW, SUMMARY.status, rows.length, 1), statusWords(writing)),
    );

  yield;
  return yield* finishedInSlices(draft, {
    role: "summary",
    name: options.names.summary,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 2,
    printedColumns: SUMMARY.remarks + 1,
    orientation: "landscape",
    pageTexts: pageTexts(writing, "summary"),
    kept:
      rows.length > 0
        ? {
            column: SUMMARY.remarks,
            numberColumn: SUMMARY.id,
            titleColumn: PLAN_COLUMN,
            firstRow: SUMMARY_FIRST_ROW,
            lastRow,
          }
        : null,
  });
}

function summaryCells(writing: Writing, assessed: PlanAssessment, row: number, index: number): Cell[] {
  const { plan, annual } = assessed;
  const format = figureFormat(decimalsOfPlan(assessed));
  const score = planScore(writing, assessed, row);
  return [
    ...planCells(writing, assessed),
    rolledUp(writing, assessed, "target", format) ??
      figureCell(writing, plan.annual.target, annual.target, format),
    rolledUp(writing, assessed, "result", format) ?? yearResult(writing, assessed, index, format),
    ...judgedCells(writing, writing.options.formulas, {
      ...annual,
      polarity: plan.polarity,
      stated: plan.annual.target,
      carried: false,
      at: {
        target: at(row, SUMMARY.target),
        result: at(row, SUMMARY.result),
        achievement: at(row, SUMMARY.achievement),
      },
    }),
    score.score,
    textCell(shownRemark(plan)),
    ...score.workings,
  ];
}

/** The total of a plan's regions, by way of the regions sheet; null for a plan with figures of its own. */
function rolledUp(
  { options, assessment }: Writing,
  { rolledUpFrom, annual }: PlanAssessment,
  what: "target" | "result",
  format: string,
): Cell | null {
  const total = rolledUpFrom && regionalTotal(options.names.regions, assessment.regions, rolledUpFrom, what);
  return total ? ruleCell(options.formulas, numberCell(annual[what], format), () => total) : null;
}

/** The year's result as the sheet states it, else as its quarters add up to, by way of the quarters sheet. */
function yearResult(writing: Writing, { plan, annual }: PlanAssessment, index: number, format: string): Cell {
  if (plan.annual.result || annual.result === null)
    return figureCell(writing, plan.annual.result, annual.result, format);
  const results = plan.quarters.map(({ quarter }) => {
    const column = quarterColumn(quarter, QUARTER_FIELDS.result);
    return `${quotedSheet(writing.options.names.quarters)}!${at(QUARTERS_FIRST_ROW + index, column)}`;
  });
  return ruleCell(writing.options.formulas, numberCell(annual.result, format), () =>
    yearResultFormula(plan.accumulation ?? "incremental", results),
  );
}

/** "24 plans:", then a cell for each colour, "● Green 15", counted by the sheet itself where it calculates. */
function addStatusCounts(draft: Draft, { assessment, words, options }: Writing, lastRow: number): void {
  const { plans } = assessment;
  if (plans.length === 0) return;
  const statuses = down(SUMMARY.status, SUMMARY_FIRST_ROW, lastRow);
  const counts = STATUSES.map((status) => {
    const [shape, word, counted] =
      status === "none"
        ? [DASH, words.status.none, DASH]
        : [SHAPES[status], words.status[status], words.status[status]];
    const label = `${shape} ${word} `;
    const count = plans.filter(({ annual }) => annual.status === status).length;
    return ruleCell(
      options.formulas,
      textCell(`${label}${count}`),
      () => `${quoted(label)}&COUNTIF(${statuses},${quoted(counted)})`,
    );
  });
  fillRunningRow(draft, GIST_ROW, [textCell(words.statusCounts(plans.length)), EMPTY, ...counts]);
}
