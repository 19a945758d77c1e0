import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { kpisOf } from "../../../../src/workbook/scorecard-model";
import { gridOf } from "../../grid";

describe("a heading merged over numbers and the names beside them", () => {
  it("heads both on a target sheet", () => {
    const { model, doubts } = readWorkbook([
      gridOf("แผน", [
        ["ตัวชี้วัด", null, "หน่วยนับ", "เป้าหมาย", "ผล"],
        ["1.1", "อบรม", "คน", 100, 90],
        ["1.2", "ตรวจเยี่ยม", "ครั้ง", 20, 21],
        ["รวม", null, null, null, null],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id, title }) => [id, title]),
      [
        ["1.1", "อบรม"],
        ["1.2", "ตรวจเยี่ยม"],
      ],
    );
    assert.deepEqual(doubts, []);
  });

  it("heads both on a scorecard", () => {
    const { model } = readWorkbook([
      gridOf("เกณฑ์", [
        ["เกณฑ์วัดการดำเนินงาน", null, "น้ำหนัก", "ระดับ 1", "ระดับ 2", "ระดับ 3", "ผล"],
        ["1.1", "กำไร", 60, 10, 20, 30, 25],
        ["1.2", "ความพึงพอใจ", 40, 70, 80, 90, 85],
      ]),
    ]);
    assert.deepEqual(
      model.scorecards.flatMap(kpisOf).map(({ id, title }) => [id, title]),
      [
        ["1.1", "กำไร"],
        ["1.2", "ความพึงพอใจ"],
      ],
    );
  });
});
