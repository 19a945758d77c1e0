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

  describe("in a column", () => {
    const inColumn = (heading: string, rows: Row[]): unknown => {
      const reading = readWorkbook([gridOf("แผน", [[heading, ...HEADINGS], ...rows])]);
      return {
        plans: reading.model.plans.map(({ section, id, annual }) => [section, id, annual.target?.value]),
        findings: checkWorkbook(reading).map(({ kind }) => kind),
      };
    };
    const ofTwoOffices = {
      plans: [
        ["สำนักบริหาร", "1", 400],
        ["สำนักบริหาร", "2", 8],
        ["สำนักวิชาการ", "1", 200],
        ["สำนักวิชาการ", "2", 4],
      ],
      findings: [],
    };

    for (const heading of ["หน่วยงาน", "สำนัก/กอง", "Department"])
      it(`are the offices under "${heading}", merged down`, () => {
        assert.deepEqual(
          inColumn(heading, [
            ["สำนักบริหาร", 1, "อบรม", 400, 395],
            [null, 2, "ศูนย์เรียนรู้", 8, 7],
            ["สำนักวิชาการ", 1, "วิจัย", 200, 85],
            [null, 2, "ตีพิมพ์", 4, 4],
          ]),
          ofTwoOffices,
        );
      });

    it("are the offices repeated on each row", () => {
      assert.deepEqual(
        inColumn("หน่วยงาน", [
          ["สำนักบริหาร", 1, "อบรม", 400, 395],
          ["สำนักบริหาร", 2, "ศูนย์เรียนรู้", 8, 7],
          ["สำนักวิชาการ", 1, "อบรม", 200, 85],
          ["สำนักวิชาการ", 2, "ศูนย์เรียนรู้", 4, 4],
        ]),
        ofTwoOffices,
      );
    });

    it("are none where the offices share one numbering", () => {
      assert.deepEqual(
        inColumn("หน่วยงาน", [
          ["สำนักบริหาร", 1, "อบรม", 400, 395],
          ["สำนักวิชาการ", 2, "วิจัย", 200, 85],
        ]),
        {
          plans: [
            [null, "1", 400],
            [null, "2", 200],
          ],
          findings: [],
        },
      );
    });

    it("are none where a number of one list stands twice by a slip", () => {
      assert.deepEqual(
        inColumn("หน่วยงานที่รับผิดชอบ", [
          ["สำนักบริหาร", 1, "อบรม", 400, 395],
          ["สำนักวิชาการ", 2, "วิจัย", 200, 85],
          ["กองคลัง", 2, "ตรวจสอบ", 8, 7],
        ]),
        {
          plans: [
            [null, "1", 400],
            [null, "2", 200],
            [null, "2", 8],
          ],
          findings: ["duplicate"],
        },
      );
    });

    it("do not excuse a number that one office has twice", () => {
      assert.deepEqual(
        inColumn("หน่วยงาน", [
          ["สำนักบริหาร", 1, "อบรม", 400, 395],
          ["สำนักบริหาร", 1, "ศูนย์เรียนรู้", 8, 7],
          ["สำนักวิชาการ", 2, "วิจัย", 200, 85],
        ]),
        {
          plans: [
            [null, "1", 400],
            [null, "1", 8],
            [null, "2", 200],
          ],
          findings: ["duplicate"],
        },
      );
    });
  });

  it("are told row by row, with the rows that could open one", () => {
    const rows: Row[] = [
      ["ด้านการผลิต", null, null, null],
      [1, "อบรม", 400, 395],
      ["ด้านการตลาด", null, null, null],
      [2, "งานแสดงสินค้า", 8, 7],
    ];
    const opened = (mapping?: Mapping): unknown[] =>
      readWorkbook([gridOf("แผน", [HEADINGS, ...rows])], mapping).sections.map(({ title, opens, cell }) => [
        title,
        opens,
        cell.row + 1,
      ]);
    assert.deepEqual(opened(), [
      ["ด้านการผลิต", false, 2],
      ["ด้านการตลาด", false, 4],
    ]);
    assert.deepEqual(opened({ version: 1, sheets: [], plans: [], sections: [{ sheet: "แผน", row: 4 }] }), [
      ["ด้านการผลิต", false, 2],
      ["ด้านการตลาด", true, 4],
    ]);
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
