import assert from "node:assert/strict";
import { regionSheets } from "../../../scripts/samples/region-sheets";
import type { SampleSheet } from "../../../scripts/samples/sheet";
import { assess } from "../../../src/workbook/assess";
import type { CellRef } from "../../../src/workbook/cell-ref";
import type { Grid } from "../../../src/workbook/grid";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import type { FormulaMode } from "../../../src/workbook/settings";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { localeOf } from "../../../src/locales/locales";
import { planSheets } from "../../../src/workbook/sheets/plan-sheets";
import { sampleGrid } from "../sample-grid";
import {
  assessment as withoutRegions,
  contentAt,
  NAMES,
  options,
  settings,
} from "../writing/support/fixture";
import { recalculate, type Shown } from "../writing/support/recalculate";

/** A plan without figures of its own, one with, and a table that prints no result for the year. */
const PLANS: SampleSheet = {
  name: "แผน",
  rows: [
    ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ผลทั้งปี"],
    ["1.1", "ตำบลจัดทำแผน", "ตำบล", null, null],
    ["5.1", "ผู้นำ", "คน", 8645, 12199],
    ["6.1", "เวทีภาค", "ครั้ง", null, null],
  ],
  columnWidths: [],
  headerRows: [],
  boldRows: [],
  merges: [],
};
const FORUMS: SampleSheet = {
  ...PLANS,
  name: "เวที",
  rows: [
    ["6.1 เวทีภาค"],
    ["ภาค", "เป้าหมาย", "ไตรมาส 1", "ไตรมาส 2"],
    ["เหนือ", 4, 1, 2],
    ["ใต้", 5, "-", 2],
    ["กลาง", 6, null, "-"],
  ],
};

/** Below the report's four tables: five regions each with band, total and a row of air, from row 7 on; then the band. */
const FORUM_ROW = 6 + 4 * 8 + 1;

const samples = [PLANS, ...regionSheets(), FORUMS];
const grids: Grid[] = samples.map(sampleGrid);
const assessment = assess(readWorkbook(grids), settings);
const textOf = ({ sheet, row, column }: CellRef): string | null => {
  const value = grids.find((grid) => grid.sheet === sheet)?.values[row]?.[column];
  return typeof value === "string" && value !== "" ? value : null;
};
const plansIn = (formulas: FormulaMode): SheetPlan[] =>
  planSheets(assessment, settings, { ...options, formulas, textOf }, localeOf("th").sheets);
const regionsIn = (formulas: FormulaMode): SheetPlan =>
  plansIn(formulas).find(({ role }) => role === "regions")!;

const calculated = (formulas: FormulaMode): ((sheet: string, row: number, column: number) => Shown) =>
  recalculate([
    ...samples.map(({ name, rows }) => ({ name, rows })),
    ...plansIn(formulas).map(({ name, cells }) => ({ name, rows: cells })),
  ]);

describe("the regions sheet", () => {
  it("stands between scorecard and checks, and only where there are regional tables", () => {
    assert.deepEqual(
      plansIn("values").map(({ role }) => role),
      ["dashboard", "summary", "quarters", "regions", "checks", "rules"],
    );
    assert.deepEqual(
      planSheets(withoutRegions, settings, options, localeOf("th").sheets).map(({ role }) => role),
      ["dashboard", "summary", "quarters", "scorecard", "governance", "checks", "rules"],
    );
  });

  it("has a block for each table: its plan, its regions and their total", () => {
    const { cells, name } = regionsIn("values");
    assert.equal(name, NAMES.regions);
    assert.deepEqual(cells.slice(5, 13), [
      ["ภาค", "หน่วยนับ", "เป้าหมาย", "ผล", "ร้อยละ", "สถานะ"],
      ["1.1 ตำบลจัดทำแผน", null, null, null, null, null],
      ...["เหนือ", "อีสาน", "ใต้", "กลาง/ตะวันตก", "กทม./ตะวันออก", "รวม"].map((region) =>
        region === "รวม" ? [region, "ตำบล", 700, 700, 1, "เขียว"] : [region, "ตำบล", 140, 140, 1, "เขียว"],
      ),
    ]);
    assert.deepEqual(cells[13], [null, null, null, null, null, null]);
    assert.deepEqual(cells[14]?.[0], "5.1 ผู้นำ");
    // Two of the tables have no plan in this workbook and keep their own titles.
    assert.match(String(cells[22]?.[0]), /^3 การสนับสนุน/);
    assert.deepEqual(cells[23], ["เหนือ", null, "–", 159, "–", "–"]);
    assert.deepEqual(
      cells.slice(FORUM_ROW, FORUM_ROW + 4).map((row) => row.slice(2)),
      [
        [4, 3, 0.75, "เหลือง"],
        [5, 2, 0.4, "แดง"],
        [6, "–", "–", "–"],
        [15, 5, 0.3333, "แดง"],
      ],
    );
  });

  it("refers to the user's cells, adds up its own and follows the rules sheet", () => {
    const sheet = regionsIn("native");
    assert.equal(contentAt(sheet, "C8"), `=IF(ISNUMBER('ตำบลรายภาค'!B6),'ตำบลรายภาค'!B6,"–")`);
    assert.equal(contentAt(sheet, "C13"), `=IF(COUNT(C8:C12)=0,"–",ROUND(SUM(C8:C12),10))`);
    assert.match(String(contentAt(sheet, "F8")), /'กติกา KPI'!\$/);
    assert.match(String(contentAt(regionsIn("live"), "E8")), /KPI\.ACHIEVEMENT\(D8,C8\)/);
    assert.deepEqual(regionsIn("values").links[0]?.target, "'ตำบลรายภาค'!B6");
  });

  it("gives a plan without figures of its own the totals of its regions", () => {
    const summary = plansIn("native").find(({ role }) => role === "summary")!;
    assert.equal(contentAt(summary, "D7"), "='ผลรายภาค KPI'!C13");
    assert.equal(contentAt(summary, "E7"), "='ผลรายภาค KPI'!D13");
    const shown = plansIn("values").find(({ role }) => role === "summary")!;
    assert.deepEqual(
      [7, 8, 9].map((row) => [contentAt(shown, `D${row}`), contentAt(shown, `E${row}`)]),
      [
        [700, 700],
        [8645, 12199],
        [15, 5],
      ],
    );
  });

  const values = calculated("values");
  for (const mode of ["live", "native"] as const)
    it(`shows the same figures in ${mode} formulas as in plain values`, () => {
      const at = calculated(mode);
      for (const { name, cells, print } of plansIn(mode))
        cells.forEach((row, r) => {
          // Beside what is printed stand only a formula's own steps; an empty line is an empty text in a formula.
          row.slice(0, print.area.columns).forEach((_, c) => {
            assert.equal(
              at(name, r, c) ?? "",
              values(name, r, c) ?? "",
              `${name} row ${r + 1} column ${c + 1}`,
            );
          });
        });
    });

  it("looks like the other sheets", () => {
    const { regions, conditional, freeze, tabColor, print, columnWidths } = regionsIn("live");
    assert.ok(regions.some(({ style }) => style.fill === "#E4EFF0" && style.bold));
    assert.ok(regions.some(({ style }) => style.borders?.top?.color === "#1F2933"));
    assert.equal(tabColor, "#0B4F59");
    assert.deepEqual(freeze, { rows: 6, columns: 1 });
    assert.deepEqual(print.titleRows, { first: 5, last: 5 });
    assert.deepEqual(
      [...new Set(conditional.map(({ beginsWith }) => beginsWith))],
      ["เขียว", "เหลือง", "แดง", "–"],
    );
    assert.ok(columnWidths.every((width) => width >= 8 && width <= 60));
  });
});
