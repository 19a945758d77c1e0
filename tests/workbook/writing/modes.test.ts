import assert from "node:assert/strict";
import type { FormulaMode } from "../../../src/workbook/settings";
import { localeOf } from "../../../src/locales/locales";
import { planSheets } from "../../../src/workbook/sheets/plan-sheets";
import type { Content } from "../../../src/workbook/sheet-plan";
import { assessment, cellAt, NAMES, options, settings, USER_SHEETS } from "./support/fixture";
import { type FilledSheet, recalculate, type Shown } from "./support/recalculate";

const plansIn = (formulas: FormulaMode) =>
  planSheets(assessment, settings, { ...options, formulas }, localeOf("th").sheets);

const calculated = (formulas: FormulaMode, user: readonly FilledSheet[] = USER_SHEETS) => {
  const at = recalculate([...user, ...plansIn(formulas).map(({ name, cells }) => ({ name, rows: cells }))]);
  return (sheet: string, address: string): Shown => {
    const { row, column } = cellAt(sheet, address);
    return at(sheet, row, column);
  };
};

/** The user's sheets with one cell changed. */
const withCell = (sheet: string, address: string, content: Content): FilledSheet[] => {
  const changed = cellAt(sheet, address);
  return USER_SHEETS.map(({ name, rows }) => ({
    name,
    rows: rows.map((row, r) =>
      name === sheet && r === changed.row
        ? Array.from({ length: Math.max(row.length, changed.column + 1) }, (_, c) =>
            c === changed.column ? content : (row[c] ?? null),
          )
        : row,
    ),
  }));
};

const FORMULA_MODES = ["live", "native"] as const;

describe("formula modes", () => {
  const values = recalculate([...plansIn("values").map(({ name, cells }) => ({ name, rows: cells }))]);

  for (const mode of FORMULA_MODES)
    it(`${mode} formulas show the figures that plain values show`, () => {
      const at = recalculate([
        ...USER_SHEETS,
        ...plansIn(mode).map(({ name, cells }) => ({ name, rows: cells })),
      ]);
      for (const { name, cells, print } of plansIn(mode))
        cells.forEach((row, r) => {
          // Beside the printed table stand only a native formula's own steps.
          row.slice(0, print.area.columns).forEach((_, c) => {
            const [shown, plain] = [at(name, r, c), values(name, r, c)];
            const where = `${name} row ${r + 1} column ${c + 1}`;
            if (typeof shown === "number" && typeof plain === "number")
              assert.ok(Math.abs(shown - plain) < 1e-9, `${where}: ${shown}, not ${plain}`);
            // An empty line of a table is an empty text where a formula keeps it empty.
            else assert.equal(shown ?? "", plain ?? "", where);
          });
        });
    });

  it("plain values hold no formula", () => {
    for (const { cells } of plansIn("values"))
      assert.ok(cells.flat().every((content) => content === null || typeof content !== "object"));
  });

  it("native formulas use no function of the add-in and none newer than Excel 2016", () => {
    for (const { cells } of plansIn("native"))
      for (const content of cells.flat())
        if (content !== null && typeof content === "object")
          assert.doesNotMatch(
            content.formula,
            /KPI\.|\b(?:LET|LAMBDA|IFS|IFNA|XLOOKUP|SWITCH|TEXTJOIN|FILTER)\(/,
          );
  });

  for (const mode of FORMULA_MODES) {
    it(`${mode}: a result typed into the user's sheet goes all the way to the grade`, () => {
      const at = calculated(mode, withCell("เกณฑ์", "F2", 682));
      assert.equal(at(NAMES.scorecard, "G8"), 100);
      assert.equal(at(NAMES.scorecard, "H17"), 82.5);
      const better = calculated(mode, withCell("เกณฑ์", "F6", 75));
      assert.equal(better(NAMES.scorecard, "G12"), 75);
      assert.equal(better(NAMES.scorecard, "H20"), "ดี");
    });

    it(`${mode}: a figure taken out of the user's sheet is a dash, never zero`, () => {
      const at = calculated(mode, withCell("แผน", "L2", null));
      assert.deepEqual(
        ["E8", "F8", "G8", "H8"].map((address) => at(NAMES.summary, address)),
        ["–", "–", "–", "–"],
      );
      const dashed = calculated(mode, withCell("แผน", "L2", "-"));
      assert.equal(dashed(NAMES.summary, "E8"), "–");
      const emptied = calculated(mode, withCell("แผน", "C4", null));
      assert.deepEqual(
        ["D11", "E11", "F11", "G11"].map((address) => emptied(NAMES.summary, address)),
        ["–", "–", "–", "–"],
      );
      const unassessed = calculated(mode, withCell("เกณฑ์", "F2", null));
      assert.equal(unassessed(NAMES.scorecard, "G8"), "–");
      assert.equal(unassessed(NAMES.scorecard, "H18"), 50);
      assert.equal(unassessed(NAMES.scorecard, "H19"), 85);
    });

    it(`${mode}: text where a figure was is no figure`, () => {
      const at = calculated(mode, withCell("แผน", "L2", "เจ็ดร้อย"));
      for (const address of ["E8", "F8", "G8", "H8"]) assert.equal(at(NAMES.summary, address), "–");
    });

    it(`${mode}: a figure changed inside a document cell is followed`, () => {
      const at = calculated(mode, withCell("แผน", "C4", "ไม่เกินร้อยละ 30 (ผล ร้อยละ 45.00)"));
      assert.equal(at(NAMES.summary, "D11"), 30);
      assert.equal(at(NAMES.summary, "E11"), 45);
      assert.equal(at(NAMES.summary, "F11"), 0.5);
      assert.equal(at(NAMES.summary, "G11"), "เหลือง");
    });

    it(`${mode}: earlier quarters that have delivered the target leave no percentage and a green light`, () => {
      const at = calculated(mode, withCell("แผน", "E3", 5000));
      assert.equal(at(NAMES.quarters, "J11"), 350 + 116 - 5000);
      assert.equal(at(NAMES.quarters, "L11"), "–");
      assert.equal(at(NAMES.quarters, "M11"), "เขียว");
    });

    it(`${mode}: the rules sheet's limits decide the colours`, () => {
      // A limit that is not the default is passed by reference.
      const changed = { ...settings, greenAbove: 0.9 };
      const plans = planSheets(
        assessment,
        changed,
        { ...options, formulas: mode },
        localeOf("th").sheets,
      ).map(({ name, cells }) => ({ name, rows: cells.map((row) => [...row]) }));
      const rules = plans.find(({ name }) => name === NAMES.rules)!;
      rules.rows[8]![1] = 1.2;
      const at = recalculate([...USER_SHEETS, ...plans]);
      assert.equal(at(NAMES.summary, 7, 6), "เหลือง");
      assert.equal(at(NAMES.summary, 9, 6), "เขียว");
    });
  }
});
