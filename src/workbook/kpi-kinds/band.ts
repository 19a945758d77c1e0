/** A KPI whose levels are intervals of results: "น้อยกว่า 60", "60-64" … (`domain.md` §6, bands). */
import { type Band, bandOf, bandProblems } from "../../kpi/bands";
import { decimal } from "../../kpi/decimal";
import { valueOf } from "../figure";
import { finding } from "../finding";
import type { KpiOf, StatedScale } from "../scorecard-model";
import { at } from "../writing/addresses";
import { EMPTY, formulaCell, ruleCell, textCell } from "../writing/cell";
import { figureCell } from "../writing/figure-cell";
import { SCALE_WORKINGS } from "../writing/formulas/scale";
import { bandWorkings, nativeBandFormula } from "../writing/formulas/bands";
import { type KpiKind, NOTHING_BELOW, type Step } from "./kpi-kind";
import { wordingCell } from "./level";
import { scoreCell } from "./numeric";

/** The bands that are stated, with their points. */
const bandsOf = ({ bands }: KpiOf<"band">, { points }: StatedScale): Band[] =>
  bands.flatMap((band, index) => (band ? [{ ...band.interval, points: points[index] ?? 0 }] : []));

function scoreInBands(kpi: KpiOf<"band">, scale: StatedScale): number | null {
  if (!kpi.result) return null;
  const verdict = bandOf(kpi.result.value, bandsOf(kpi, scale));
  return verdict.kind === "scored" ? verdict.points : null;
}

/** The nearest result in a band that earns more. */
function nextBand(kpi: KpiOf<"band">, score: number, scale: StatedScale): Step | null {
  const { result } = kpi;
  const next = bandsOf(kpi, scale).find(({ points }) => points > score);
  if (!result || !next) return null;
  const bound = next.lower && result.value < next.lower.value ? next.lower : next.upper;
  return (
    bound && {
      kind: "figure",
      points: next.points,
      required: bound.value,
      missing: decimal(Math.abs(bound.value - result.value)),
    }
  );
}

export const bandKind: KpiKind<"band"> = {
  score: scoreInBands,

  check(kpi, scale) {
    const bands = bandsOf(kpi, scale);
    const [first] = kpi.bands.filter((band) => band !== null);
    const place = { cell: first?.cell ?? kpi.cell, id: kpi.id };
    const wrong = bandProblems(bands).map(({ kind: problem, from, to }) =>
      finding("bands", place, { problem, from, to }),
    );
    const { result } = kpi;
    const verdict = result && bandOf(result.value, bands).kind;
    if (!verdict || verdict === "scored") return wrong;
    return [
      ...wrong,
      finding(
        "between-bands",
        { cell: result.cell, id: kpi.id, reported: result.value },
        { result: result.value, verdict },
      ),
    ];
  },

  nextStep: nextBand,
  reportedAs: "numeric",
  reportedResult: ({ result }) => valueOf(result),
  below: () => NOTHING_BELOW,
  hasWording: false,
  figures: ({ bands, result }) => [...bands.map(() => null), result],

  cells(writing, kpi, { row, columns, points, pointsRange, format, score }) {
    const { formulas } = writing.options;
    const levels = kpi.bands.map((band) => wordingCell(writing, band));
    const result = figureCell(writing, kpi.result, valueOf(kpi.result), format);
    // A result that no band holds is a finding; the cell says it in words, so that the total still stands.
    if (kpi.result && score === null) return { levels, result, score: textCell(writing.words.betweenBands) };
    const reported = at(row, columns.result);
    const step = (name: (typeof SCALE_WORKINGS)[number]): string =>
      at(row, columns.firstWorking + SCALE_WORKINGS.indexOf(name));
    const [held, earned] = [step("reached"), step("points")];
    const workings = bandWorkings(
      reported,
      kpi.bands.flatMap((band, index) =>
        band ? [{ interval: band.interval, points: points[index] ?? "0" }] : [],
      ),
    );
    const range = `${at(row, columns.firstLevel)}:${at(row, columns.firstLevel + kpi.bands.length - 1)}`;
    return {
      levels,
      result,
      score: ruleCell(formulas, scoreCell(score), (written) =>
        written === "live"
          ? `KPI.SCALE(${[reported, range, ...(pointsRange === null ? [] : [pointsRange])].join(",")})`
          : nativeBandFormula(reported, { held, points: earned }),
      ),
      ...(formulas === "native" && {
        workings: SCALE_WORKINGS.map((name) =>
          name === "reached"
            ? formulaCell(workings.held)
            : name === "points"
              ? formulaCell(workings.points)
              : EMPTY,
        ),
      }),
    };
  },
};
