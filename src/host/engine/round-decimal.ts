/**
 * Excel's ROUND: half away from zero, on the 15 decimal digits that Excel keeps of a number, so that 1.005, which binary
 * holds as 1.00499999999999989…, rounds up.
 *
 * @param value any finite number
 * @param decimals a whole number of places after the point; negative rounds to tens, hundreds …
 *
 * @example roundDecimal(1.005, 2) // 1.01
 * @example roundDecimal(-2.5, 0) // -3
 * @example roundDecimal(1250, -2) // 1300
 */
export function roundDecimal(value: number, decimals: number): number {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const scaledExponent = Number(exponent) + decimals;
  const magnitude =
    scaledExponent >= 14
      ? Number(`${mantissa}e${exponent}`)
      : Number(`${Math.round(Number(`${mantissa}e${scaledExponent}`))}e${-decimals}`);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}
