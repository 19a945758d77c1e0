import assert from "node:assert/strict";
import { planSheets } from "../../../../src/workbook/sheets/plan-sheets";
import { localeOf } from "../../../../src/locales/locales";
import type { FormulaMode } from "../../../../src/workbook/settings";
import type { Content } from "../../../../src/workbook/sheet-plan";
import type { PlanAssessment } from "../../../../src/workbook/assessment";
import {
  assessment,
  contentAt,
  NAMES,
  options,
  planned,
  settings,
  USER_SHEETS,
} from "../../writing/support/fixture";
import { type FilledSheet, recalculate } from "../../writing/support/recalculate";

const { dashboard: WORDS } = localeOf("th").sheets;

/** The page's table: its lines from row 27 on, as wide as the page. */
const lines = (at: (row: number, column: number) => unknown): unknown[][] =>
  Array.from({ length: 5 }, (_, line) =>
    Array.from({ length: 9 }, (_, column) => at(27 + line, column) ?? ""),
  );

const plain =
  (sheet: ReturnType<typeof planned>) =>
  (row: number, column: number): Content =>
    sheet.cells[row]?.[column] ?? null;

function shownBy(formulas: FormulaMode, user: readonly FilledSheet[] = USER_SHEETS) {
  const sheets = planSheets(assessment, settings, { ...options, formulas }, localeOf("th").sheets);
  const at = recalculate([...user, ...sheets.map(({ name, cells }) => ({ name, rows: cells }))]);
  return (row: number, column: number) => at(NAMES.dashboard, row, column);
}

/** The user's plans with other results. */
const withResults = (results: Readonly<Record<number, number>>): FilledSheet[] =>
  USER_SHEETS.map(({ name, rows }) => ({
    name,
    rows:
      name === "แผน"
        ? rows.map((row, r) => row.map((cell, c) => (c === 11 ? (results[r] ?? cell) : cell)))
        : rows,
  }));

describe("the board's page", () => {
  const sheet = planned("dashboard", { formulas: "values" });

  it("opens with the total, its grade and the weight assessed", () => {
    assert.deepEqual(
      ["A1", "A3", "A6", "A7", "A10"].map((address) => contentAt(sheet, address)),
      ["ภาพรวมผลการดำเนินงาน", "สถานะเทียบกับเป้าหมายปี", "คะแนนรวม", "77.50 · ดี", "น้ำหนักที่ประเมินแล้ว 90 จาก 100"],
    );
    assert.equal(
      contentAt(planned("dashboard"), "A7"),
      `=IF('คะแนน KPI'!H18=0,"ยังประเมินไม่ได้",TEXT('คะแนน KPI'!H17,"0.00")&" · "&'คะแนน KPI'!H20)`,
    );
  });

  it("counts the plans by status, each with its shape", () => {
    assert.deepEqual(
      ["C6", "D6", "E6", "F6", "G6"].map((address) => contentAt(sheet, address)),
      ["แผนงานทั้งหมด", "● เขียว", "▲ เหลือง", "◆ แดง", "– ไม่มีสถานะ"],
    );
    assert.deepEqual(
      ["C7", "D7", "E7", "F7", "G7"].map((address) => contentAt(sheet, address)),
      [5, 4, 0, 1, 0],
    );
    assert.equal(contentAt(planned("dashboard"), "D7"), `=COUNTIF('สรุปผล KPI'!$G$7:$G$13,"เขียว")`);
  });

  it("lists what fell short, and leaves the other lines blank", () => {
    const empty = ["", "", "", "", "", "", "", "", ""];
    assert.deepEqual(lines(plain(sheet)), [
      ["8.5.1", "เรื่องร้องเรียน", "เรื่อง", 0, 3, "–", "แดง", 3, 3],
      empty,
      empty,
      empty,
      empty,
    ]);
  });

  for (const mode of ["live", "native"] as const) {
    it(`follows results that are corrected by hand, in ${mode} formulas: the order, the gaps, the counts`, () => {
      // 1.1: 250 of 600 is 41.67 %, 50 short of the 300 that are yellow. 8.5: 76.8 of 96 is 80.00 %, yellow still: green
      // begins above 80.005 % of 96, that is 76.8048, and is printed with two decimals: 76.81.
      const at = shownBy(mode, withResults({ 1: 250, 4: 76.8, 5: 0 }));
      assert.deepEqual(lines(at).slice(0, 3), [
        ["1.1", "ตำบลจัดทำแผน", "ตำบล", 600, 250, 0.4167, "แดง", 350, 50],
        ["8.5", "การเบิกจ่าย", "ร้อยละ", 96, 76.8, 0.8, "เหลือง", 19.2, 0.01],
        ["", "", "", "", "", "", "", "", ""],
      ]);
      assert.deepEqual(
        [3, 4, 5, 6].map((column) => at(6, column)),
        [3, 1, 1, 0],
      );
    });

    it(`says so when nothing falls short any more, in ${mode} formulas`, () => {
      assert.equal(shownBy(mode)(25, 0), WORDS.shortPlans);
      const at = shownBy(mode, withResults({ 5: 0 }));
      assert.equal(at(25, 0), WORDS.noneShort);
      assert.deepEqual(lines(at).flat().join(""), "");
    });
  }

  it("leaves one line for a plan that falls short later, where the page has room for more", () => {
    /** The table's lines: from its headings down to the row that counts the others. */
    const linesFor = (short: number, all: number): number => {
      const [reached] = assessment.plans;
      assert.ok(reached);
      const plans = Array.from({ length: all }, (_, index): PlanAssessment => ({
        ...reached,
        plan: { ...reached.plan, id: String(index + 1) },
        annual:
          index < short
            ? { target: 600, result: 240, achievement: 0.4, status: "red" }
            : { target: 600, result: 600, achievement: 1, status: "green" },
      }));
      const { cells } = planned("dashboard", { formulas: "live" }, { ...assessment, plans });
      return cells.slice(27).findIndex((row) => row[0] === null);
    };
    // Three at least, as many as there are plans at most, seven on any page.
    assert.deepEqual(
      [linesFor(0, 9), linesFor(2, 9), linesFor(4, 9), linesFor(6, 9), linesFor(9, 9), linesFor(1, 2)],
      [3, 3, 5, 7, 7, 2],
    );
  });

  it("has its headline as large as its cells can show it, and never smaller than the body", () => {
    const stepsOf = (grade: string): number | undefined => {
      const [only] = assessment.scorecards;
      assert.ok(only);
      const graded = { ...assessment, scorecards: [{ ...only, grade }] };
      const { regions } = planned("dashboard", { formulas: "values" }, graded);
      return regions.find(({ area, style }) => area.row === 6 && area.column === 0 && style.bold)?.style
        .sizeStep;
    };
    // "77.50 · ดี": 15 points more than the body.
    assert.equal(stepsOf("ดี"), 15);
    // 8 and 32 characters of 1.2 digits, in 64 digits of a body of 10 points: 640 / 48 is 13.3 points.
    assert.equal(stepsOf("ก".repeat(32)), 3);
    assert.equal(stepsOf("ก".repeat(64)), 0);
  });

  it("keeps plans that are equally short in their order, names seven and counts the others", () => {
    const short = (id: string): PlanAssessment => {
      const first = assessment.plans[0]!;
      return {
        ...first,
        plan: { ...first.plan, id },
        annual: { target: 600, result: 480, achievement: 0.8, status: "yellow" },
      };
    };
    const plans = Array.from({ length: 9 }, (_, index) => short(`1.${index + 1}`));
    const many = planned("dashboard", { formulas: "values" }, { ...assessment, plans });
    assert.deepEqual(
      Array.from({ length: 7 }, (_, line) => many.cells[27 + line]?.[0]),
      ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"],
    );
    assert.equal(many.cells[34]?.[1], "และอีก 2 แผนงาน");
  });

  it("stays right without plans, without a scorecard, and without either is not written", () => {
    const noPlans = planned("dashboard", {}, { ...assessment, plans: [] });
    assert.equal(contentAt(noPlans, "A6"), "คะแนนรวม");
    assert.equal(contentAt(noPlans, "C7"), null);
    const noScorecard = planned("dashboard", { formulas: "values" }, { ...assessment, scorecards: [] });
    assert.deepEqual(
      ["A6", "A7", "A10"].map((address) => contentAt(noScorecard, address)),
      ["แผนงานที่ถึงเป้า", "4 จาก 5 แผนงาน", "80.00%"],
    );
    const nothing = planSheets(
      { ...assessment, plans: [], scorecards: [] },
      settings,
      options,
      localeOf("th").sheets,
    );
    assert.deepEqual(
      nothing.map(({ role }) => role),
      ["governance", "checks", "rules"],
      "the checklist stands in the workbook, plans or not",
    );
  });

  it("prints the page alone, on one landscape page, and nothing that stands beside it", () => {
    const { print } = planned("dashboard");
    assert.equal(print.orientation, "landscape");
    assert.equal(print.area.columns, 9);
    assert.equal(print.area.column, 0);
  });
});
