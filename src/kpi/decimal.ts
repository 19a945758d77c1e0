import { exponentOf, POWERS_OF_TEN } from "./powers-of-ten";

/** Half a unit in the last place of a number below 10¹⁵: what a product may be off by. */
const PRODUCT_ERROR = 0.0625;

/** 2²⁷ + 1, which splits a double into two halves whose products are exact (Dekker, 1971). */
const SPLITTER = 134_217_729;

/**
 * The decimal number a double stands for: its first 15 significant digits, all that Excel keeps or shows.
 * What arithmetic in binary leaves behind the 15th digit disappears.
 *
 * @param value any number
 * @returns the double nearest to that decimal
 * @see domain.md §1
 *
 * @example decimal(0.1 + 0.2) // 0.3
 */
export function decimal(value: number): number {
  // Small enough to be inlined, and enough for most figures.
  return (value | 0) === value || Number.isInteger(value) ? value : significant(value);
}

function significant(value: number): number {
  const magnitude = Math.abs(value);
  const power = powerFor(magnitude);
  if (power === undefined) return Number(value.toPrecision(15));
  const digits = magnitude * power;
  const whole = Math.floor(digits);
  const fromTie = digits - whole - 0.5;
  const certain = Math.abs(fromTie) > PRODUCT_ERROR;
  const roundsUp = (certain ? fromTie : fromTie + productError(magnitude, power, digits)) >= 0;
  // A whole number over an exact power of ten gives the double nearest to the quotient.
  const nearest = (roundsUp ? whole + 1 : whole) / power;
  return value < 0 ? -nearest : nearest;
}

/** The power of ten that makes a magnitude a number of 15 digits; percentages and points, the most frequent, first. */
function powerFor(magnitude: number): number | undefined {
  if (magnitude >= 1 && magnitude < 1000) return magnitude < 10 ? 1e14 : magnitude < 100 ? 1e13 : 1e12;
  return POWERS_OF_TEN[14 - exponentOf(magnitude)];
}

/** What the exact product of two doubles is more than the rounded one. */
function productError(a: number, b: number, product: number): number {
  const [aHigh, bHigh] = [upperHalf(a), upperHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

function upperHalf(value: number): number {
  const spread = SPLITTER * value;
  return spread - (spread - value);
}
