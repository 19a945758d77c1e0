import { round } from "./round";

/** A grade and the total it begins at. */
export interface GradeBand {
  from: number;
  name: string;
}

/**
 * The four grades of the scorecard, highest first.
 *
 * @param language "th" or "en"
 * @see domain.md §7
 *
 * @example DEFAULT_GRADES("en")[0] // { from: 85, name: "Very good" }
 */
export function DEFAULT_GRADES(language: "th" | "en"): GradeBand[] {
  const names =
    language === "th"
      ? (["ดีมาก", "ดี", "พอใช้", "ต้องปรับปรุง"] as const)
      : (["Very good", "Good", "Fair", "Needs improvement"] as const);
  return [
    { from: 85, name: names[0] },
    { from: 70, name: names[1] },
    { from: 60, name: names[2] },
    { from: 0, name: names[3] },
  ];
}

/**
 * The grade of a total, judged on its 2 decimals.
 *
 * @param total points, 0 to 100
 * @param bands in any order; a total below every limit gets the lowest band
 * @throws RangeError where there are no bands
 * @see domain.md §7
 *
 * @example grade(84.995, DEFAULT_GRADES("th")) // "ดีมาก"
 * @example grade(84.99, DEFAULT_GRADES("th")) // "ดี"
 * @example grade(61, [{ from: 0, name: "C" }, { from: 80, name: "A" }, { from: 61, name: "B" }]) // "B"
 */
export function grade(total: number, bands: readonly GradeBand[]): string {
  const highestFirst = [...bands].sort((a, b) => b.from - a.from);
  const judged = round(total, 2);
  const band = highestFirst.find(({ from }) => judged >= from) ?? highestFirst.at(-1);
  if (!band) throw new RangeError("No grade bands");
  return band.name;
}
