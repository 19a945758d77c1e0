import type { Polarity } from "./polarity";
import { type ScaleLevel, type ScaleOptions, scalePolarity, scoreBetween } from "./scale";

/** The targets that earn 50, 75 and 100 points; null where the scorecard leaves one out. */
export interface TargetLevels {
  minimum: number | null;
  standard: number | null;
  advanced: number | null;
}

const POINTS = [50, 75, 100] as const;

export type ScoreOptions = Omit<ScaleOptions, "mode">;

/**
 * The three levels as a scale.
 *
 * @see domain.md §6
 *
 * @example scaleLevels({ minimum: null, standard: 416, advanced: 553 })[1] // { target: 416, points: 75 }
 */
export function scaleLevels({ minimum, standard, advanced }: TargetLevels): ScaleLevel[] {
  return [
    { target: minimum, points: POINTS[0] },
    { target: standard, points: POINTS[1] },
    { target: advanced, points: POINTS[2] },
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
export function score(result: number, levels: TargetLevels, options: ScoreOptions = {}): number {
  return scoreBetween(result, [levels.minimum, levels.standard, levels.advanced], POINTS, options);
}
