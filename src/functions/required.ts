import { required as requiredFor } from "../kpi/required";
import { presentFigure } from "./arguments";
import { invalidValue, notAvailable } from "./errors";
import { messages } from "./messages";
import { targetLevels, withTargets } from "./target-levels";

/**
 * The result it takes to earn a score: the inverse of KPI.SCORE. Where no result earns exactly that score, the
 * least demanding one that earns more.
 * @customfunction REQUIRED
 * @param score The score wanted, 0 to 100.
 * @param minimum The target that earns 50 points.
 * @param standard The target that earns 75 points.
 * @param advanced The target that earns 100 points. Targets that fall mean lower is better.
 * @returns A result in the targets' unit; #N/A where no result earns so much.
 * @example KPI.REQUIRED(62.5, 518, 600, 682) // 559
 */
export function required(score: unknown, minimum: unknown, standard: unknown, advanced: unknown): number {
  const levels = targetLevels(minimum, standard, advanced);
  const points = presentFigure("score", score);
  if (points < 0 || points > 100) throw invalidValue(messages().outOfRange("score", 0, 100, points));
  const result = withTargets(() => requiredFor(points, levels));
  if (result === null)
    throw notAvailable(points === 0 ? messages().everyResult() : messages().unreachable(points));
  return result;
}
