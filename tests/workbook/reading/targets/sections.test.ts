import assert from "node:assert/strict";
import type { Mapping } from "../../../../src/workbook/mapping/mapping";
import { checkWorkbook } from "../../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADINGS: Row = ["ลำดับ", "แผนงาน", "เป้าหมายปี", "ผลการดำเนินงาน"];

const sections = (rows: Row[], mapping?: Mapping): unknown[] =>
  readWorkbook([gridOf("แผน", [HEADINGS, ...rows])], mapping).model.plans.map(({ section, issue, id }) => [
    section,
    issue,
    id,
  ]);

describe("sections", () => {
  const regional: Row[] = [
    ["ภาคเหนือ", null, null, null],
    [1, "อบรม", 400, 395],
    [2, "ศูนย์เรียนรู้", 8, 7],
    ["ภาคใต้", null, null, null],
    [1, "อบรม", 200, 85],
    [2, "ศูนย์เรียนรู้", 4, 4],
  ];

  it("are the names under which the numbering starts again", () => {
    assert.deepEqual(sections(regional), [
      ["ภาคเหนือ", "", "1"],
      ["ภาคเหนือ", "", "2"],
      ["ภาคใต้", "", "1"],
      ["ภาคใต้", "", "2"],
    ]);
  });

  it("may bear the same numbers", () => {
    assert.deepEqual(checkWorkbook(readWorkbook([gridOf("แผน", [HEADINGS, ...regional])])), []);
  });

  it("are told from issues, under which the numbering goes on", () => {
    assert.deepEqual(
      sections([
        ["ด้านการผลิต", null, null, null],
        [1, "อบรม", 400, 395],
        ["ด้านการตลาด", null, null, null],
        [2, "งานแสดงสินค้า", 8, 7],
      ]),
      [
        [null, "ด้านการผลิต", "1"],
        [null, "ด้านการตลาด", "2"],
      ],
    );
  });

  it("are the rows that the user says", () => {
    const mapping: Mapping = { version: 1, sheets: [], plans: [], sections: [{ sheet: "แผน", row: 4 }] };
    assert.deepEqual(
      sections(
        [
          ["ส่วนกลาง", null, null, null],
          [1, "อบรม", 400, 395],
          ["สาขา", null, null, null],
          [2, "อบรม", 100, 90],
        ],
        mapping,
      ),
      [
        [null, "ส่วนกลาง", "1"],
        ["สาขา", "", "2"],
      ],
    );
  });
});
