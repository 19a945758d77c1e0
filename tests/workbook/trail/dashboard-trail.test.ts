import assert from "node:assert/strict";
import { criteriaSheet } from "../../../scripts/samples/criteria-sheet";
import { targetSheet } from "../../../scripts/samples/target-sheet";
import { defaultSettings } from "../../../src/locales/default-settings";
import { localeOf } from "../../../src/locales/locales";
import { addressOf } from "../../../src/workbook/cell-ref";
import type { CellValue, Grid } from "../../../src/workbook/grid";
import type { FormulaMode } from "../../../src/workbook/settings";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { finish } from "../../../src/workbook/slices";
import { survey, type SurveyedSheet } from "../../../src/workbook/survey";
import { cellOf } from "../../../src/workbook/trail/selected-cell";
import { trailOf, type TrailSheets, type TrailStep } from "../../../src/workbook/trail/trail";
import { isUpToDate, trailSheets } from "../../../src/workbook/trail/trail-sheets";
import { gridOf } from "../grid";
import { sampleGrid } from "../sample-grid";
import { plannedFrom } from "../writing/support/planned";
import { recalculate } from "../writing/support/recalculate";

const PAGE = "ภาพรวม KPI";
const SUMMARY = "สรุปผล KPI";

/** Our sheets as they were written in a mode, calculated. */
function written(grids: readonly Grid[], formulas: FormulaMode): SurveyedSheet[] {
  const plans = plannedFrom(grids, { formulas, language: "th" });
  const shown = recalculate([
    ...grids.map(({ sheet, values }) => ({
      name: sheet,
      rows: values.map((row) => row.map((v) => (v === "" ? null : v))),
    })),
    ...plans.map(({ name, cells }) => ({ name, rows: cells })),
  ]);
  return plans.map(({ role, name, cells }) => ({
    id: role,
    name,
    role,
    writtenAs: null,
    grid: gridOf(
      name,
      cells.map((row, r) => row.map((_, c): CellValue => shown(name, r, c) ?? "")),
    ),
  }));
}

const surveyed = (grids: readonly Grid[], owned: readonly SurveyedSheet[]): TrailSheets =>
  trailSheets(
    survey(
      { grids: [...grids], owned: [...owned], mapping: null },
      { settings: defaultSettings("th"), organisation: "" },
    ),
    "th",
    localeOf("th").sheets,
  );

/** Plan 3 is the lowest, then plan 1; plan 2 reached its target. */
const PLANS = gridOf("Plan", [
  ["No.", "Plan", "Unit", "Annual target", "Result"],
  ["1", "Train people", "people", 600, 450],
  ["2", "Repair houses", "houses", 40, 50],
  ["3", "Plant trees", "trees", 200, 80],
]);

/** The same workbook after the user typed a better result: plan 1 is the lowest now. */
const CHANGED = gridOf("Plan", [
  ["No.", "Plan", "Unit", "Annual target", "Result"],
  ["1", "Train people", "people", 600, 450],
  ["2", "Repair houses", "houses", 40, 50],
  ["3", "Plant trees", "trees", 200, 199],
]);

const leaves = (step: TrailStep): TrailStep[] =>
  step.sources.length === 0 ? [step] : step.sources.flatMap(leaves);

const outline = ({ place, shown, sources }: TrailStep): string[] => [
  `${place.sheet}!${place.address} ${shown}`,
  ...sources.flatMap(outline).map((line) => `  ${line}`),
];

const pageOf = (sheets: TrailSheets): SheetPlan => finish(sheets.plan(PAGE)) ?? assert.fail("no page");

const headerRow = (page: SheetPlan): number => page.print.titleRows.first;

/** The trail of a column of the first line of the list. */
function ofFirstLine(sheets: TrailSheets, heading: string): string[] {
  const page = pageOf(sheets);
  const row = headerRow(page);
  const column = page.cells[row]?.indexOf(heading) ?? -1;
  const trail = finish(trailOf(sheets, { sheet: page.name, row: row + 1, column }));
  return outline(trail ?? assert.fail(`no trail of ${heading}`));
}

for (const formulas of ["live", "native", "values"] as const)
  describe(`the trail of the board's page, written as ${formulas}`, () => {
    const sheets = surveyed([PLANS], written([PLANS], formulas));
    const line = headerRow(pageOf(sheets)) + 2;

    it("follows the row that the list picks, down to the user's cells", () => {
      assert.deepEqual(ofFirstLine(sheets, "ผล"), [
        `${PAGE}!E${line} 80`,
        `  ${SUMMARY}!E9 80`,
        "    Plan!E4 80",
      ]);
      // 200 − 80.
      assert.deepEqual(ofFirstLine(sheets, "ขาดจากเป้า"), [
        `${PAGE}!H${line} 120`,
        `  ${SUMMARY}!D9 200`,
        "    Plan!D4 200",
        `  ${SUMMARY}!E9 80`,
        "    Plan!E4 80",
      ]);
      assert.deepEqual(ofFirstLine(sheets, "แผนงาน"), [
        `${PAGE}!B${line} Plant trees`,
        `  ${SUMMARY}!B9 Plant trees`,
      ]);
    });

    it("is none of a line that no plan stands in", () => {
      assert.equal(finish(trailOf(sheets, { sheet: PAGE, row: line + 1, column: 4 })), null);
    });

    it("belongs to the plan that the line shows, or says that the line is another's now", () => {
      assert.equal(finish(isUpToDate(sheets, cellOf(PAGE, `E${line}`)!)), true);
      // Formulas would follow what was typed; these sheets are as they were before.
      const stale = surveyed([CHANGED], written([PLANS], formulas));
      assert.equal(finish(isUpToDate(stale, cellOf(PAGE, `E${line}`)!)), false);
    });
  });

describe("the trail of the board's page of the sample", () => {
  const sheets = surveyed([targetSheet(), criteriaSheet()].map(sampleGrid), []);
  const page = pageOf(sheets);

  it("leads from every figure and every sentence to the user's own cells, and is cut nowhere on the way", () => {
    const texts = ["ลำดับ", "แผนงาน", "หน่วยนับ"].map((heading) =>
      page.cells[headerRow(page)]?.indexOf(heading),
    );
    const lost: string[] = [];
    let followed = 0;
    page.cells.forEach((row, r) =>
      row.slice(0, page.print.area.columns).forEach((content, column) => {
        const trail = finish(trailOf(sheets, { sheet: page.name, row: r, column }));
        if (content === null || typeof content !== "object" || !trail) return;
        const isName = trail.label !== "" && texts.includes(column);
        const ends = leaves(trail);
        followed++;
        if (isName && ends.every(({ place }) => place.sheet === SUMMARY)) return;
        if (!ends.some(({ kind }) => kind === "user"))
          lost.push(`${addressOf({ row: r, column })} ${content.formula}`);
      }),
    );
    assert.ok(followed > 40, String(followed));
    assert.deepEqual(lost, []);
  });

  it("of many plans follows a few to the end and counts the others", () => {
    const sentence = page.cells.findIndex(
      ([first]) => typeof first === "object" && first?.formula.includes("บรรลุเป้าหมาย"),
    );
    const trail = finish(trailOf(sheets, { sheet: page.name, row: sentence, column: 0 })) ?? assert.fail();
    assert.deepEqual([trail.label, trail.sources.length], ["", 4]);
    for (const source of trail.sources)
      assert.ok(
        leaves(source).some(({ kind }) => kind === "user"),
        source.place.address,
      );
    // 25 of the plans can be judged.
    assert.equal(trail.sources.length + trail.more, 25);
  });
});
