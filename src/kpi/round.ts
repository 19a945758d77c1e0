import { decimal } from "./decimal";
import { exponentOf, POWERS_OF_TEN } from "./powers-of-ten";

/** All the digits Excel keeps. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Rounds as Excel's ROUND does: half away from zero, on the decimal number a person reads (15 significant
 * digits), so that 1.005, which binary holds as 1.00499999999999989…, rounds up.
 *
 * @param value any number; NaN and the infinities come back as they are
 * @param decimals a whole number of places after the point; negative rounds to tens, hundreds …
 * @returns the double nearest to the rounded decimal, never −0
 * @see domain.md §1
 *
 * @example round(84.995, 2) // 85
 * @example round(1.005, 2) // 1.01
 * @example round(-2.5, 0) // -3
 */
export function round(value: number, decimals: number): number {
  if (!Number.isFinite(value) || (decimals >= 0 && Number.isInteger(value))) return value;
  const power = POWERS_OF_TEN[decimals];
  if (power !== undefined) {
    const scaled = Math.abs(value) * power;
    const whole = Math.floor(scaled);
    const distanceFromTie = Math.abs(scaled - whole - 0.5);
    // Multiplying and cutting to 15 digits together move the value by less than this.
    if (distanceFromTie > scaled * 1e-14) return signed(value, Math.floor(scaled + 0.5) / power);
  }
  if (decimals >= 0 && exponentOf(Math.abs(value)) + 1 + decimals >= SIGNIFICANT_DIGITS)
    return decimal(value);
  return signed(value, roundDigits(Math.abs(value), decimals));
}

/** The same on the decimal digits themselves: slow, exact, and needed only next to a tie. */
function roundDigits(magnitude: number, decimals: number): number {
  const [mantissa = "", exponent = "0"] = magnitude.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + decimals;
  if (kept < 0) return 0;
  if (kept >= digits.length) return Number(magnitude.toPrecision(15));
  const roundsUp = digits.charAt(kept) >= "5";
  return Number(`${Number(digits.slice(0, kept)) + (roundsUp ? 1 : 0)}e${-decimals}`);
}

const signed = (like: number, magnitude: number): number =>
  like < 0 && magnitude !== 0 ? -magnitude : magnitude;
