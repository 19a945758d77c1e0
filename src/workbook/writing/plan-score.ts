/** The score of a plan that states levels of its own, and the cells beside the table that it is worked out in. */
import type { PlanAssessment } from "../assessment";
import { valueOf } from "../figure";
import { DEFAULT_SCALE, type Levels } from "../scorecard-model";
import { at } from "./addresses";
import { type Cell, formulaCell, numberCell, ruleCell } from "./cell";
import type { Column } from "./draft";
import { figureCell } from "./figure-cell";
import {
  liveScaleFormula,
  nativeScaleFormula,
  SCALE_WORKINGS,
  type ScaleCells,
  scaleWorkings,
} from "./formulas/scale";
import { figureFormat, SCORE_FORMAT } from "./number-format";
import { planScaleChoices } from "./scale-choices";
import { figures, NOTE } from "./styles";
import type { Writing } from "./writing";

/** Behind the columns of the summary that are printed. */
const FIRST_LEVEL = 9;
const FIRST_WORKING = FIRST_LEVEL + DEFAULT_SCALE.points.length;
const RESULT = 4;

/** The levels' columns, where any plan has levels and formulas need their cells. */
export function planScoreColumns({ assessment, options, words }: Writing): Column[] {
  if (options.formulas === "values" || !assessment.plans.some(({ plan }) => plan.levels)) return [];
  const { minimum, standard, advanced } = words.columns;
  const headers = [minimum, standard, advanced];
  if (options.formulas === "native")
    headers.push(...SCALE_WORKINGS.map((step) => words.scorecard.workings[step]));
  return headers.map((header) => ({ header, style: { ...figures("General"), ...NOTE }, widest: 16 }));
}

/** The score's cell, and those of `planScoreColumns` in its row. */
export function planScore(
  writing: Writing,
  { plan, score: points }: PlanAssessment,
  row: number,
): { score: Cell; workings: Cell[] } {
  const { options } = writing;
  const plain = numberCell(points, SCORE_FORMAT);
  const { levels } = plan;
  if (!levels || points === null || options.formulas === "values") return { score: plain, workings: [] };
  const cells = scaleCells(writing, plan, levels, row);
  const places = workingPlaces(row);
  const steps = scaleWorkings(cells, places);
  return {
    score: ruleCell(options.formulas, plain, (language) =>
      language === "live" ? liveScaleFormula(cells) : nativeScaleFormula(cells, places),
    ),
    workings: [
      ...levels.map((level) =>
        figureCell(writing, level, valueOf(level), figureFormat(level?.decimals ?? 0)),
      ),
      ...(options.formulas === "native" ? SCALE_WORKINGS.map((step) => formulaCell(steps[step])) : []),
    ],
  };
}

function scaleCells(
  writing: Writing,
  { polarity }: PlanAssessment["plan"],
  levels: Levels,
  row: number,
): ScaleCells {
  const places = levels.map((_, index) => at(row, FIRST_LEVEL + index));
  return {
    result: at(row, RESULT),
    levels: places,
    present: places.flatMap((target, index) =>
      levels[index] ? [{ target, points: String(DEFAULT_SCALE.points[index] ?? 0) }] : [],
    ),
    points: null,
    ...planScaleChoices(writing),
    polarity: polarity === "lower" ? "lower" : null,
  };
}

const workingPlaces = (row: number): Record<(typeof SCALE_WORKINGS)[number], string> =>
  Object.fromEntries(SCALE_WORKINGS.map((step, index) => [step, at(row, FIRST_WORKING + index)])) as Record<
    (typeof SCALE_WORKINGS)[number],
    string
  >;
