import { round } from "./round";

/** A grade and the total it begins at. */
export interface GradeBand {
  from: number;
  name: string;
}

/** Where the four grades of the scorecard begin, highest first; `src/locales` names them: `domain.md` §7. */
export const DEFAULT_GRADE_LIMITS = [85, 70, 60, 0] as const;

/**
 * The grade of a total, judged on its 2 decimals.
 *
 * @param total points, 0 to 100
 * @param bands in any order; a total below every limit gets the lowest band
 * @throws RangeError where there are no bands
 * @see domain.md §7
 *
 * @example grade(84.995, [{ from: 85, name: "A" }, { from: 70, name: "B" }]) // "A"
 * @example grade(84.99, [{ from: 85, name: "A" }, { from: 70, name: "B" }]) // "B"
 * @example grade(61, [{ from: 0, name: "C" }, { from: 80, name: "A" }, { from: 61, name: "B" }]) // "B"
 */
export function grade(total: number, bands: readonly GradeBand[]): string {
  const highestFirst = [...bands].sort((a, b) => b.from - a.from);
  const judged = round(total, 2);
  const band = highestFirst.find(({ from }) => judged >= from) ?? highestFirst.at(-1);
  if (!band) throw new RangeError("No grade bands");
  return band.name;
}
