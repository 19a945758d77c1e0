import assert from "node:assert/strict";
import { addressOf } from "../../../src/workbook/cell-ref";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";

type Row = (string | number | null)[];

const HEADER: Row = ["ลำดับ", "รายการ", "เป้าหมาย", "ผลไตรมาส 1", "ผลไตรมาส 2", "ผลทั้งปี"];

const found = (...rows: Row[]): unknown[] =>
  checkWorkbook(readWorkbook([gridOf("แผน", [HEADER, ...rows])]))
    .filter(({ kind }) => kind === "parts-sum")
    .map(({ cell, reported, computed, detail }) => [addressOf(cell), reported, computed, detail]);

const PLANS: Row[] = [
  [1, "คดีแพ่ง", 120, 50, 64, 114],
  [2, "คดีผู้บริโภค", 300, 150, 165, 315],
];

describe("rows of a target table that add others up", () => {
  it("are right, or named with their cell", () => {
    assert.deepEqual(found(...PLANS, ["รวม", null, 420, 200, 229, 429]), []);
    assert.deepEqual(found(...PLANS, ["รวม", null, 420, 200, 229, 439]), [
      ["F4", 439, 429, { along: "column", row: "รวม", column: "ผลทั้งปี", sum: 429, parts: "114 + 315" }],
    ]);
  });

  it("add up the rows since the last total, all rows, or the totals", () => {
    const others: Row[] = [
      [3, "คดีอาญา", 80, 30, 42, 72],
      [4, "คดียาเสพติด", 100, 50, 51, 101],
    ];
    const sheet = (of: Row, all: Row) =>
      found(...PLANS, ["รวมคดีแพ่ง", null, 420, 200, 229, 429], ...others, of, all);
    assert.deepEqual(sheet(["รวมคดีอาญา", null, 180, 80, 93, 173], ["รวมทั้งสิ้น", null, 600, 280, 322, 602]), []);
    assert.deepEqual(
      sheet(["รวมคดีอาญา", null, 190, 80, 93, 173], ["รวมทั้งสิ้น", null, 600, 280, 322, 602]).map(
        (each) => (each as unknown[])[0],
      ),
      ["C7"],
    );
  });

  it("may stand above them", () => {
    const rows = (total: number): Row[] => [["รวมทั้งสิ้น", null, 420, 200, 229, total], ...PLANS];
    assert.deepEqual(found(...rows(429)), []);
    assert.deepEqual(
      found(...rows(428)).map((each) => (each as unknown[])[0]),
      ["F2"],
    );
  });

  it("are let be where hardly a column agrees: they are no sums then", () => {
    assert.deepEqual(found(...PLANS, ["รวมเฉลี่ย", null, 210, 100, 114.5, 429]), []);
  });
});
