/** The columns beside the page with a row for every plan: what the lowest of them are found by. */
import { addsUp, outlookOf, type RunningQuarter } from "../../outlook";
import type { PlanAssessment } from "../../assessment";
import type { Figure } from "../../figure";
import { decimalsOfPlan } from "../../plan-figures";
import { eachInSlices, type Slices } from "../../slices";
import { isShort, type Standing, standingOf } from "../../standing";
import { type Cell, DASH, numberCell, ruleCell, textCell } from "../../writing/cell";
import { figureCell } from "../../writing/figure-cell";
import { NO_FIGURE, quoted } from "../../writing/formulas/formula";
import { yearResultFormula } from "../../writing/formulas/year-result";
import { figureFormat } from "../../writing/number-format";
import { SUMMARY_FIRST_ROW } from "../../writing/plan-rows";
import type { Writing } from "../../writing/writing";
import { layoutOf } from "./layout";
import type { Place } from "./place";
import { onQuarters, onSummary, planCell, type StandingFigure, standingCell } from "./references";
import type { PlanField } from "./workings-columns";

const STANDING = ["target", "result", "achievement", "status"] as const satisfies readonly StandingFigure[];

/** Plain values need none of these: what is found by them stands on the page. */
export function* placePlanWorkings(place: Place, writing: Writing): Slices<void> {
  if (writing.options.formulas === "values") return;
  const { planRows, running, columns } = layoutOf(writing);
  yield* eachInSlices(planRows, (planRow, index) => {
    if (planRow.kind === "band") return;
    const row = SUMMARY_FIRST_ROW + index;
    const put = (field: PlanField, cell: Cell): void => place(row, columns.plan(field), cell);
    const standing = standingOf(planRow.plan, writing.assessment.model.quarter);
    put("key", keyCell(writing, row));
    put("short", shortCell(writing, standing, row));
    // What most plans are is left empty, which counts as 0.
    if (planRow.plan.plan.polarity === "lower") put("direction", numberCell(1, "0"));
    const decimals = decimalsOfPlan(planRow.plan);
    if (decimals > 0) put("decimals", numberCell(decimals, "0"));
    if (running === null) {
      put("lowest", lowestCell(writing, planRow.plan, row));
      put("recovered", recoveredCell(writing, row));
      return;
    }
    for (const figure of STANDING) put(figure, standingFigureCell(writing, running, row, figure));
    const outlook = outlookOf(planRow.plan, writing.assessment.model, running);
    put("due", dueCell(writing, planRow.plan, outlook.due, running, row));
    put("runRate", runRateCell(writing, planRow.plan, running, row));
    put("forecast", forecastCell(writing, planRow.plan, outlook.due, running, row));
  });
}

const formula = (writing: Writing, text: string): Cell =>
  ruleCell(writing.options.formulas, textCell(""), () => text);

/**
 * What the plans are ranked by: the achievement, with the row behind its digits so that no two are equal. Red without a
 * ratio is below all, green without one above all.
 */
function keyCell(writing: Writing, row: number): Cell {
  const achievement = standingCell(writing, row, "achievement");
  const status = standingCell(writing, row, "status");
  const withoutRatio = `IF(${status}=${quoted(writing.words.status.red)},0,10^6)`;
  return formula(
    writing,
    `IF(${status}=${NO_FIGURE},"",IF(ISNUMBER(${achievement}),${achievement},${withoutRatio})+ROW()/10^9)`,
  );
}

function shortCell(writing: Writing, standing: Standing, row: number): Cell {
  const key = planCell(writing, row, "key");
  return ruleCell(
    writing.options.formulas,
    numberCell(isShort(standing) ? 1 : 0, "0"),
    () => `IF(ISNUMBER(${key}),IF(${key}<1,1,0),0)`,
  );
}

/** The lowest achievement of its quarters. */
function lowestCell(writing: Writing, { quarters }: PlanAssessment, row: number): Cell {
  const judged = quarters.filter(({ achievement }) => achievement !== null);
  if (judged.length === 0) return textCell("");
  const cells = judged.map(({ quarter }) => onQuarters(writing, row, quarter, "achievement")).join(",");
  return formula(writing, `IF(COUNT(${cells})=0,"",MIN(${cells}))`);
}

/** Whether it reached the year's target although it was short of a quarter's. Text is never below a number. */
function recoveredCell(writing: Writing, row: number): Cell {
  const [key, short] = [planCell(writing, row, "key"), planCell(writing, row, "short")];
  const lowest = planCell(writing, row, "lowest");
  return formula(writing, `IF(AND(ISNUMBER(${key}),${short}=0,ISNUMBER(${lowest}),${lowest}<1),1,0)`);
}

/** The quarter's, where it has an operating target; else the year's. */
function standingFigureCell(
  writing: Writing,
  quarter: RunningQuarter,
  row: number,
  figure: StandingFigure,
): Cell {
  const operating = onQuarters(writing, row, quarter, "operating");
  const ofQuarter = figure === "target" ? operating : onQuarters(writing, row, quarter, figure);
  return formula(writing, `IF(${operating}=${NO_FIGURE},${onSummary(writing, row, figure)},${ofQuarter})`);
}

/** What was due so far, from the quarters sheet, or from the user's own cells of the months gone. */
function dueCell(
  writing: Writing,
  assessed: PlanAssessment,
  due: number | null,
  quarter: RunningQuarter,
  row: number,
): Cell {
  const format = figureFormat(decimalsOfPlan(assessed));
  if (due === null) return textCell(DASH);
  const { plan } = assessed;
  const accumulation = plan.accumulation ?? "incremental";
  const { month } = writing.assessment.model;
  if (plan.months && month !== null) {
    const planned = plan.months.slice(0, month).flatMap((each) => each.planned ?? []);
    return figureCell(writing, dueOfMonths(planned, accumulation === "cumulative", due), due, format);
  }
  const planned = Array.from({ length: quarter }, (_, index) =>
    onQuarters(writing, row, index + 1, "planned"),
  );
  return ruleCell(writing.options.formulas, numberCell(due, format), () =>
    yearResultFormula(accumulation, planned),
  );
}

/** The last month's figure, or what the months add up to; null where neither is the sum of cells. */
function dueOfMonths(planned: readonly Figure[], isCumulative: boolean, due: number): Figure | null {
  const [first] = planned;
  if (isCumulative) return planned.at(-1) ?? null;
  return first ? { ...first, value: due, addends: planned } : null;
}

function runRateCell(writing: Writing, assessed: PlanAssessment, quarter: RunningQuarter, row: number): Cell {
  if (!addsUp(assessed) || assessed.plan.polarity !== "higher") return textCell(DASH);
  const [target, result] = [onSummary(writing, row, "target"), onSummary(writing, row, "result")];
  const left = `(${target}-${result})/${4 - quarter}`;
  return formula(
    writing,
    `IF(COUNT(${target},${result})<2,${NO_FIGURE},IF(${target}>${result},${left},${NO_FIGURE}))`,
  );
}

function forecastCell(
  writing: Writing,
  assessed: PlanAssessment,
  due: number | null,
  quarter: RunningQuarter,
  row: number,
): Cell {
  if (!addsUp(assessed) || (due === null && assessed.plan.accumulation === "cumulative"))
    return textCell(DASH);
  const [target, result] = [onSummary(writing, row, "target"), onSummary(writing, row, "result")];
  if (due === null) return formula(writing, `IF(ISNUMBER(${result}),${result}/${quarter}*4,${NO_FIGURE})`);
  const soFar = planCell(writing, row, "due");
  return formula(
    writing,
    `IF(OR(COUNT(${target},${result})<2,SUM(${soFar})=0),${NO_FIGURE},${result}*${target}/${soFar})`,
  );
}
