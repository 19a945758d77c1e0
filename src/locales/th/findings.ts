/** What each finding says, in Thai: what is wrong first, then what to do. */
import type { Finding, FindingKind } from "../../workbook/finding";
import { inSentence, withTwoDecimals } from "../in-sentence";

const quarterOf = ({ detail }: Finding): string =>
  detail["quarter"] === undefined ? "" : `ไตรมาส ${detail["quarter"]}: `;

const WHAT: Record<string, string> = {
  target: "เป้าหมาย",
  operating: "เป้าดำเนินการ",
  result: "ผล",
  percent: "ร้อยละ",
  weight: "น้ำหนัก",
  level: "ระดับของเป้าหมาย",
  score: "คะแนน",
  passed: "เครื่องหมายผ่านหรือไม่ผ่าน",
};

const what = (word: string | number | undefined): string => WHAT[String(word ?? "")] ?? "ตัวเลข";

const difference = (
  one: string | number | null | undefined,
  other: string | number | null | undefined,
): string =>
  typeof one === "number" && typeof other === "number" ? ` (ต่างกัน ${inSentence(Math.abs(one - other))})` : "";

type Detail = Finding["detail"];

/** ที่ใดในตาราง: “ใต้” คอลัมน์ “ดำเนินการ (%)” */
const placeIn = ({ row, column }: Detail): string =>
  [row ? `“${row}”` : "", column ? `คอลัมน์ “${column}”` : ""].filter((part) => part !== "").join(" ");

/** The two figures that a percentage of a table is of. */
const ofTable = ({ part, partName, base, baseName, growth }: Detail): string =>
  growth === undefined
    ? ` (${partName ?? ""} ${inSentence(part)} ต่อ ${baseName ?? ""} ${inSentence(base)})`
    : ` (${inSentence(part)} เทียบกับ ${inSentence(base)})`;

/** A total within a table, or of the regions of a plan. */
function tableSum({ detail, reported, computed }: Finding): string {
  const sum = inSentence(detail["sum"] ?? computed);
  const apart = difference(computed, reported);
  const parts = detail["parts"] === undefined ? "" : ` (${detail["parts"]})`;
  switch (detail["along"]) {
    case "regions": {
      const of = what(detail["what"]);
      const quarter = detail["quarter"] === undefined ? "" : `ไตรมาส ${detail["quarter"]} `;
      return `${of}รายภาค${quarter}รวมได้ ${sum} (${detail["where"] ?? ""}) แต่${of}${quarter}ของแผนงานคือ ${inSentence(reported)}${apart} โปรดแก้ให้ตรงกัน`;
    }
    case "both":
      return `${placeIn(detail)}: ยอดรวมที่มีตัวเลขนี้อยู่ตรงกันที่ ${sum} แต่ตัวเลขคือ ${inSentence(reported)}${apart} โปรดแก้ตัวเลขนี้ หรือแก้ยอดรวมเหล่านั้นทั้งหมด`;
    case "difference":
      return `${placeIn(detail)}: “${detail["whole"] ?? ""}” หัก “${detail["less"] ?? ""}” ได้ ${sum}${parts} แต่ตัวเลขคือ ${inSentence(reported)}${apart} โปรดแก้ให้ตรงกัน`;
    case "row":
      return `${placeIn(detail)}: ตัวเลขในแถวรวมได้ ${sum}${parts} แต่ยอดรวมคือ ${inSentence(reported)}${apart} โปรดแก้ตัวเลขหรือยอดรวม`;
    default:
      return `${placeIn(detail)}: ตัวเลขในคอลัมน์รวมได้ ${sum}${parts} แต่ยอดรวมคือ ${inSentence(reported)}${apart} โปรดแก้ตัวเลขหรือยอดรวม`;
  }
}

const MESSAGES: Record<FindingKind, (finding: Finding) => string> = {
  "percent-mismatch": (finding) => {
    const { severity, reported, computed, detail } = finding;
    const printed = withTwoDecimals(reported);
    const right = withTwoDecimals(computed);
    if (detail["part"] !== undefined)
      return severity === "rounding"
        ? `${placeIn(detail)}: ร้อยละที่รายงาน ${printed} ถูกตัดทศนิยม ควรปัดเป็น ${right}${ofTable(detail)}`
        : `${placeIn(detail)}: ร้อยละที่รายงาน ${printed} ไม่ตรงกับที่คำนวณได้ ${right}${ofTable(detail)} โปรดตรวจตัวเลข หรือแก้ร้อยละ`;
    const from =
      detail["result"] === undefined || detail["target"] === undefined
        ? ""
        : ` (ผล ${inSentence(detail["result"])} เทียบเป้า ${inSentence(detail["target"])})`;
    return severity === "rounding"
      ? `${quarterOf(finding)}ร้อยละที่รายงาน ${printed} ถูกตัดทศนิยม ควรปัดเป็น ${right}${from}`
      : `${quarterOf(finding)}ร้อยละที่รายงาน ${printed} ไม่ตรงกับที่คำนวณได้ ${right}${from} โปรดตรวจผล เป้าหมาย หรือแก้ร้อยละ`;
  },
  "operating-target-mismatch": (finding) =>
    `${quarterOf(finding)}เป้าดำเนินการที่รายงาน ${inSentence(finding.reported)} ไม่ตรงกับเป้าหมายรวมยอดยกมา ${inSentence(finding.computed)} โปรดตรวจเป้าหมายและผลของไตรมาสก่อนหน้า`,
  "planned-sum": ({ detail, reported, computed }) => {
    const [sum, target] = [detail["sum"] ?? computed, detail["target"] ?? reported];
    return `เป้าหมายรายไตรมาสรวมได้ ${inSentence(sum)} แต่เป้าหมายปีคือ ${inSentence(target)}${difference(sum, target)} โปรดแก้เป้าหมายไตรมาสหรือเป้าหมายปี`;
  },
  "result-sum": ({ detail, reported, computed }) => {
    const [sum, result] = [detail["sum"] ?? computed, detail["result"] ?? reported];
    if (detail["accumulation"] === "cumulative")
      return `ผลสะสมไตรมาสล่าสุดคือ ${inSentence(sum)} แต่ผลทั้งปีคือ ${inSentence(result)}${difference(sum, result)} โปรดแก้ให้ตรงกัน`;
    const closing =
      detail["missingQuarter"] === undefined || detail["closing"] === undefined
        ? "โปรดแก้ผลไตรมาสหรือผลทั้งปี"
        : `ไตรมาส ${detail["missingQuarter"]} เว้นว่างอยู่ ถ้าผลของไตรมาสนี้คือ ${inSentence(detail["closing"])} ยอดจะตรงกัน โปรดเติมหรือแก้ผลทั้งปี`;
    return `ผลรายไตรมาสรวมได้ ${inSentence(sum)} แต่ผลทั้งปีคือ ${inSentence(result)}${difference(sum, result)} ${closing}`;
  },
  "parts-sum": (finding) => {
    const { detail, reported, computed } = finding;
    if (detail["along"] !== undefined) return tableSum(finding);
    const sum = detail["sum"] ?? computed;
    return `${what(detail["what"])}ของส่วนย่อย${detail["parts"] === undefined ? "" : ` ${detail["parts"]} `}รวมได้ ${inSentence(sum)} แต่ยอดรวมคือ ${inSentence(reported)}${difference(sum, reported)} โปรดแก้ส่วนย่อยหรือยอดรวม`;
  },
  "unit-mismatch": ({ detail }) =>
    Number(detail["typo"] ?? 0) > 0
      ? `หน่วยนับ “${detail["found"] ?? ""}” น่าจะพิมพ์ผิดจาก “${detail["unit"] ?? ""}” โปรดตรวจตัวสะกด`
      : `หน่วยนับ “${detail["found"] ?? ""}” ต่างจาก “${detail["unit"] ?? ""}” ของแผนงานเดียวกัน โปรดใช้หน่วยเดียวกัน`,
  "weights-sum": ({ detail, reported }) => {
    const sum = detail["sum"] ?? reported;
    const scope = detail["scope"] === "checklist" ? "ข้อในรายการตรวจประเมิน" : "ตัวชี้วัดทั้งหมด";
    return `น้ำหนักของ${scope}รวมได้ ${inSentence(sum)} ต้องรวมได้ 100${difference(sum, 100)} โปรดแก้น้ำหนัก`;
  },
  "targets-order": ({ detail }) =>
    `เป้าหมายขั้นต่ำ มาตรฐาน และขั้นสูง${detail["levels"] === undefined ? "" : ` (${detail["levels"]})`} ไม่เรียงจากน้อยไปมากหรือมากไปน้อย จึงคิดคะแนนไม่ได้ โปรดแก้เป้าหมาย`,
  duplicate: ({ id, detail }) =>
    `เลขลำดับ ${id ?? "–"} ซ้ำ${detail["first"] === undefined ? "" : `กับเซลล์ ${detail["first"]}`} โปรดแก้ให้ไม่ซ้ำกัน`,
  orphan: ({ id, detail }) =>
    `ลำดับ ${id ?? "–"} ไม่มีหัวข้อหลัก${detail["parent"] === undefined ? "" : ` ${detail["parent"]}`} อยู่ก่อน โปรดเพิ่มหัวข้อหลักหรือแก้เลขลำดับ`,
  "result-without-target": (finding) =>
    `${quarterOf(finding)}มีผล${finding.reported === null ? "" : ` ${inSentence(finding.reported)}`} แต่ไม่มีเป้าหมาย จึงคิดร้อยละไม่ได้ โปรดระบุเป้าหมาย`,
  "target-without-result": (finding) =>
    `${quarterOf(finding)}มีเป้าหมายแต่ยังไม่มีผลทั้งที่${finding.detail["quarter"] === undefined ? "สิ้นปี" : "สิ้นไตรมาส"}แล้ว โปรดรายงานผล`,
  unreadable: ({ detail, reported }) =>
    `ต้องเป็น${what(detail["expected"])} แต่พบข้อความ “${detail["text"] ?? reported ?? ""}” จึงอ่านค่าไม่ได้ โปรดแก้ให้เป็นค่าที่อ่านได้`,
  "cell-error": ({ detail, reported }) =>
    `เซลล์มีค่าผิดพลาด ${detail["error"] ?? reported ?? "–"} โปรดแก้สูตรในเซลล์นี้`,
};

/** The sentence for a finding. */
export const finding = (finding: Finding): string => MESSAGES[finding.kind](finding);
