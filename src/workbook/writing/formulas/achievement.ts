import type { AchievementOptions } from "../../../kpi/achievement";
import type { PlanPolarity } from "../../../kpi/polarity";
import type { TargetRange } from "../../../kpi/target-range";
import { type FormulaLanguage, NO_FIGURE } from "./formula";
import { missesZero, type StatusCase } from "./status";

export interface AchievementCells {
  result: string;
  target: string;
  polarity: PlanPolarity;
  /** The target's bounds, where it is a range. */
  range: TargetRange | null;
  lowerIsBetter: NonNullable<AchievementOptions["lowerIsBetter"]>;
  /** The cell of the most that counts; null where there is no limit. */
  cap: string | null;
}

/**
 * Achievement, or a dash where there is no ratio to give.
 *
 * @param of which of the figures may have no ratio; a dash in a cell is text, which is greater than any number
 */
export function achievementFormula(
  language: FormulaLanguage,
  cells: AchievementCells,
  of: StatusCase,
): string {
  const { result, target, range } = cells;
  const achieved = language === "live" ? liveRatio(cells) : nativeRatio(cells);
  switch (of) {
    case "ratio":
      return achieved;
    case "target of 0":
      return `IF(${target}=0,${NO_FIGURE},${achieved})`;
    case "delivered":
      return `IF(${target}<=0,${NO_FIGURE},${achieved})`;
    case "no inverse":
      return `IF(${result}<=0,${NO_FIGURE},${achieved})`;
    case "delivered or no inverse":
      return `IF(OR(${target}<=0,${result}<=0),${NO_FIGURE},${achieved})`;
    case "bound of 0":
      return range ? `IF(${missesZero(result, range)},${NO_FIGURE},${achieved})` : achieved;
  }
}

function liveRatio({ result, target, polarity, lowerIsBetter, cap }: AchievementCells): string {
  const way = polarity === "lower" && lowerIsBetter === "inverse" ? "inverse" : polarity;
  const named = way === "higher" ? "" : `"${way}"`;
  const optional = cap !== null ? `,${named},${cap}` : named && `,${named}`;
  return `KPI.ACHIEVEMENT(${result},${target}${optional})`;
}

function nativeRatio(cells: AchievementCells): string {
  const { result, target, range, cap } = cells;
  const missing = range ? `${result}=${NO_FIGURE}` : `OR(${result}=${NO_FIGURE},${target}=${NO_FIGURE})`;
  const fraction = `ROUND(MAX(0,${range ? within(result, range) : ratio(cells)}),4)`;
  return `IF(${missing},${NO_FIGURE},${cap === null ? fraction : `MIN(${cap},${fraction})`})`;
}

// 1 ± (result − target) / |target| worked out for each sign of the target: taking 1 from nearly 1 loses the digits
// that decide a tie (1 of 20,000 is 0.00005).
function ratio({ result, target, polarity, lowerIsBetter }: AchievementCells): string {
  const mirrored = `2*${target}-${result}`;
  if (polarity !== "lower") return `IF(${target}>0,${result},${mirrored})/${target}`;
  return lowerIsBetter === "inverse"
    ? `IF(${target}>0,${target}/${result},${result}/${target})`
    : `IF(${target}>0,${mirrored},${result})/${target}`;
}

/** 1 less the distance to the nearer bound as a part of it; of a bound of 0 there is none. */
function within(result: string, { from, to }: TargetRange): string {
  const below = from === 0 ? "" : `-MAX(0,${from}-${result})/ABS(${from})`;
  const above = to === 0 ? "" : `-MAX(0,${result}-${to})/ABS(${to})`;
  return `1${below}${above}`;
}
