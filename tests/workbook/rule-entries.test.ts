import assert from "node:assert/strict";
import { defaultGrades, RULE_WORDS } from "../../src/locales/rule-words";
import { DEFAULT_STATUS_LIMITS } from "../../src/kpi/status";
import type { CellValue, Grid } from "../../src/workbook/grid";
import { ruleEntries } from "../../src/workbook/rule-entries";
import type { Settings } from "../../src/workbook/settings";
import { RULE_COLUMNS, RULE_KEYS } from "../../src/workbook/writing/rules-cells";

const settings: Settings = { ...DEFAULT_STATUS_LIMITS, belowMinimum: "zero", grades: defaultGrades("th") };

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
  [RULE_KEYS.organisation, ""],
  [RULE_KEYS.redBelow, 0.5],
  [RULE_KEYS.greenAbove, 0.8],
  [RULE_KEYS.belowMinimum, "ศูนย์คะแนน"],
  ...defaultGrades("th").map(({ from, name }) => [RULE_KEYS.grade, from, name] as const),
] as const;

describe("what to enter on a rules sheet", () => {
  it("is nothing where it says so already", () => {
    assert.deepEqual(ruleEntries(rulesGrid(AS_WRITTEN), settings, "", [RULE_WORDS.en, RULE_WORDS.th]), []);
  });

  it("is each changed value, in its own cell and in the sheet's own words", () => {
    assert.deepEqual(
      ruleEntries(
        rulesGrid(AS_WRITTEN),
        { ...settings, redBelow: 0.6, belowMinimum: "proportional" },
        "พอช.",
        [RULE_WORDS.en, RULE_WORDS.th],
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
      ruleEntries(moved, { ...settings, greenAbove: 0.9 }, "", [RULE_WORDS.th, RULE_WORDS.en])?.find(
        ({ value }) => value === 0.9,
      ),
      {
        row: 11,
        column: 1,
        value: 0.9,
      },
    );
  });

  it("asks for another sheet where the rows are not those of the rules", () => {
    assert.equal(
      ruleEntries(rulesGrid(AS_WRITTEN.slice(0, -1)), settings, "", [RULE_WORDS.th, RULE_WORDS.en]),
      null,
    );
    assert.equal(
      ruleEntries(rulesGrid(AS_WRITTEN.slice(1)), settings, "", [RULE_WORDS.th, RULE_WORDS.en]),
      null,
    );
  });
});
