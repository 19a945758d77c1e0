/** Printed percentages against exact ones: `domain.md` §8, rows 1 and 2. */
import { round } from "../kpi/round";
import type { Figure } from "./model";

export interface PercentVerdict {
  severity: "error" | "rounding";
  /** The right percentage, with two decimals. */
  computed: number;
}

/**
 * Judges one printed percentage. It is right where it is the computed one rounded to the digits printed; "rounding"
 * where it is one unit off in its last digit because it was cut off instead; else an error.
 */
export function percentVerdict(reported: Figure, exact: number): PercentVerdict | null {
  const decimals = Math.min(reported.decimals, 6);
  const unit = 10 ** -decimals;
  if (round(exact, decimals) === round(reported.value, decimals)) return null;
  if (decimals > 2 && Math.abs(reported.value - exact) <= 0.01) return null;
  const off = Math.abs(reported.value - round(exact, decimals));
  const oneUnit = round(off / unit, 3) === 1;
  const cutOff = reported.value < exact && exact - reported.value < unit;
  return { severity: oneUnit && (cutOff || unit <= 0.01) ? "rounding" : "error", computed: round(exact, 2) };
}
