/** A KPI whose levels are stated in words; the result names the level reached: `domain.md` §6. */
import { referenceTo } from "../cell-ref";
import type { KpiOf, LevelText } from "../scorecard-model";
import { across, at } from "../writing/addresses";
import { type Cell, DASH, EMPTY, formulaCell, ruleCell, textCell } from "../writing/cell";
import { type LevelSearch, levelSearch } from "../writing/formulas/level";
import { SCALE_WORKINGS } from "../writing/formulas/scale";
import type { Writing } from "../writing/writing";
import { type KpiKind, type KpiPlace, NOTHING_BELOW } from "./kpi-kind";
import { scoreCell } from "./numeric";
import type { ScorecardColumns } from "./scorecard-columns";

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

  cells(writing, kpi, place) {
    const { options } = writing;
    const search = searchOf(writing, kpi, place);
    const plain = scoreCell(place.score);
    return {
      levels: kpi.levels.map((level) => wordingCell(writing, level)),
      result: wordingCell(writing, kpi.result),
      score: search ? ruleCell(options.formulas, plain, () => search.score) : plain,
      workings: [
        ...(options.formulas === "native" ? SCALE_WORKINGS.map(() => EMPTY) : []),
        ...(search?.flags ?? []).map((flag) => (flag === null ? EMPTY : formulaCell(flag))),
      ],
    };
  },
};

/** How formulas find the level reached; null where only the plain score will do. */
function searchOf(
  { options: { formulas, textOf } }: Writing,
  { levels, result, reached }: KpiOf<"level">,
  { row, columns, points }: Pick<KpiPlace, "row" | "columns" | "points">,
): LevelSearch | null {
  if (!result || formulas === "values") return null;
  const asTyped = (level: LevelText): string => textOf?.(level.cell) ?? level.text;
  const worded = levels.map(
    (level, index) =>
      level && {
        cell: at(row, columns.firstLevel + index),
        text: asTyped(level),
        points: points[index] ?? "0",
      },
  );
  const firstFlag = columns.firstWorking + (formulas === "native" ? SCALE_WORKINGS.length : 0);
  return levelSearch(
    { cell: at(row, columns.result), text: asTyped(result) },
    worded,
    worded[(reached ?? 0) - 1] ?? null,
    {
      range: across(row, columns.firstLevel, columns.firstLevel + levels.length - 1),
      flag: (level) => at(row, firstFlag + level),
    },
  );
}

/** How many columns beside the table say whether the result contains the words of each level. */
export const flagColumns = (writing: Writing, kpi: KpiOf<"level">, columns: ScorecardColumns): number =>
  searchOf(writing, kpi, { row: 0, columns, points: [] })?.flags.length ?? 0;

/** A level's words, from the user's own cell. */
export function wordingCell({ options }: Writing, level: LevelText | null): Cell {
  if (!level) return textCell(DASH);
  const cell = referenceTo(level.cell);
  return ruleCell(options.formulas, textCell(level.text), () => `IF(${cell}="","${DASH}",${cell})`);
}
