/** The words that say that less is better. */
import { NUMBER_PATTERN, readNumber } from "./numbers";
import { plainText } from "./thai";

const AT_MOST = String.raw`ไม่เกิน(?:กว่า)?|ภายใน(?=\s*\d)|ไม่มากกว่า|(?<!ไม่)(?:น้อยกว่า|ต่ำกว่า)|[≤<]|not?\s+more\s+than|at\s+most|(?<!not?\s+)less\s+than`;

/** In front of a figure: "ไม่เกิน 30 นาที". */
export const LOWER_IS_BETTER = new RegExp(AT_MOST, "i");

const LESS_IS_BETTER =
  /ยิ่ง(?:น้อย|ต่ำ|ลด|สั้น|เร็ว)(?:ลง)?\s*(?:ก็)?(?:ยิ่ง)?ดี|น้อยดี|ต่ำดี|(?:lower|less|fewer|smaller|shorter|faster)\s+(?:is\s+|the\s+)?better/i;

const LIMIT = new RegExp(
  String.raw`(?:${AT_MOST})\s*(?:ร้อยละ\s*)?(?:(?<limit>${NUMBER_PATTERN})|[\s)\]]*$)`,
  "gi",
);

/**
 * Whether a name, a unit or a heading says that its target is a limit: it ends with such words, or names the target
 * itself after them. "โรงพยาบาลขนาดไม่เกิน 50 เตียง" says how large the hospitals are, and nothing of their number.
 *
 * @example saysTargetIsLimit("ระยะเวลารอคอย (ไม่เกิน)", 60) // true
 * @example saysTargetIsLimit("โรงพยาบาลขนาดไม่เกิน 50 เตียง", 12) // false
 * @example saysTargetIsLimit("Complaints (lower is better)", 12) // true
 */
export function saysTargetIsLimit(text: string, target: number | null): boolean {
  const plain = plainText(text).trim();
  if (LESS_IS_BETTER.test(plain)) return true;
  return [...plain.matchAll(LIMIT)].some(({ groups }) => {
    const limit = groups?.["limit"];
    return limit === undefined || (target !== null && readNumber(limit)?.value === target);
  });
}
