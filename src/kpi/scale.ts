import type { BelowMinimum } from "./below-minimum";
import { decimal } from "./decimal";
import type { Polarity } from "./polarity";
import { ratio } from "./ratio";
import { add } from "./sum";

/** A level of a scale: the points it earns, and its target; null where the scorecard leaves the target out. */
export interface ScaleLevel {
  target: number | null;
  points: number;
}

/** A level whose target is stated. */
export interface Level {
  target: number;
  points: number;
}

/** "interpolate" draws a line between neighbouring levels; "step" gives the points of the highest level reached. */
export type ScaleMode = "interpolate" | "step";

export interface ScaleOptions {
  /** "interpolate" by default. */
  mode?: ScaleMode | undefined;
  /** "zero" by default. */
  belowMinimum?: BelowMinimum | undefined;
  /** Used only where the targets do not tell, being one or all equal; "higher" by default. */
  polarity?: Polarity | undefined;
}

/** There is no target to score against. */
export class NoTargetsError extends Error {
  override readonly name = "NoTargetsError";
  constructor() {
    super("No level has a target");
  }
}

/** The targets neither rise nor fall from the lowest level to the highest. */
export class TargetsOutOfOrderError extends Error {
  override readonly name = "TargetsOutOfOrderError";
  constructor(readonly targets: readonly number[]) {
    super(`Targets out of order: ${targets.join(", ")}`);
  }
}

/**
 * The levels that have a target, from the one that earns least to the one that earns most.
 *
 * @throws NoTargetsError where none has
 *
 * @example presentLevels([{ target: 553, points: 100 }, { target: null, points: 50 }]) // [{ target: 553, points: 100 }]
 */
export function presentLevels(levels: readonly ScaleLevel[]): [Level, ...Level[]] {
  const present = levels
    .flatMap(({ target, points }) => (target === null ? [] : [{ target: decimal(target), points }]))
    .sort((a, b) => a.points - b.points);
  const [lowest, ...rest] = present;
  if (!lowest) throw new NoTargetsError();
  return [lowest, ...rest];
}

/**
 * Which direction the targets say is better: falling from the lowest level to the highest means lower is.
 *
 * @param fallback the answer where the targets do not tell, being one or all equal
 * @throws NoTargetsError, TargetsOutOfOrderError
 * @see domain.md §6
 *
 * @example scalePolarity([{ target: 50, points: 1 }, { target: 45, points: 2 }, { target: 40, points: 3 }]) // "lower"
 * @example scalePolarity([{ target: 80, points: 1 }, { target: 80, points: 2 }]) // "higher"
 */
export function scalePolarity(levels: readonly ScaleLevel[], fallback: Polarity = "higher"): Polarity {
  return polarityOf(presentLevels(levels), fallback);
}

function polarityOf(present: readonly Level[], fallback: Polarity): Polarity {
  const steps = present.slice(1).map(({ target }, i) => Math.sign(target - (present[i]?.target ?? target)));
  const rises = steps.includes(1);
  const falls = steps.includes(-1);
  if (rises && falls) throw new TargetsOutOfOrderError(present.map(({ target }) => target));
  if (!rises && !falls) return fallback;
  return rises ? "higher" : "lower";
}

/**
 * The points a result earns on a scale of any number of levels: a level's points at its target, in proportion
 * between neighbouring levels, and the highest level's points beyond it.
 *
 * Equal neighbouring targets make a step: at the target the higher level counts. A level without a target is
 * skipped, and the line runs straight between its neighbours.
 *
 * @param result what was done, in the targets' unit
 * @param levels in any order
 * @returns points, not rounded
 * @throws NoTargetsError, TargetsOutOfOrderError
 * @see domain.md §6, "Any scale"
 *
 * @example scoreOnScale(125, [100, 110, 120, 130, 140].map((target, i) => ({ target, points: i + 1 }))) // 3.5
 * @example scoreOnScale(42, [50, 45, 40, 35, 30].map((target, i) => ({ target, points: i + 1 }))) // 2.6
 * @example scoreOnScale(42, [50, 45, 40, 35, 30].map((target, i) => ({ target, points: i + 1 })), { mode: "step" }) // 2
 * @example scoreOnScale(99, [{ target: 100, points: 1 }, { target: 110, points: 2 }], { belowMinimum: "lowest" }) // 1
 */
export function scoreOnScale(
  result: number,
  levels: readonly ScaleLevel[],
  options: ScaleOptions = {},
): number {
  const present = presentLevels(levels);
  const polarity = polarityOf(present, options.polarity ?? "higher");
  const figure = decimal(result);
  const reached = present.filter(({ target }) =>
    polarity === "higher" ? figure >= target : figure <= target,
  ).length;

  const below = present[reached - 1];
  const above = present[reached];
  if (!below) return belowLowest(figure, present[0], polarity, options.belowMinimum ?? "zero");
  if (!above || options.mode === "step") return below.points;
  const way = add(figure, -below.target) / add(above.target, -below.target);
  return decimal(below.points + add(above.points, -below.points) * way);
}

function belowLowest(
  result: number,
  { target, points }: Level,
  polarity: Polarity,
  belowMinimum: BelowMinimum,
): number {
  switch (belowMinimum) {
    case "zero":
      return 0;
    case "lowest":
      return points;
    case "proportional":
      // There is no part of a target of 0.
      return target === 0 ? 0 : Math.max(0, decimal(points * ratio(result, target, polarity)));
  }
}
