import assert from "node:assert/strict";
import { addressOf } from "../../../src/workbook/cell-ref";
import type { Mapping } from "../../../src/workbook/mapping/mapping";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";

const HEADINGS = ["ลำดับ", "แผนงาน", "เป้าหมายปี", "ผลการดำเนินงาน"];

const notRead = (rows: (string | number | null)[][], mapping?: Mapping): unknown[] =>
  readWorkbook([gridOf("แผน", rows)], mapping)
    .doubts.filter(({ kind }) => kind === "not-read")
    .map(({ detail }) => detail);

describe("figures that nothing was read from", () => {
  it("are named by their column, its heading and how many there are", () => {
    const rows = [
      [...HEADINGS, "คะแนนนิยม", null],
      [1, "อบรม", 100, 90, 7, 31],
      [2, "สัมมนา", 50, 50, "8.5", "–"],
      [3, "ประชุม", 10, 10, "ดีมาก", 12],
    ];
    assert.deepEqual(notRead(rows), [
      { column: "E", heading: "คะแนนนิยม", count: 2 },
      { column: "F", heading: "", count: 2 },
    ]);
  });

  it("are named where they are all that the row of a plan holds", () => {
    assert.deepEqual(
      notRead([
        [...HEADINGS, "ทำกี่หน"],
        [1, "อบรม", 100, 90, null],
        [2, "ประชุม", null, null, 7],
      ]),
      [{ column: "E", heading: "ทำกี่หน", count: 1 }],
    );
  });

  it("are named although the same column of another sheet is in doubt", () => {
    const north = [
      ["ลำดับ", "แผนงาน", "หน่วยนับ", "ผลการดำเนินงาน", "เป้าหมายปี"],
      [1, "อบรม", "คน", 9, 10],
    ];
    const south = [
      [...HEADINGS, "คะแนนนิยม"],
      [1, "อบรม", 20, 9, 7],
    ];
    const { doubts } = readWorkbook([gridOf("เหนือ", north), gridOf("ใต้", south)]);
    assert.deepEqual(
      doubts.map(({ kind, cell }) => [kind, cell.sheet, cell.column]),
      [
        ["not-read", "ใต้", 4],
        ["plan-differs", "ใต้", 2],
      ],
    );
  });

  it("do not count numbers that are known and not needed, and numbers of rows that are no plan", () => {
    assert.deepEqual(
      notRead([
        [...HEADINGS, "งบประมาณ", null],
        [1, "อบรม", 100, 90, 250000, 1],
        [2, "สัมมนา", 50, 50, 80000, 2],
        ["รวม", null, 150, 140, 330000, 77],
      ]),
      [],
    );
  });

  it("are known as weights and points where no levels say what a result earns", () => {
    const { doubts } = readWorkbook([
      gridOf("แผน", [
        [...HEADINGS, "น้ำหนัก", "คะแนนที่ได้"],
        [1, "อบรม", 100, 90, 60, 4],
        [2, "สัมมนา", 50, 50, 40, 5],
      ]),
    ]);
    assert.deepEqual(
      doubts.map(({ kind, cell, detail }) => [kind, addressOf(cell), detail]),
      [["not-scored", "E1", { headings: "น้ำหนัก, คะแนนที่ได้" }]],
    );
  });

  it("are not asked for where the user said what the columns are", () => {
    const mapping: Mapping = {
      version: 1,
      sheets: [
        {
          sheet: "แผน",
          kind: "targets",
          headerRow: 1,
          columns: [
            { column: "B", role: "plan" },
            { column: "C", role: "target" },
          ],
        },
      ],
      plans: [],
    };
    assert.deepEqual(notRead([HEADINGS, [1, "อบรม", 100, 90]], mapping), []);
  });
});
