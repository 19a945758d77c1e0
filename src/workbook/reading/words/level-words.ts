/** The words that head the levels of a scorecard, and the points in them: `domain.md` §6, any scale. */
import { plainText } from "../../../text/thai";

/** What stands over a row of points: "ค่าเกณฑ์วัด" over 1 2 3 4 5. */
const GROUP_WORDS =
  /^(?:ค่า)?เกณฑ์(?:วัด|การวัด|การให้คะแนน|การประเมิน|ประเมิน|คะแนน)|^(?:ค่า)?ระดับ(?:คะแนน|ค่าเกณฑ์|ค่าเป้าหมาย|เป้าหมาย|ความสำเร็จ)?$|^(?:ค่า)?คะแนน$|^ค่าเป้าหมาย(?:แต่ละ|ราย|ตาม)?ระดับ|^(?:scoring |score |performance |target )?(?:criteria|levels?|scale)$|^scores?$/i;

const POINTS = String.raw`(?<points>\d{1,3}(?:\.\d{1,2})?)`;
const POINTS_ALONE = new RegExp(String.raw`^\(?${POINTS}\)?(?:\s*(?:คะแนน|points?))?$`, "i");
const LEVEL = new RegExp(
  String.raw`^(?:ค่า)?(?:ระดับ(?:คะแนน|ค่าคะแนน)?|คะแนน(?:ระดับ)?|level|score|points?)\s*(?:ที่)?\s*[:=]?\s*\(?${POINTS}\)?(?:\s*(?:คะแนน|points?))?$|^\d{1,3}(?:\.\d{1,2})?\s*(?:คะแนน|points?)$`,
  "i",
);
/** "5 ดีเยี่ยม", "ระดับ 1 - ต้องปรับปรุง": points with the name of what they stand for. */
const GRADE_WORDS =
  "ดีเยี่ยม|ดีเลิศ|ดีเด่น|ดีมาก|ค่อนข้างดี|ดี|ปานกลาง|มาตรฐาน|พอใช้|(?:ควร|ต้อง)?ปรับปรุง|ต่ำกว่าเป้า(?:หมาย)?|" +
  "outstanding|excellent|exceeds?(?: expectations?)?|very good|good|meets?(?: expectations?)?|satisfactory|fair|average|" +
  "below(?: expectations?)?|needs? improvement|poor|unsatisfactory";
const GRADED = new RegExp(
  String.raw`^(?:ระดับ|level|score)?\s*(?:ที่)?\s*${POINTS}\s*[-–:=.)(]*\s*(?:${GRADE_WORDS})\s*\)?$`,
  "i",
);
const BRACKETED = new RegExp(String.raw`\(\s*(?:=\s*)?${POINTS}\s*(?:คะแนน|points?)?\s*\)\s*$`, "i");

const clean = (text: string): string => plainText(text).replace(/\s+/g, " ").trim();

/**
 * Whether a heading stands over levels.
 *
 * @example headsLevels("ค่าเกณฑ์วัด") // true
 */
export const headsLevels = (text: string): boolean => GROUP_WORDS.test(clean(text));

/**
 * The points of a heading that is a level's and nothing besides; null for any other.
 *
 * @example levelPoints("ระดับ 3") // 3
 * @example levelPoints("5 = ดีเยี่ยม") // 5
 * @example levelPoints("คะแนนที่ได้") // null
 */
export function levelPoints(text: string): number | null {
  const heading = clean(text);
  if (!LEVEL.test(heading) && !GRADED.test(heading)) return null;
  return Number(/\d+(?:\.\d+)?/.exec(heading)?.[0]);
}

/**
 * The points that stand behind a level's name; null where there are none.
 *
 * @example bracketedPoints("เป้าหมายมาตรฐาน (80)") // 80
 */
export function bracketedPoints(text: string): number | null {
  const points = BRACKETED.exec(clean(text))?.groups?.["points"];
  return points === undefined ? null : Number(points);
}

/**
 * The points of a column under a path of headings: of the last one, or a number under one that stands over levels.
 *
 * @example pointsUnder(["เกณฑ์การให้คะแนน", "4"]) // 4
 */
export function pointsUnder(path: readonly string[]): number | null {
  const own = path.at(-1) ?? "";
  const stated = levelPoints(own);
  if (stated !== null) return stated;
  const alone = POINTS_ALONE.exec(clean(own))?.groups?.["points"];
  return alone !== undefined && path.slice(0, -1).some(headsLevels) ? Number(alone) : null;
}
