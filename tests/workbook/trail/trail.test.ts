import assert from "node:assert/strict";
import { defaultSettings } from "../../../src/locales/default-settings";
import { localeOf } from "../../../src/locales/locales";
import { finish } from "../../../src/workbook/slices";
import { survey, type SurveyedSheet } from "../../../src/workbook/survey";
import { cellOf } from "../../../src/workbook/trail/selected-cell";
import { ruleOfFormula } from "../../../src/workbook/trail/rule";
import { shown } from "../../../src/workbook/trail/shown";
import { trailOf, type TrailStep } from "../../../src/workbook/trail/trail";
import { isUpToDate, trailSheets } from "../../../src/workbook/trail/trail-sheets";
import { gridOf } from "../grid";

const PLANS = gridOf("Plan", [
  ["No.", "Plan", "Unit", "Annual target", "Result"],
  ["1", "Train people", "people", 600, 300],
  ["2", "Repair houses", "houses", 40, 50],
]);

const RULES: SurveyedSheet = {
  id: "rules",
  name: "KPI Rules",
  role: "rules",
  writtenAs: null,
  grid: gridOf("KPI Rules", [[], [], [], [], [], [], [], ["Red below", 0.5], ["Green above", 0.8]], {
    "7,1": "0.00%",
    "8,1": "0.00%",
  }),
};

/** The summary as it would have been written, with its figures. */
const SUMMARY: SurveyedSheet = {
  id: "summary",
  name: "KPI Summary",
  role: "summary",
  writtenAs: null,
  grid: {
    ...gridOf("KPI Summary", [
      ["No.", "Plan", "Unit", "Annual target", "Result", "Achievement", "Status", "Score", "Remarks"],
      ["1", "Train people", "people", 600, 300, 0.5, "Yellow"],
      ["2", "Repair houses", "houses", 40, 50, 1.25, "Green"],
    ]),
    top: 5,
  },
};

const surveyed = survey(
  { grids: [PLANS], owned: [SUMMARY, RULES], mapping: null },
  { settings: defaultSettings("en"), organisation: "" },
);
const sheets = trailSheets(surveyed, "en", localeOf("en").sheets);
const at = (sheet: string, address: string) => cellOf(sheet, address) ?? assert.fail(address);
const trail = (address: string): TrailStep => {
  return finish(trailOf(sheets, at("KPI Summary", address))) ?? assert.fail(`${address} has no trail`);
};

/** Each step's place and value, with its sources' below it: whatever order their formula names them in. */
const outline = ({ place, shown, sources }: TrailStep): string[] => [
  `${place.sheet}!${place.address} ${shown}`,
  ...sources
    .map(outline)
    .toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1))
    .flat()
    .map((line) => `  ${line}`),
];

describe("the trail of a figure", () => {
  it("leads from a status through achievement, result and target to the user's cells, and to the limits", () => {
    assert.deepEqual(outline(trail("G7")), [
      "KPI Summary!G7 Yellow",
      "  KPI Rules!B8 50.00%",
      "  KPI Rules!B9 80.00%",
      "  KPI Summary!F7 0.5",
      "    KPI Summary!D7 600",
      "      Plan!D2 600",
      "    KPI Summary!E7 300",
      "      Plan!E2 300",
    ]);
  });

  it("says what each step is, whose, and by which rule", () => {
    const status = trail("G7");
    assert.deepEqual(
      [status.label, status.of, status.rule, status.kind],
      ["Status", "1 Train people", "status", "computed"],
    );
    const [achievement, redBelow] = status.sources;
    assert.deepEqual([achievement?.label, achievement?.rule], ["Achievement", "achievement"]);
    assert.deepEqual([redBelow?.label, redBelow?.kind, redBelow?.rule], ["Red below", "setting", null]);
    const target = achievement?.sources.find(({ label }) => label === "Annual target");
    assert.deepEqual(target?.sources[0]?.kind, "user");
  });

  it("is none for a cell that nothing computes, or of the user's", () => {
    assert.equal(finish(trailOf(sheets, at("KPI Summary", "B7"))), null);
    assert.equal(finish(trailOf(sheets, at("KPI Summary", "Z99"))), null);
    assert.equal(finish(trailOf(sheets, at("Plan", "D2"))), null);
  });

  it("plans the sheets that it leads through, and no other", () => {
    const unplanned = trailSheets(surveyed, "en", localeOf("en").sheets);
    const { quarters, checks, dashboard } = localeOf("en").sheets.sheetNames;
    finish(trailOf(unplanned, at("KPI Summary", "G7")));
    assert.deepEqual(
      ["KPI Summary", "KPI Rules"].map((name) => unplanned.planned(name)?.name),
      ["KPI Summary", "KPI Rules"],
    );
    for (const name of [quarters, checks, dashboard]) assert.equal(unplanned.planned(name), undefined, name);
    assert.equal(unplanned.planned("Plan"), null, "a sheet of the user's");
  });

  it("is that of the row as it stands, or says that the row is another's now", () => {
    assert.equal(finish(isUpToDate(sheets, at("KPI Summary", "G8"))), true);
    const before = { ...SUMMARY, grid: { ...SUMMARY.grid!, top: 6 } };
    const moved = trailSheets({ ...surveyed, owned: [before, RULES] }, "en", localeOf("en").sheets);
    assert.equal(finish(isUpToDate(moved, at("KPI Summary", "G8"))), false);
  });
});

describe("the rule behind a formula", () => {
  it("is its KPI function's, or what Excel's own do", () => {
    assert.equal(ruleOfFormula("=KPI.STATUS(F11)"), "status");
    assert.equal(ruleOfFormula("=KPI.SCALE(F8,C8:E8)"), "score");
    assert.equal(ruleOfFormula("=IF(ISNUMBER('แผน-งาน'!D6),'แผน-งาน'!D6,\"–\")"), "taken");
    assert.equal(ruleOfFormula("=SUM(H8:H10)"), "sum");
    assert.equal(ruleOfFormula('=IF(G8="–","–",G8*B8/100)'), "formula");
  });
});

describe("a value in the trail", () => {
  it("is shown as its sheet shows it", () => {
    assert.equal(shown(0.4239, "0.00%"), "42.39%");
    assert.equal(shown(25076, "#,##0"), "25,076");
    assert.equal(shown(8.8314, "General"), "8.8314");
    assert.equal(shown("30 คน (ผล 83 คน)", "@"), "30 คน (ผล 83 คน)");
  });
});

describe("the selected cell", () => {
  it("is the first of what is selected", () => {
    assert.deepEqual(cellOf("แผน", "B5:C7"), { sheet: "แผน", row: 4, column: 1 });
    assert.deepEqual(cellOf("แผน", "AA10,B2"), { sheet: "แผน", row: 9, column: 26 });
    assert.equal(cellOf("แผน", "C:D"), null);
  });
});
