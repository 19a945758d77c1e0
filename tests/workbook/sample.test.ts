import assert from "node:assert/strict";
import { DEFAULT_SETTINGS } from "../../src/workbook/settings";
import { checklistSheet } from "../../scripts/samples/checklist-sheet";
import { criteriaSheet } from "../../scripts/samples/criteria-sheet";
import { REFERENCE, type ReferencePlan } from "../../scripts/samples/reference";
import { targetSheet } from "../../scripts/samples/target-sheet";
import { defaultGrades } from "../../src/locales/rule-words";
import { assess } from "../../src/workbook/assess";
import { addressOf } from "../../src/workbook/cell-ref";
import { readWorkbook } from "../../src/workbook/reading/read-workbook";
import { gridOf } from "./grid";

const grids = [targetSheet(), criteriaSheet(), checklistSheet()].map(({ name, rows }) => gridOf(name, rows));
const assessment = assess(readWorkbook(grids), {
  ...DEFAULT_SETTINGS,
  grades: defaultGrades("th"),
});

/** Severity, kind, plan, column and printed row label of each slip, with the reported and the computed figure. */
type Slip = [
  severity: string,
  kind: string,
  id: string,
  column: string,
  reported: unknown,
  computed: number | null,
];

/**
 * Worked out by hand from the printed figures. B is the year, C to F the quarters.
 */
const SLIPS: Slip[] = [
  // 25 + 400 + 175 were planned; no quarter's result is printed. 600 carried to Q4, 581 printed.
  ["warning", "target-without-result", "1.1", "D", 25, null],
  ["warning", "target-without-result", "1.1", "E", 400, null],
  ["error", "operating-target-mismatch", "1.1", "F", 581, 600],
  ["warning", "target-without-result", "1.1", "F", 175, null],
  ["warning", "target-without-result", "1.2", "D", 3, null],
  // 10,840 + 1,709 + 14,329 = 26,878, and 27,353 − 26,878 = 475 is what Q1 does not print; so the targets carried
  // are 11,012, 4,541 + 11,012 − 10,840 = 4,713 and 9,523 + 4,713 − 1,709 = 12,527.
  ["error", "result-sum", "2.1-2.2", "B", 27353, 26878],
  ["error", "operating-target-mismatch", "2.1-2.2", "D", 10537, 11012],
  ["error", "operating-target-mismatch", "2.1-2.2", "E", 4238, 4713],
  ["error", "operating-target-mismatch", "2.1-2.2", "F", 12052, 12527],
  // 10,840 / 10,537 = 102.8756 %
  ["rounding", "percent-mismatch", "2.1-2.2", "D", 102.87, 102.88],
  ["warning", "target-without-result", "2.5", "B", 2, null],
  ["warning", "target-without-result", "3", "D", 13, null],
  // 583 / 475 = 122.7368 %
  ["rounding", "percent-mismatch", "3", "F", 122.73, 122.74],
  ["warning", "result-without-target", "4", "C", 22, null],
  ["warning", "result-without-target", "4", "D", 28, null],
  // 2,255 / 5,320 = 42.3872 %
  ["rounding", "percent-mismatch", "5.1", "E", 42.38, 42.39],
  // 67 + 294 + 199 = 560
  ["error", "planned-sum", "5.2.1", "B", 553, 560],
  ["warning", "target-without-result", "5.2.1", "D", 67, null],
  ["warning", "target-without-result", "5.2.2", "D", 53, null],
  ["warning", "unit-mismatch", "5.3", "E", "ตำบล", null],
  ["warning", "unit-mismatch", "5.3", "F", "ตำบล", null],
  // Of 200 organisations only Q3's 80 are stated as a count; 20 of 80 are 25 %; 80 − 20 = 60 carry to Q4.
  ["error", "planned-sum", "6", "B", 200, 80],
  ["error", "percent-mismatch", "6", "E", 10, 25],
  ["error", "operating-target-mismatch", "6", "F", 120, 60],
  ["error", "unreadable", "7.2", "B", "เป้าหมายรวมอยู่ในแผนงานที่ 1.1/3/5.2.1", null],
  ["warning", "result-without-target", "7.2", "B", 1422, null],
  ["warning", "target-without-result", "9", "E", 173, null],
  ["warning", "target-without-result", "9", "F", 232, null],
];

const sorted = (slips: readonly Slip[]): string[] => slips.map((slip) => JSON.stringify(slip)).sort();

describe("the sample of fiscal year 2563", () => {
  const planOf = (id: string) => assessment.plans.find(({ plan }) => plan.id === id);

  it("is read plan by plan, quarter by quarter, as the reference has it", () => {
    const expected = (plan: ReferencePlan): unknown => ({
      id: plan.id,
      title: plan.title,
      unit: plan.unit,
      polarity: plan.polarity ?? "higher",
      annual: [plan.annual.target, plan.annual.result],
      quarters: plan.quarters.map(({ plan: planned, operating, result }) => [planned, operating, result]),
    });
    const read = (reference: ReferencePlan): unknown => {
      const found = planOf(reference.id);
      assert.ok(found, reference.id);
      const { plan } = found;
      return {
        id: plan.id,
        title: plan.title,
        unit: plan.unit,
        polarity: plan.polarity,
        annual: [plan.annual.target?.value ?? null, plan.annual.result?.value ?? null],
        quarters: plan.quarters.map(({ planned, reportedOperating, result }) => [
          planned?.value ?? null,
          reportedOperating?.value ?? null,
          result?.value ?? null,
        ]),
      };
    };
    assert.deepEqual(REFERENCE.plans.map(read), REFERENCE.plans.map(expected));
    // 23 plans, and the two parts of 2.1-2.2.
    assert.equal(assessment.plans.length, 25);
  });

  it("has the achievements that the report prints for the year", () => {
    for (const { id, annual, unit } of REFERENCE.plans)
      if (annual.percent !== null && unit !== "ร้อยละ")
        assert.equal(planOf(id)?.annual.achievement, Number((annual.percent / 100).toFixed(4)), id);
  });

  it("has the statuses of §5", () => {
    const statuses = (id: string): unknown => planOf(id)?.quarters.map(({ status }) => status);
    assert.deepEqual(statuses("5.1"), ["green", "green", "red", "green"]);
    assert.deepEqual(statuses("2.4"), ["yellow", "green", "green", "green"]);
    assert.equal(planOf("2.3.1")?.annual.status, "red");
    assert.equal(planOf("2.3.2")?.annual.status, "yellow");
    assert.equal(planOf("2.5")?.annual.status, "none");
  });

  it("scores every KPI as the reference does: total 100.00, ดีมาก", () => {
    const [scorecard] = assessment.scorecards;
    assert.ok(scorecard);
    assert.deepEqual(
      scorecard.components.map(({ id, title, kpis }) => ({
        id,
        title,
        kpis: kpis.map(({ kpi, score, weighted }) => [
          kpi.id,
          kpi.title,
          kpi.kind,
          kpi.weight?.value,
          score,
          weighted,
        ]),
      })),
      REFERENCE.components.map(({ id, title, kpis }) => ({
        id,
        title,
        kpis: kpis.map((kpi) => [kpi.id, kpi.title, kpi.kind, kpi.weight, kpi.score, kpi.weighted]),
      })),
    );
    assert.deepEqual(
      [scorecard.total, scorecard.weightAssessed, scorecard.totalOfAssessed, scorecard.grade],
      [100, 100, 100, "ดีมาก"],
    );
  });

  it("scores the plans that state levels of their own", () => {
    for (const { plan } of REFERENCE.criteriaInTargetSheet) assert.equal(planOf(plan)?.score, 100, plan);
    assert.equal(planOf("1.2")?.score, null);
  });

  it("reads the checklist", () => {
    assert.deepEqual(
      assessment.model.checklists.map(({ items }) =>
        items.map(({ id, weight, passed }) => [id, weight?.value, passed]),
      ),
      [REFERENCE.governanceChecklist.map(({ id, weight, passed }) => [id, weight, passed])],
    );
  });

  it("has the slips that the printed figures contain, and no others", () => {
    const found = assessment.findings.map(({ severity, kind, id, cell, reported, computed }): Slip => {
      const label = String(grids[0]?.values[cell.row]?.[0]);
      assert.ok(label.startsWith(`${id} `), `${addressOf(cell)} is in the row of ${id}`);
      return [severity, kind, id ?? "", addressOf(cell).charAt(0), reported, computed];
    });
    assert.deepEqual(sorted(found), sorted(SLIPS));
  });

  it("names the figure that would close the gap of 2.1-2.2", () => {
    const gap = assessment.findings.find((finding) => finding.kind === "result-sum");
    assert.deepEqual(gap?.detail.gap, { quarter: 1, closing: 475 });
  });
});
