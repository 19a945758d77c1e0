import assert from "node:assert/strict";
import { finding as inEnglish } from "../../src/locales/en/findings";
import { finding as inThai } from "../../src/locales/th/findings";
import type { Finding, FindingKind } from "../../src/workbook/finding";

const finding = (kind: FindingKind, more: Partial<Finding> = {}): Finding => ({
  severity: "error",
  kind,
  cell: { sheet: "แผน", row: 4, column: 2 },
  id: "5.1",
  reported: null,
  computed: null,
  detail: {},
  ...more,
});

const CASES: [Finding, thai: string, english: string][] = [
  [
    finding("percent-mismatch", { reported: 40, computed: 40.33, detail: { quarter: 3 } }),
    "ไตรมาส 3: ร้อยละที่รายงาน 40.00 ไม่ตรงกับที่คำนวณได้ 40.33 โปรดตรวจผล เป้าหมาย หรือแก้ร้อยละ",
    "Quarter 3: The reported percentage 40.00 differs from the computed 40.33. Check the result and the target, or correct the percentage.",
  ],
  [
    finding("planned-sum", { reported: 553, computed: 560, detail: { sum: 560, target: 553 } }),
    "เป้าหมายรายไตรมาสรวมได้ 560 แต่เป้าหมายปีคือ 553 (ต่างกัน 7) โปรดแก้เป้าหมายไตรมาสหรือเป้าหมายปี",
    "The quarters' targets add up to 560, but the annual target is 553 (7 apart). Correct a quarter's target or the annual one.",
  ],
  [
    finding("result-sum", {
      reported: 27353,
      computed: 26878,
      detail: { accumulation: "incremental", sum: 26878, result: 27353, missingQuarter: 1, closing: 475 },
    }),
    "ผลรายไตรมาสรวมได้ 26,878 แต่ผลทั้งปีคือ 27,353 (ต่างกัน 475) ไตรมาส 1 เว้นว่างอยู่ ถ้าผลของไตรมาสนี้คือ 475 ยอดจะตรงกัน โปรดเติมหรือแก้ผลทั้งปี",
    "The quarters' results add up to 26,878, but the annual result is 27,353 (475 apart). Quarter 1 is blank; a result of 475 there would close the gap. Fill it in or correct the annual result.",
  ],
  [
    finding("unit-mismatch", { detail: { unit: "ครัวเรือน", found: "ครัวเรื่อน", typo: 1 } }),
    "หน่วยนับ “ครัวเรื่อน” น่าจะพิมพ์ผิดจาก “ครัวเรือน” โปรดตรวจตัวสะกด",
    "The unit “ครัวเรื่อน” is likely a typo of “ครัวเรือน”. Check the spelling.",
  ],
  [
    finding("unreadable", { reported: "มาก", detail: { text: "มาก", expected: "weight" } }),
    "ต้องเป็นน้ำหนัก แต่พบข้อความ “มาก” จึงอ่านค่าไม่ได้ โปรดแก้ให้เป็นค่าที่อ่านได้",
    "Expected a weight but found the text “มาก”. Replace it with something that can be read.",
  ],
];

const KINDS: FindingKind[] = [
  "percent-mismatch",
  "operating-target-mismatch",
  "planned-sum",
  "result-sum",
  "parts-sum",
  "unit-mismatch",
  "weights-sum",
  "targets-order",
  "duplicate",
  "orphan",
  "result-without-target",
  "target-without-result",
  "unreadable",
  "cell-error",
];

describe("sentences of findings", () => {
  for (const [given, thai, english] of CASES)
    it(`says a ${given.kind} in both languages`, () => {
      assert.equal(inThai(given), thai);
      assert.equal(inEnglish(given), english);
    });

  it("does without the details it is not given", () => {
    for (const kind of KINDS)
      for (const sentence of [inThai(finding(kind)), inEnglish(finding(kind))])
        assert.doesNotMatch(sentence, /undefined|null|NaN|\s\s/, kind);
  });
});
