import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

describe("the lower row of a heading", () => {
  it("is one though a text in it is unknown, under a heading over several columns", () => {
    const { model, doubts } = readWorkbook([
      gridOf("แผน", [
        ["รหัส", "โครงการ", "หน่วยนับ", "เป้าหมาย", "ไตรมาสที่ 1", "", "", "งบประมาณ (บาท)", ""],
        ["", "", "", "", "แผน", "ผล", "ร้อยละ", "ตามข้อบัญญัติ", "เบิกจ่าย"],
        ["1.1", "อบรมประชาชน", "คน", 1200, 300, 240, 80, 250000, 120000],
        ["1.2", "คัดกรองเบาหวาน", "ราย", 8000, 2000, 1500, 75, 400000, 210000],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id, quarters: [q1] }) => [id, q1.planned?.value, q1.result?.value]),
      [
        ["1.1", 300, 240],
        ["1.2", 2000, 1500],
      ],
    );
    // What stands over the unknown text says that the column is a budget.
    assert.deepEqual(doubts, []);
  });

  it("is not one where texts stand under plans' names", () => {
    const { model } = readWorkbook([
      gridOf("Plan", [
        ["Plan", "Unit", "Target", "Result"],
        ["Train villagers", "people", 20, 18],
        ["Plant trees", "trees", 500, 510],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ title }) => title),
      ["Train villagers", "Plant trees"],
    );
  });

  it("is not a row of zeros under the quarters, which numbers nothing", () => {
    const { model, findings, doubts } = readWorkbook([
      gridOf("แผน", [
        ["เป้าหมายรายไตรมาส", null, null, null, "แผนงาน", "เป้าหมายปี 2563", "หมายเหตุ"],
        ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", null, null, null],
        [0, 0, 0, 0, "รวม", 0, 0],
        ["20 คน", "20 คน", "20 คน", "40 คน", "1.1 อบรม", "100 คน", null],
      ]),
    ]);
    const [plan] = model.plans;
    assert.deepEqual([findings, doubts], [[], []]);
    assert.equal(plan?.annual.target?.value, 100);
    assert.deepEqual(
      plan.quarters.map(({ planned }) => planned?.value),
      [20, 20, 20, 40],
    );
  });

  it("is one that numbers the quarters", () => {
    const { model } = readWorkbook([
      gridOf("แผน", [
        ["แผนงาน", "เป้าหมายปี 2563", "เป้าหมายไตรมาสที่", null, null, null],
        [null, null, 1, 2, 3, 4],
        ["1.1 อบรม", 100, 20, 20, 20, 40],
      ]),
    ]);
    assert.deepEqual(
      model.plans[0]?.quarters.map(({ planned }) => planned?.value),
      [20, 20, 20, 40],
    );
  });
});

describe("a heading of one group alone, above the others", () => {
  it("heads the levels under it", () => {
    const { model } = readWorkbook([
      gridOf("กองคลัง", [
        ["", "", "", "ระดับคะแนน", "", "", ""],
        ["ที่", "ตัวชี้วัด", "น้ำหนัก", "6", "8", "10", "ผลงาน"],
        [1, "ร้อยละการเบิกจ่าย", 60, 60, 80, 100, 90],
        [2, "เรื่องร้องเรียน", 40, 10, 6, 2, 4],
      ]),
    ]);
    assert.deepEqual(
      model.scorecards.map(({ scale }) => scale.points),
      [[6, 8, 10]],
    );
  });
});

describe("years side by side", () => {
  const sheet = (thisYear: readonly (number | string)[]) =>
    gridOf("ผลงาน", [
      ["ลำดับที่", "รายการ", "หน่วยนับ", "ปี 2566", "", "ปี 2567", ""],
      ["", "", "", "เป้าหมาย", "ผล", "เป้าหมาย", "ผล"],
      [1, "ฝึกอาชีพ", "คน", 500, 480, ...thisYear],
    ]);

  it("are read for the last one that reports results", () => {
    const { model } = readWorkbook([sheet([520, 560])]);
    assert.deepEqual(
      [model.fiscalYear, model.plans[0]?.annual.target?.value, model.plans[0]?.annual.result?.value],
      [2567, 520, 560],
    );
  });

  it("are read for the first one while the next has only targets", () => {
    const { model } = readWorkbook([sheet([520, ""])]);
    assert.deepEqual(
      [model.fiscalYear, model.plans[0]?.annual.target?.value, model.plans[0]?.annual.result?.value],
      [2566, 500, 480],
    );
  });
});
