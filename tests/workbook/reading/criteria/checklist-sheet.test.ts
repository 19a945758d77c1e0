import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

const rows = [
  ["5.1 ร้อยละความสำเร็จของการกำกับดูแล"],
  ["ที่", "ประเด็นการประเมิน", "น้ำหนัก", "ผลการดำเนินการ", null],
  [null, null, null, "ผ่าน (1)", "ไม่ผ่าน (0)"],
  ["1.1", "1) ทบทวนนโยบาย", 8, "☑", "☐"],
  [null, "2) พิจารณาแผน", 7, "✓", null],
  ["1.2", "ควบคุมภายใน", "15 (ประเด็นละ 5 คะแนน)", 0, 1],
  ["1.3", "รายงานการเงิน", 70, "ครึ่งหนึ่ง", null],
  ["รวม", null, 100, null, null],
];

describe("reading a checklist sheet", () => {
  const { model, findings } = readWorkbook([gridOf("ธรรมาภิบาล", rows)]);
  const [checklist] = model.checklists;

  it("reads weights and marks, and numbers the parts of an item", () => {
    assert.deepEqual(
      checklist?.items.map(({ id, weight, passed }) => [id, weight?.value, passed]),
      [
        ["1.1 (1)", 8, true],
        ["1.1 (2)", 7, true],
        ["1.2", 15, false],
        ["1.3", 70, false],
      ],
    );
    assert.equal(checklist?.title, "5.1 ร้อยละความสำเร็จของการกำกับดูแล");
  });

  it("reports a mark it does not know", () => {
    assert.deepEqual(
      findings.map(({ kind, reported, cell }) => [kind, reported, cell.row, cell.column]),
      [["unreadable", "ครึ่งหนึ่ง", 6, 3]],
    );
  });
});
