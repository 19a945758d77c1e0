/** The lowest plans beside the page, a row each: which plans they are, how they stand, and what the next status takes. */
import { type NextStatus, nextStatus } from "../../../kpi/next-status";
import { achievementOptionsOf } from "../../conventions/convention";
import type { Figure } from "../../figure";
import { decimalsOfPlan, rangeOf } from "../../plan-figures";
import { isShort, type Standing } from "../../standing";
import { type Cell, EMPTY, numberCell, pickingCell, ruleCell } from "../../writing/cell";
import { plainFigure } from "../../writing/figure-cell";
import { NO_FIGURE, quoted } from "../../writing/formulas/formula";
import { figureFormat, PERCENT_FORMAT } from "../../writing/number-format";
import { rulesOf } from "../../writing/rules-cells";
import { plainStatus, statusWords } from "../../writing/status-cell";
import type { Writing } from "../../writing/writing";
import { layoutOf } from "./layout";
import type { Place } from "./place";
import { countCell, lineCell, planColumn, type StandingFigure, standingColumn } from "./references";
import type { LineField } from "./workings-columns";

/** Achievements are judged on 4 decimals: half of the last one decides. */
const HALF_DIGIT = "0.00005";

/** A target as its own sheet shows it: a range is a text. */
export function targetCell({ plan, quarter, target }: Standing): Cell {
  const stated: Figure | null =
    quarter === null ? plan.annual.target : (plan.quarters[quarter - 1]?.planned ?? null);
  return plainFigure(
    stated && rangeOf(stated) ? stated : null,
    target,
    figureFormat(decimalsOfPlan({ plan })),
  );
}

/** What it takes to reach the next colour; null where there is none, or the target is no single figure. */
export function nextStatusOf(writing: Writing, standing: Standing): NextStatus | null {
  const { settings, assessment } = writing;
  const { plan, target, result } = standing;
  if (typeof targetCell(standing).content !== "number") return null;
  const options = achievementOptionsOf(assessment.conventions, settings.cap);
  return nextStatus(result, target, plan.polarity, settings, decimalsOfPlan({ plan }), options);
}

export function placeLineWorkings(place: Place, writing: Writing): void {
  const { rows, columns, ranked } = layoutOf(writing);
  for (let row = rows.lines.first; row <= rows.lines.last; row++) {
    const rank = row - rows.lines.first;
    const line = lineCells(writing, row, ranked[rank] ?? null, rank);
    for (const [field, cell] of Object.entries(line)) place(row, columns.line(field as LineField), cell);
  }
}

type LineCells = Partial<Record<LineField, Cell>>;

function lineCells(writing: Writing, row: number, standing: Standing | null, rank: number): LineCells {
  const { formulas } = writing.options;
  const cell = (field: LineField): string => lineCell(writing, row, field);
  const keys = planColumn(writing, "key");
  const found = (figure: StandingFigure, plain: Cell | null): Cell =>
    ruleCell(
      formulas,
      plain ?? EMPTY,
      () => `IF(${cell("position")}="","",INDEX(${standingColumn(writing, figure)},${cell("position")}))`,
    );
  const cells: LineCells = {
    rank: numberCell(rank + 1, "0"),
    status: found("status", standing && plainStatus(standing.status, statusWords(writing))),
    target: found("target", standing && targetCell(standing)),
    result: found("result", standing && numberCell(standing.result, "0")),
    achievement: found("achievement", standing && numberCell(standing.achievement, PERCENT_FORMAT)),
  };
  if (formulas === "values") return cells;
  cells.position = pickingCell(
    `IF(${cell("rank")}>${countCell(writing, "assessed")},"",MATCH(SMALL(${keys},${cell("rank")}),${keys},0))`,
    standing && rowOfPlan(writing, standing),
  );
  return rank < (layoutOf(writing).rows.list?.lines ?? 0)
    ? { ...cells, ...gapCells(writing, row, standing) }
    : cells;
}

/** From 1, among the rows that the summary has. */
const rowOfPlan = (writing: Writing, { plan }: Standing): number =>
  1 + layoutOf(writing).planRows.findIndex((row) => row.kind === "plan" && row.plan.plan === plan);

/** What a plan in the table is short of: the achievement that its next colour begins with, and the result that gives it. */
function gapCells(writing: Writing, row: number, standing: Standing | null): LineCells {
  const { formulas } = writing.options;
  const cell = (field: LineField): string => lineCell(writing, row, field);
  const ofPlan = (field: "direction" | "decimals"): Cell =>
    // The sum of a blank cell is 0 everywhere.
    ruleCell(
      formulas,
      EMPTY,
      () => `IF(${cell("listed")}="","",SUM(INDEX(${planColumn(writing, field)},${cell("listed")})))`,
    );
  const [target, direction, from, about] = [
    cell("target"),
    cell("direction"),
    cell("judgedFrom"),
    cell("about"),
  ];
  const [mirrored, inverse] = [
    `${target}+(1-2*${direction})*(${from}-1)*ABS(${target})`,
    `${target}/${from}`,
  ];
  const isInverse = writing.assessment.conventions.lowerIsBetter.value === "inverse";
  const step = `10^${cell("decimals")}`;
  return {
    listed: pickingCell(
      `IF(${cell("rank")}>${countCell(writing, "short")},"",${cell("position")})`,
      standing && isShort(standing) ? rowOfPlan(writing, standing) : null,
    ),
    direction: ofPlan("direction"),
    decimals: ofPlan("decimals"),
    judgedFrom: ruleCell(formulas, EMPTY, () => judgedFromFormula(writing, cell("status"))),
    about: ruleCell(formulas, EMPTY, () => {
      const wanted = isInverse ? `IF(${direction}*${target}>0,${inverse},${mirrored})` : mirrored;
      // A row with a target has a direction too.
      return `IF(COUNT(${from},${target})<2,${NO_FIGURE},${wanted})`;
    }),
    // Up to the next figure of the plan's last digit, or down where less is better.
    required: ruleCell(
      formulas,
      EMPTY,
      () =>
        `IF(ISNUMBER(${about}),(1-2*${direction})*-INT((2*${direction}-1)*ROUND(${about}*${step},6))/${step},${NO_FIGURE})`,
    ),
  };
}

/** Exactly the red limit is yellow already, exactly the green one is yellow still. */
function judgedFromFormula(writing: Writing, status: string): string {
  const { settings, words } = writing;
  const { redBelow, greenAbove } = rulesOf(writing);
  // An achievement that is capped below a limit never passes it.
  const reachable = (limit: number): boolean => settings.cap === null || settings.cap > limit;
  const yellow = reachable(settings.redBelow) ? `${redBelow}-${HALF_DIGIT}` : NO_FIGURE;
  const green = reachable(settings.greenAbove) ? `${greenAbove}+${HALF_DIGIT}` : NO_FIGURE;
  return (
    `IF(${status}=${quoted(words.status.red)},${yellow},` +
    `IF(${status}=${quoted(words.status.yellow)},${green},${NO_FIGURE}))`
  );
}

/** A table's line that stands for a plan now; null for one that is empty as long as no more plans fall short. */
export const listedStanding = (writing: Writing, line: number): Standing | null => {
  const standing = layoutOf(writing).ranked[line];
  return standing && isShort(standing) ? standing : null;
};
