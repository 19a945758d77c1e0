/** 1, 10, 100 … 10²²: the powers of ten that a double holds exactly. */
export const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** 1, 0.1, 0.01 …, each the double nearest to it. */
const FRACTIONS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e-${exponent}`));

/**
 * The place of a number's first digit: 2 for 123.4, −1 for 0.5. By comparisons, where it can: a logarithm is slower,
 * and may be off by one next to a power of ten.
 *
 * @param magnitude above 0
 *
 * @example exponentOf(123.4) // 2
 * @example exponentOf(0.5) // -1
 */
export function exponentOf(magnitude: number): number {
  if (magnitude >= 1e22 || magnitude < 1e-22) return Math.floor(Math.log10(magnitude));
  let exponent = magnitude >= 1 ? 0 : -1;
  if (exponent === 0) while (magnitude >= (POWERS_OF_TEN[exponent + 1] ?? Infinity)) exponent++;
  else while (magnitude < (FRACTIONS_OF_TEN[-exponent] ?? 0)) exponent--;
  return exponent;
}
