/** What each finding says, in Thai: what is wrong first, then what to do. */
import type { Expected, FindingOf, FindingSentences, PercentDetail } from "../../workbook/finding";
import type { Period } from "../../workbook/period";
import { findingSentence } from "../finding-sentence";
import { inSentence, withTwoDecimals } from "../in-sentence";

const ofQuarter = (quarter: number | null): string => (quarter === null ? "" : `ไตรมาส ${quarter}: `);

const EXPECTED: Readonly<Record<Expected, string>> = {
  target: "เป้าหมาย",
  operating: "เป้าดำเนินการ",
  result: "ผล",
  percent: "ร้อยละ",
  weight: "น้ำหนัก",
  level: "ระดับของเป้าหมาย",
  passed: "เครื่องหมายผ่านหรือไม่ผ่าน",
  amount: "จำนวนเงิน",
};

const WHAT = { target: "เป้าหมาย", result: "ผล" } as const;

const apart = (one: number | string | null, other: number | string | null): string =>
  typeof one === "number" && typeof other === "number" ? ` (ต่างกัน ${inSentence(Math.abs(one - other))})` : "";

/** “ใต้” คอลัมน์ “ดำเนินการ (%)” */
const placeIn = ({ row, column }: { row: string; column: string }): string =>
  [row ? `“${row}”` : "", column ? `คอลัมน์ “${column}”` : ""].filter((part) => part !== "").join(" ");

/** What a total within a table, of a plan's parts or of its regions comes to. */
function partsSentence({ detail, reported }: FindingOf<"parts-sum">): string {
  const sum = inSentence(detail.sum);
  const difference = apart(detail.sum, reported);
  switch (detail.along) {
    case "plans":
      return `${WHAT[detail.what]}ของส่วนย่อย ${detail.parts} รวมได้ ${sum} แต่ยอดรวมคือ ${inSentence(reported)}${difference} โปรดแก้ส่วนย่อยหรือยอดรวม`;
    case "regions": {
      const of = WHAT[detail.what];
      const quarter = detail.quarter === null ? "" : `ไตรมาส ${detail.quarter} `;
      return `${of}รายภาค${quarter}รวมได้ ${sum} (${detail.where}) แต่${of}${quarter}ของแผนงานคือ ${inSentence(reported)}${difference} โปรดแก้ให้ตรงกัน`;
    }
    case "both":
      return `${placeIn(detail)}: ยอดรวมที่มีตัวเลขนี้อยู่ตรงกันที่ ${sum} แต่ตัวเลขคือ ${inSentence(reported)}${difference} โปรดแก้ตัวเลขนี้ หรือแก้ยอดรวมเหล่านั้นทั้งหมด`;
    case "difference":
      return `${placeIn(detail)}: “${detail.whole}” หัก “${detail.less}” ได้ ${sum}${added(detail)} แต่ตัวเลขคือ ${inSentence(reported)}${difference} โปรดแก้ให้ตรงกัน`;
    case "row":
      return `${placeIn(detail)}: ตัวเลขในแถวรวมได้ ${sum}${added(detail)} แต่ยอดรวมคือ ${inSentence(reported)}${difference} โปรดแก้ตัวเลขหรือยอดรวม`;
    case "column":
      return `${placeIn(detail)}: ตัวเลขในคอลัมน์รวมได้ ${sum}${added(detail)} แต่ยอดรวมคือ ${inSentence(reported)}${difference} โปรดแก้ตัวเลขหรือยอดรวม`;
  }
}

const added = ({ parts }: { parts: string | null }): string => (parts === null ? "" : ` (${parts})`);

/** Where the percentage is, what it is of, and what to check. */
function percentWords(detail: PercentDetail): { where: string; from: string; advice: string } {
  switch (detail.of) {
    case "target":
      return {
        where: ofQuarter(detail.quarter),
        from: ` (ผล ${inSentence(detail.result)} เทียบเป้า ${inSentence(detail.target)})`,
        advice: "โปรดตรวจผล เป้าหมาย หรือแก้ร้อยละ",
      };
    case "budget":
      return {
        where: "",
        from: ` (เบิกจ่าย ${inSentence(detail.spent)} ต่องบประมาณ ${inSentence(detail.budget)})`,
        advice: "โปรดตรวจงบประมาณและผลการเบิกจ่าย หรือแก้ร้อยละ",
      };
    case "table":
      return {
        where: `${placeIn(detail)}: `,
        from: detail.growth
          ? ` (${inSentence(detail.part)} เทียบกับ ${inSentence(detail.base)})`
          : ` (${detail.partName} ${inSentence(detail.part)} ต่อ ${detail.baseName} ${inSentence(detail.base)})`,
        advice: "โปรดตรวจตัวเลข หรือแก้ร้อยละ",
      };
  }
}

/** What a figure that adds up others is of. */
function periodWords(period: Period): string {
  switch (period.kind) {
    case "quarter":
      return `รวมไตรมาส ${period.quarter} `;
    case "half":
      return `รวม 6 เดือน${period.half === 1 ? "แรก" : "หลัง"} `;
    case "toDate":
      return `สะสม ${period.quarter * 3} เดือน `;
    case "year":
    case "month":
      return "สะสม";
  }
}

const SENTENCES: FindingSentences = {
  "percent-mismatch": ({ severity, reported, computed, detail }) => {
    const { where, from, advice } = percentWords(detail);
    const [printed, right] = [withTwoDecimals(reported), withTwoDecimals(computed)];
    return severity === "rounding"
      ? `${where}ร้อยละที่รายงาน ${printed} ถูกตัดทศนิยม ควรปัดเป็น ${right}${from}`
      : `${where}ร้อยละที่รายงาน ${printed} ไม่ตรงกับที่คำนวณได้ ${right}${from} ${advice}`;
  },
  "operating-target-mismatch": ({ reported, computed, detail }) =>
    `${ofQuarter(detail.quarter)}เป้าดำเนินการที่รายงาน ${inSentence(reported)} ไม่ตรงกับเป้าหมายรวมยอดยกมา ${inSentence(computed)} โปรดตรวจเป้าหมายและผลของไตรมาสก่อนหน้า`,
  "planned-sum": ({ detail: { sum, target } }) =>
    `เป้าหมายรายไตรมาสรวมได้ ${inSentence(sum)} แต่เป้าหมายปีคือ ${inSentence(target)}${apart(sum, target)} โปรดแก้เป้าหมายไตรมาสหรือเป้าหมายปี`,
  "result-sum": ({ detail: { accumulates, sum, result, gap } }) => {
    if (!accumulates)
      return `ผลสะสมไตรมาสล่าสุดคือ ${inSentence(sum)} แต่ผลทั้งปีคือ ${inSentence(result)}${apart(sum, result)} โปรดแก้ให้ตรงกัน`;
    const advice = gap
      ? `ไตรมาส ${gap.quarter} เว้นว่างอยู่ ถ้าผลของไตรมาสนี้คือ ${inSentence(gap.closing)} ยอดจะตรงกัน โปรดเติมหรือแก้ผลทั้งปี`
      : "โปรดแก้ผลไตรมาสหรือผลทั้งปี";
    return `ผลรายไตรมาสรวมได้ ${inSentence(sum)} แต่ผลทั้งปีคือ ${inSentence(result)}${apart(sum, result)} ${advice}`;
  },
  "parts-sum": partsSentence,
  "unit-mismatch": ({ detail: { unit, found, typo } }) =>
    typo
      ? `หน่วยนับ “${found}” น่าจะพิมพ์ผิดจาก “${unit}” โปรดตรวจตัวสะกด`
      : `หน่วยนับ “${found}” ต่างจาก “${unit}” ของแผนงานเดียวกัน โปรดใช้หน่วยเดียวกัน`,
  "remainder-mismatch": ({ reported, detail: { budget, spent }, computed }) =>
    `งบประมาณคงเหลือที่รายงานคือ ${inSentence(reported)} แต่ ${inSentence(budget)} หักเบิกจ่าย ${inSentence(spent)} เหลือ ${inSentence(computed)} โปรดตรวจงบประมาณและผลการเบิกจ่าย หรือแก้ยอดคงเหลือ`,
  "unit-multiple": ({ reported, computed, detail: { unit, found, of } }) =>
    `อ่าน ${inSentence(reported)} ${found} เป็น ${inSentence(computed)} ${unit} ตามหน่วย${of === "plan" ? "นับของแผนงาน" : "ของคอลัมน์ที่เทียบกัน"} โปรดใช้หน่วยเดียวกัน`,
  "weights-sum": ({ detail: { sum, scope } }) => {
    const whose = scope === "checklist" ? "ข้อในรายการตรวจประเมิน" : "ตัวชี้วัดทั้งหมด";
    return `น้ำหนักของ${whose}รวมได้ ${inSentence(sum)} ต้องรวมได้ 100${apart(sum, 100)} โปรดแก้น้ำหนัก`;
  },
  "targets-order": ({ detail }) =>
    `เป้าหมายของแต่ละระดับ (${detail.levels}) ไม่เรียงจากน้อยไปมากหรือมากไปน้อย จึงคิดคะแนนไม่ได้ โปรดแก้เป้าหมาย`,
  "accumulated-mismatch": ({ detail, reported, computed }) => {
    if (detail.along === "plan")
      return `${detail.what === "planned" ? "เป้าหมาย" : "ผล"}${periodWords(detail.period)}ที่รายงาน ${inSentence(reported)} ไม่ตรงกับที่รวมจากราย${detail.of === "months" ? "เดือน" : "ไตรมาส"}ได้ ${inSentence(computed)}${apart(computed, reported)} โปรดแก้ให้ตรงกัน`;
    return `คะแนนสะสม ${detail.months} เดือนที่รายงาน ${inSentence(reported)} ไม่ตรงกับระดับ ${inSentence(detail.level)} × น้ำหนัก ${inSentence(detail.weight)} ÷ 100 = ${inSentence(computed)} โปรดแก้ให้ตรงกัน`;
  },
  "between-bands": ({ detail }) =>
    detail.verdict === "several"
      ? `ผล ${inSentence(detail.result)} อยู่ในหลายช่วงพร้อมกัน จึงคิดคะแนนไม่ได้ โปรดแก้ช่วงคะแนนไม่ให้ซ้อนกัน`
      : `ผล ${inSentence(detail.result)} ไม่อยู่ในช่วงคะแนนใด จึงคิดคะแนนไม่ได้ โปรดแก้ช่วงคะแนนให้ต่อเนื่องกัน`,
  bands: ({ detail }) =>
    detail.problem === "overlap"
      ? `ช่วงคะแนนซ้อนกันระหว่าง ${inSentence(detail.from)} กับ ${inSentence(detail.to)} โปรดแก้ไม่ให้ซ้อนกัน`
      : `ช่วงคะแนนเว้นว่างระหว่าง ${inSentence(detail.from)} กับ ${inSentence(detail.to)} ผลที่ตกในช่องว่างจะไม่ได้คะแนน โปรดแก้ให้ต่อเนื่องกัน`,
  duplicate: ({ id, detail }) => `เลขลำดับ ${id ?? "–"} ซ้ำกับเซลล์ ${detail.first} โปรดแก้ให้ไม่ซ้ำกัน`,
  orphan: ({ id, detail }) =>
    `ลำดับ ${id ?? "–"} ไม่มีหัวข้อหลัก ${detail.parent} อยู่ก่อน โปรดเพิ่มหัวข้อหลักหรือแก้เลขลำดับ`,
  "result-without-target": ({ reported, detail }) =>
    `${ofQuarter(detail.quarter)}มีผล${reported === null ? "" : ` ${inSentence(reported)}`} แต่ไม่มีเป้าหมาย จึงคิดร้อยละไม่ได้ โปรดระบุเป้าหมาย`,
  "target-without-result": ({ detail: { quarter } }) =>
    `${ofQuarter(quarter)}มีเป้าหมายแต่ยังไม่มีผลทั้งที่${quarter === null ? "สิ้นปี" : "สิ้นไตรมาส"}แล้ว โปรดรายงานผล`,
  unreadable: ({ detail }) =>
    `ต้องเป็น${EXPECTED[detail.expected]} แต่พบข้อความ “${detail.text}” จึงอ่านค่าไม่ได้ โปรดแก้ให้เป็นค่าที่อ่านได้`,
  "cell-error": ({ detail }) => `เซลล์มีค่าผิดพลาด ${detail.error} โปรดแก้สูตรในเซลล์นี้`,
};

/** The sentence for a finding. */
export const finding = findingSentence(SENTENCES);
