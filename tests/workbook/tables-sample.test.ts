import assert from "node:assert/strict";
import { DEFAULT_SETTINGS } from "../../src/workbook/settings";
import { financeSheet, loansSheet } from "../../scripts/samples/finance-sheets";
import { regionSheets } from "../../scripts/samples/region-sheets";
import { targetSheet } from "../../scripts/samples/target-sheet";
import { defaultGrades } from "../../src/locales/rule-words";
import { assess } from "../../src/workbook/assess";
import type { Assessment } from "../../src/workbook/assessment";
import { addressOf } from "../../src/workbook/cell-ref";
import type { Finding } from "../../src/workbook/finding";
import { readWorkbook } from "../../src/workbook/reading/read-workbook";
import { sampleGrid } from "./sample-grid";

const tables = [...regionSheets(), financeSheet(), loansSheet()];
const assessed = (sheets: typeof tables): Assessment =>
  assess(readWorkbook(sheets.map(sampleGrid)), {
    ...DEFAULT_SETTINGS,
    grades: defaultGrades("th"),
  });
const told = ({ severity, kind, cell, id, reported, computed }: Finding): unknown[] => [
  severity,
  kind,
  `${cell.sheet}!${addressOf(cell)}`,
  id,
  reported,
  computed,
];

/**
 * Worked out by hand from the printed figures; everything else on the six sheets adds up:
 * local plans 5 · 140 = 700 twice; leaders 6 rows and 6 columns; business groups 6 rows and 4 columns; councils 5 sums
 * and 24 percentages but one; the two statements 10 sums and differences and 33 growths; loans 10 sums but one and 3
 * default ratios (143.25 / 4,392.68 = 3.26 %, 407.86 / 602.86 = 67.65 %, 551.11 / 4,995.54 = 11.03 %).
 */
const SLIPS = [
  // 1,133 / 1,176 = 96.3435 %
  ["error", "percent-mismatch", "คุณภาพสภารายภาค!D9", "5.2.2", 99.34, 96.34],
  // 429 + 259 = 688 organisations with loans outstanding
  ["error", "parts-sum", "สินเชื่อ!H8", null, 684, 688],
];

describe("the sample of the report's other tables", () => {
  const { findings, regions, model } = assessed(tables);

  it("has these slips, none missing and none false", () => {
    assert.deepEqual(findings.map(told), SLIPS);
  });

  it("is wholly recognised", () => {
    const reading = readWorkbook(tables.map(sampleGrid));
    assert.deepEqual(
      reading.tables.map(({ kind, header }) => `${kind} ${header.sheet}`),
      [
        "regional ตำบลรายภาค",
        "regional ผู้นำรายภาค",
        "regional กลุ่มธุรกิจรายภาค",
        "regional คุณภาพสภารายภาค",
        "numeric ข้อมูลทางการเงิน",
        "numeric ข้อมูลทางการเงิน",
        "numeric สินเชื่อ",
      ],
    );
    assert.deepEqual(
      reading.stated.map(({ sums, percentages }) => [sums.length, percentages.length]),
      [
        [2, 0],
        [12, 0],
        [10, 0],
        [5, 24],
        [10, 17],
        [10, 16],
        [10, 3],
      ],
    );
    assert.deepEqual(reading.doubts, []);
    assert.deepEqual([model.organisation, model.fiscalYear], ["สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)", 2563]);
  });

  it("gives the regions their achievement", () => {
    assert.deepEqual(
      regions.map(({ table, total }) => [
        table.plan,
        table.unit,
        total.target,
        total.result,
        total.achievement,
      ]),
      [
        ["1.1", "ตำบล", 700, 700, 1],
        ["5.1", "คน", 8645, 12199, 1.4111],
        ["3", "", null, 608, null],
        ["5.2.2", "ตำบล", 7778, 6520, 0.8383],
      ],
    );
    // 7,800 / 5,875; 999 / 600; 2,424 / 1,570; 399 / 300; 577 / 300
    assert.deepEqual(
      regions[1]?.regions.map(({ region, achievement }) => [region.name, achievement]),
      [
        ["เหนือ", 1.3277],
        ["อีสาน", 1.665],
        ["ใต้", 1.5439],
        ["กลาง/ตะวันตก", 1.33],
        ["กทม./ตะวันออก", 1.9233],
      ],
    );
    // A page break cuts the last region's name.
    assert.equal(regions[2]?.regions.at(-1)?.region.name, "กรุงเทพฯ ปริมณฑล และตะวันออก");
  });

  it("beside the target sheet, shows where regions and plan differ", () => {
    const both = assessed([targetSheet(), ...tables]).findings.map(told);
    const alone = assessed([targetSheet()]).findings.map(told);
    const more = both.filter(
      (slip) => !alone.some((other) => JSON.stringify(other) === JSON.stringify(slip)),
    );
    // The regions are to do 5 · 140 = 700, the plan says 600; leaders and business groups agree with their plans.
    // Plan 5.2.2 counts councils of quality A (1,582 of 1,250), its table all that were looked at: no comparison.
    assert.deepEqual(more, [["error", "parts-sum", "แผนงาน ไตรมาส 4!B8", "1.1", 600, 700], ...SLIPS]);
    assert.equal(both.length, alone.length + more.length);
  });
});
