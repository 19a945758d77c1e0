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
  const targets = presentLevels(levels).map(({ target }) => target);
  const rises = targets.some((target, index) => target > (targets[index - 1] ?? target));
  const falls = targets.some((target, index) => target < (targets[index - 1] ?? target));
  if (rises && falls) throw outOfOrder(targets);
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
  const worstToBest = [...levels].sort((a, b) => a.points - b.points);
  return scoreBetween(
    result,
    worstToBest.map(({ target }) => target),
    worstToBest.map(({ points }) => points),
    options,
  );
}

/**
 * The same over lists side by side: each level's target, null where it has none, and its points, worst to best. One
 * pass and no allocation, because whole ministries are scored at a time.
 *
 * @throws NoTargetsError, TargetsOutOfOrderError
 *
 * @example scoreBetween(559, [518, 600, 682], [50, 75, 100], {}) // 62.5
 */
export function scoreBetween(
  result: number,
  targets: readonly (number | null)[],
  points: readonly number[],
  options: ScaleOptions,
): number {
  const figure = decimal(result);
  // Neither above nor below anything.
  let last = NaN;
  let rises = false;
  let falls = false;
  // The level reached if higher is better, and if lower is: which one it is, is known after the last target only.
  let reachedRising = -1;
  let reachedFalling = -1;
  for (let index = 0; index < targets.length; index++) {
    const stated = targets[index];
    if (stated === null || stated === undefined) continue;
    const target = decimal(stated);
    if (target > last) rises = true;
    else if (target < last) falls = true;
    last = target;
    if (target <= figure) reachedRising = index;
    if (target >= figure) reachedFalling = index;
  }
  if (Number.isNaN(last)) throw new NoTargetsError();
  if (rises && falls) throw outOfOrder(targets);
  const lowerIsBetter = rises || falls ? falls : options.polarity === "lower";
  const below = lowerIsBetter ? reachedFalling : reachedRising;
  const above = nextStated(targets, below + 1);
  if (below === -1)
    return belowLowest(figure, targets[above] ?? 0, points[above] ?? 0, lowerIsBetter, options);
  const earned = points[below] ?? 0;
  if (above === targets.length || options.mode === "step") return earned;
  return pointsOnTheWay(
    figure,
    decimal(targets[below] ?? 0),
    decimal(targets[above] ?? 0),
    earned,
    points[above] ?? 0,
  );
}

/**
 * The points of a figure between two levels' targets, in proportion. All figures are decimals.
 *
 * @example pointsOnTheWay(559, 518, 600, 50, 75) // 62.5
 */
export function pointsOnTheWay(
  figure: number,
  from: number,
  to: number,
  earned: number,
  next: number,
): number {
  const way = add(figure, -from) / add(to, -from);
  return decimal(earned + add(next, -earned) * way);
}

function nextStated(targets: readonly (number | null)[], from: number): number {
  let index = from;
  while (index < targets.length && targets[index] === null) index++;
  return index;
}

const outOfOrder = (targets: readonly (number | null)[]): TargetsOutOfOrderError =>
  new TargetsOutOfOrderError(targets.filter((target) => target !== null).map(decimal));

/**
 * The points of a result worse than the lowest level's target.
 *
 * @example belowLowest(259, 518, 50, false, { belowMinimum: "proportional" }) // 25
 */
export function belowLowest(
  result: number,
  target: number,
  points: number,
  lowerIsBetter: boolean,
  { belowMinimum = "zero" }: ScaleOptions,
): number {
  switch (belowMinimum) {
    case "zero":
      return 0;
    case "lowest":
      return points;
    case "proportional": {
      const lowest = decimal(target);
      // There is no part of a target of 0.
      if (lowest === 0) return 0;
      return Math.max(0, decimal(points * ratio(result, lowest, lowerIsBetter ? "lower" : "higher")));
    }
  }
}
