import assert from "node:assert/strict";
import fc from "fast-check";
import { checklistSheet } from "../../../scripts/samples/checklist-sheet";
import { addressOf } from "../../../src/workbook/cell-ref";
import type { CellValue, Grid } from "../../../src/workbook/grid";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import type { FormulaMode, Language } from "../../../src/workbook/settings";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { gridOf } from "../grid";
import { sampleGrid } from "../sample-grid";
import { contentAt, NAMES } from "../writing/support/fixture";
import { recalculate, type Shown } from "../writing/support/recalculate";
import { sheetOf } from "../writing/support/sheet-of";

const MODES = ["values", "live", "native"] as const satisfies readonly FormulaMode[];

const governanceOf = (grids: readonly Grid[], formulas: FormulaMode, language?: Language): SheetPlan =>
  sheetOf("governance", grids, formulas, language);

/** What the sheet shows, row by row; formulas calculated, and an empty text as nothing. */
function shownOf(grids: readonly Grid[], formulas: FormulaMode, language: Language = "th"): Shown[][] {
  const { name, cells, print } = governanceOf(grids, formulas, language);
  const at = recalculate([
    ...grids.map(({ sheet, values }) => ({ name: sheet, rows: values })),
    { name, rows: cells },
  ]);
  return cells.map((_, row) =>
    Array.from({ length: print.area.columns }, (__, column) => {
      const shown = at(name, row, column);
      return shown === "" ? null : shown;
    }),
  );
}

const HEADER_ROW = 5;
const NOTHING = [null, null, null, null, null];

const EVIDENCE: Grid = gridOf("ตรวจประเมิน", [
  ["แบบประเมินธรรมาภิบาล"],
  ["ข้อ", "ประเด็นการประเมิน", "น้ำหนัก", "ผ่าน", "ไม่ผ่าน", "หมายเหตุ"],
  ["1", "เปิดเผยข้อมูล", 20, "✓", null, "เว็บไซต์"],
  ["2", "บริหารความเสี่ยง", 30, null, "✓", null],
  ["3", "ตรวจสอบภายใน", 50, "✓", null, "รายงานฉบับที่ 3/2566"],
  ["รวม", null, 100, null, null, null],
]);

describe("the governance sheet", () => {
  const report = [sampleGrid(checklistSheet())];

  for (const mode of MODES)
    it(`shows the report's nine items, their weights and that all were passed, in ${mode} formulas`, () => {
      const shown = shownOf(report, mode);
      assert.deepEqual(
        shown.slice(0, 4).map(([first]) => first),
        [
          "ผลการประเมินการกำกับดูแลกิจการ",
          "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)",
          "ผ่าน 9 จาก 9 ประเด็น",
          "จัดทำเมื่อ 5 ตุลาคม 2563 เวลา 14:30 น.",
        ],
      );
      assert.deepEqual(shown[HEADER_ROW], ["ลำดับ", "ประเด็นการประเมิน", "น้ำหนัก", "ผลการประเมิน", "คะแนน"]);
      assert.equal(
        shown[HEADER_ROW + 1]?.[0],
        "5.1 ร้อยละความสำเร็จของการพัฒนาด้านการควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน",
      );
      assert.deepEqual(
        shown.slice(HEADER_ROW + 2, HEADER_ROW + 11).map(([id, , ...others]) => [id, ...others]),
        [
          ["1.1 (1)", 8, "ผ่าน", 8],
          ["1.1 (2)", 7, "ผ่าน", 7],
          ["1.2", 15, "ผ่าน", 15],
          ["1.3", 15, "ผ่าน", 15],
          ["1.4", 15, "ผ่าน", 15],
          ["1.5", 10, "ผ่าน", 10],
          ["1.6", 10, "ผ่าน", 10],
          ["1.7", 10, "ผ่าน", 10],
          ["1.8", 10, "ผ่าน", 10],
        ],
      );
      assert.deepEqual(shown[HEADER_ROW + 11], [null, "คะแนนจากรายการที่ผ่าน", 100, "9/9", 100]);
    });

  for (const mode of MODES)
    it(`shows what was not passed, and the evidence where there is any, in ${mode} formulas`, () => {
      assert.deepEqual(shownOf([EVIDENCE], mode).slice(HEADER_ROW + 1), [
        ["แบบประเมินธรรมาภิบาล", null, null, null, null, null],
        ["1", "เปิดเผยข้อมูล", 20, "ผ่าน", 20, "เว็บไซต์"],
        ["2", "บริหารความเสี่ยง", 30, "ไม่ผ่าน", 0, null],
        ["3", "ตรวจสอบภายใน", 50, "ผ่าน", 50, "รายงานฉบับที่ 3/2566"],
        // (20 + 50) / 100
        [null, "คะแนนจากรายการที่ผ่าน", 100, "2/3", 70, null],
        [null, null, null, null, null, null],
        ["แบบประเมินธรรมาภิบาล ผ่าน 2 จาก 3 ประเด็น ได้ 70.00 คะแนน ไม่ผ่าน 1 ประเด็น คือ", ...NOTHING],
        ["2 บริหารความเสี่ยง", ...NOTHING],
      ]);
    });

  it("is complete in English, the user's own words aside", () => {
    const shown = shownOf([EVIDENCE], "native", "en");
    assert.equal(shown[2]?.[0], "2 of 3 items passed");
    assert.deepEqual(shown[HEADER_ROW], ["No.", "Item", "Weight", "Outcome", "Score", "Evidence / remarks"]);
    assert.deepEqual(
      shown.slice(HEADER_ROW + 2, HEADER_ROW + 6).map((row) => row[3]),
      ["Passed", "Not passed", "Passed", "2/3"],
    );
    assert.equal(shown[HEADER_ROW + 5]?.[1], "Score from passed items");
    assert.deepEqual(
      shown.slice(-2).map(([first]) => first),
      ["แบบประเมินธรรมาภิบาล: 2 of 3 items passed, 70.00 points; 1 not passed:", "2 บริหารความเสี่ยง"],
    );
  });

  it("leads to the user's marks, and tells passed from not passed by shape as well as colour", () => {
    const live = governanceOf([EVIDENCE], "live");
    assert.equal(contentAt(live, "C8"), `=IF(ISNUMBER('ตรวจประเมิน'!C3),'ตรวจประเมิน'!C3,"–")`);
    assert.equal(contentAt(live, "D8"), `=IF(KPI.CHECKLIST('ตรวจประเมิน'!D3,1)=100,"ผ่าน","ไม่ผ่าน")`);
    assert.equal(contentAt(live, "E8"), '=IF(D8="ผ่าน",C8,0)');
    assert.equal(contentAt(live, "F8"), `='ตรวจประเมิน'!F3&""`);
    assert.equal(live.name, NAMES.governance);
    assert.deepEqual(
      live.conditional.map(({ beginsWith, numberFormat }) => [beginsWith, numberFormat]),
      [
        ["ผ่าน", '"● "@'],
        ["ไม่ผ่าน", '"◆ "@'],
      ],
    );
    assert.deepEqual([live.print.orientation, live.freeze], ["landscape", { rows: 6, columns: 2 }]);
    assert.equal(governanceOf(report, "live").print.orientation, "portrait");
  });

  it("keeps a marked item that has no weight, and names its cell", () => {
    const grid = gridOf("ตรวจ", [
      ["ข้อ", "ประเด็นการประเมิน", "น้ำหนัก", "ผ่าน", "ไม่ผ่าน"],
      ["ก", "หมวดทั่วไป", null, null, null],
      ["1", "เปิดเผยข้อมูล", 100, "✓", null],
      ["2", "ตรวจสอบภายใน", null, "✓", null],
    ]);
    const { model, findings } = readWorkbook([grid]);
    assert.deepEqual(
      model.checklists[0]?.items.map(({ id, weight, passed }) => [id, weight?.value ?? null, passed]),
      [
        ["1", 100, true],
        ["2", null, true],
      ],
    );
    assert.deepEqual(
      findings.map(({ kind, cell }) => [kind, addressOf(cell)]),
      [["unreadable", "C4"]],
    );
  });

  it("adds up the weights of what was passed, whatever the marks", () => {
    const PASSED = [true, 1, "ผ่าน", "✓", "✔", "☑", "x"];
    const NOT_PASSED = [false, 0, "ไม่ผ่าน", "☐", ""];
    const item = fc.record({
      weight: fc.integer({ min: 1, max: 40 }),
      passed: fc.boolean(),
      mark: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 9 }), (items) => {
        const rows = items.map(({ weight, passed, mark }, index): CellValue[] => [
          String(index + 1),
          `ประเด็น ${index}`,
          weight,
          (passed ? PASSED : NOT_PASSED)[mark % (passed ? PASSED : NOT_PASSED).length]!,
        ]);
        const grid = gridOf("ตรวจ", [["ข้อ", "ประเด็นการประเมิน", "น้ำหนัก", "ผ่าน"], ...rows]);
        const all = items.reduce((sum, { weight }) => sum + weight, 0);
        const earned = items.reduce((sum, { weight, passed }) => sum + (passed ? weight : 0), 0);
        const count = items.filter(({ passed }) => passed).length;
        for (const mode of MODES) {
          const shown = shownOf([grid], mode);
          assert.equal(shown[2]?.[0], `ผ่าน ${count} จาก ${items.length} ประเด็น`, mode);
          const [, , weight, passed, score] = shown[HEADER_ROW + 2 + items.length]!;
          assert.deepEqual([weight, passed], [all, `${count}/${items.length}`], mode);
          assert.ok(Math.abs(Number(score) - (100 * earned) / all) < 1e-9, mode);
        }
      }),
      { numRuns: 20 },
    );
  });
});
