import { decimal } from "./decimal";
import type { Polarity } from "./polarity";
import type { BelowMinimum } from "./below-minimum";
import { ratio } from "./ratio";
import { add } from "./sum";

/** The targets that earn 50, 75 and 100 points; null where the scorecard leaves one out. */
export interface TargetLevels {
  minimum: number | null;
  standard: number | null;
  advanced: number | null;
}

export interface ScoreOptions {
  /** "zero" unless said otherwise. */
  belowMinimum?: BelowMinimum | undefined;
  /** Asked only where the targets do not tell, being one or all equal; "higher" unless said otherwise. */
  polarity?: Polarity | undefined;
}

/** A target and the points it earns. */
export interface Level {
  target: number;
  points: number;
}

/** There is no target to score against. */
export class NoTargetsError extends Error {
  override readonly name = "NoTargetsError";
  constructor() {
    super("No minimum, standard or advanced target");
  }
}

/** The targets neither rise nor fall from minimum to advanced. */
export class TargetsOutOfOrderError extends Error {
  override readonly name = "TargetsOutOfOrderError";
  constructor(readonly levels: TargetLevels) {
    super(`Targets out of order: ${[levels.minimum, levels.standard, levels.advanced].join(", ")}`);
  }
}

/**
 * The levels that are there, from the one that earns least to the one that earns most.
 *
 * @throws NoTargetsError where there is none
 *
 * @example levelsPresent({ minimum: null, standard: 416, advanced: 553 }) // [{ target: 416, points: 75 }, { target: 553, points: 100 }]
 */
export function levelsPresent({ minimum, standard, advanced }: TargetLevels): [Level, ...Level[]] {
  const present: Level[] = [];
  if (minimum !== null) present.push({ target: decimal(minimum), points: 50 });
  if (standard !== null) present.push({ target: decimal(standard), points: 75 });
  if (advanced !== null) present.push({ target: decimal(advanced), points: 100 });
  const [lowest, ...rest] = present;
  if (!lowest) throw new NoTargetsError();
  return [lowest, ...rest];
}

/**
 * Which way the targets say is better: falling from minimum to advanced means lower is.
 *
 * @param fallback the answer where the targets do not tell, being one or all equal
 * @throws NoTargetsError, TargetsOutOfOrderError
 * @see domain.md §6
 *
 * @example levelsPolarity({ minimum: 30, standard: 25, advanced: 20 }) // "lower"
 * @example levelsPolarity({ minimum: 80, standard: 80, advanced: 80 }) // "higher"
 */
export function levelsPolarity(levels: TargetLevels, fallback: Polarity = "higher"): Polarity {
  const present = levelsPresent(levels);
  const steps = present.slice(1).map(({ target }, i) => Math.sign(target - (present[i]?.target ?? target)));
  const rises = steps.includes(1);
  const falls = steps.includes(-1);
  if (rises && falls) throw new TargetsOutOfOrderError(levels);
  if (!rises && !falls) return fallback;
  return rises ? "higher" : "lower";
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
  const polarity = levelsPolarity(levels, options.polarity);
  const present = levelsPresent(levels);
  const figure = decimal(result);
  const reached = present.filter(({ target }) =>
    polarity === "higher" ? figure >= target : figure <= target,
  ).length;

  const below = present[reached - 1];
  const above = present[reached];
  if (!below) return options.belowMinimum === "proportional" ? inProportion(figure, present[0], polarity) : 0;
  if (!above) return below.points;
  const way = add(figure, -below.target) / add(above.target, -below.target);
  return decimal(below.points + (above.points - below.points) * way);
}

/** In proportion to the lowest target; nothing where that is 0, of which there is no part. */
function inProportion(result: number, { target, points }: Level, polarity: Polarity): number {
  return target === 0 ? 0 : Math.max(0, decimal(points * ratio(result, target, polarity)));
}
