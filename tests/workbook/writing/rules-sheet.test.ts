import assert from "node:assert/strict";
import { RULE_WORDS } from "../../../src/locales/rule-words";
import type { CellValue, Grid } from "../../../src/workbook/grid";
import { readRules as readRulesIn } from "../../../src/workbook/writing/read-rules";
import { contentAt, planned, settings } from "./support/fixture";

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
      ],
    );
    assert.deepEqual(
      rows.slice(4).map((row) => row[2]),
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
      ],
    );
  });
});

const readRules = (grid: Grid) => readRulesIn(grid, Object.values(RULE_WORDS));

describe("readRules", () => {
  it("reads back what was written, in either language", () => {
    assert.deepEqual(readRules(gridOf()), { settings, organisation: "", problems: [] });
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
      { kind: "limit", cell: "B8", found: "50" },
      { kind: "belowMinimum", cell: "B10", found: "none" },
      { kind: "gradeFrom", cell: "B12", found: "เจ็ดสิบ" },
    ]);
    assert.deepEqual(wrong.settings, { greenAbove: 0.8 });
  });

  it("refuses two grades that begin at the same total", () => {
    const wrong = readRules(gridOf({ B12: 85 }));
    assert.deepEqual(wrong.problems, [{ kind: "gradeTwice", cell: "B12", found: "85" }]);
    assert.equal(wrong.settings.grades, undefined);
  });

  it("refuses a red limit above the green one", () => {
    const wrong = readRules(gridOf({ B8: 0.9 }));
    assert.deepEqual(wrong.problems, [{ kind: "limitsOrder", cell: "B8", found: "0.9" }]);
    assert.deepEqual(Object.keys(wrong.settings), ["belowMinimum", "grades"]);
  });

  it("finds the rows again after the used range moved", () => {
    const grid = gridOf();
    const moved = { ...grid, top: 5, values: grid.values.slice(5) };
    assert.deepEqual(
      readRules({ ...moved, values: moved.values.toSpliced(1, 0, ["", "", "", "", "", ""]) }).settings,
      settings,
    );
  });
});
