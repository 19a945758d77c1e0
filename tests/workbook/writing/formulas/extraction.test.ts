import assert from "node:assert/strict";
import type { CellPart } from "../../../../src/workbook/model";
import { extracted, extractionFormula } from "../../../../src/workbook/writing/formulas/extraction";
import { recalculate } from "../support/recalculate";

const CASES: [text: string, part: CellPart, figure: number][] = [
  ["4,541 ครัวเรือน (เป้า ดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33)", "target", 4541],
  ["4,541 ครัวเรือน (เป้า ดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33)", "operating", 4238],
  ["4,541 ครัวเรือน (เป้า ดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33)", "result", 1709],
  ["ร้อยละ 40 (80 องค์กร) (ผล ร้อยละ 10.00 จำนวน 20 องค์กร)", "target", 80],
  ["ร้อยละ 40 (80 องค์กร) (ผล ร้อยละ 10.00 จำนวน 20 องค์กร)", "result", 20],
  ["ไม่เกินร้อยละ 32\n(ผล ร้อยละ 5.10)", "result", 5.1],
  ["ร้อยละ 96 (ผล ร้อยละ 96.59 2,547.1688 ล้านบาท)", "result", 96.59],
  ["10.29 (700/6,797 ตำบล)", "target", 10.29],
];

describe("extraction of a figure with built-in functions", () => {
  for (const [text, part, figure] of CASES)
    it(`takes ${figure} out of "${text.replaceAll("\n", " ")}"`, () => {
      const formula = extractionFormula("A1", text, part, figure);
      assert.ok(formula);
      const at = recalculate([{ name: "S", rows: [[text, { formula: `=${formula}` }]] }]);
      assert.equal(at("S", 0, 1), figure);
    });

  it("gives no formula where it would give another figure", () => {
    assert.equal(extractionFormula("A1", "๔๐ ตำบล", "target", 40), null);
    assert.equal(extractionFormula("A1", "(3.1)", "target", -3.1), null);
    assert.equal(extractionFormula("A1", "40 ตำบล", "result", 40), null);
  });

  it("stops at whatever ends a number", () => {
    assert.equal(extracted("1/2 ตำบล", []), 1);
    assert.equal(extracted("12-3-2563", []), 12);
    assert.equal(extracted("5.10 2,547", []), 5.1);
    assert.equal(extracted("5.2.1 ตำบล", []), null);
    assert.equal(extracted("ไม่มี", []), null);
  });
});
