/** A KPI with a figure and a target for each level: `domain.md` §6. */
import { decimal } from "../../kpi/decimal";
import type { Polarity } from "../../kpi/polarity";
import { requiredOnScale } from "../../kpi/required";
import { presentLevels } from "../../kpi/scale";
import { type Figure, valueOf } from "../figure";
import { finding, type Finding } from "../finding";
import type { Levels } from "../scorecard-model";
import { type Scale, scaleLevels, scoreAgainst, unlessUnscorable } from "../scoring";
import { type Cell, numberCell, ruleCell, textCell } from "../writing/cell";
import { figureCell } from "../writing/figure-cell";
import { quoted } from "../writing/formulas/formula";
import { outOfOrder, scoreFormula } from "../writing/formulas/score";
import { SCORE_FORMAT } from "../writing/number-format";
import { ruleReferences } from "../writing/rules-cells";
import { at, levelColumns } from "../writing/scorecard-columns";
import type { Writing } from "../writing/writing";
import { type KpiKind, type KpiPlace, type MeasuredCells, NOTHING_BELOW, type Step } from "./kpi-kind";

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

/** A score as it shows: points, or that there are none yet. */
export const scoreCell = ({ words }: Writing, score: number | null): Cell =>
  score === null ? textCell(words.notAssessed) : numberCell(score, SCORE_FORMAT);

export function measureCells(
  writing: Writing,
  measure: Measure,
  { row, columns, scale, format }: Pick<KpiPlace, "row" | "columns" | "scale" | "format">,
): MeasuredCells {
  const { options, words, settings } = writing;
  const { levels, polarity } = measure;
  const reported = valueOf(measure.result);
  const places = levelColumns(columns, levels.length).map((column) => at(row, column));
  const cells = {
    result: at(row, columns.result),
    levels: places.map((place, index) => (levels[index] ? place : null)),
    points: scale.points,
    belowMinimum: ruleReferences(options.names.rules, settings).belowMinimum,
    proportional: words.ruleWordsOfAll.map(({ belowMinimum }) => belowMinimum.proportional),
    polarity,
  };
  const plain = scoreCell(writing, scoreAgainst(reported, levels, polarity, scale));
  const calculated = (language: "live" | "native"): string =>
    scoreFormula(language, cells, words.notAssessed);

  const scored = (): Cell => {
    const targets = levels.map(valueOf);
    if (targets.every((target) => target === null))
      return reported === null ? plain : textCell(words.noTargets);
    if (!isOrdered(targets))
      // Said in words rather than as an error, which would spread to the total; right again once they are put right.
      return ruleCell(
        options.formulas,
        textCell(words.targetsOutOfOrder),
        (language) => `IF(${outOfOrder(places)},${quoted(words.targetsOutOfOrder)},${calculated(language)})`,
      );
    return ruleCell(options.formulas, plain, calculated);
  };
  return {
    levels: levels.map((level) => figureCell(writing, level, valueOf(level), format)),
    result: figureCell(writing, measure.result, reported, format),
    score: scored(),
  };
}
