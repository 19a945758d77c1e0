/**
 * Whoever clicks a cell can read its formula aloud (workbook.md §2). Readable means, sheet names aside:
 *
 * - at most 80 characters;
 * - nothing hides an error, and there are no array constants;
 * - one function does the work. Around it may stand what says when there is no figure (IF with a plain condition), ROUND
 *   for the dust of added-up decimals, TEXT for a figure in a sentence; and a look-up may take two, INDEX or CHOOSE with MATCH.
 *
 * A sentence is put together from its words and the cells between them; it is as long as it is.
 *
 * Native formulas may be longer, having fewer functions to build on; the rest holds for them too.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { MADE_UP } from "../../../scripts/made-up-conventions";
import { checklistSheet } from "../../../scripts/samples/checklist-sheet";
import { criteriaSheet } from "../../../scripts/samples/criteria-sheet";
import { financeSheet, loansSheet } from "../../../scripts/samples/finance-sheets";
import { monthlySheet } from "../../../scripts/samples/monthly-sheet";
import { regionSheets } from "../../../scripts/samples/region-sheets";
import { scaleSheet } from "../../../scripts/samples/scale-sheet";
import { spendingSheet } from "../../../scripts/samples/spending-sheet";
import { targetSheet } from "../../../scripts/samples/target-sheet";
import type { Grid } from "../../../src/workbook/grid";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { chanceFrom, gridOfSheet } from "../generated/drawing";
import { LAYOUTS } from "../generated/layouts";
import { madePlans } from "../generated/scorecard-plans";
import { gridOf } from "../grid";
import { sampleGrid } from "../sample-grid";
import { plannedFrom, type Wanted } from "./support/planned";

const MAX_LENGTH = 80;

/** What says whether there is a figure, or how it is shown, and does no work itself. */
const AROUND = new Set([
  "IF",
  "OR",
  "AND",
  "ISNUMBER",
  "ISTEXT",
  "COUNT",
  "ROUND",
  "TEXT",
  "ROWS",
  "SUMPRODUCT",
]);
/** Together they look one thing up. */
const LOOK_UPS = ["CHOOSE,MATCH", "INDEX,MATCH", "INDEX,SUM", "MATCH,SMALL"];

const withoutSheetNames = (formula: string): string => formula.replace(/'(?:[^']|'')+'!/g, "");
const withoutWords = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Whether there is anything to work on. */
const NOTHING_THERE = /IF\(SUM\([^()]*\)=0,/g;

const workersOf = (formula: string): string[] => {
  const done = withoutWords(formula).replace(NOTHING_THERE, "IF(");
  const named = [...done.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = ""]) => name);
  return [...new Set(named)].filter((name) => !AROUND.has(name)).sort();
};

/** Words over the whole width of the page. */
const isSentenceRow = ({ merges, print }: SheetPlan, row: number): boolean =>
  merges.some((merge) => merge.row === row && merge.column === 0 && merge.columns === print.area.columns);

interface Written {
  sheet: SheetPlan;
  formula: string;
  /** Beside the printed table stand the steps of formulas. */
  isStep: boolean;
  /** Words with figures between them. */
  isSentence: boolean;
}

const formulasOf = (sheets: readonly SheetPlan[]): Written[] =>
  sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row, index) =>
      row.flatMap((content, column): Written[] =>
        content !== null && typeof content === "object"
          ? [
              {
                sheet,
                formula: content.formula,
                isStep: column >= sheet.print.area.columns,
                isSentence: column === 0 && isSentenceRow(sheet, index),
              },
            ]
          : [],
      ),
    ),
  );

function assertReadable(grids: readonly Grid[], wanted: Omit<Wanted, "formulas">): void {
  const live = formulasOf(plannedFrom(grids, { ...wanted, formulas: "live" }));
  assert.ok(live.length > 0);
  for (const { sheet, formula, isStep, isSentence } of live) {
    if (isSentence) continue;
    const read = withoutSheetNames(formula);
    assert.ok(read.length <= MAX_LENGTH, `${sheet.name}, ${read.length} characters: ${formula}`);
    const workers = workersOf(read);
    const isOne = workers.length <= 1 || LOOK_UPS.includes(workers.join());
    assert.ok(isStep || isOne, `${sheet.name}, several functions: ${formula}`);
  }
  const native = formulasOf(plannedFrom(grids, { ...wanted, formulas: "native" }));
  for (const { sheet, formula } of [...live, ...native]) {
    const read = withoutWords(withoutSheetNames(formula));
    assert.doesNotMatch(read, /IFNA|IFERROR|ISERR/, `${sheet.name} hides an error: ${formula}`);
    assert.doesNotMatch(read, /[{}]/, `${sheet.name} holds an array constant: ${formula}`);
  }
}

const HEADING = ["ตัวชี้วัด", "น้ำหนัก", "ขั้นต่ำ (50)", "มาตรฐาน (75)", "ขั้นสูง (100)", "ผลการดำเนินงาน"];
const LEVELS = ["ค่าเกณฑ์วัด", null, null, null, null];

/** Workbooks of other organisations, each with what a formula may stumble over. */
const OTHERS: Readonly<Record<string, Record<string, (string | number | null)[][]>>> = {
  "levels in words that a result repeats or contains": {
    เกณฑ์: [
      HEADING,
      ["1 ระบบติดตาม", 40, "ขั้นที่ 1", "ขั้นที่ 1 - 2", "ขั้นที่ 1 - 3", "ขั้นที่ 1 - 2"],
      ["2 ฐานข้อมูล", 30, "มีแผน", "มีแผนและนำไปใช้", "มีแผน นำไปใช้ และทบทวน", "สำนักงานมีแผนแล้ว"],
      ["3 ร้อยละ", 30, "ร้อยละ 60", "ร้อยละ 70", "ร้อยละ 80", "ร้อยละ 75"],
    ],
  },
  "five levels and bands, several offices": Object.fromEntries(
    ["สำนักงานเขต 1", "ผอ.'s office"].map((name) => [
      name,
      [
        ["ตัวชี้วัด", "น้ำหนัก", ...LEVELS, "ผลการดำเนินงาน"],
        [null, null, 1, 2, 3, 4, 5, null],
        ["1 รายได้", 60, 100, 110, 120, 130, 140, 125],
        ["2 ความพึงพอใจ", 40, "น้อยกว่า 60", "60-64", "65-69", "70-74", "75 ขึ้นไป", 72],
      ],
    ]),
  ),
  "a cell that holds several figures": {
    แผน: [
      ["ลำดับ", "แผนงาน", "เป้าหมายปี", "ไตรมาส 1", "ไตรมาส 2"],
      [
        "1",
        "ครัวเรือน",
        "4,541 ครัวเรือน (ผล 1,709 ครัวเรือน ร้อยละ 37.63)",
        "ร้อยละ 40 (80 องค์กร) (ผล 20 องค์กร)",
        "-",
      ],
    ],
  },
};

/** Settings that differ from the default are passed by reference. */
const CHANGED: Wanted["settings"] = {
  redBelow: 0.4,
  greenAbove: 0.9,
  belowMinimum: "proportional",
  lowerIsBetter: "inverse",
  cap: 1.2,
  carryForward: "yes",
  scorecards: { "ผอ.'s office": { mode: "step", belowMinimum: "lowest", grades: [{ from: 0, name: "ก" }] } },
};

const USERS: Readonly<Record<string, Grid[]>> = {
  "the report's own sheets": [targetSheet(), criteriaSheet(), checklistSheet()].map(sampleGrid),
  "the sample of tables": [...regionSheets(), financeSheet(), loansSheet()].map(sampleGrid),
  "the sample by month": [monthlySheet(), scaleSheet(), spendingSheet()].map(sampleGrid),
  ...Object.fromEntries(
    Object.entries(MADE_UP).map(([name, rows]) => [
      name,
      [
        gridOf(
          "ผลงาน",
          rows.map((row) => [...row]),
        ),
      ],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(OTHERS).map(([name, sheets]) => [
      name,
      Object.entries(sheets).map(([sheet, rows]) => gridOf(sheet, rows)),
    ]),
  ),
};

describe("formulas can be read aloud", () => {
  for (const [name, grids] of Object.entries(USERS)) {
    it(`of ${name}, in both languages`, () => {
      for (const language of ["th", "en"] as const) assertReadable(grids, { language });
    });

    it(`of ${name}, where the organisation has settings of its own`, () =>
      assertReadable(grids, { settings: CHANGED }));
  }

  for (const [name, layout] of Object.entries(LAYOUTS))
    it(`of made-up plans in a ${name}`, () => {
      fc.assert(
        fc.property(madePlans({ most: 4 }), fc.array(fc.nat(9999), { minLength: 40 }), ({ plans }, chances) =>
          assertReadable(
            layout(plans, chanceFrom(chances)).sheets.map((sheet) => gridOfSheet(sheet).grid),
            {},
          ),
        ),
        { numRuns: 15 },
      );
    });
});
