import assert from "node:assert/strict";
import { saysTargetIsLimit } from "../../src/text/lower-is-better";

const SAID: readonly (readonly [text: string, target: number | null])[] = [
  ["ระยะเวลารอคอยแพทย์ (ไม่เกิน)", 60],
  ["ต้นทุนต่อหน่วย (ยิ่งน้อยยิ่งดี)", 1850],
  ["ระยะเวลาพิจารณา (ยิ่งสั้นยิ่งดี)", 90],
  ["Days to a permit (shorter is better)", 14],
  ["ระยะเวลารอคอยแพทย์ ไม่เกิน", null],
  ["ข้อร้องเรียนลดลงเหลือไม่เกิน 12 เรื่อง", 12],
  ["อัตราการติดเชื้อไม่เกินร้อยละ 2.5", 2.5],
  ["เป้าหมาย (ไม่มากกว่า)", 5],
  ["นาที (ไม่เกิน)", 5],
  ["Waiting time (not more than)", 30],
  ["Complaints, at most 1,200 a year", 1200],
];

const NOT_SAID: readonly (readonly [text: string, target: number | null])[] = [
  ["โรงพยาบาลขนาดไม่เกิน 50 เตียง", 12],
  ["ผู้ผ่านการอบรม (ไม่น้อยกว่า)", 60],
  ["ผู้ผ่านการอบรมไม่ต่ำกว่า 60 คน", 60],
  ["เป้าหมาย (ไม่เกิน/ไม่น้อยกว่า)", 60],
  ["Visitors (not less than)", 60],
  ["อัตราสูญเสียลดลง", 10],
  ["", 0],
];

describe("a target that is a limit", () => {
  for (const [text, target] of SAID)
    it(`is said by "${text}" of ${target}`, () => {
      assert.equal(saysTargetIsLimit(text, target), true);
    });
  for (const [text, target] of NOT_SAID)
    it(`is not said by "${text}" of ${target}`, () => {
      assert.equal(saysTargetIsLimit(text, target), false);
    });
});
