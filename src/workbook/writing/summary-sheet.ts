import { addressOf, quotedSheet } from "../cell-ref";
import type { PlanAssessment } from "../assessment";
import { DEFAULT_SCALE } from "../scorecard-model";
import type { SheetPlan } from "../sheet-plan";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "./cell";
import { addHeader, addRow, addRunningRow, area, finished, newDraft, paintBody } from "./draft";
import { figureCell } from "./figure-cell";
import { achievementFormula } from "./formulas/achievement";
import { figureArgument } from "./formulas/figure";
import { quoted } from "./formulas/formula";
import { yearResultFormula } from "./formulas/operating-target";
import { scoreFormula } from "./formulas/score";
import { statusFormula } from "./formulas/status";
import { figureFormat, PERCENT_FORMAT, SCORE_FORMAT } from "./number-format";
import {
  PLAN_COLUMN,
  decimalsOfPlan,
  paintBands,
  paintDecimals,
  paintIndents,
  planCells,
  planColumns,
} from "./plan-columns";
import { planRows, QUARTERS_FIRST_ROW, SUMMARY_FIRST_ROW } from "./plan-rows";
import { QUARTER_FIELDS, quarterColumn } from "./quarter-columns";
import { regionalTotal } from "./regions-rows";
import { ruleReferences } from "./rules-cells";
import { plainStatus, SHAPES, statusColours, statusWords } from "./status-cell";
import { BESIDE_FIGURES, BODY, figures, WRAPPED } from "./styles";
import { addTitleBlock, HEADER_ROW } from "./title-block";
import { linkFigure } from "./user-links";
import type { Writing } from "./writing";

const COLUMN = { id: 0, target: 3, result: 4, achievement: 5, status: 6, score: 7, remarks: 8 } as const;

/** A remark of the target sheet longer than this is a report of its own and stays there. */
const LONGEST_REMARK = 120;

/** Plans with the year's target, result, achievement and traffic light. */
export function summarySheet(writing: Writing): SheetPlan {
  const { words, options, assessment } = writing;
  const { columns } = words;
  const draft = newDraft([
    ...planColumns(writing, 52),
    { header: columns.annualTarget, style: figures(figureFormat(0)), widest: 18 },
    { header: columns.result, style: figures(figureFormat(0)), widest: 18 },
    { header: columns.achievement, style: figures(PERCENT_FORMAT), widest: 14 },
    { header: columns.status, style: BESIDE_FIGURES, widest: 14 },
    { header: columns.score, style: figures(SCORE_FORMAT), widest: 12 },
    { header: columns.remarks, style: { ...WRAPPED, ...BESIDE_FIGURES }, widest: 40, narrowest: 24 },
  ]);
  const rows = planRows(assessment);
  const lastRow = SUMMARY_FIRST_ROW + rows.length - 1;

  addTitleBlock(draft, writing, "summary", statusCounts(writing, lastRow));
  addHeader(draft);
  rows.forEach((row, index) => {
    if (row.kind === "issue") addRunningRow(draft, textCell(row.title));
    else {
      const at = addRow(draft, summaryCells(writing, row.plan, SUMMARY_FIRST_ROW + index, index));
      linkFigure(draft, writing, at, COLUMN.target, row.plan.plan.annual.target);
      linkFigure(draft, writing, at, COLUMN.result, row.plan.plan.annual.result);
    }
  });

  paintBody(draft, SUMMARY_FIRST_ROW, rows.length, BODY);
  const decimals = rows.map((row) => (row.kind === "plan" ? decimalsOfPlan(row.plan) : 0));
  paintDecimals(draft, decimals, SUMMARY_FIRST_ROW, [{ column: COLUMN.target, columns: 2 }]);
  paintIndents(draft, rows, SUMMARY_FIRST_ROW);
  paintBands(draft, rows, SUMMARY_FIRST_ROW);
  if (rows.length > 0)
    draft.conditional.push(...statusColours(area(SUMMARY_FIRST_ROW, COLUMN.status, rows.length, 1)));

  return finished(draft, {
    role: "summary",
    name: options.names.summary,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 2,
    orientation: "landscape",
    footer: words.footer(options.names.summary),
    kept:
      rows.length > 0
        ? {
            column: COLUMN.remarks,
            numberColumn: COLUMN.id,
            titleColumn: PLAN_COLUMN,
            firstRow: SUMMARY_FIRST_ROW,
            lastRow,
          }
        : null,
  });
}

function summaryCells(writing: Writing, assessed: PlanAssessment, row: number, index: number): Cell[] {
  const { options, settings } = writing;
  const { plan, annual } = assessed;
  const { polarity } = plan;
  const format = figureFormat(decimalsOfPlan(assessed));
  const rules = ruleReferences(options.names.rules, settings);
  const spoken = statusWords(writing);
  const at = (column: number): string => addressOf({ row, column });
  const [target, result] = [at(COLUMN.target), at(COLUMN.result)];
  const judged = { result, target, polarity, achievement: at(COLUMN.achievement), ...rules };

  return [
    ...planCells(writing, assessed),
    rolledUp(writing, assessed, "target", format) ??
      figureCell(writing, plan.annual.target, annual.target, format),
    rolledUp(writing, assessed, "result", format) ?? yearResult(writing, assessed, index, format),
    ruleCell(options.formulas, numberCell(annual.achievement, PERCENT_FORMAT), (language) =>
      achievementFormula(language, judged),
    ),
    ruleCell(options.formulas, plainStatus(annual.status, spoken), (language) =>
      statusFormula(language, judged, spoken),
    ),
    score(writing, assessed, result, rules.belowMinimum),
    textCell(plan.remarks.length <= LONGEST_REMARK ? plan.remarks : ""),
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
    return `${quotedSheet(writing.options.names.quarters)}!${addressOf({ row: QUARTERS_FIRST_ROW + index, column })}`;
  });
  return ruleCell(writing.options.formulas, numberCell(annual.result, format), () =>
    yearResultFormula(plan.accumulation ?? "incremental", results),
  );
}

/** Points, for a plan that states levels of its own. */
function score(
  { options, words }: Writing,
  { plan, score: points }: PlanAssessment,
  result: string,
  belowMinimum: string,
): Cell {
  const { levels } = plan;
  const plain = numberCell(points, SCORE_FORMAT);
  if (!levels || points === null) return plain;
  return ruleCell(options.formulas, plain, (language) => {
    return scoreFormula(
      language,
      {
        result,
        levels: levels.map((level) => level && figureArgument(language, level, options.textOf)),
        points: DEFAULT_SCALE.points,
        belowMinimum,
        proportional: words.ruleWordsOfAll.map((each) => each.belowMinimum.proportional),
        polarity: plan.polarity,
      },
      DASH,
    );
  });
}

/** "24 plans: ● Green 15 · ▲ Yellow 3 · …", counted by the sheet itself where it calculates. */
function statusCounts(writing: Writing, lastRow: number): Cell {
  const { assessment, words, options } = writing;
  const { plans } = assessment;
  if (plans.length === 0) return EMPTY;
  const spoken = statusWords(writing).shown;
  const lines = (
    [
      [`${spoken.green}`, "green", `${SHAPES.green}*`],
      [`${spoken.yellow}`, "yellow", `${SHAPES.yellow}*`],
      [`${spoken.red}`, "red", `${SHAPES.red}*`],
      [`${DASH} ${words.status.none}`, "none", DASH],
    ] as const
  ).map(([label, status, pattern], index) => ({
    lead: index === 0 ? `${words.statusCounts(plans.length)} ${label} ` : ` · ${label} `,
    count: plans.filter(({ annual }) => annual.status === status).length,
    pattern,
  }));
  const column = addressOf({ row: 0, column: COLUMN.status }).slice(0, -1);
  const statuses = `${column}${SUMMARY_FIRST_ROW + 1}:${column}${lastRow + 1}`;
  return ruleCell(
    options.formulas,
    textCell(lines.map(({ lead, count }) => `${lead}${count}`).join("")),
    () => lines.map(({ lead, pattern }) => `${quoted(lead)}&COUNTIF(${statuses},"${pattern}")`).join("&"),
  );
}
