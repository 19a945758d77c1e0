import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const sheet = (name: string, ...figures: [target: number, result: number][]) =>
  gridOf(name, [
    ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมาย", "ผล"],
    ...figures.map(([target, result], at): Row => [
      at + 1,
      ["อบรม", "ตรวจเยี่ยม", "เผยแพร่"][at] ?? "",
      "ครั้ง",
      target,
      result,
    ]),
  ]);

function read(...grids: ReturnType<typeof sheet>[]) {
  const { model, doubts } = readWorkbook(grids);
  return {
    plans: model.plans.map(({ section, id, annual }) => [section, id, annual.target?.value]),
    doubts: doubts.map(({ kind, sheet: name, cell }) => `${kind} ${name}!${addressOf(cell)}`),
  };
}

describe("sheets with the same plans and other figures", () => {
  it("are offices, each the section of its plans, said once", () => {
    assert.deepEqual(read(sheet("สำนัก ก", [10, 9], [20, 21]), sheet("สำนัก ข", [12, 9], [5, 5])), {
      plans: [
        ["สำนัก ก", "1", 10],
        ["สำนัก ก", "2", 20],
        ["สำนัก ข", "1", 12],
        ["สำนัก ข", "2", 5],
      ],
      doubts: ["sheets-as-sections สำนัก ก!A1"],
    });
  });

  it("are one list where most of the figures agree: what differs is asked about", () => {
    const { plans, doubts } = read(
      sheet("ร่าง", [10, 9], [20, 21], [30, 30]),
      sheet("เสนอ", [10, 9], [20, 21], [35, 30]),
    );
    assert.deepEqual(plans, [
      [null, "1", 10],
      [null, "2", 20],
      [null, "3", 30],
      [null, "3", 35],
    ]);
    assert.deepEqual(doubts, ["plan-differs เสนอ!D4"]);
  });
});
