import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADER: Row = ["ลำดับ", "รายการ", "หน่วยนับ", "เป้าหมาย", "ผล"];

const titles = (...rows: Row[]): string[] =>
  readWorkbook([gridOf("แผน", [HEADER, ...rows])]).model.plans.map(({ title }) => title);

describe("the foot of a table", () => {
  it("holds no plans, though its notes are numbered and have figures", () => {
    assert.deepEqual(
      titles(
        [1, "คดีแพ่ง", "คดี", 1200, 1140],
        ["หมายเหตุ : 1. คดีค้าง 1,254 คดี"],
        ["2. ไม่รวมคดีสาขา 312 คดี"],
        ["ผู้รายงาน", "นายตัวอย่าง", null, "โทร.", 25550000],
      ),
      ["คดีแพ่ง"],
    );
  });

  it("ends where the plans go on", () => {
    assert.deepEqual(
      titles([1, "ก", "คดี", 12, 11], ["หมายเหตุ ข้อมูลเบื้องต้น"], ["รวมคดีพิเศษ"], [2, "ข", "คดี", 7, 7]),
      ["ก", "ข"],
    );
    assert.deepEqual(titles([1, "ก", "คดี", 12, 11], ["หมายเหตุ ข้อมูลเบื้องต้น"], HEADER, [2, "ข", "คดี", 7, "-"]), [
      "ก",
      "ข",
    ]);
  });
});
