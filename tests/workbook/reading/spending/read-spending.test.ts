import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { checkWorkbook } from "../../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

const found = (rows: (string | number | null)[][]): unknown[] =>
  checkWorkbook(readWorkbook([gridOf("เบิกจ่าย", rows)])).map(({ kind, cell, reported, computed }) => [
    kind,
    addressOf(cell),
    reported,
    computed,
  ]);

describe("a table of spending", () => {
  const HEADINGS = ["ลำดับ", "รายการ", "งบประมาณหลังโอน", "เบิกจ่าย", "ร้อยละ", "คงเหลือ"];

  it("is checked for its remainders and percentages", () => {
    assert.deepEqual(
      found([
        HEADINGS,
        [1, "งบบุคลากร", 120.5, 98.81, 82, 21.69],
        // 88 - 51.04 = 36.96; 40.02 / 64.2 = 62.34 %
        [2, "งบลงทุน", 88, 51.04, 58, 36.69],
        [3, "งบดำเนินงาน", 64.2, 40.02, 63.34, 24.18],
      ]),
      [
        ["remainder-mismatch", "F3", 36.69, 36.96],
        ["percent-mismatch", "E4", 63.34, 62.34],
      ],
    );
  });

  it("below a table of plans is no part of it", () => {
    const { model, doubts } = readWorkbook([
      gridOf("สรุป", [
        ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ผลการดำเนินงาน", null],
        [1, "อบรม", "คน", 100, 90, null],
        [null, null, null, null, null, null],
        HEADINGS,
        [1, "งบดำเนินงาน", 850000, 790500, 93, 59500],
      ]),
    ]);
    assert.deepEqual(doubts, []);
    assert.deepEqual(
      model.plans.map(({ title }) => title),
      ["อบรม"],
    );
    assert.deepEqual(
      model.spending.map(({ name, budget, remainder }) => [name, budget?.value, remainder?.value]),
      [["งบดำเนินงาน", 850000, 59500]],
    );
  });
});
