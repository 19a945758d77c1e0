import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

const doubtsOf = (reading: ReturnType<typeof readWorkbook>) =>
  reading.doubts.map(({ kind, cell }) => [kind, cell.row, cell.column]);

describe("a column of names that no heading names", () => {
  it("is taken for the KPIs' names beside weights and levels, with a doubt", () => {
    const reading = readWorkbook([
      gridOf("MOU", [
        ["บันทึกข้อตกลง ปี 2566"],
        ["สิ่งที่วัด", "น้ำหนัก", "ระดับ 1", "ระดับ 2", "ระดับ 3", "ผลการดำเนินงาน"],
        ["1.1 อัตราน้ำสูญเสีย", 60, 32, 31, 30, 31],
        ["1.2 ผู้ใช้น้ำเพิ่ม", 40, 80, 90, 100, 95],
      ]),
    ]);
    const kpis = reading.model.scorecards.flatMap(({ components }) => components.flatMap(({ kpis }) => kpis));
    assert.deepEqual(
      kpis.map(({ id, title }) => [id, title]),
      [
        ["1.1", "อัตราน้ำสูญเสีย"],
        ["1.2", "ผู้ใช้น้ำเพิ่ม"],
      ],
    );
    assert.deepEqual(doubtsOf(reading), [["guessed-names", 1, 0]]);
  });

  it("is taken for the plans' names beside units and targets, under no heading at all", () => {
    const reading = readWorkbook([
      gridOf("Targets", [
        ["No.", "", "Unit", "Target", "Result"],
        [1, "Papers published", "papers", 60, 52],
        [2, "Patents filed", "patents", 4, 5],
      ]),
    ]);
    assert.deepEqual(
      reading.model.plans.map(({ id, title, annual }) => [id, title, annual.result?.value]),
      [
        ["1", "Papers published", 52],
        ["2", "Patents filed", 5],
      ],
    );
    assert.deepEqual(doubtsOf(reading), [["guessed-names", 0, 1]]);
  });

  it("is not taken where it names regions", () => {
    const reading = readWorkbook([
      gridOf("ภาค", [
        ["พื้นที่", "หน่วยนับ", "เป้าหมาย", "ผล"],
        ["ภาคเหนือ", "ตำบล", 60, 52],
        ["ภาคใต้", "ตำบล", 40, 50],
      ]),
    ]);
    assert.deepEqual(reading.model.plans, []);
  });
});
