/** Which level, stated in words, a result reaches: `domain.md` §6, level KPI. */
import { plainText } from "../../../text/thai";
import { levelPoints } from "../words/level-words";

const key = (text: string): string => plainText(text).toLowerCase().replace(/\s+/g, "");

/** Words that say no level is reached, even though a level may be named after them ("ไม่ถึงขั้นที่ 1"). */
const NONE = /^(?:ไม่ถึง|ต่ำกว่า|ไม่ผ่าน|ไม่บรรลุ|ยังไม่|0$|none|below|not)/i;

// "ขั้นที่ 10" does not name "ขั้นที่ 1".
function names(result: string, level: string): boolean {
  const at = result.indexOf(level);
  return at >= 0 && !(/\d$/.test(level) && /^\d/.test(result.slice(at + level.length)));
}

/**
 * The highest level the result's words contain, from 1; 0 where they say that none is reached;
 * null where they name no level, which the reader reports rather than guesses.
 *
 * @param points of the levels: a result may state them instead, "4" or "ระดับ 4"
 */
export function levelReached(
  result: string,
  levels: readonly (string | null)[],
  points: readonly number[],
): number | null {
  if (NONE.test(result.trim())) return 0;
  const resultKey = key(result);
  const found = levels.findLastIndex((level) => level && names(resultKey, key(level)));
  if (found >= 0) return found + 1;
  const stated = points.indexOf(levelPoints(result) ?? Number(resultKey || NaN));
  return stated < 0 ? null : stated + 1;
}
