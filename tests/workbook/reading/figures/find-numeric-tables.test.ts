import assert from "node:assert/strict";
import { numericTablesOf } from "../../../../src/workbook/reading/figures/find-numeric-tables";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const shape = (rows: Row[]): unknown[] =>
  numericTablesOf(gridOf("ตาราง", rows)).map(({ columns, lines, titles }) => ({
    columns: columns.map(({ path }) => path.join("/")),
    labels: lines.map(({ label, entries }) => (entries.length === 0 ? `[${label}]` : label)),
    titles,
  }));

describe("finding numeric tables", () => {
  it("carries a heading over several columns to the right, and drops one over all", () => {
    assert.deepEqual(
      shape([
        ["ประเภท", "รอบ 11 เดือน", null, null],
        [null, "อนุมัติ", null, "ชำระ"],
        [null, "องค์กร", "บาท", null],
        ["ก", 1, 2, 3],
      ]),
      [{ columns: ["อนุมัติ/องค์กร", "อนุมัติ/บาท", "ชำระ"], labels: ["ก"], titles: [] }],
    );
  });

  it("takes years typed as numbers for headings", () => {
    assert.deepEqual(
      shape([
        ["รายการ", 2562, 2563],
        ["ก", 2500, 2600],
        ["ข", 1, 2],
      ]),
      [{ columns: ["2562", "2563"], labels: ["ก", "ข"], titles: [] }],
    );
  });

  it("reads on over groups, blank rows and headings printed again, and joins a label that a page break cut", () => {
    const heading: Row = ["ที่", "ภาค", "ก", "ข"];
    assert.deepEqual(
      shape([
        ["ตารางที่ 1"],
        heading,
        [null, "ตอนบน"],
        [1, "เหนือ", 1, 2],
        [],
        [2, "กรุงเทพฯ", 3, 4],
        heading,
        [null, "และตะวันออก"],
        ["รวม", null, 4, 6],
        [],
        ["หมายเหตุ 3 ข้อ"],
      ]),
      [
        {
          columns: ["ก", "ข"],
          labels: ["[ตอนบน]", "เหนือ", "กรุงเทพฯ และตะวันออก", "รวม"],
          titles: ["ตารางที่ 1"],
        },
      ],
    );
  });

  it("tells tables apart, below and beside each other", () => {
    const tables = shape([
      ["ก", "บาท", null, "ข", "คน"],
      ["x", 1, null, "p", 10],
      ["y", 2, null, "q", 20],
      [],
      ["หัวเรื่อง"],
      ["ค", "ตัน", "กิโลเมตร"],
      ["z", 5, 6],
    ]);
    assert.deepEqual(tables, [
      { columns: ["บาท"], labels: ["x", "y"], titles: [] },
      { columns: ["คน"], labels: ["p", "q"], titles: [] },
      { columns: ["ตัน", "กิโลเมตร"], labels: ["z"], titles: ["หัวเรื่อง"] },
    ]);
  });

  it("splits a count from the percentage in its cell", () => {
    const [table] = numericTablesOf(
      gridOf("ตาราง", [
        ["ภาค", "ทำ"],
        ["เหนือ", "1,493 (89.45%)"],
      ]),
    );
    assert.deepEqual(
      table?.columns.map(({ percent, besides }) => [percent, besides]),
      [
        [false, null],
        [true, 0],
      ],
    );
    assert.deepEqual(
      table?.lines[0]?.entries.map((entry) => entry !== null && typeof entry === "object" && entry.value),
      [1493, 89.45],
    );
  });
});
