import assert from "node:assert/strict";
import { defaultGrades } from "../../src/locales/rule-words";
import type { CellValue, Grid } from "../../src/workbook/grid";
import { localeOf } from "../../src/locales/locales";
import { ruleEntries } from "../../src/workbook/rule-entries";
import { DEFAULT_SETTINGS, type Settings } from "../../src/workbook/settings";
import { RULE_COLUMNS } from "../../src/workbook/writing/rule-rows";

const settings: Settings = { ...DEFAULT_SETTINGS, grades: defaultGrades("th") };

/** A rules sheet from row 7 down, with the rows given. */
function rulesGrid(rows: readonly (readonly [key: string, value: CellValue, unit?: string])[]): Grid {
  const values = rows.map(([key, value, unit = ""]) => {
    const row: CellValue[] = Array.from({ length: 6 }, () => "");
    row[RULE_COLUMNS.key] = key;
    row[RULE_COLUMNS.value] = value;
    row[RULE_COLUMNS.unit] = unit;
    return row;
  });
  return { sheet: "กติกา KPI", top: 6, left: 0, values, numberFormats: [] };
}

const AS_WRITTEN = [
  ["organisation", ""],
  ["red-below", 0.5],
  ["green-above", 0.8],
  ["below-minimum", "ศูนย์คะแนน"],
  ...defaultGrades("th").map(({ from, name }) => ["grade", from, name] as const),
  ["lower-is-better", "ตามที่แผ่นงานแสดง"],
  ["cap", ""],
  ["carry-forward", "ตามที่แผ่นงานแสดง"],
  ["month", "เดือนล่าสุดที่มีผล"],
] as const;

describe("what to enter on a rules sheet", () => {
  it("is nothing where it says so already", () => {
    assert.deepEqual(
      ruleEntries(rulesGrid(AS_WRITTEN), settings, "", [localeOf("en").sheets, localeOf("th").sheets]),
      [],
    );
  });

  it("is each changed value, in its own cell and in the sheet's own words", () => {
    assert.deepEqual(
      ruleEntries(
        rulesGrid(AS_WRITTEN),
        { ...settings, redBelow: 0.6, belowMinimum: "proportional" },
        "พอช.",
        [localeOf("en").sheets, localeOf("th").sheets],
      ),
      [
        { row: 6, column: 1, value: "พอช." },
        { row: 7, column: 1, value: 0.6 },
        { row: 9, column: 1, value: "ตามสัดส่วน" },
      ],
    );
  });

  it("finds rows that were moved", () => {
    const moved = rulesGrid([...AS_WRITTEN].reverse());
    assert.deepEqual(
      ruleEntries(moved, { ...settings, greenAbove: 0.9 }, "", [
        localeOf("th").sheets,
        localeOf("en").sheets,
      ])?.find(({ value }) => value === 0.9),
      {
        row: 15,
        column: 1,
        value: 0.9,
      },
    );
  });

  it("asks for another sheet where the rows are not those of the rules", () => {
    assert.equal(
      ruleEntries(rulesGrid(AS_WRITTEN.slice(0, -1)), settings, "", [
        localeOf("th").sheets,
        localeOf("en").sheets,
      ]),
      null,
    );
    assert.equal(
      ruleEntries(rulesGrid(AS_WRITTEN.slice(1)), settings, "", [
        localeOf("th").sheets,
        localeOf("en").sheets,
      ]),
      null,
    );
  });

  it("is what a scorecard sets for itself, in its own rows", () => {
    const rows = [
      ...AS_WRITTEN,
      ["mode:สำนัก 1", "เทียบสัดส่วน"],
      ["below-minimum:สำนัก 1", ""],
      ["mode:สำนัก 2", ""],
    ] as const;
    const entries = (scorecards: Settings["scorecards"]) =>
      ruleEntries(rulesGrid(rows), { ...settings, scorecards }, "", [
        localeOf("en").sheets,
        localeOf("th").sheets,
      ]);
    assert.deepEqual(entries({}), []);
    // The sheet begins at row 7, counted from 0 as 6; twelve rows stand before the scorecards'.
    assert.deepEqual(entries({ "สำนัก 1": { mode: "step", belowMinimum: "lowest" } }), [
      { row: 18, column: RULE_COLUMNS.value, value: "ตามระดับที่ถึง" },
      { row: 19, column: RULE_COLUMNS.value, value: localeOf("en").sheets.choices.belowMinimum.lowest },
    ]);
    // It has no row for this one: the sheet must be written again.
    assert.equal(entries({ "สำนัก 2": { belowMinimum: "lowest" } }), null);
  });
});
