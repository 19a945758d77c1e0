import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (rows: Row[]) => readWorkbook([gridOf("แผน", rows)]);
const rolesOf = (rows: Row[]): (string | undefined)[] =>
  read(rows).tables[0]?.columns.map(({ role }) => role) ?? [];

describe("headings of other organisations", () => {
  it("name key results by their codes, and where they stand now", () => {
    assert.deepEqual(
      rolesOf([
        ["Objective", "KR", "Key result", "Target", "Current", "Confidence"],
        ["O1 Research", "KR1.1", "Papers", 220, 176, 7],
      ]),
      ["issue", "number", "plan", "target", "result"],
    );
  });

  it("take a column of codes for the numbers, where another one has the names", () => {
    const { model, doubts } = read([
      ["KPI", "ชื่อตัวชี้วัด", "Actual", "Target"],
      ["KPI-1", "นักวิจัยใหม่", 18, 20],
      ["KPI-2", "สิทธิบัตร", 7, 5],
    ]);
    assert.deepEqual(doubts, []);
    assert.deepEqual(
      model.plans.map(({ id, title }) => [id, title]),
      [
        ["KPI-1", "นักวิจัยใหม่"],
        ["KPI-2", "สิทธิบัตร"],
      ],
    );
  });

  it("begin with a percent sign", () => {
    const [, , , , percent, change] = rolesOf([
      ["ที่", "รายละเอียดตัวชี้วัด", "เป้าหมาย", "ผลงาน", "% ผลงาน", "น้ำหนัก"],
      [1, "ฝาย", 14, 9, 64.29, 5],
    ]);
    assert.deepEqual([percent, change], ["percent", "weight"]);
    assert.deepEqual(
      rolesOf([
        ["ที่", "โครงการ", "เป้าหมาย", "ผลงาน", "% เปลี่ยนแปลง"],
        [1, "ฝาย", 14, 9, 64.29],
      ]),
      ["number", "plan", "target", "result"],
    );
  });

  it("say how their figures are worked out", () => {
    const { model, doubts } = read([
      ["ที่", "แผนงาน", "เป้าหมายทั้งปี", "ผลการดำเนินงาน", null, "รวม"],
      [null, null, null, "ไตรมาส 1", "ไตรมาส 2", "(ราย)"],
      [null, null, "(1)", "(2)", "(3)", "(4)=(2)+(3)"],
      [1, "ขึ้นทะเบียน", 400, 98, 102, 200],
    ]);
    assert.deepEqual(doubts, []);
    assert.equal(model.plans[0]?.annual.result?.value, 200);
  });
});

describe("a level", () => {
  it("is the figure of a plan that is measured in levels", () => {
    const [plan] = read([
      ["ที่", "ตัวชี้วัด", "หน่วยวัด", "เป้าหมาย", "ผล"],
      [1, "ระดับความสำเร็จของระบบ", "ระดับ", "ระดับ 5", "ระดับ 4"],
    ]).model.plans;
    assert.deepEqual([plan?.annual.target?.value, plan?.annual.result?.value], [5, 4]);
  });
});

describe("a unit", () => {
  it("of a year's figure is the same with and without the year", () => {
    const { findings } = read([
      ["ที่", "โครงการ", "เป้าหมาย", "ผล"],
      [1, "ประชุม", "12 ครั้ง/ปี", "11 ครั้ง"],
    ]);
    assert.deepEqual(findings, []);
  });
});
