import { achievement, type AchievementOptions } from "./achievement";
import type { Polarity } from "./polarity";
import { agreesWith, type PrintedPercent } from "./printed-percent";

/**
 * What an organisation's quarter percentages are of: the operating or the planned target of the quarter, or the
 * annual target, which either the quarter's own result or the year's so far is held against.
 */
export type PercentBasis = "operating" | "planned" | "annual" | "annualToDate";

/** The figures of one quarter that its percentage may be worked out from. */
export interface QuarterFigures {
  result: number | null;
  /** The year's result up to this quarter. */
  resultToDate: number | null;
  planned: number | null;
  operating: number | null;
  annual: number | null;
}

/**
 * The bases a printed quarter percentage agrees with. Most figures tell some apart and not others: what an
 * organisation does is what most of its percentages have in common.
 *
 * @param options `lowerIsBetter: "inverse"` asks whether it agrees as target / result
 * @see domain.md §8: a convention of the organisation is not a slip
 *
 * @example percentBases({ value: 132, decimals: 0 }, { result: 66, resultToDate: 106, planned: 50, operating: 60, annual: 200 }) // ["planned"]
 * @example percentBases({ value: 33, decimals: 0 }, { result: 66, resultToDate: 106, planned: 50, operating: 60, annual: 200 }) // ["annual"]
 */
export function percentBases(
  printed: PrintedPercent,
  { result, resultToDate, planned, operating, annual }: QuarterFigures,
  polarity: Polarity = "higher",
  options: AchievementOptions = {},
): PercentBasis[] {
  const candidates: readonly [PercentBasis, number | null, number | null][] = [
    ["operating", result, operating],
    ["planned", result, planned],
    ["annual", result, annual],
    ["annualToDate", resultToDate, annual],
  ];
  return candidates
    .filter(([, done, target]) => agreesWith(printed, achievement(done, target, polarity, options)))
    .map(([basis]) => basis);
}
