/** The points of a result on a scale whose levels are intervals: `domain.md` §6. */
import type { Interval } from "../../../kpi/bands";
import { NO_FIGURE } from "./formula";

export interface BandCell {
  interval: Interval;
  /** The cell of its points. */
  points: string;
}

/** Whether a result is in an interval, as 1 or 0 to count and multiply with. */
function holds(result: string, { lower, upper }: Interval): string {
  const parts = [
    ...(lower ? [`(${result}${lower.included ? ">=" : ">"}${lower.value})`] : []),
    ...(upper ? [`(${result}${upper.included ? "<=" : "<"}${upper.value})`] : []),
  ];
  return parts.length === 0 ? "1" : parts.join("*");
}

/** What a native formula works out in cells of its own: how many bands hold the result, and their points. */
export function bandWorkings(result: string, bands: readonly BandCell[]): { held: string; points: string } {
  const each = bands.map(({ interval }) => holds(result, interval));
  return {
    held: each.map((one) => (one.includes("*") ? one : `${one}*1`)).join("+"),
    points: bands.map(({ points }, index) => `${each[index] ?? "0"}*${points}`).join("+"),
  };
}

/** The points where exactly one band holds the result. */
export const nativeBandFormula = (result: string, at: { held: string; points: string }): string =>
  `IF(${result}=${NO_FIGURE},${NO_FIGURE},IF(${at.held}=1,${at.points},NA()))`;
