import { decimal } from "./decimal";
import { levelsPolarity, levelsPresent, type ScoreOptions, type TargetLevels } from "./score";
import { add } from "./sum";

/**
 * The result it takes to score: the least demanding one (the lowest where higher is better, the highest where
 * lower is) whose score is at least the one asked for. Where some result earns exactly that score, it is that
 * result; this is then the inverse of `score`.
 *
 * Where `score` jumps over the points asked for, the result at the jump is returned, which earns more: 60 with
 * no minimum takes the standard target, which earns 75; 30 with `belowMinimum` "zero" takes the minimum, which
 * earns 50. On a plateau the result where it begins is returned: 100 takes the advanced target and no more.
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
  if (!(points >= 0 && points <= 100)) throw new RangeError(`Score not from 0 to 100: ${points}`);
  const polarity = levelsPolarity(levels, options.polarity);
  const present = levelsPresent(levels);
  if (points === 0) return null;

  const index = present.findIndex((level) => level.points >= points);
  const above = present[index];
  const below = present[index - 1];
  if (!above) return null;
  if (below) {
    const way = add(points, -below.points) / (above.points - below.points);
    return decimal(below.target + add(above.target, -below.target) * way);
  }
  if (options.belowMinimum !== "proportional") return above.target;
  const part = points / above.points;
  const growsWithResult = (polarity === "higher") === above.target > 0;
  return decimal(above.target * (growsWithResult ? part : 2 - part));
}
