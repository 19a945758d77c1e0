import { score as scoreOf } from "../kpi/score";
import { belowMinimumArgument, polarityArgument, presentFigure } from "./arguments";
import { targetLevels, withTargets } from "./target-levels";

/**
 * The score of a numeric KPI: 50, 75 and 100 points at its three targets, in proportion between them.
 * @customfunction SCORE
 * @param result What was done.
 * @param minimum The target that earns 50 points.
 * @param standard The target that earns 75 points.
 * @param advanced The target that earns 100 points. Targets that fall mean lower is better.
 * @param [belowMinimum] What a result below the minimum earns: "zero" (default), "proportional" or "lowest", the lowest level's points.
 * @param [polarity] "higher" (default) or "lower" is better, where the targets do not tell.
 * @returns Points from 0 to 100, not rounded.
 * @example KPI.SCORE(559, 518, 600, 682) // 62.5
 * @example KPI.SCORE(450, "-", 416, 553) // 81.2043795620438
 */
export function score(
  result: unknown,
  minimum: unknown,
  standard: unknown,
  advanced: unknown,
  belowMinimum?: unknown,
  polarity?: unknown,
): number {
  const options = {
    belowMinimum: belowMinimumArgument(belowMinimum),
    polarity: polarityArgument(polarity),
  };
  const levels = targetLevels(minimum, standard, advanced);
  const figure = presentFigure("result", result);
  return withTargets(() => scoreOf(figure, levels, options));
}
