import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADER: Row = ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ผลการดำเนินงาน"];

function read(...rows: Row[]) {
  const { model, findings, doubts } = readWorkbook([gridOf("แผน", [HEADER, ...rows])]);
  return {
    plans: model.plans.map(({ annual }) => [annual.target?.value, annual.result?.value]),
    findings: findings.map(({ kind, cell }) => `${kind} ${addressOf(cell)}`),
    doubts: doubts.map(({ kind, cell, detail }) => [kind, addressOf(cell), detail]),
  };
}

describe("a target in words", () => {
  it("is a doubt, and its result no slip", () => {
    assert.deepEqual(
      read([1, "สำรวจ", "ครัวเรือน", 1800, 1812], [2, "ความร่วมมือ", "", "มีบันทึกความร่วมมือ", "ลงนามแล้ว"]),
      {
        plans: [
          [1800, 1812],
          [undefined, undefined],
        ],
        findings: [],
        doubts: [["in-words", "D3", { id: "2", text: "มีบันทึกความร่วมมือ" }]],
      },
    );
  });

  it("of steps is one, whatever was done", () => {
    assert.deepEqual(read([1, "ฐานข้อมูล", "ขั้นตอน", "ขั้นที่ 1-3", "ขั้นที่ 1-2"]).doubts, [
      ["in-words", "D2", { id: "1", text: "ขั้นที่ 1-3" }],
    ]);
    assert.deepEqual(read([1, "ระบบงาน", "ขั้นตอน", "ขั้นตอนที่ 1 ถึง 4", 3]).findings, []);
  });

  it("beside a result in figures is a slip", () => {
    assert.deepEqual(read([1, "อบรม", "คน", "สองร้อย", 180]).findings, ["unreadable D2"]);
  });
});
