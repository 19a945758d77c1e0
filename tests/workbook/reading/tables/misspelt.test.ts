import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { isMisspelt } from "../../../../src/workbook/reading/words/misspelt";
import { gridOf } from "../../grid";

describe("misspelt headings", () => {
  it("are read as what they nearly say, with one doubt for each word", () => {
    const { model, doubts } = readWorkbook([
      gridOf("แผน", [
        ["ลำดับ", "แผนงาน", "เป้าหมายปี", "ไตรามาส 1", null, "ไตรามาส 2", null, "หมายเหตู"],
        [null, null, null, "เป้าหมาย", "ผล", "เป้าหมาย", "ผล", null],
        [1, "อบรม", 100, 40, 30, 60, 50, "ล่าช้า"],
      ]),
    ]);
    const [plan] = model.plans;
    assert.deepEqual(
      plan?.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [40, 30],
        [60, 50],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    assert.equal(plan?.remarks, "ล่าช้า");
    assert.deepEqual(
      doubts.map(({ kind, cell, detail }) => [kind, addressOf(cell), detail]),
      [
        ["misspelt-heading", "D1", { heading: "ไตรามาส 1", word: "ไตรมาส" }],
        ["misspelt-heading", "H1", { heading: "หมายเหตู", word: "หมายเหตุ" }],
      ],
    );
  });

  it("are wrong by one letter, or two in a long word, and never short", () => {
    assert.equal(isMisspelt("quater", "quarter"), true);
    assert.equal(isMisspelt("quartr1", "quarter"), false);
    assert.equal(isMisspelt("หน่วยนบั", "หน่วยนับ"), true);
    assert.equal(isMisspelt("scope", "score"), false);
    assert.equal(isMisspelt("quarter", "quarter"), false);
  });
});
