import assert from "node:assert/strict";
import {
  guessedSheet,
  headingsAt,
  lackingIn,
  mappingOf,
  usedAs,
  usesOf,
  withPlan,
  withSections,
  withSheet,
  withUse,
} from "../../src/taskpane/sheets/corrections";
import type { Grid } from "../../src/workbook/grid";
import { parseMapping } from "../../src/workbook/mapping/parse-mapping";
import { readWorkbook } from "../../src/workbook/reading/read-workbook";
import { YEAR } from "../../src/workbook/period";
import { gridOf } from "../workbook/grid";
import type { Mapping } from "../../src/workbook/mapping/mapping";
import { plan } from "./support";

const grid: Grid = {
  sheet: "แผน",
  top: 2,
  left: 1,
  values: [
    ["ที่", "แผนงาน", "เป้าหมาย", "", "ผล", "ฝ่าย"],
    ["", "", "ปี", "ไตรมาส 1", "ไตรมาส 1", ""],
    ["1.1", "อบรม", 100, 25, 20, "ก"],
    ["1.2", "ซ่อม", 80, 20, 25, "ข"],
  ],
  numberFormats: [],
};

describe("corrections of what was recognised", () => {
  const [table] = readWorkbook([grid]).tables;
  const read = mappingOf(grid, table!)!;

  it("begin with how the table was read, in Excel's rows and columns", () => {
    assert.equal(read.kind, "targets");
    assert.equal(read.headerRow, 4);
    assert.deepEqual(
      ["B", "C", "D", "E", "F", "G"].map((column) => usedAs(read, column)),
      ["number", "plan", "target", "target 1", "result 1", ""],
    );
    assert.deepEqual(headingsAt(grid, 4)[3], { column: "E", heading: "ไตรมาส 1" });
  });

  it("are read as they are said", () => {
    const corrected = withUse(read, "F", "operating 1");
    const mapping = withSheet(null, grid.sheet, corrected);
    assert.deepEqual(parseMapping(JSON.stringify(mapping)).problems, []);
    const [first] = readWorkbook([grid], mapping!).model.plans;
    assert.equal(first?.quarters[0].reportedOperating?.value, 20);
    assert.equal(first?.quarters[0].result, null);
  });

  it("call the months of a calendar year by their names", () => {
    const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const ofYear = gridOf("Plan", [
      ["KPI", "Target", ...months.map((month) => `Actual ${month}`)],
      ["Passengers", 120, ...months.map((_, at) => at)],
    ]);
    const [whole] = readWorkbook([ofYear]).tables;
    const sheet = mappingOf(ofYear, whole!)!;
    assert.deepEqual(
      ["C", "N"].map((column) => usedAs(sheet, column)),
      ["result m4", "result m3"],
    );
    assert.equal(readWorkbook([ofYear], withSheet(null, "Plan", sheet)!).model.isCalendarYear, true);
  });

  it("take a role from the column that had it", () => {
    const moved = withUse(read, "E", "target");
    assert.equal(usedAs(moved, "D"), "");
    assert.equal(usedAs(moved, "E"), "target");
    assert.equal(usedAs(withUse(moved, "E", ""), "E"), "");
  });

  it("say what is lacking, and offer what the kind has", () => {
    assert.deepEqual(lackingIn(read), []);
    assert.deepEqual(lackingIn(withUse(read, "C", "")), [["plan"]]);
    assert.ok(usesOf("targets").includes("result 4"));
    assert.ok(!usesOf("criteria").includes("result 4"));
  });

  it("offer the months, the year to date, the halves and figures up to now", () => {
    const uses = usesOf("targets");
    for (const use of ["result m1", "result m12", "result to3", "result h2", "result accumulated"] as const)
      assert.ok(uses.includes(use), use);
    const said = withUse(
      withUse(withUse(read, "E", "result m3"), "F", "result to2"),
      "G",
      "result accumulated",
    );
    assert.deepEqual(said.columns.slice(-3), [
      { column: "E", role: "result", month: 3 },
      { column: "F", role: "result", toDate: 2 },
      { column: "G", role: "result", accumulated: true },
    ]);
    assert.deepEqual(
      ["E", "F", "G"].map((column) => usedAs(said, column)),
      ["result m3", "result to2", "result accumulated"],
    );
    assert.deepEqual(parseMapping(JSON.stringify(withSheet(null, grid.sheet, said))).problems, []);
  });

  it("keep what was read as accumulated", () => {
    const columns = table!.columns.map((column) =>
      column.role === "result" ? { ...column, period: YEAR, accumulated: true } : column,
    );
    assert.equal(usedAs(mappingOf(grid, { ...table!, columns })!, "F"), "result accumulated");
  });

  it("say which rows open a section, sheet by sheet, until none does", () => {
    const one = withSections(null, "แผน", [9, 4]);
    assert.deepEqual(one?.sections, [
      { sheet: "แผน", row: 4 },
      { sheet: "แผน", row: 9 },
    ]);
    const two = withSections(one, "แผน 2", [3]);
    assert.deepEqual(withSections(two, "แผน", [])?.sections, [{ sheet: "แผน 2", row: 3 }]);
    assert.equal(withSections(one, "แผน", []), null);
  });

  it("guess what a sheet's headings say when it is said to be of a kind", () => {
    const guessed = guessedSheet({ ...grid, values: [["โครงการ", "น้ำหนัก", "ขั้นต่ำ", "สี"]] }, "criteria");
    assert.deepEqual(
      ["B", "C", "D", "E"].map((column) => usedAs(guessed, column)),
      ["plan", "weight", "minimum", ""],
    );
    assert.equal(guessed.headerRow, 3);
  });

  it("are forgotten with the last of them", () => {
    const ignored = withSheet(null, "ร่าง", { sheet: "ร่าง", ignore: true });
    assert.deepEqual(ignored?.sheets, [{ sheet: "ร่าง", ignore: true }]);
    assert.equal(withSheet(ignored, "ร่าง", null), null);
  });

  it("set a plan's way of counting and what is better for it, one beside the other", () => {
    const own = plan("1.1");
    const once = withPlan(null, own, { accumulation: "cumulative" });
    const twice = withPlan(once, own, { polarity: "lower" });
    assert.deepEqual(twice.plans, [
      { sheet: "Plan", id: "1.1", accumulation: "cumulative", polarity: "lower" },
    ]);
    assert.deepEqual(parseMapping(JSON.stringify(twice)).problems, []);
  });
});

describe("corrections of a scorecard on five levels", () => {
  const sheet = gridOf("MOU", [
    ["ตัวชี้วัด", "น้ำหนัก", "ค่าเกณฑ์วัด", "", "", "", "", "ผลการดำเนินงาน", "อื่น ๆ"],
    ["", "", 1, 2, 3, 4, 5, "", ""],
    ["1.1 น้ำสูญเสีย", 60, 32, 31, 30, 29, 28, 30.5, ""],
    ["1.2 ผู้ใช้น้ำ", 40, 80, 85, 90, 95, 100, 93, ""],
  ]);
  const scoresOf = (mapping: Mapping | undefined) =>
    readWorkbook([sheet], mapping).model.scorecards.map(({ scale, components }) => [
      scale.points,
      components.flatMap(({ kpis }) => kpis.map(({ title }) => title)),
    ]);

  it("keep every level with its points, through the workbook's settings and back", () => {
    const [table] = readWorkbook([sheet]).tables;
    const corrected = withUse(mappingOf(sheet, table!)!, "I", "unit");
    const { mapping } = parseMapping(JSON.stringify(withSheet(null, "MOU", corrected)));
    assert.ok(mapping);
    assert.deepEqual(scoresOf(mapping), [
      [
        [1, 2, 3, 4, 5],
        ["น้ำสูญเสีย", "ผู้ใช้น้ำ"],
      ],
    ]);
    assert.deepEqual(scoresOf(mapping), scoresOf(undefined));
  });

  it("take the points of a level from its heading where nobody says them", () => {
    const columns = [
      { column: "A", role: "plan" as const },
      { column: "B", role: "weight" as const },
      ...["C", "D", "E", "F", "G"].map((column) => ({ column, role: "level" as const })),
      { column: "H", role: "result" as const },
    ];
    const mapping = withSheet(null, "MOU", { sheet: "MOU", kind: "criteria", headerRow: 2, columns });
    assert.deepEqual(scoresOf(mapping ?? undefined)[0]?.[0], [1, 2, 3, 4, 5]);
  });
});
