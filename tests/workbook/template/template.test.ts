import assert from "node:assert/strict";
import { DEFAULT_SETTINGS } from "../../../src/workbook/settings";
import { defaultGrades } from "../../../src/locales/rule-words";
import { assess } from "../../../src/workbook/assess";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { localeOf } from "../../../src/locales/locales";
import {
  type TemplateChoice,
  type TemplateSheet,
  templateSheets,
} from "../../../src/workbook/template/template";
import { gridOfPlan } from "../../taskpane/template-grid";

const BY_QUARTER = { periods: "quarters", scale: "publicOrganization" } as const;
const TODAY = new Date(2026, 10, 22);

for (const language of ["th", "en"] as const)
  describe(`the ready-made sheets in ${language}`, () => {
    it("are recognised while they are empty", () => {
      const { tables, model } = readWorkbook(
        templateSheets({ ...BY_QUARTER, kind: "blank" }, localeOf(language), TODAY).map(gridOfPlan),
      );
      assert.deepEqual(
        tables.map(({ kind, count }) => [kind, count]),
        [
          ["targets", 0],
          ["criteria", 0],
        ],
      );
      // From October on the fiscal year is the next: 2026 is 2569, and November belongs to 2570.
      assert.equal(model.fiscalYear, 2570);
    });

    it("are read as they are meant when filled in", () => {
      const reading = readWorkbook(
        templateSheets({ ...BY_QUARTER, kind: "example" }, localeOf(language), TODAY).map(gridOfPlan),
      );
      const { plans, quarter, organisation } = reading.model;
      assert.match(
        organisation,
        language === "th" ? /^องค์การตัวอย่าง \(องค์การมหาชน\)$/ : /^Example Organisation/,
      );
      assert.deepEqual(
        plans.map(({ id, accumulation }) => [id, accumulation]),
        [
          ["1.1", "incremental"],
          ["1.2", "incremental"],
          ["2.1", "incremental"],
          ["2.2", "cumulative"],
        ],
      );
      assert.equal(quarter, 3);
      const assessment = assess(reading, {
        ...DEFAULT_SETTINGS,
        grades: defaultGrades(language),
      });
      // 1.1: 100, then 100 + 10 left over, then 100 − 10 done ahead. 1.2: 50, 75, then 75 − 5.
      assert.deepEqual(
        assessment.plans
          .slice(0, 2)
          .map(({ quarters }) => quarters.slice(0, 3).map(({ operating }) => operating)),
        [
          [100, 110, 90],
          [50, 75, 70],
        ],
      );
      assert.deepEqual(
        assessment.plans.map(({ quarters }) => quarters[2].status),
        ["yellow", "red", "green", "green"],
      );
      // 67.5 · 40 % + 50 · 30 % + 72.5 · 20 %; the last KPI of weight 10 has no result.
      assert.equal(assessment.scorecards[0]?.total, 56.5);
      assert.equal(assessment.scorecards[0]?.weightAssessed, 90);
      assert.deepEqual(assessment.findings, []);
      assert.deepEqual(reading.doubts, []);
    });

    it("take nothing but figures where figures go", () => {
      for (const { validations, cells } of templateSheets(
        { ...BY_QUARTER, kind: "blank" },
        localeOf(language),
        TODAY,
      )) {
        assert.ok(validations.length > 0);
        for (const { area } of validations)
          assert.ok(area.row > 4 && area.column + area.columns <= (cells[0]?.length ?? 0));
      }
    });
  });

describe("the ready-made sheets by month and on other scales", () => {
  const sheetsOf = (choice: Omit<TemplateChoice, "kind">, language: "th" | "en") =>
    templateSheets({ ...choice, kind: "blank" }, localeOf(language), TODAY);
  const headings = ({ cells }: TemplateSheet): string[] =>
    (cells[4] ?? []).map((cell) => String(cell).replace("\n", ""));

  it("name the twelve months and which of a plan's two rows is which", () => {
    const [monthly] = sheetsOf({ periods: "months", scale: "governmentAgency" }, "th");
    assert.ok(monthly);
    assert.equal(monthly.name, "แผนและผลรายเดือน");
    assert.deepEqual(
      headings(monthly).slice(4, 17).join(" "),
      "แผน/ผล ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.",
    );
    assert.deepEqual(
      monthly.cells.slice(5, 9).map((row) => row[4]),
      ["แผน", "ผล", "แผน", "ผล"],
    );
    // Number, plan, annual target and unit of the first plan, each over its two rows.
    assert.deepEqual(
      monthly.merges.slice(0, 4),
      [0, 1, 2, 3].map((column) => ({ row: 5, column, rows: 2, columns: 1 })),
    );
  });

  it("have a level column for each of the scale's points", () => {
    const levels = (scale: TemplateChoice["scale"], language: "th" | "en"): string[] =>
      headings(sheetsOf({ periods: "quarters", scale }, language)[1]!).slice(3, -1);
    assert.deepEqual(levels("governmentAgency", "th"), ["ระดับ 1", "ระดับ 2", "ระดับ 3", "ระดับ 4", "ระดับ 5"]);
    assert.deepEqual(levels("educationQuality", "en"), [
      "Level 0",
      "Level 1",
      "Level 2",
      "Level 3",
      "Level 4",
      "Level 5",
    ]);
  });
});
