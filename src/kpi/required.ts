import { decimal } from "./decimal";
import { presentLevels, type ScaleLevel, type ScaleOptions, scalePolarity } from "./scale";
import { scaleLevels, type ScoreOptions, type TargetLevels } from "./score";
import { add } from "./sum";

/**
 * The result it takes to score on any scale: the least demanding one (the lowest where higher is better, the
 * highest where lower is) that earns at least the points asked for. Where some result earns exactly those points,
 * it is that result; this is then the inverse of `scoreOnScale`.
 *
 * Where the score jumps over the points asked for, the result at the jump is returned, which earns more: any step
 * of a scale in mode "step"; 30 points on 50/75/100 with `belowMinimum` "zero" takes the minimum, which earns 50.
 * On a plateau the result where it begins is returned: the highest points take the highest target and no more.
 *
 * @param points the score asked for, from 0 to the scale's highest points
 * @returns null where no result earns so much (its level has no target), and for points that every result earns
 * @throws RangeError where the points are not on the scale; NoTargetsError, TargetsOutOfOrderError
 * @see domain.md §6 and §10
 *
 * @example requiredOnScale(3.5, [100, 110, 120, 130, 140].map((target, i) => ({ target, points: i + 1 }))) // 125
 * @example requiredOnScale(3.5, [50, 45, 40, 35].map((target, i) => ({ target, points: i + 1 })), { mode: "step" }) // 35
 */
export function requiredOnScale(
  points: number,
  levels: readonly ScaleLevel[],
  options: ScaleOptions = {},
): number | null {
  const highest = Math.max(...levels.map((level) => level.points));
  if (!(points >= 0 && points <= highest)) throw new RangeError(`Score not from 0 to ${highest}: ${points}`);
  const polarity = scalePolarity(levels, options.polarity);
  const present = presentLevels(levels);
  const earnedByAll = options.belowMinimum === "lowest" ? present[0].points : 0;
  if (points <= earnedByAll) return null;

  const index = present.findIndex((level) => level.points >= points);
  const above = present[index];
  const below = present[index - 1];
  if (!above) return null;
  if (below) {
    if (options.mode === "step") return above.target;
    const way = add(points, -below.points) / add(above.points, -below.points);
    return decimal(below.target + add(above.target, -below.target) * way);
  }
  if (options.belowMinimum !== "proportional") return above.target;
  const part = points / above.points;
  const growsWithResult = (polarity === "higher") === above.target > 0;
  return decimal(above.target * (growsWithResult ? part : 2 - part));
}

/**
 * The same on 50, 75 and 100 points: the inverse of `score`.
 *
 * @param points the score asked for, 0 to 100
 * @returns null where no result earns so much (90 without an advanced target) and for 0, which every result earns
 * @throws RangeError where the score is not from 0 to 100; NoTargetsError, TargetsOutOfOrderError
 * @see domain.md §6
 *
 * @example required(62.5, { minimum: 518, standard: 600, advanced: 682 }) // 559
 * @example required(87.5, { minimum: 500, standard: 400, advanced: 300 }) // 350
 * @example required(60, { minimum: null, standard: 416, advanced: 553 }) // 416
 * @example required(90, { minimum: 518, standard: 600, advanced: null }) // null
 */
export function required(points: number, levels: TargetLevels, options: ScoreOptions = {}): number | null {
  return requiredOnScale(points, scaleLevels(levels), options);
}
