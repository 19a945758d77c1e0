import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import type { Doubt } from "../../../../src/workbook/doubt";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

const COLLECTED = [
  ["ผลการจัดเก็บภาษี ปีงบประมาณ 2568", null, null, null],
  ["หน่วยงาน", "ประมาณการ", "จัดเก็บได้", "ร้อยละ"],
  ["กรุงเทพมหานคร 1", 12000, 12600, 105],
  ["นนทบุรี", 4500, 4320, 96],
  ["รวม", 16500, 16920, 102.55],
];

const PLANS = [
  ["ลำดับ", "แผนงาน", "เป้าหมาย", "ผล"],
  ["1.1", "อบรม", 10, 8],
];

const told = (doubts: readonly Doubt[]): string[][] =>
  doubts.map(({ kind, cell }) => [kind, cell.sheet, addressOf(cell)]);

describe("a workbook of tables of figures and nothing else", () => {
  it("is told to have no plan or KPI, with the cell of each table", () => {
    const { model, doubts } = readWorkbook([gridOf("จัดเก็บ", COLLECTED)]);
    assert.deepEqual(model.plans, []);
    assert.deepEqual(told(doubts), [["figures-alone", "จัดเก็บ", "B2"]]);
  });

  it("is nothing to ask about where plans stand beside it, or where the user said what its columns are", () => {
    assert.deepEqual(told(readWorkbook([gridOf("จัดเก็บ", COLLECTED), gridOf("แผน", PLANS)]).doubts), []);
    const { model, doubts } = readWorkbook([gridOf("จัดเก็บ", COLLECTED)], {
      version: 1,
      plans: [],
      sections: [],
      sheets: [
        {
          sheet: "จัดเก็บ",
          kind: "targets",
          headerRow: 2,
          columns: [
            { column: "A", role: "plan" },
            { column: "B", role: "target" },
            { column: "C", role: "result" },
          ],
        },
      ],
    });
    assert.deepEqual(
      model.plans.map(({ title }) => title),
      ["กรุงเทพมหานคร 1", "นนทบุรี"],
    );
    assert.deepEqual(told(doubts), []);
  });
});
