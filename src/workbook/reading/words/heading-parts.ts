/**
 * Headings put together from words: "Goal for the year", "ค่าเป้าหมายที่ตั้งไว้", "ยอดที่ทำได้จริงสะสม". One that no list knows is
 * taken apart, and has a role where every part of it is known. To teach the reader another word, add it to its list.
 */
import type { ColumnRole } from "../../table";
import { matchingKey } from "../../../text/thai";

type HeadRole = Extract<ColumnRole, "target" | "result" | "percent" | "weight">;

/** What a heading is about. */
const HEADS: Readonly<Record<HeadRole, readonly string[]>> = {
  target: [
    "เป้าหมาย",
    "เป้า",
    "target",
    "targets",
    "goal",
    "goals",
    "quota",
    "planned",
    "expected",
    "commitment",
  ],
  result: [
    "ผล",
    "ผลงาน",
    "ผลผลิต",
    "ทำได้",
    "ทำสำเร็จ",
    "แล้วเสร็จ",
    "เกิดขึ้นจริง",
    "ดำเนินการได้",
    "ปฏิบัติได้",
    "result",
    "results",
    "actual",
    "actuals",
    "achieved",
    "delivered",
    "realised",
    "realized",
    "completed",
    "outturn",
    "attained",
  ],
  percent: [
    "ร้อยละ",
    "เปอร์เซ็นต์",
    "%",
    "percent",
    "percentage",
    "pct",
    "ความสำเร็จ",
    "achievement",
    "attainment",
  ],
  weight: ["น้ำหนัก", "weight", "weighting"],
};

/** What only says more of it, and changes no role. */
const FILLERS: readonly string[] = [
  ..."การ ที่ ของ ตาม ค่า จำนวน ยอด ตัวเลข ทั้ง ปี นี้ ประจำ ราย รวม สะสม จริง ณ ปัจจุบัน ดำเนินงาน ดำเนินการ".split(" "),
  ..."ปฏิบัติงาน ปฏิบัติราชการ ปฏิบัติการ สิ้น ได้ แล้ว ตั้งไว้ กำหนด กำหนดไว้ คาดหวัง ปีงบประมาณ ทั้งหมด ทั้งสิ้น".split(" "),
  ..."ล่าสุด ถึง จนถึง ใน สำหรับ งวด ช่วง รอบ แผน เกณฑ์".split(" "),
  ..."for the of a year years full annual yearly this current to date value values figure figures number total".split(
    " ",
  ),
  ..."in at by as so far up cumulative accumulated ytd fiscal fy period half end final latest set agreed plan".split(
    " ",
  ),
];

const HEAD_OF = new Map<string, HeadRole>(
  Object.entries(HEADS).flatMap(([role, words]) =>
    words.map((word): [string, HeadRole] => [matchingKey(word), role as HeadRole]),
  ),
);
const KNOWN = [...HEAD_OF.keys(), ...FILLERS.map(matchingKey)].sort((a, b) => b.length - a.length);

/** The known words that a text without spaces is made of; null where a part of it is not known. */
function knownWords(key: string): string[] | null {
  if (key === "") return [];
  // Thai has no spaces between words; of Latin letters a part of a word means nothing.
  if (/^[a-z]+$/.test(key)) return KNOWN.includes(key) ? [key] : null;
  for (const word of KNOWN) {
    const rest = key.startsWith(word) ? knownWords(key.slice(word.length)) : null;
    if (rest) return [word, ...rest];
  }
  return null;
}

/** "Outcome indicator", "Flagship project": English says last what a thing is. */
const PLAN_LAST =
  /^(?:[a-z]+[\s/&-]+){1,3}(?:indicator|kpi|measure|metric|project|activity|initiative|programme|program|task)s?$/i;

/**
 * Whether an English heading that no list knows names the plans.
 *
 * @example namesPlans("Outcome indicator") // true
 * @example namesPlans("Responsible for the project budget") // false
 */
export const namesPlans = (text: string): boolean => PLAN_LAST.test(text.trim());

const PLANNED = /^(?:planned|expected)$/;

/**
 * The role of a heading that is put together from two or more known words; null for any other.
 *
 * @param text a heading without its period, years and brackets
 *
 * @example composedRole("Goal for the year") // "target"
 * @example composedRole("ยอดที่ทำได้จริงสะสม") // "result"
 * @example composedRole("Goal of the founders") // null
 */
export function composedRole(text: string): HeadRole | null {
  const parts = text.split(/[\s/_–-]+/).map((part) => knownWords(matchingKey(part)));
  if (!parts.every((part) => part !== null)) return null;
  const words = parts.flat();
  const heads = words.flatMap((word) => HEAD_OF.get(word) ?? []);
  const [first] = heads;
  if (words.length < 2 || !first) return null;
  if (heads.includes("weight")) return "weight";
  if (heads.includes("percent")) return "percent";
  if (new Set(heads).size === 1) return first;
  // Thai names the head first: "ผลตามเป้าหมาย". "Planned results" are targets; what "goal achieved" holds, nobody knows.
  if (/[ก-ฮ]/.test(text)) return first;
  return words.some((word) => PLANNED.test(word)) ? "target" : null;
}
