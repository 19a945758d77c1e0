import { plainText } from "./thai";

/** A number as text states it. */
export interface StatedNumber {
  value: number;
  /** Written with a % sign; `value` is as printed, 95 for "95%". */
  percent: boolean;
  /** Digits after the decimal point as printed. */
  decimals: number;
}

/** Digits with correct or no thousands separators: 1,234.50 and 1234.5, not 12,34. */
export const NUMBER_PATTERN = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

/** Excel's precision. A longer number would come out as another one. */
const MAX_DIGITS = 15;

const WHOLE = new RegExp(String.raw`^(\()?\s*([-−–+])?\s*(${NUMBER_PATTERN}|\.\d+)\s*(%)?\s*(\))?\s*(%)?$`);

/**
 * The number a whole text states, or null where it states none or something besides.
 * Thai digits, thousands separators, accounting negatives and a % sign are understood (`domain.md` §1); more digits
 * than the 15 that Excel keeps are not.
 *
 * @example readNumber("๑,๒๓๔.๕๐") // { value: 1234.5, percent: false, decimals: 2 }
 * @example readNumber("(3.1)") // { value: -3.1, percent: false, decimals: 1 }
 */
export function readNumber(text: string): StatedNumber | null {
  const match = WHOLE.exec(plainText(text).trim());
  if (!match) return null;
  const [, open, sign, digits, percentInside, close, percentOutside] = match;
  if (Boolean(open) !== Boolean(close) || !digits) return null;
  const bare = digits.replaceAll(",", "");
  if (bare.replace(/^[0.]+|\./g, "").length > MAX_DIGITS) return null;
  const magnitude = Number(bare);
  const negative = Boolean(open) !== (sign !== undefined && sign !== "+");
  return {
    value: negative && magnitude !== 0 ? -magnitude : magnitude,
    percent: Boolean(percentInside ?? percentOutside),
    decimals: digits.split(".")[1]?.length ?? 0,
  };
}

/** Digits after the point of a number as JavaScript prints it: 96.59 → 2. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [mantissa = "", exponent = "0"] = value.toString().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}
