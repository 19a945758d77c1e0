import { decimal } from "./decimal";

/** Where an interval ends, and whether the value itself belongs to it. */
export interface Bound {
  value: number;
  included: boolean;
}

/** An interval of figures; null for an end that is open to infinity. */
export interface Interval {
  lower: Bound | null;
  upper: Bound | null;
}

/** An interval of results and the points they earn. */
export interface Band extends Interval {
  points: number;
}

/** What bands say of a result. Only "scored" gives points: the rest is a finding, never a guess. */
export type BandVerdict =
  | { kind: "scored"; points: number }
  /** In a gap between two bands. */
  | { kind: "between" }
  /** In several bands at once, with the points of each. */
  | { kind: "several"; points: number[] }
  /** Below the lowest band or above the highest. */
  | { kind: "outside" };

/** Bands that leave a gap between `from` and `to`, or that overlap there. */
export interface BandProblem {
  kind: "gap" | "overlap";
  from: number;
  to: number;
}

/**
 * Whether a value lies in an interval.
 *
 * @example includes({ lower: { value: 60, included: true }, upper: { value: 65, included: false } }, 65) // false
 */
export function includes({ lower, upper }: Interval, value: number): boolean {
  const figure = decimal(value);
  const aboveLower = !lower || (lower.included ? figure >= lower.value : figure > lower.value);
  return aboveLower && (!upper || (upper.included ? figure <= upper.value : figure < upper.value));
}

/**
 * Whether intervals are the bands of a scale. Levels that are all open to the same side ("ไม่น้อยกว่า 80",
 * "ไม่น้อยกว่า 90") are no bands but targets, each of which the next one includes.
 *
 * @see domain.md §6, "Bands"
 *
 * @example areBands([{ lower: { value: 80, included: true }, upper: null }, { lower: { value: 90, included: true }, upper: null }]) // false
 * @example areBands([{ lower: null, upper: { value: 60, included: false } }, { lower: { value: 60, included: true }, upper: null }]) // true
 */
export function areBands(intervals: readonly Interval[]): boolean {
  return intervals.some(({ upper }) => upper !== null) && intervals.some(({ lower }) => lower !== null);
}

/**
 * The points of a result on a scale whose levels are intervals.
 *
 * @param bands in any order
 * @see domain.md §6, "Bands"
 *
 * @example bandOf(62, [{ lower: { value: 60, included: true }, upper: null, points: 2 }]) // { kind: "scored", points: 2 }
 * @example bandOf(59, [{ lower: { value: 60, included: true }, upper: null, points: 2 }]) // { kind: "outside" }
 */
export function bandOf(result: number, bands: readonly Band[]): BandVerdict {
  const [first, ...others] = bands.filter((band) => includes(band, result));
  if (first && others.length > 0)
    return { kind: "several", points: [first, ...others].map(({ points }) => points) };
  if (first) return { kind: "scored", points: first.points };
  const someBelow = bands.some(({ upper }) => upper !== null && upper.value <= result);
  const someAbove = bands.some(({ lower }) => lower !== null && lower.value >= result);
  return { kind: someBelow && someAbove ? "between" : "outside" };
}

/**
 * Where neighbouring bands overlap or leave a gap, from the lowest band up. Bands that share one included end
 * overlap at that value; bands that both exclude it leave it out.
 *
 * @see domain.md §6 and §8
 *
 * @example bandProblems([{ lower: null, upper: { value: 60, included: false }, points: 1 }, { lower: { value: 60, included: true }, upper: null, points: 2 }]) // []
 * @example bandProblems([{ lower: null, upper: { value: 64, included: true }, points: 1 }, { lower: { value: 65, included: true }, upper: null, points: 2 }]) // [{ kind: "gap", from: 64, to: 65 }]
 */
export function bandProblems(bands: readonly Band[]): BandProblem[] {
  const lowestFirst = [...bands].sort(byLowerBound);
  const problems: BandProblem[] = [];
  let covered = lowestFirst[0]?.upper ?? null;
  for (const band of lowestFirst.slice(1)) {
    const problem = problemBetween(covered, band);
    if (problem) problems.push(problem);
    if (covered !== null && reachesFurther(band.upper, covered)) covered = band.upper;
  }
  return problems;
}

/** What is wrong where everything below `covered` is taken already (null: up to infinity) and a band begins. */
function problemBetween(covered: Bound | null, { lower, upper }: Band): BandProblem | null {
  const begin = lower ?? { value: -Infinity, included: false };
  const end = covered ?? { value: Infinity, included: false };
  if (begin.value > end.value) return { kind: "gap", from: end.value, to: begin.value };
  if (begin.value < end.value)
    return { kind: "overlap", from: begin.value, to: Math.min(end.value, upper?.value ?? Infinity) };
  if (begin.included === end.included)
    return { kind: begin.included ? "overlap" : "gap", from: end.value, to: end.value };
  return null;
}

const byLowerBound = (a: Band, b: Band): number =>
  (a.lower?.value ?? -Infinity) === (b.lower?.value ?? -Infinity)
    ? Number(b.lower?.included ?? false) - Number(a.lower?.included ?? false)
    : (a.lower?.value ?? -Infinity) < (b.lower?.value ?? -Infinity)
      ? -1
      : 1;

const reachesFurther = (bound: Bound | null, other: Bound): boolean =>
  bound === null || bound.value > other.value || (bound.value === other.value && bound.included);
