import { areBands, type Band, bandOf, type Interval } from "../kpi/bands";
import { type ScaleLevel, scoreOnScale } from "../kpi/scale";
import { parseBand } from "../text/band";
import { readNumber } from "../text/numbers";
import {
  belowMinimumArgument,
  figure,
  isNoFigure,
  polarityArgument,
  rows,
  scaleModeArgument,
} from "./arguments";
import type { FunctionDefinition } from "./definition";
import { found, invalidValue } from "./errors";
import { messages } from "./messages";
import { NO_FIGURE } from "./no-figure";
import { withTargets } from "./target-levels";

export const scale: FunctionDefinition<"SCALE"> = {
  id: "SCALE",
  arguments: [
    { name: "result" },
    { name: "levels", range: true },
    { name: "points", range: true, optional: true },
    { name: "mode", optional: true },
    { name: "belowMinimum", optional: true },
    { name: "polarity", optional: true },
  ],
  examples: [
    { given: [125, [[100, 110, 120, 130, 140]]], gives: 3.5 },
    { given: [42, [[50, 45, 40, 35, 30]], null, "step"], gives: 2 },
    { given: [70, [[50], [70], [90]], [[60], [80], [100]]], gives: 80 },
    { given: [62, [["น้อยกว่า 60", "60-64", "65-69", "70-74", "75 ขึ้นไป"]]], gives: 2 },
  ],
  compute(result, levels, points, mode, belowMinimum, polarity) {
    const options = {
      mode: scaleModeArgument(mode),
      belowMinimum: belowMinimumArgument(belowMinimum),
      polarity: polarityArgument(polarity),
    };
    const intervals = rows(levels).flat().map(intervalOf);
    const earned = pointsOf(points, intervals.length);
    const stated = intervals.flatMap((interval, index) => (interval ? [{ interval, index }] : []));
    const done = figure("result", result);
    if (done === null) return NO_FIGURE;
    if (areBands(stated.filter(({ interval }) => !isNumber(interval)).map(({ interval }) => interval)))
      return bandPoints(
        done,
        stated.map(({ interval, index }) => ({ ...interval, points: earned[index] ?? 0 })),
      );
    const targets = intervals.map((interval, index): ScaleLevel => ({
      target: interval && ((interval.lower ?? interval.upper)?.value ?? null),
      points: earned[index] ?? 0,
    }));
    return withTargets(`"levels"`, () => scoreOnScale(done, targets, options));
  },
};

/** A level's target as an interval: a number alone holds nothing but itself. Null where the level has none. */
function intervalOf(level: unknown): Interval | null {
  if (isNoFigure(level)) return null;
  const band = typeof level === "string" && !readNumber(level) ? parseBand(level) : null;
  if (band) return band;
  const value = figure("levels", level);
  return value === null ? null : { lower: { value, included: true }, upper: { value, included: true } };
}

const isNumber = ({ lower, upper }: Interval): boolean =>
  lower !== null && upper !== null && lower.value === upper.value;

/** A result between two bands, in several or outside all of them is not scored. */
function bandPoints(result: number, bands: readonly Band[]): number | string {
  const verdict = bandOf(result, bands);
  return verdict.kind === "scored" ? verdict.points : NO_FIGURE;
}

/** The points of the levels, 1, 2, 3 … where they are left out. */
function pointsOf(points: unknown, levels: number): number[] {
  const cells = rows(points).flat();
  if (cells.every(isNoFigure)) return Array.from({ length: levels }, (_, index) => index + 1);
  if (cells.length !== levels)
    throw invalidValue(messages().differentSizes("levels", "points", levels, cells.length));
  return cells.map((cell) => {
    const value = figure("points", cell);
    if (value === null) throw invalidValue(messages().notAFigure("points", found(cell)));
    return value;
  });
}
