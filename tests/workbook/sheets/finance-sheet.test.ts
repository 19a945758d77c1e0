import assert from "node:assert/strict";
import fc from "fast-check";
import { financeSheet, loansSheet } from "../../../scripts/samples/finance-sheets";
import type { CellValue, Grid } from "../../../src/workbook/grid";
import type { FormulaMode, Language } from "../../../src/workbook/settings";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { gridOf } from "../grid";
import { sampleGrid } from "../sample-grid";
import { contentAt, NAMES } from "../writing/support/fixture";
import { recalculate, type Shown } from "../writing/support/recalculate";
import { sheetOf } from "../writing/support/sheet-of";

const MODES = ["values", "live", "native"] as const satisfies readonly FormulaMode[];
const WIDTH = 5;

const financeOf = (grids: readonly Grid[], formulas: FormulaMode, language?: Language): SheetPlan =>
  sheetOf("finance", grids, formulas, language);

/** What the sheet shows, row by row; formulas calculated. */
function shownOf(grids: readonly Grid[], formulas: FormulaMode, language: Language = "th"): Shown[][] {
  const { name, cells } = financeOf(grids, formulas, language);
  const at = recalculate([
    ...grids.map(({ sheet, values }) => ({ name: sheet, rows: values })),
    { name, rows: cells },
  ]);
  return cells.map((_, row) => Array.from({ length: WIDTH }, (__, column) => at(name, row, column)));
}

const group = (label: string): Shown[] => [label, null, null, null, null];

/** Worked out by hand from the printed amounts: the difference, and (this year − last) / |last| to four decimals. */
const STATEMENT: Shown[][] = [
  group("สถานะการเงิน"),
  group("สินทรัพย์"),
  ["เงินสด เงินฝากธนาคาร เงินลงทุน", 4289.3, 3659.6, 629.7, 0.1721],
  ["ลูกหนี้เงินยืม รายได้ค้างรับและอื่นๆ", 43.6, 27.2, 16.4, 0.6029],
  ["เงินให้กู้ระยะยาว-สุทธิ", 4679.9, 4513.2, 166.7, 0.0369],
  ["สินทรัพย์ถาวร-สุทธิ", 159, 162.2, -3.2, -0.0197],
  ["สินทรัพย์รวม", 9171.8, 8362.2, 809.6, 0.0968],
  ["หนี้สินรวม", 38.1, 65.4, -27.3, -0.4174],
  ["สินทรัพย์-สุทธิ", 9133.7, 8296.8, 836.9, 0.1009],
  group("ผลการดำเนินงาน"),
  group("รายได้"),
  ["รายได้จากการดำเนินงาน", 90.8, 143.8, -53, -0.3686],
  ["รายได้ดอกเบี้ยเงินฝากธนาคารและอื่นๆ", 204.2, 129.5, 74.7, 0.5768],
  ["รายได้เงินอุดหนุน", 2230.9, 1253.4, 977.5, 0.7799],
  ["รวมรายได้", 2525.9, 1526.7, 999.2, 0.6545],
  group("ค่าใช้จ่าย"),
  ["ค่าใช้จ่ายในการดำเนินงาน", 166.3, 157.5, 8.8, 0.0559],
  ["ค่าใช้จ่ายในการพัฒนา", 101.3, 97.6, 3.7, 0.0379],
  ["ค่าใช้จ่ายเงินอุดหนุน", 1176.2, 929.8, 246.4, 0.265],
  ["ค่าเสื่อมราคา ค่าเผื่อหนี้สงสัยจะสูญและอื่นๆ", 38.7, -0.9, 39.6, 44],
  ["รวมค่าใช้จ่าย", 1482.5, 1184, 298.5, 0.2521],
  ["รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย", 1043.4, 342.7, 700.7, 2.0446],
];

/** The last rows of the fund's own statement: a loss after a surplus. */
const FUND_END: Shown[][] = [
  ["รวมค่าใช้จ่าย", 306.3, 254.2, 52.1, 0.205],
  ["รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย", -3.1, 67.3, -70.4, -1.0461],
];

const LOANS: Shown[][] = [
  ["สินเชื่อบ้านมั่นคง", 4392.68, 143.25, 4249.43, 0.0326],
  ["สินเชื่อเดิม", 602.86, 407.86, 195, 0.6765],
  ["รวมทั้งสิ้น", 4995.54, 551.11, 4444.43, 0.1103],
];

const TITLE = "รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน";
const FIRST_TITLE = 5;
const [FIRST_HEADER, FIRST_ROW] = [FIRST_TITLE + 1, FIRST_TITLE + 2];

describe("the finance sheet", () => {
  const grids = [financeSheet(), loansSheet()].map(sampleGrid);

  for (const mode of MODES)
    it(`shows the report's statements and loans with growth and default ratios, in ${mode} formulas`, () => {
      const shown = shownOf(grids, mode);
      assert.deepEqual(
        shown.slice(0, FIRST_TITLE).map(([first]) => first ?? null),
        [
          "ข้อมูลทางการเงิน",
          "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) · ปีงบประมาณ พ.ศ. 2563",
          "ตารางการเงิน 3 ตาราง จำนวนติดลบแสดงในวงเล็บ",
          "จัดทำเมื่อ 5 ตุลาคม 2563 เวลา 14:30 น.",
          null,
        ],
      );
      assert.deepEqual(shown[FIRST_TITLE]?.[0], `1. ${TITLE} (งบประมาณรวม) (หน่วย: ล้านบาท)`);
      assert.deepEqual(shown[FIRST_HEADER], [
        "รายการ",
        "รอบ 11 เดือน ปี 2563",
        "รอบ 11 เดือน ปี 2562",
        "เพิ่ม (ลด)",
        "ร้อยละเพิ่ม (ลด)",
      ]);
      assert.deepEqual(shown.slice(FIRST_ROW, FIRST_ROW + STATEMENT.length), STATEMENT);
      const fund = shown.findIndex(([text]) => String(text).startsWith(`2. ${TITLE}`));
      const loans = shown.findIndex(([text]) => String(text).startsWith("ผลการดำเนินงานสินเชื่อสะสม"));
      assert.deepEqual(shown.slice(loans - 3, loans - 1), FUND_END);
      assert.equal(fund, FIRST_ROW + STATEMENT.length + 1);
      assert.deepEqual(shown.slice(loans + 1, loans + 5), [
        ["รายการ", "สินเชื่อคงเหลือ จำนวนเงิน", "สินเชื่อผิดนัด จำนวนเงิน", "ไม่ผิดนัด", "ร้อยละผิดนัด"],
        ...LOANS,
      ]);
    });

  it("is complete in English, the user's own words aside", () => {
    const shown = shownOf(grids, "native", "en");
    assert.deepEqual(
      shown.slice(0, FIRST_TITLE - 1).map(([first]) => first),
      [
        "Financial figures",
        "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) · Fiscal year B.E. 2563",
        "3 financial tables; negative amounts in parentheses",
        "Generated 5 October 2020, 14:30",
      ],
    );
    assert.deepEqual(shown[FIRST_HEADER], [
      "Item",
      "รอบ 11 เดือน ปี 2563",
      "รอบ 11 เดือน ปี 2562",
      "Change",
      "Growth",
    ]);
    assert.ok(shown.some((row) => row[3] === "Not in default" && row[4] === "Default ratio"));
  });

  it("leads to the user's cells, and reads aloud", () => {
    const live = financeOf(grids, "live");
    assert.equal(contentAt(live, "B10"), `=IF(ISNUMBER('ข้อมูลทางการเงิน'!B11),'ข้อมูลทางการเงิน'!B11,"–")`);
    assert.equal(contentAt(live, "D10"), '=IF(OR(B10="–",C10="–"),"–",ROUND(B10-C10,10))');
    assert.equal(contentAt(live, "E10"), "=KPI.GROWTH(B10,C10)");
    assert.equal(
      contentAt(financeOf(grids, "native"), "E10"),
      '=IF(OR(B10="–",C10="–",C10=0),"–",ROUND((B10-C10)/ABS(C10),4))',
    );
    assert.equal(financeOf(grids, "values").links[0]?.target, "'ข้อมูลทางการเงิน'!B11");
  });

  it("prints negative amounts in parentheses, totals under a line and groups over their accounts", () => {
    const { regions, print, name, freeze } = financeOf(grids, "values");
    assert.equal(name, NAMES.finance);
    const formatAt = (row: number, column: number): string | undefined =>
      regions.findLast(
        ({ area, style }) =>
          style.numberFormat !== undefined &&
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      )?.style.numberFormat;
    assert.equal(formatAt(FIRST_ROW + 5, 3), "#,##0.0_);(#,##0.0)");
    assert.equal(formatAt(FIRST_ROW + 5, 4), "#,##0.0%_);(#,##0.0%)");
    // "สินทรัพย์รวม" is the table's seventh row.
    assert.ok(
      regions.some(
        ({ area, style }) => area.row === FIRST_ROW + 6 && style.borders?.top?.color === "#1F2933",
      ),
    );
    assert.equal(print.orientation, "portrait");
    assert.deepEqual(freeze, { rows: 2, columns: 1 });
  });

  it("shows a dash where there is no amount or no ratio, whatever is typed there", () => {
    const rows: (CellValue | null)[][] = [
      ["รายได้และค่าใช้จ่าย (บาท)"],
      ["รายการ", "ปี 2566", "ปี 2565"],
      ["รายได้", "1,000.50", "(2,000.00)"],
      ["เงินบริจาค", 5, 0],
      ["ดอกเบี้ย", "รอตรวจสอบ", 7],
      ["ค่าใช้จ่าย", 12, "-"],
    ];
    for (const mode of MODES)
      assert.deepEqual(
        shownOf([gridOf("เงิน", rows)], mode).slice(FIRST_ROW, FIRST_ROW + 4),
        [
          // (1,000.5 + 2,000) / 2,000 = 1.50025, half away from zero
          ["รายได้", 1000.5, -2000, 3000.5, 1.5003],
          ["เงินบริจาค", 5, 0, 5, "–"],
          ["ดอกเบี้ย", "–", 7, "–", "–"],
          ["ค่าใช้จ่าย", 12, "–", "–", "–"],
        ],
        mode,
      );
  });
});

/** Whole numbers divided to four decimals, half away from zero. */
function tenThousandths(part: bigint, whole: bigint): number {
  const isNegative = part < 0n !== whole < 0n;
  const [p, w] = [part < 0n ? -part : part, whole < 0n ? -whole : whole];
  const rounded = Number((p * 20000n + w) / (2n * w)) / 10000;
  return isNegative && rounded !== 0 ? -rounded : rounded;
}

/** Amounts in tenths, as whole numbers; null for a blank cell. */
const amount = fc.option(
  fc.oneof(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(0, 1, -1, 9_999_999)),
);
const accounts = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 12 });
const tenths = (value: number | null): number | null => (value === null ? null : value / 10);

/** What a row should show, from whole numbers alone. */
function expectedRow(
  [label, first, second]: [string, number | null, number | null],
  ratio: (first: bigint, second: bigint) => number | null,
): Shown[] {
  const both = first !== null && second !== null;
  return [
    label,
    tenths(first) ?? "–",
    tenths(second) ?? "–",
    both ? (first - second) / 10 : "–",
    (both ? ratio(BigInt(first), BigInt(second)) : null) ?? "–",
  ];
}

function expectSheet(
  head: readonly CellValue[][],
  made: readonly (readonly [number | null, number | null])[],
  ratio: (first: bigint, second: bigint) => number | null,
): void {
  // A first row with both figures, so that the columns are columns of figures.
  const rows = [[10, 20] as const, ...made].map(
    ([first, second], index): [string, number | null, number | null] => [`ก${index}`, first, second],
  );
  const filled = rows.filter(([, first, second]) => first !== null || second !== null);
  const grid = gridOf("เงิน", [
    ...head,
    ...filled.map(([label, first, second]) => [label, tenths(first), tenths(second)]),
  ]);
  const expected = filled.map((row) => expectedRow(row, ratio));
  for (const mode of MODES)
    assert.deepEqual(shownOf([grid], mode).slice(FIRST_ROW, FIRST_ROW + expected.length), expected, mode);
}

describe("any table of money", () => {
  it("has the growth of whatever sign on whatever sign", () => {
    fc.assert(
      fc.property(accounts, (made) => {
        expectSheet([["รายได้และค่าใช้จ่าย (ล้านบาท)"], ["รายการ", "ปี 2566", "ปี 2565"]], made, (now, before) =>
          before === 0n ? null : tenThousandths(now - before, before < 0n ? -before : before),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("has the default ratio of any loans", () => {
    fc.assert(
      fc.property(accounts, (made) => {
        expectSheet(
          [["สถานะสินเชื่อ (ล้านบาท)"], ["ประเภท", "สินเชื่อคงเหลือ", "หนี้ผิดนัด"]],
          made,
          (loans, inDefault) => (loans === 0n ? null : tenThousandths(inDefault, loans)),
        );
      }),
      { numRuns: 20 },
    );
  });
});
