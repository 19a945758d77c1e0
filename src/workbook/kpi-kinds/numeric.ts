/** A KPI with a figure and a target for each level: `domain.md` §6. */
import { decimal } from "../../kpi/decimal";
import type { Polarity } from "../../kpi/polarity";
import { requiredOnScale } from "../../kpi/required";
import { presentLevels } from "../../kpi/scale";
import { type Figure, valueOf } from "../figure";
import { finding, type Finding } from "../finding";
import type { Levels } from "../scorecard-model";
import { type Scale, scaleLevels, scoreAgainst, unlessUnscorable } from "../scoring";
import { at } from "../writing/addresses";
import { type Cell, DASH, formulaCell, numberCell, ruleCell, textCell } from "../writing/cell";
import { figureCell } from "../writing/figure-cell";
import {
  liveScaleFormula,
  nativeScaleFormula,
  SCALE_WORKINGS,
  type ScaleCells,
  scaleWorkings,
} from "../writing/formulas/scale";
import { SCORE_FORMAT } from "../writing/number-format";
import type { Writing } from "../writing/writing";
import { type KpiKind, type KpiPlace, type MeasuredCells, NOTHING_BELOW, type Step } from "./kpi-kind";
import { levelColumns } from "./scorecard-columns";

/** What a numeric KPI and a condition of a compound one have in common. */
export interface Measure {
  levels: Levels;
  polarity: Polarity | null;
  result: Figure | null;
}

export const numericKind: KpiKind<"numeric"> = {
  score: ({ result, levels, polarity }, scale) => scoreAgainst(valueOf(result), levels, polarity, scale),
  check: ({ levels, id }) => checkOrder(levels, id),
  nextStep: measureStep,
  reportedAs: "numeric",
  reportedResult: ({ result }) => valueOf(result),
  below: () => NOTHING_BELOW,
  hasWording: false,
  figures: measureFigures,
  cells: measureCells,
};

/** Targets that neither rise nor fall (600, 518, 682): `domain.md` §§6 and 8. */
export function checkOrder(levels: Levels, id: string): Finding[] {
  const stated = levels.filter((level) => level !== null);
  const [first] = stated;
  if (!first || isOrdered(levels.map(valueOf))) return [];
  const listed = stated.map(({ value }) => value).join(", ");
  return [finding("targets-order", { cell: first.cell, id, reported: listed }, { levels: listed })];
}

/** Whether targets rise from one to the next, or fall; those left out do not matter. */
function isOrdered(targets: readonly (number | null)[]): boolean {
  const stated = targets.filter((target) => target !== null);
  const steps = stated.slice(1).map((target, index) => Math.sign(target - (stated[index] ?? target)));
  return !(steps.includes(1) && steps.includes(-1));
}

/** The result that `KPI.REQUIRED` gives for the next level's points. */
export function measureStep({ levels, polarity, result }: Measure, score: number, scale: Scale): Step | null {
  const targets = scaleLevels(levels, scale);
  return unlessUnscorable(() => {
    const next = presentLevels(targets).find(({ points }) => points > score);
    const options = { ...scale, ...(polarity && { polarity }) };
    const needed = next ? requiredOnScale(next.points, targets, options) : null;
    return next && needed !== null && result ? stepTo(next.points, needed, result) : null;
  });
}

export const stepTo = (points: number, needed: number, result: Figure): Step => ({
  kind: "figure",
  points,
  required: needed,
  missing: decimal(Math.abs(needed - result.value)),
});

export function measureFigures({ levels, result }: Measure): (Figure | null)[] {
  return [...levels, result];
}

/** A score; a KPI without one is not assessed, which its number format says. */
export const scoreCell = (score: number | null): Cell => numberCell(score, SCORE_FORMAT);

export function measureCells(
  writing: Writing,
  measure: Measure,
  place: Omit<KpiPlace, "score" | "conditions" | "checklist">,
): MeasuredCells {
  const { levels, polarity, result } = measure;
  const { scale, format } = place;
  const reported = valueOf(result);
  const cells = {
    levels: levels.map((level) => figureCell(writing, level, valueOf(level), format)),
    result: figureCell(writing, result, reported, format),
  };
  const targets = levels.map(valueOf);
  // Said in words rather than by a formula's error, which would spread to the total.
  if (!isOrdered(targets)) return { ...cells, score: textCell(writing.words.targetsOutOfOrder) };
  if (targets.every((target) => target === null))
    return { ...cells, score: textCell(reported === null ? DASH : writing.words.noTargets) };
  return {
    ...cells,
    ...scoredCells(writing, measure, place, scoreAgainst(reported, levels, polarity, scale)),
  };
}

function scoredCells(
  { options: { formulas } }: Writing,
  { levels, polarity }: Measure,
  { row, columns, choices, points, pointsRange }: Omit<KpiPlace, "score" | "conditions" | "checklist">,
  score: number | null,
): Pick<MeasuredCells, "score" | "workings"> {
  const places = levelColumns(columns, levels.length).map((column) => at(row, column));
  const cells: ScaleCells = {
    result: at(row, columns.result),
    levels: places,
    present: places.flatMap((target, index) =>
      levels[index] ? [{ target, points: points[index] ?? "0" }] : [],
    ),
    points: pointsRange,
    ...choices,
    polarity,
  };
  const workings = Object.fromEntries(
    SCALE_WORKINGS.map((step, index) => [step, at(row, columns.firstWorking + index)]),
  ) as Record<(typeof SCALE_WORKINGS)[number], string>;
  const steps = scaleWorkings(cells, workings);
  return {
    score: ruleCell(formulas, scoreCell(score), (written) =>
      written === "live" ? liveScaleFormula(cells) : nativeScaleFormula(cells, workings),
    ),
    ...(formulas === "native" && { workings: SCALE_WORKINGS.map((step) => formulaCell(steps[step])) }),
  };
}
