/** A KPI that states the level reached and its points for each quarter: the result is the score (`domain.md` §6). */
import { round } from "../../kpi/round";
import { valueOf } from "../figure";
import { finding } from "../finding";
import type { KpiOf, QuarterLevels } from "../scorecard-model";
import { at } from "../writing/addresses";
import { EMPTY, ruleCell } from "../writing/cell";
import { figureCell } from "../writing/figure-cell";
import { type KpiKind, NOTHING_BELOW } from "./kpi-kind";
import { scoreCell } from "./numeric";

/** What a quarter came to: its points, or the level where the sheet leaves the points out. */
const earned = ({ points, reached }: QuarterLevels) => points ?? reached;

/** The last quarter that is reported. */
const lastReported = ({ quarters }: KpiOf<"quarterly">): QuarterLevels | undefined =>
  quarters.findLast((quarter) => earned(quarter) !== null);

const scoreOf = (kpi: KpiOf<"quarterly">): number | null => {
  const last = lastReported(kpi);
  return last ? valueOf(earned(last)) : null;
};

/** Digits to which "6 / 9 / 12 เดือน" is compared: level · weight / 100 is printed with two or more. */
const accumulatedDigits = (decimals: number): number => Math.max(2, decimals);

export const quarterlyKind: KpiKind<"quarterly"> = {
  score: scoreOf,

  check(kpi) {
    const { weight } = kpi;
    if (!weight) return [];
    return kpi.accumulated.flatMap(({ quarter, figure }) => {
      const own = kpi.quarters.find((each) => each.quarter === quarter);
      const level = own ? earned(own) : null;
      if (!level) return [];
      const digits = accumulatedDigits(figure.decimals);
      const computed = round((level.value * weight.value) / 100, digits);
      if (round(figure.value, digits) === computed) return [];
      return [
        finding(
          "accumulated-mismatch",
          { cell: figure.cell, id: kpi.id, reported: figure.value, computed },
          { along: "scorecard", months: quarter * 3, level: level.value, weight: weight.value },
        ),
      ];
    });
  },

  nextStep: (_, score, { points }) => {
    const next = points.find((each) => each > score);
    return next === undefined ? null : { kind: "level", points: next, text: String(next) };
  },
  reportedAs: "level",
  reportedResult: scoreOf,
  below: () => NOTHING_BELOW,
  hasWording: false,
  figures: (kpi, { points }) => {
    const last = lastReported(kpi);
    return [...points.map(() => null), last ? earned(last) : null];
  },

  cells(writing, kpi, { row, columns, scale, format, score }) {
    const last = lastReported(kpi);
    const figure = last ? earned(last) : null;
    return {
      levels: scale.points.map(() => EMPTY),
      result: figureCell(writing, figure, valueOf(figure), format),
      score: ruleCell(writing.options.formulas, scoreCell(score), () => at(row, columns.result)),
    };
  },
};
