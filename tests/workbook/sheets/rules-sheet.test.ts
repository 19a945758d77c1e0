import assert from "node:assert/strict";
import { localeOf, LOCALES } from "../../../src/locales/locales";
import type { CellValue, Grid } from "../../../src/workbook/grid";
import { readRules as readRulesIn, ruleProblemSentence } from "../../../src/workbook/writing/read-rules";
import { DEFAULT_SETTINGS } from "../../../src/workbook/settings";
import { assessment, contentAt, planned, settings } from "../writing/support/fixture";

/** The sheet as Excel hands it back, with some cells changed. */
function gridOf(changes: Record<string, CellValue> = {}, language: "th" | "en" = "th"): Grid {
  const sheet = planned("rules", { language });
  const values = sheet.cells.map((row) => row.map((content) => (content ?? "") as CellValue));
  for (const [address, value] of Object.entries(changes)) {
    const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    values[Number(row) - 1]![letter.charCodeAt(0) - 65] = value;
  }
  return { sheet: sheet.name, top: 0, left: 0, values, numberFormats: [] };
}

describe("rules sheet", () => {
  it("has each setting in a row, with a key that no language changes", () => {
    const rows = planned("rules").cells.slice(6);
    assert.deepEqual(
      rows.map((row) => [row[5], row[1]]),
      [
        ["organisation", null],
        ["red-below", 0.5],
        ["green-above", 0.8],
        ["below-minimum", "ศูนย์คะแนน"],
        ["grade", 85],
        ["grade", 70],
        ["grade", 60],
        ["grade", 0],
        ["lower-is-better", "ตามที่แผ่นงานแสดง"],
        ["cap", null],
        ["carry-forward", "ตามที่แผ่นงานแสดง"],
        ["month", "เดือนล่าสุดที่มีผล"],
        ["mode:เกณฑ์", "เทียบสัดส่วน"],
      ],
    );
    assert.deepEqual(
      rows.slice(4, 8).map((row) => row[2]),
      ["ดีมาก", "ดี", "พอใช้", "ต้องปรับปรุง"],
    );
    assert.equal(contentAt(planned("rules", { language: "en" }), "C11"), "Very good");
  });

  it("checks what is typed", () => {
    const { validations } = planned("rules");
    assert.deepEqual(
      validations.map(({ area, kind }) => [area.row, area.rows, kind]),
      [
        [7, 2, "decimal"],
        [9, 1, "list"],
        [10, 4, "decimal"],
        [14, 1, "list"],
        [15, 1, "decimal"],
        [16, 1, "list"],
        [17, 1, "list"],
        [18, 1, "list"],
      ],
    );
  });
});

const readRules = (grid: Grid) =>
  readRulesIn(
    grid,
    Object.values(LOCALES).map(({ sheets }) => sheets),
  );

describe("readRules", () => {
  it("reads back what was written, in either language", () => {
    const { settings: read, organisation, problems } = readRules(gridOf());
    assert.deepEqual({ ...DEFAULT_SETTINGS, ...read }, settings);
    assert.deepEqual([organisation, problems], ["", []]);
    assert.equal(readRules(gridOf({}, "en")).settings.grades?.[0]?.name, "Very good");
  });

  it("reads what the user changed", () => {
    const changed = readRules(
      gridOf({ B7: " พอช. ", B8: 0.6, B9: 0.9, B10: "ตามสัดส่วน", B14: "", C14: "", B13: 61, C13: "C" }),
    );
    assert.equal(changed.organisation, "พอช.");
    assert.deepEqual(changed.problems, []);
    assert.deepEqual(changed.settings, {
      redBelow: 0.6,
      greenAbove: 0.9,
      belowMinimum: "proportional",
      lowerIsBetter: "as-shown",
      carryForward: "as-shown",
      month: "latest",
      grades: [
        { from: 85, name: "ดีมาก" },
        { from: 70, name: "ดี" },
        { from: 61, name: "C" },
      ],
    });
  });

  it("leaves the default for a blank", () => {
    assert.deepEqual(readRules(gridOf({ B8: "" })).settings.redBelow, undefined);
  });

  it("names the cell of what it cannot use", () => {
    const wrong = readRules(gridOf({ B8: 50, B10: "none", B12: "เจ็ดสิบ" }));
    assert.deepEqual(wrong.problems, [
      { kind: "setting", name: "redBelow", cell: "B8", found: "50" },
      { kind: "setting", name: "belowMinimum", cell: "B10", found: "none" },
      { kind: "gradeFrom", cell: "B12", found: "เจ็ดสิบ" },
    ]);
    assert.deepEqual(wrong.settings, {
      greenAbove: 0.8,
      lowerIsBetter: "as-shown",
      carryForward: "as-shown",
      month: "latest",
    });
  });

  it("refuses two grades that begin at the same total", () => {
    const wrong = readRules(gridOf({ B12: 85 }));
    assert.deepEqual(wrong.problems, [{ kind: "gradeTwice", cell: "B12", found: "85" }]);
    assert.equal(wrong.settings.grades, undefined);
  });

  it("refuses a red limit above the green one", () => {
    const wrong = readRules(gridOf({ B8: 0.9 }));
    assert.deepEqual(wrong.problems, [{ kind: "limitsOrder", cell: "B8", found: "0.9" }]);
    assert.deepEqual(Object.keys(wrong.settings), [
      "belowMinimum",
      "lowerIsBetter",
      "carryForward",
      "month",
      "grades",
    ]);
  });

  it("reads what else an organisation chose, in the words of either language", () => {
    const { settings: read, problems } = readRules(
      gridOf({ B15: "inverse", B16: 1.2, B17: "ไม่ยกยอด", B18: "มีนาคม", B19: "by level reached" }),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [read.lowerIsBetter, read.cap, read.carryForward, read.month, read.scorecards],
      ["inverse", 1.2, "no", "m6", { เกณฑ์: { mode: "step" } }],
    );
  });

  it("says in words what a cell may hold", () => {
    const said = readRules(gridOf({ B16: "มาก", B17: "บางที" })).problems.map((problem) =>
      ruleProblemSentence(problem, localeOf("en").sheets),
    );
    assert.deepEqual(said, [
      "Cell B16 of the rules sheet must be a percentage from 0% to 1000%, but holds “มาก”.",
      "Cell B17 of the rules sheet must be as the sheets show, yes or no, but holds “บางที”.",
    ]);
  });

  it("finds the rows again after the used range moved", () => {
    const grid = gridOf();
    const moved = { ...grid, top: 5, values: grid.values.slice(5) };
    const read = readRules({ ...moved, values: moved.values.toSpliced(1, 0, ["", "", "", "", "", ""]) });
    assert.deepEqual({ ...DEFAULT_SETTINGS, ...read.settings }, settings);
  });
});

describe("what the sheets show", () => {
  it("stands beside the setting that leaves it to them", () => {
    const { conventions } = assessment;
    const carryForward = { value: false, toldBy: "figures", agreeing: 3, of: 3 } as const;
    const sheet = planned(
      "rules",
      { language: "en" },
      { ...assessment, conventions: { ...conventions, carryForward } },
    );
    assert.match(
      String(contentAt(sheet, "D17")),
      / · This organisation does not carry shortfall or surplus into the next quarter \(3 of the 3 /,
    );
  });
});
