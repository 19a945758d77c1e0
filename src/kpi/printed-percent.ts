import { round } from "./round";

/** A percentage as a sheet prints it: 42.38 with 2 decimals for "ร้อยละ 42.38". */
export interface PrintedPercent {
  value: number;
  /** Digits after the decimal point as printed. */
  decimals: number;
}

/**
 * Whether a printed percentage is the one a fraction comes to: to 0.01 point, or in all the digits that are printed.
 *
 * @param fraction 1.32 for 132 %; null agrees with nothing
 * @see domain.md §4
 *
 * @example agreesWith({ value: 42.38, decimals: 2 }, 0.4239) // true
 * @example agreesWith({ value: 133, decimals: 0 }, 1.3333) // true
 * @example agreesWith({ value: 132, decimals: 0 }, 1.1) // false
 */
export function agreesWith({ value, decimals }: PrintedPercent, fraction: number | null): boolean {
  if (fraction === null) return false;
  const percent = round(fraction * 100, 4);
  return round(Math.abs(value - percent), 6) <= 0.01 || round(percent, decimals) === value;
}
