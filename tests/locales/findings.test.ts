import assert from "node:assert/strict";
import { localeOf } from "../../src/locales/locales";
import {
  FINDING_KINDS,
  finding,
  type Finding,
  type FindingDetails,
  type FindingKind,
  type FindingOf,
} from "../../src/workbook/finding";

const PLACE = { cell: { sheet: "แผน", row: 4, column: 2 }, id: "5.1" };

const made = <Kind extends FindingKind>(
  kind: Kind,
  figures: Pick<FindingOf<Kind>, "reported" | "computed">,
  detail: FindingDetails[Kind],
): FindingOf<Kind> => finding(kind, { ...PLACE, ...figures }, detail);

const CASES: [Finding, thai: string, english: string][] = [
  [
    made(
      "percent-mismatch",
      { reported: 40, computed: 40.33 },
      { of: "target", quarter: 3, result: 1709, target: 4238 },
    ),
    "ไตรมาส 3: ร้อยละที่รายงาน 40.00 ไม่ตรงกับที่คำนวณได้ 40.33 (ผล 1,709 เทียบเป้า 4,238) โปรดตรวจผล เป้าหมาย หรือแก้ร้อยละ",
    "Quarter 3: The reported percentage 40.00 differs from the computed 40.33 (result 1,709 against target 4,238). Check the result and the target, or correct the percentage.",
  ],
  [
    made("planned-sum", { reported: 553, computed: 560 }, { sum: 560, target: 553 }),
    "เป้าหมายรายไตรมาสรวมได้ 560 แต่เป้าหมายปีคือ 553 (ต่างกัน 7) โปรดแก้เป้าหมายไตรมาสหรือเป้าหมายปี",
    "The quarters' targets add up to 560, but the annual target is 553 (7 apart). Correct a quarter's target or the annual one.",
  ],
  [
    made(
      "result-sum",
      { reported: 27353, computed: 26878 },
      { accumulates: true, sum: 26878, result: 27353, gap: { quarter: 1, closing: 475 } },
    ),
    "ผลรายไตรมาสรวมได้ 26,878 แต่ผลทั้งปีคือ 27,353 (ต่างกัน 475) ไตรมาส 1 เว้นว่างอยู่ ถ้าผลของไตรมาสนี้คือ 475 ยอดจะตรงกัน โปรดเติมหรือแก้ผลทั้งปี",
    "The quarters' results add up to 26,878, but the annual result is 27,353 (475 apart). Quarter 1 is blank; a result of 475 there would close the gap. Fill it in or correct the annual result.",
  ],
  [
    made(
      "unit-mismatch",
      { reported: "ครัวเรื่อน", computed: null },
      { unit: "ครัวเรือน", found: "ครัวเรื่อน", typo: true },
    ),
    "หน่วยนับ “ครัวเรื่อน” น่าจะพิมพ์ผิดจาก “ครัวเรือน” โปรดตรวจตัวสะกด",
    "The unit “ครัวเรื่อน” is likely a typo of “ครัวเรือน”. Check the spelling.",
  ],
  [
    made("unreadable", { reported: "มาก", computed: null }, { text: "มาก", expected: "weight" }),
    "ต้องเป็นน้ำหนัก แต่พบข้อความ “มาก” จึงอ่านค่าไม่ได้ โปรดแก้ให้เป็นค่าที่อ่านได้",
    "Expected a weight but found the text “มาก”. Replace it with something that can be read.",
  ],
];

/** The least that each kind can be told with. */
const LEAST: { [Kind in FindingKind]: FindingDetails[Kind] } = {
  "percent-mismatch": { of: "target", quarter: null, result: 1, target: 2 },
  "operating-target-mismatch": { quarter: 2 },
  "planned-sum": { sum: 560, target: 553 },
  "result-sum": { accumulates: false, sum: 289, result: 290, gap: null },
  "parts-sum": { along: "column", row: "", column: "รวม", sum: 9, parts: null },
  "unit-mismatch": { unit: "คน", found: "ราย", typo: false },
  "remainder-mismatch": { budget: 88, spent: 51.04 },
  "unit-multiple": { unit: "ล้านบาท", found: "บาท", of: "plan" },
  "weights-sum": { sum: 95, scope: "checklist" },
  "targets-order": { levels: "600, 518, 682" },
  "accumulated-mismatch": { along: "scorecard", months: 6, level: 4, weight: 10 },
  "between-bands": { result: 64.5, verdict: "between" },
  bands: { problem: "gap", from: 64, to: 65 },
  duplicate: { first: "A4" },
  orphan: { parent: "3" },
  "result-without-target": { quarter: null },
  "target-without-result": { quarter: null },
  unreadable: { text: "มาก", expected: "target" },
  "cell-error": { error: "#REF!" },
};

const least = <Kind extends FindingKind>(kind: Kind): FindingOf<Kind> => finding(kind, PLACE, LEAST[kind]);

describe("sentences of findings", () => {
  const [inThai, inEnglish] = [localeOf("th").finding, localeOf("en").finding];

  for (const [given, thai, english] of CASES)
    it(`says a ${given.kind} in both languages`, () => {
      assert.equal(inThai(given), thai);
      assert.equal(inEnglish(given), english);
    });

  it("has one for each kind, whole with the least that it is told", () => {
    for (const kind of FINDING_KINDS) {
      const given = least(kind) as Finding;
      for (const sentence of [inThai(given), inEnglish(given)])
        assert.doesNotMatch(sentence, /undefined|null|NaN|\s\s/, kind);
    }
  });
});
