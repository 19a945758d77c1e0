import type { PlanAssessment } from "../assessment";
import { decimalsOfPlan } from "../plan-figures";
import type { SheetPlan } from "../sheet-plan";
import { eachInSlices, type Slices } from "../slices";
import { at } from "../writing/addresses";
import { type Cell, EMPTY, numberCell, ruleCell, textCell } from "../writing/cell";
import {
  addHeader,
  addRow,
  addRunningRow,
  area,
  type Column,
  fillRunningRow,
  finishedInSlices,
  newDraft,
  paint,
  paintBody,
} from "../writing/draft";
import { figureCell, plainFigure } from "../writing/figure-cell";
import { carriedTargetFormula, type QuarterCells } from "../writing/formulas/operating-target";
import { judgedCells } from "../writing/judged-cells";
import { figureFormat, PERCENT_FORMAT } from "../writing/number-format";
import {
  PLAN_COLUMN,
  paintBands,
  paintDecimals,
  paintIndents,
  planCells,
  planColumns,
} from "../writing/plan-columns";
import { planRows, QUARTERS_FIRST_ROW } from "../writing/plan-rows";
import { FIELDS_A_QUARTER, QUARTER_FIELDS, quarterColumn } from "../writing/quarter-columns";
import { STATUS_WIDTH, statusColours, statusWords } from "../writing/status-cell";
import { BESIDE_FIGURES, BODY, figures } from "../writing/styles";
import { addTitleBlock, GIST_ROW, HEADER_ROW } from "../writing/title-block";
import { pageTexts } from "../writing/page-texts";
import type { Writing } from "../writing/writing";

const TITLE_WIDTH = 46;

const QUARTERS = [1, 2, 3, 4] as const;

/** Plans with each quarter's planned and operating target, result, achievement and traffic light. */
export function* quartersSheet(writing: Writing): Slices<SheetPlan> {
  const { words, options, assessment } = writing;
  const { columns } = words;
  const ofAQuarter: Column[] = [
    { header: columns.planned, style: figures(figureFormat(0)), widest: 16 },
    { header: columns.operating, style: figures(figureFormat(0)), widest: 16 },
    { header: columns.result, style: figures(figureFormat(0)), widest: 16 },
    { header: columns.achievement, style: figures(PERCENT_FORMAT), widest: 14 },
    { header: columns.status, style: BESIDE_FIGURES, widest: 12, narrowest: STATUS_WIDTH },
  ];
  // The title block runs over these columns, and is seen whole where they are repeated beside the later quarters.
  const ofThePlan = planColumns(writing, TITLE_WIDTH).map((column, index) =>
    index === PLAN_COLUMN ? { ...column, narrowest: TITLE_WIDTH } : column,
  );
  const draft = newDraft([...ofThePlan, ...QUARTERS.flatMap(() => ofAQuarter)]);
  const rows = planRows(assessment);

  addTitleBlock(draft, writing, "quarters", EMPTY);
  fillRunningRow(draft, GIST_ROW, [...ofThePlan.map(() => EMPTY), textCell(words.quartersNote)]);
  addHeader(draft, [
    ...ofThePlan.map(({ header }) => header),
    ...QUARTERS.flatMap((quarter) => [quarterName(writing, quarter), ...ofAQuarter.slice(1).map(() => "")]),
  ]);
  addHeader(draft, [
    ...ofThePlan.map(() => ""),
    ...QUARTERS.flatMap(() => ofAQuarter.map(({ header }) => header)),
  ]);
  ofThePlan.forEach((_, column) => draft.merges.push(area(HEADER_ROW, column, 2, 1)));
  for (const quarter of QUARTERS) {
    const name = area(HEADER_ROW, quarterColumn(quarter, QUARTER_FIELDS.planned), 1, FIELDS_A_QUARTER);
    draft.merges.push(name);
    paint(draft, name, { horizontal: "center" });
  }
  draft.running.add(HEADER_ROW);

  yield* eachInSlices(rows, (row, index) => {
    if (row.kind === "band") fillRunningRow(draft, addRunningRow(draft, EMPTY), [EMPTY, textCell(row.title)]);
    else
      addRow(draft, [
        ...planCells(writing, row.plan),
        ...quarterCells(writing, row.plan, QUARTERS_FIRST_ROW + index),
      ]);
  });

  paintBody(draft, QUARTERS_FIRST_ROW, rows.length, BODY);
  yield;
  const decimals = rows.map((row) => (row.kind === "plan" ? decimalsOfPlan(row.plan) : 0));
  const { planned, result, status } = QUARTER_FIELDS;
  paintDecimals(
    draft,
    decimals,
    QUARTERS_FIRST_ROW,
    QUARTERS.map((quarter) => ({ column: quarterColumn(quarter, planned), columns: result - planned + 1 })),
  );
  yield;
  paintIndents(draft, rows, QUARTERS_FIRST_ROW);
  yield;
  paintBands(draft, rows, QUARTERS_FIRST_ROW);
  // Text that ran on over the quarters would be cut where the plans' columns are repeated.
  rows.forEach((row, index) => {
    if (row.kind === "band")
      paint(draft, area(QUARTERS_FIRST_ROW + index, PLAN_COLUMN, 1, 1), { wrap: true });
  });
  if (rows.length > 0)
    for (const quarter of QUARTERS)
      draft.conditional.push(
        ...statusColours(
          area(QUARTERS_FIRST_ROW, quarterColumn(quarter, status), rows.length, 1),
          statusWords(writing),
        ),
      );

  yield;
  return yield* finishedInSlices(draft, {
    role: "quarters",
    name: options.names.quarters,
    header: { first: HEADER_ROW, last: HEADER_ROW + 1 },
    frozenColumns: 2,
    orientation: "landscape",
    // All four quarters on one page would be print too small to read at arm's length.
    across: { titleColumns: ofThePlan.length, breaks: [quarterColumn(3, QUARTER_FIELDS.planned)] },
    pageTexts: pageTexts(writing, "quarters"),
  });
}

function quarterName({ words, assessment }: Writing, quarter: 1 | 2 | 3 | 4): string {
  const { fiscalYear, isCalendarYear } = assessment.model;
  const months =
    fiscalYear === null || isCalendarYear ? "" : ` (${words.monthsOfQuarter(quarter, fiscalYear)})`;
  return `${words.quarter(quarter)}${months}`;
}

function quarterCells(writing: Writing, assessed: PlanAssessment, row: number): Cell[] {
  const { plan, quarters, carried } = assessed;
  const format = figureFormat(decimalsOfPlan(assessed));
  // Where no quarter has a figure there is no cell of the user's to follow.
  const followed = plan.quarters.some((quarter) => quarter.planned ?? quarter.result);
  const mode = followed ? writing.options.formulas : "values";
  const cellsOf = (quarter: number): QuarterCells => ({
    planned: at(row, quarterColumn(quarter, QUARTER_FIELDS.planned)),
    operating: at(row, quarterColumn(quarter, QUARTER_FIELDS.operating)),
    result: at(row, quarterColumn(quarter, QUARTER_FIELDS.result)),
  });
  const before = (quarter: number): QuarterCells[] =>
    QUARTERS.filter((earlier) => earlier < quarter).map(cellsOf);

  return quarters.flatMap(({ quarter, planned, operating, result, achievement, status }, index) => {
    const figuresRead = plan.quarters[index];
    const cells = cellsOf(quarter);
    const statedBefore = (quarters[index - 1]?.operating ?? null) !== null;
    return [
      figureCell(writing, figuresRead?.planned ?? null, planned, format),
      carried
        ? ruleCell(mode, numberCell(operating, format), () =>
            carriedTargetFormula(cells, before(quarter), statedBefore),
          )
        : ruleCell(mode, plainFigure(figuresRead?.planned ?? null, operating, format), () => cells.planned),
      figureCell(writing, figuresRead?.result ?? null, result, format),
      ...judgedCells(writing, mode, {
        target: operating,
        result,
        achievement,
        status,
        polarity: plan.polarity,
        stated: figuresRead?.planned ?? null,
        // A target of a year-to-date plan can be 0; only a carried one can be used up.
        carried,
        at: {
          target: cells.operating,
          result: cells.result,
          achievement: at(row, quarterColumn(quarter, QUARTER_FIELDS.achievement)),
        },
      }),
    ];
  });
}
