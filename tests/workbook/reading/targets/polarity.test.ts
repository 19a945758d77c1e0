import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

describe("a plan's polarity", () => {
  const polarities = (targetHeading: string): unknown[] =>
    readWorkbook([
      gridOf("แผน", [
        ["ลำดับ", "ตัวชี้วัด", "หน่วย", targetHeading, "ผล"],
        [1, "ระยะเวลารอคอย (ไม่เกิน)", "นาที", 60, 75],
        [2, "อัตราการติดเชื้อ", "ร้อยละ", "ไม่เกิน 2", 1.6],
        [3, "โรงพยาบาลขนาดไม่เกิน 50 เตียง", "แห่ง", 12, 11],
        [4, "ข้อร้องเรียนไม่เกิน 12 เรื่อง", "เรื่อง", 12, 9],
      ]),
    ]).model.plans.map(({ polarity }) => polarity);

  it("is lower where the plan's name, or the cell of its target, says that the target is a limit", () => {
    assert.deepEqual(polarities("เป้าหมาย"), ["lower", "lower", "higher", "lower"]);
  });

  it("is lower where the heading of the targets says that they are limits", () => {
    assert.deepEqual(polarities("เป้าหมาย (ไม่เกิน)"), ["lower", "lower", "lower", "lower"]);
  });
});
