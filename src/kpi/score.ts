import { decimal } from "./decimal";
import type { Polarity } from "./polarity";
import {
  belowLowest,
  pointsOnTheWay,
  type ScaleLevel,
  type ScaleOptions,
  scalePolarity,
  scoreBetween,
} from "./scale";

/** The targets that earn 50, 75 and 100 points; null where the scorecard leaves one out. */
export interface TargetLevels {
  minimum: number | null;
  standard: number | null;
  advanced: number | null;
}

const AT_MINIMUM = 50;
const AT_STANDARD = 75;
const AT_ADVANCED = 100;
const POINTS = [AT_MINIMUM, AT_STANDARD, AT_ADVANCED] as const;

export type ScoreOptions = Omit<ScaleOptions, "mode">;

const NO_OPTIONS: ScoreOptions = {};

/**
 * The three levels as a scale.
 *
 * @see domain.md §6
 *
 * @example scaleLevels({ minimum: null, standard: 416, advanced: 553 })[1] // { target: 416, points: 75 }
 */
export function scaleLevels({ minimum, standard, advanced }: TargetLevels): ScaleLevel[] {
  return [
    { target: minimum, points: AT_MINIMUM },
    { target: standard, points: AT_STANDARD },
    { target: advanced, points: AT_ADVANCED },
  ];
}

/**
 * Which direction the targets say is better: falling from minimum to advanced means lower is.
 *
 * @param fallback the answer where the targets do not tell, being one or all equal
 * @throws NoTargetsError, TargetsOutOfOrderError
 * @see domain.md §6
 *
 * @example levelsPolarity({ minimum: 30, standard: 25, advanced: 20 }) // "lower"
 * @example levelsPolarity({ minimum: 80, standard: 80, advanced: 80 }) // "higher"
 */
export function levelsPolarity(levels: TargetLevels, fallback: Polarity = "higher"): Polarity {
  return scalePolarity(scaleLevels(levels), fallback);
}

/**
 * The score of a numeric KPI: 50 at the minimum, 75 at the standard and 100 at the advanced target, in
 * proportion between them, and the highest level's points beyond it.
 *
 * Equal neighbouring targets make a step: at the target the higher level counts. Where a level is missing the
 * line runs straight between its neighbours; a result worse than the lowest level there is, is below minimum.
 *
 * @param result what was done, in the targets' unit
 * @returns points from 0 to 100, not rounded
 * @throws NoTargetsError, TargetsOutOfOrderError
 * @see domain.md §6
 *
 * @example score(559, { minimum: 518, standard: 600, advanced: 682 }) // 62.5
 * @example score(517, { minimum: 518, standard: 600, advanced: 682 }) // 0
 * @example score(259, { minimum: 518, standard: 600, advanced: 682 }, { belowMinimum: "proportional" }) // 25
 * @example score(350, { minimum: 500, standard: 400, advanced: 300 }) // 87.5
 * @example score(80, { minimum: 80, standard: 80, advanced: 80 }) // 100
 */
export function score(result: number, levels: TargetLevels, options: ScoreOptions = NO_OPTIONS): number {
  const { minimum, standard, advanced } = levels;
  if (minimum !== null && standard !== null && advanced !== null) {
    const lowest = decimal(minimum);
    const middle = decimal(standard);
    const highest = decimal(advanced);
    if (lowest <= middle && middle <= highest && lowest < highest)
      return scoreRising(decimal(result), lowest, middle, highest, options);
  }
  return scoreBetween(result, [minimum, standard, advanced], POINTS, options);
}

/** The score of most KPIs, whose targets rise: comparisons find the place of the result, without a list. */
function scoreRising(
  figure: number,
  lowest: number,
  middle: number,
  highest: number,
  options: ScoreOptions,
): number {
  if (figure >= highest) return AT_ADVANCED;
  if (!(figure >= lowest)) return belowLowest(figure, lowest, AT_MINIMUM, false, options);
  const isUpper = figure >= middle;
  return pointsOnTheWay(
    figure,
    isUpper ? middle : lowest,
    isUpper ? highest : middle,
    isUpper ? AT_STANDARD : AT_MINIMUM,
    isUpper ? AT_ADVANCED : AT_STANDARD,
  );
}
