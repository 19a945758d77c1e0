/** A KPI whose levels are stated in words; the result names the level reached: `domain.md` §6. */
import { referenceTo } from "../cell-ref";
import type { LevelText } from "../scorecard-model";
import { across, at } from "../writing/addresses";
import { type Cell, DASH, ruleCell, textCell } from "../writing/cell";
import { levelFormula } from "../writing/formulas/level";
import type { Writing } from "../writing/writing";
import { type KpiKind, NOTHING_BELOW } from "./kpi-kind";
import { scoreCell } from "./numeric";

export const levelKind: KpiKind<"level"> = {
  score: ({ reached }, { points }) => (reached === null ? null : (points[reached - 1] ?? 0)),
  check: () => [],

  nextStep({ levels, reached }, _, { points }) {
    const next = levels.findIndex((level, index) => level !== null && index >= (reached ?? 0));
    const level = levels[next];
    return level ? { kind: "level", points: points[next] ?? 0, text: level.text } : null;
  },

  reportedAs: "level",
  reportedResult: ({ reached }) => reached,
  below: () => NOTHING_BELOW,
  hasWording: true,
  figures: () => [],

  cells(writing, { levels, result, reached }, { row, columns, points, score }) {
    const { formulas, textOf } = writing.options;
    const asTyped = (level: LevelText): string => textOf?.(level.cell) ?? level.text;
    const worded = levels.map(
      (level, index) =>
        level && {
          cell: at(row, columns.firstLevel + index),
          text: asTyped(level),
          points: points[index] ?? "0",
        },
    );
    const range = across(row, columns.firstLevel, columns.firstLevel + levels.length - 1);
    const formula =
      result &&
      levelFormula(
        { cell: at(row, columns.result), text: asTyped(result) },
        range,
        worded,
        worded[(reached ?? 0) - 1] ?? null,
      );
    const plain = scoreCell(score);
    return {
      levels: levels.map((level) => wordingCell(writing, level)),
      result: wordingCell(writing, result),
      score: formula === null ? plain : ruleCell(formulas, plain, () => formula),
    };
  },
};

/** A level's words, from the user's own cell. */
export function wordingCell({ options }: Writing, level: LevelText | null): Cell {
  if (!level) return textCell(DASH);
  const cell = referenceTo(level.cell);
  return ruleCell(options.formulas, textCell(level.text), () => `IF(${cell}="","${DASH}",${cell})`);
}
