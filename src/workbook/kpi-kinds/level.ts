/** A KPI whose levels are stated in words; the result names the level reached: `domain.md` §6. */
import { referenceTo } from "../cell-ref";
import type { LevelText } from "../scorecard-model";
import { type Cell, DASH, ruleCell, textCell } from "../writing/cell";
import { levelFormula, levelFound } from "../writing/formulas/level";
import { at, levelColumns } from "../writing/scorecard-columns";
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

  reportedResult: ({ reached }) => reached,
  below: () => NOTHING_BELOW,
  hasWording: true,
  figures: () => [],

  cells(writing, { levels, result, reached }, { row, columns, scale, score }) {
    const { options, words } = writing;
    const wording = (level: LevelText | null): Cell => {
      if (!level) return textCell(DASH);
      const cell = referenceTo(level.cell);
      return ruleCell(options.formulas, textCell(level.text), () => `IF(${cell}="","${DASH}",${cell})`);
    };
    const asTyped = (level: LevelText | null): string | null =>
      level && (options.textOf?.(level.cell) ?? level.text);
    const reported = asTyped(result);
    const plain = scoreCell(writing, score);
    const places = levelColumns(columns, levels.length).map((column, index) =>
      levels[index] ? at(row, column) : null,
    );
    const found = reported !== null && levelFound(reported, levels.map(asTyped)) === reached;
    return {
      levels: levels.map(wording),
      result: wording(result),
      score: found
        ? ruleCell(options.formulas, plain, () =>
            levelFormula(at(row, columns.result), places, scale.points, words.notAssessed),
          )
        : plain,
    };
  },
};
