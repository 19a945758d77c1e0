import assert from "node:assert/strict";
import { defaultGrades } from "../../../../src/locales/rule-words";
import { localeOf } from "../../../../src/locales/locales";
import { assess } from "../../../../src/workbook/assess";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import {
  DEFAULT_SETTINGS,
  type FormulaMode,
  type Language,
  type Settings,
} from "../../../../src/workbook/settings";
import type { SheetPlan } from "../../../../src/workbook/sheet-plan";
import { planSheets } from "../../../../src/workbook/sheets/plan-sheets";
import { gridOf } from "../../grid";
import { contentAt, NAMES, options } from "../../writing/support/fixture";
import { type FilledSheet, recalculate } from "../../writing/support/recalculate";

type Rows = (string | number | null)[][];

const HEADINGS: Rows = [
  ["ตัวชี้วัด", "น้ำหนัก", "ค่าเกณฑ์วัด", null, null, null, null, "ผลการดำเนินงาน"],
  [null, null, 1, 2, 3, 4, 5, null],
];

const FIRST: Rows = [
  ...HEADINGS,
  ["มิติด้านการเงิน"],
  ["1.1 รายได้", 40, 100, 110, 120, 130, 140, 125],
  ["1.2 ค่าใช้จ่าย", 20, 50, 45, 40, 35, 30, 42],
  ["มิติด้านลูกค้า"],
  ["2.1 ความพึงพอใจ", 20, "น้อยกว่า 60", "60-64", "65-69", "70-74", "75 ขึ้นไป", 72],
  ["2.2 ข้อร้องเรียน", 20, "-", 40, 30, 20, 10, null],
];

const SECOND: Rows = [...HEADINGS, ["1 รายได้", 100, 100, 110, 120, 130, 140, 140]];

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, grades: defaultGrades("th") };

function planned(
  sheets: Record<string, Rows>,
  formulas: FormulaMode,
  more: Partial<Settings> = {},
  language: Language = "th",
) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const settings = { ...SETTINGS, ...more };
  const assessment = assess(readWorkbook(grids), settings);
  const textOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }) => {
    const value = sheets[sheet]?.[row]?.[column];
    return typeof value === "string" ? value : null;
  };
  const plans = planSheets(
    assessment,
    settings,
    { ...options, language, formulas, textOf },
    localeOf(language).sheets,
  );
  const sheet = plans.find(({ role }) => role === "scorecard");
  assert.ok(sheet);
  return { sheet, plans };
}

const column = (sheet: SheetPlan, letter: string, first: number, last: number): unknown[] =>
  Array.from({ length: last - first + 1 }, (_, row) => contentAt(sheet, `${letter}${first + row}`));

describe("scorecard sheet on five levels", () => {
  const { sheet } = planned({ เขต1: FIRST }, "values");

  it("has a column for each level, headed by its points as numbers", () => {
    assert.deepEqual(sheet.cells[5], [
      "ตัวชี้วัด",
      "น้ำหนัก",
      1,
      2,
      3,
      4,
      5,
      "ผลการดำเนินงาน",
      "คะแนนที่ได้",
      "คะแนนถ่วงน้ำหนัก",
    ]);
    const heading = sheet.regions.find(({ style }) => style.numberFormat === `"ระดับ "#,##0`);
    assert.deepEqual(heading?.area, { row: 5, column: 2, rows: 1, columns: 1 });
  });

  it("scores on the scale's own points, with the share of the highest total and no grade", () => {
    // 3.5 · 40 % + 2.6 · 20 % + 4 · 20 % = 1.4 + 0.52 + 0.8 = 2.72; of 5: 54.40 %; over 80: 3.4
    assert.deepEqual(column(sheet, "I", 7, 12), [null, 3.5, 2.6, null, 4, "–"]);
    assert.deepEqual(column(sheet, "A", 13, 16), [
      "คะแนนรวม",
      "ร้อยละของคะแนนเต็ม",
      "น้ำหนักที่ประเมินแล้ว",
      "คะแนนรวมเทียบเฉพาะน้ำหนักที่ประเมินแล้ว",
    ]);
    assert.deepEqual(column(sheet, "J", 13, 16), [2.72, 0.544, 80, 3.4]);
    assert.equal(contentAt(sheet, "A3"), "คะแนนรวม 2.7200 · ร้อยละของคะแนนเต็ม 54.40%");
  });

  it("scores live by one function over the row and the headings", () => {
    const live = planned({ เขต1: FIRST }, "live").sheet;
    assert.deepEqual(column(live, "I", 8, 12), [
      "=KPI.SCALE(H8,C8:G8,C$6:G$6)",
      "=KPI.SCALE(H9,C9:G9,C$6:G$6)",
      null,
      "=KPI.SCALE(H11,C11:G11,C$6:G$6)",
      "=KPI.SCALE(H12,C12:G12,C$6:G$6)",
    ]);
  });

  it("follows what a scorecard sets for itself", () => {
    const scorecards = { เขต1: { mode: "step", belowMinimum: "lowest" } } as const;
    const live = planned({ เขต1: FIRST }, "live", { scorecards }).sheet;
    assert.equal(contentAt(live, "I8"), "=KPI.SCALE(H8,C8:G8,C$6:G$6,'กติกา KPI'!$B$19,'กติกา KPI'!$B$20)");
    const values = planned({ เขต1: FIRST }, "values", { scorecards }).sheet;
    assert.deepEqual(column(values, "I", 8, 9), [3, 2]);
  });

  it("has a grade once its scorecard has bands of its own", () => {
    const grades = [
      { from: 4, name: "เด่น" },
      { from: 0, name: "ผ่าน" },
    ];
    const graded = planned({ เขต1: FIRST }, "values", { scorecards: { เขต1: { grades } } }).sheet;
    assert.deepEqual([contentAt(graded, "A17"), contentAt(graded, "J17")], ["ระดับ", "ผ่าน"]);
  });

  it("is complete in English", () => {
    const english = planned({ เขต1: FIRST }, "values", {}, "en").sheet;
    assert.ok(english.regions.some(({ style }) => style.numberFormat === `"Level "#,##0`));
    assert.equal(contentAt(english, "A3"), "Total 2.7200 · Share of the highest total 54.40%");
    assert.equal(contentAt(english, "A7"), "มิติด้านการเงิน");
  });
});

describe("scorecard sheet of several offices", () => {
  const sheets = { เขต1: FIRST, เขต2: SECOND };

  it("ranks them by total, then has a block for each", () => {
    const { sheet } = planned(sheets, "values");
    assert.deepEqual(
      sheet.cells.slice(5, 8).map((row) => [row[0], row[1], row[8], row[9]]),
      [
        ["หน่วยงาน", "อันดับ", "ร้อยละของคะแนนเต็ม", "คะแนนรวม"],
        ["เขต2", 1, 1, 5],
        ["เขต1", 2, 0.544, 2.72],
      ],
    );
    assert.deepEqual(
      sheet.cells.flatMap((row, index) =>
        row[0] === "เขต1" || row[0] === "เขต2" ? [[index + 1, row[0]]] : [],
      ),
      [
        [7, "เขต2"],
        [8, "เขต1"],
        [10, "เขต1"],
        [23, "เขต2"],
      ],
    );
    // Only the title holds for all blocks, wherever one has scrolled to.
    assert.equal(sheet.freeze.rows, 2);
  });

  it("ranks by formulas that lead to each total", () => {
    const { sheet } = planned(sheets, "live");
    assert.equal(contentAt(sheet, "B7"), `=IF(ISNUMBER(I7),RANK(I7,I$7:I$8),"–")`);
    assert.equal(contentAt(sheet, "I7"), `=IF(ISNUMBER(J7),ROUND(J7/5,4),"–")`);
    assert.equal(contentAt(sheet, "J7"), `=IF(J28=0,"–",J26)`);
  });

  for (const formulas of ["live", "native"] as const)
    it(`shows the same figures in ${formulas} formulas as in plain values`, () => {
      const users = Object.entries(sheets).map(([name, rows]): FilledSheet => ({ name, rows }));
      const { sheet, plans } = planned(sheets, formulas);
      const at = recalculate([...users, ...plans.map(({ name, cells }) => ({ name, rows: cells }))]);
      const plain = planned(sheets, "values").sheet;
      plain.cells.forEach((row, r) => {
        row.forEach((content, c) => {
          const shown = at(NAMES.scorecard, r, c);
          const where = `row ${r + 1} column ${c + 1}`;
          if (typeof shown === "number" && typeof content === "number")
            assert.ok(Math.abs(shown - content) < 1e-9, `${where}: ${shown}, not ${content}`);
          else assert.equal(shown, content, where);
        });
      });
      assert.equal(sheet.print.area.columns, 10);
    });
});
