import assert from "node:assert/strict";
import { parseBand } from "../../src/text/band";

/** An interval as mathematicians write it: [60, 65) holds 60 and not 65. */
function written(text: string): string | null {
  const interval = parseBand(text);
  if (!interval) return null;
  const { lower, upper } = interval;
  const opening = lower ? `${lower.included ? "[" : "("}${lower.value}` : "(-∞";
  const closing = upper ? `${upper.value}${upper.included ? "]" : ")"}` : "∞)";
  return `${opening}, ${closing}`;
}

const CASES: Record<string, string[]> = {
  "(-∞, 60)": [
    "น้อยกว่า 60",
    "ต่ำกว่า 60",
    "ต่ำกว่าร้อยละ 60",
    "น้อยกว่า ๖๐",
    "< 60",
    "<60%",
    "ไม่ถึง 60",
    "below 60",
    "less than 60",
    "under 60",
    "ผลน้อยกว่า 60 คะแนน",
    "x < 60",
  ],
  "(-∞, 5]": [
    "ไม่เกิน 5",
    "ไม่เกิน 5 วัน",
    "ไม่มากกว่า 5",
    "≤ 5",
    "<= 5",
    "5 ลงมา",
    "ไม่เกินร้อยละ 5",
    "5 วัน ลงมา",
    "at most 5",
    "up to 5",
    "no more than 5",
    "5 and below",
    "5 or less",
    "น้อยกว่าหรือเท่ากับ 5",
  ],
  "[75, ∞)": [
    "75 ขึ้นไป",
    "ตั้งแต่ 75 ขึ้นไป",
    "ตั้งแต่ 75",
    "≥ 75",
    ">= 75",
    "75%ขึ้นไป",
    "ร้อยละ 75 ขึ้นไป",
    "75 คะแนน ขึ้นไป",
    "ไม่น้อยกว่า 75",
    "ไม่ต่ำกว่าร้อยละ 75",
    "อย่างน้อย 75",
    "75+",
    "75 and above",
    "75 or more",
    "at least 75",
    "มากกว่าหรือเท่ากับ 75",
    "๗๕ ขึ้นไป",
  ],
  "(75, ∞)": [
    "มากกว่า 75",
    "เกิน 75",
    "สูงกว่า 75",
    "> 75",
    "more than 75",
    "above 75",
    "over 75",
    "มากกว่าร้อยละ 75 ขึ้นไป",
  ],
  "[60, 64]": [
    "60-64",
    "60 - 64",
    "60 – 64",
    "60% - 64%",
    "ร้อยละ 60-64",
    "ร้อยละ 60 ถึงร้อยละ 64",
    "60 ถึง 64",
    "ระหว่าง 60-64",
    "อยู่ในช่วง 60 ถึง 64",
    "60 to 64",
    "between 60 and 64",
    "64-60",
    "60 คน - 64 คน",
    "๖๐-๖๔ คะแนน",
  ],
  "[60, 65)": [
    "ตั้งแต่ 60 แต่ไม่ถึง 65",
    "60 แต่ไม่ถึง 65",
    "60 ขึ้นไป แต่ไม่ถึง 65",
    "ตั้งแต่ร้อยละ 60 แต่น้อยกว่าร้อยละ 65",
    "60 ≤ x < 65",
    "at least 60 but less than 65",
  ],
  "(60, 65]": [
    "มากกว่า 60 แต่ไม่เกิน 65",
    "มากกว่า 60 ถึง 65",
    "60 < x ≤ 65",
    "เกิน 60 แต่ไม่เกิน 65",
    "more than 60 to 65",
    "มากกว่า 60 - 65",
  ],
  "[64.5, 69.99]": ["64.50-69.99", "64.5 – 69.99"],
  "[1200, 1500]": ["1,200-1,500", "1,200 – 1,500 ครัวเรือน"],
  "[-5, 5]": ["-5 ถึง 5"],
};

describe("parseBand", () => {
  for (const [interval, texts] of Object.entries(CASES))
    for (const text of texts) it(`reads ${text} as ${interval}`, () => assert.equal(written(text), interval));

  for (const text of [
    "60",
    "",
    "-",
    "60 คน",
    "ดำเนินการแล้วเสร็จ",
    "ขั้นที่ 1 - 2 ทบทวนแผน 3 ครั้ง",
    "30 ก.ย. 2563",
    "1/2",
    "5.2.1",
    "ไม่เกิน",
    "60-64-70",
  ])
    it(`reads no interval in "${text}"`, () => assert.equal(parseBand(text), null));
});
