import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

describe("a plan that is due by a day", () => {
  // 45838 is 30 June 2025, 45820 the 12th.
  const { model, findings, doubts } = readWorkbook([
    gridOf(
      "แผน",
      [
        ["ลำดับ", "กิจกรรม", "หน่วยนับ", "เป้าหมาย", "ผลการดำเนินงาน"],
        [1, "จัดทำคู่มือ", "วันที่", 45838, 45820],
        [2, "อบรม", "คน", 120, 131],
        [3, "ประกาศผลสอบ", "วันที่", "ภายใน 31 มี.ค. 2568", "28 มี.ค. 2568"],
      ],
      { "1,3": "d mmm yyyy", "1,4": "d mmm yyyy" },
    ),
  ]);

  it("has no figures, and no slip is made of its dates", () => {
    assert.deepEqual(
      model.plans.map(({ annual }) => [annual.target?.value, annual.result?.value]),
      [
        [undefined, undefined],
        [120, 131],
        [undefined, undefined],
      ],
    );
    assert.deepEqual(findings, []);
  });

  it("is asked about once", () => {
    assert.deepEqual(
      doubts.map(({ kind, cell, detail }) => [kind, addressOf(cell), detail]),
      [
        ["date", "D2", { id: "1", text: "30 มิ.ย. 2568" }],
        ["date", "D4", { id: "3", text: "ภายใน 31 มี.ค. 2568" }],
      ],
    );
  });
});
