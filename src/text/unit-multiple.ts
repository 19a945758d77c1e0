/** Units that are a multiple of another: ล้านบาท of บาท, พันคน of คน. */
import { plainText } from "./thai";

/** A unit taken apart. */
export interface UnitMultiple {
  /** The unit that is counted: บาท. */
  base: string;
  /** How many of it make one: 1,000,000 for ล้านบาท. */
  multiple: number;
}

/** The longer word first: พันล้าน is not พัน. A word that only begins like one (พันธุ์, a breed) is a unit of its own. */
const MULTIPLES: readonly (readonly [words: RegExp, multiple: number])[] = [
  [/^ล้านล้าน/, 1e12],
  [/^แสนล้าน/, 1e11],
  [/^หมื่นล้าน/, 1e10],
  [/^(?:พันล้าน|billions?(?: of)? )/, 1e9],
  [/^ร้อยล้าน/, 1e8],
  [/^สิบล้าน/, 1e7],
  [/^(?:ล้าน(?!นา)|millions?(?: of)? )/, 1e6],
  [/^แสน(?!สุข)/, 1e5],
  [/^หมื่น/, 1e4],
  [/^(?:พัน(?!ธ)|thousands?(?: of)? )/, 1e3],
];

/** The same unit in the other language, and in its usual short form. */
const SAME_UNIT: readonly (readonly [words: RegExp, unit: string])[] = [
  [/^(?:บาท|baht|thb)$/, "บาท"],
  [/^(?:คน|people|persons?)$/, "คน"],
  [/^(?:ครัวเรือน|households?)$/, "ครัวเรือน"],
];

/**
 * A unit as a multiple of the one it counts; null where no unit is left to count ("ล้าน").
 *
 * @see domain.md §1
 *
 * @example unitMultiple("พันล้านบาท") // { base: "บาท", multiple: 1000000000 }
 * @example unitMultiple("million baht") // { base: "บาท", multiple: 1000000 }
 * @example unitMultiple("ตำบล") // { base: "ตำบล", multiple: 1 }
 */
export function unitMultiple(unit: string): UnitMultiple | null {
  const words = plainText(unit).toLowerCase().replace(/\s+/g, " ").trim();
  const found = MULTIPLES.find(([pattern]) => pattern.test(words));
  const rest = found ? words.replace(found[0], "").trim() : words;
  if (rest === "") return null;
  const base = SAME_UNIT.find(([pattern]) => pattern.test(rest))?.[1] ?? rest;
  return { base, multiple: found?.[1] ?? 1 };
}

/**
 * What a figure in one unit is multiplied by to be in another. Round the product with `decimal`: a factor below 1
 * is no binary fraction.
 *
 * @returns null where the two are not multiples of the same unit
 * @see domain.md §1
 *
 * @example unitFactor("พันล้านบาท", "ล้านบาท") // 1000
 * @example unitFactor("บาท", "ล้านบาท") // 0.000001
 * @example unitFactor("คน", "บาท") // null
 */
export function unitFactor(from: string, to: string): number | null {
  const [source, target] = [unitMultiple(from), unitMultiple(to)];
  if (!source || !target || source.base !== target.base) return null;
  return source.multiple / target.multiple;
}
