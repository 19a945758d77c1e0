import assert from "node:assert/strict";
import { kpiGaps, notAssessed } from "../../src/taskpane/overview/kpi-gaps";
import type { KpiAssessment, ScorecardAssessment } from "../../src/workbook/assessment";
import { assessedKpi, figure, numericKpi, passFailKpi } from "./support";

const scale = { points: [50, 75, 100], named: true, mode: "interpolate", belowMinimum: "zero" } as const;

const card = (kpis: KpiAssessment[]): ScorecardAssessment => ({
  scorecard: {
    name: "",
    sheet: "",
    scale,
    components: [],
    reportedTotal: null,
    reportedWeight: null,
    reportedAccumulated: [],
  },
  scale,
  components: [{ id: "1", title: "", kpis, weighted: 0 }],
  total: 0,
  weightAssessed: 0,
  totalOfAssessed: null,
  share: 0,
  grade: "",
});

const LEVELS = [518, 600, 682];

describe("KPIs below full score", () => {
  it("come by the points they cost, the costliest first", () => {
    // 37.5 of weight 10 lost is 3.75; 25 of weight 40 is 10.
    const gaps = kpiGaps(
      card([
        assessedKpi(numericKpi("1.1", 10, LEVELS, 559), 62.5),
        assessedKpi(numericKpi("1.2", 40, LEVELS, 600), 75),
        assessedKpi(numericKpi("1.3", 50, LEVELS, 700), 100),
      ]),
    );
    assert.deepEqual(
      gaps.map(({ kpi, lost }) => [kpi.id, lost]),
      [
        ["1.2", 10],
        ["1.1", 3.75],
      ],
    );
  });

  it("need the next level's target, as KPI.REQUIRED gives it", () => {
    const step = (levels: (number | null)[], result: number, score: number) =>
      kpiGaps(card([assessedKpi(numericKpi("1", 10, levels, result), score)]))[0]?.step;
    assert.deepEqual(step(LEVELS, 559, 62.5), { kind: "figure", points: 75, required: 600, missing: 41 });
    assert.deepEqual(step(LEVELS, 600, 75), { kind: "figure", points: 100, required: 682, missing: 82 });
    assert.deepEqual(step(LEVELS, 500, 0), { kind: "figure", points: 50, required: 518, missing: 18 });
    // No minimum: what comes after nothing is the standard target.
    assert.deepEqual(step([null, 416, 553], 400, 0), {
      kind: "figure",
      points: 75,
      required: 416,
      missing: 16,
    });
    // Lower is better.
    assert.deepEqual(step([500, 400, 300], 350, 87.5), {
      kind: "figure",
      points: 100,
      required: 300,
      missing: 50,
    });
  });

  it("need the pass mark, the next level in words, or the items that were not passed", () => {
    const level = { text: "ขั้นที่ 1 - 2", cell: { sheet: "", row: 0, column: 0 } };
    const common = {
      title: "",
      weight: figure(10),
      reportedScore: null,
      reportedWeighted: null,
      cell: level.cell,
    };
    const item = (passed: boolean) => ({ id: "", title: "", weight: null, passed, passedCell: level.cell });
    const gaps = kpiGaps(
      card([
        assessedKpi(passFailKpi("1", 10, 96, 95.5), 0),
        assessedKpi(
          {
            ...common,
            id: "2",
            kind: "level",
            levels: [{ ...level, text: "ขั้นที่ 1" }, level, null],
            result: null,
            reached: 1,
          },
          50,
        ),
        assessedKpi(
          {
            ...common,
            id: "3",
            kind: "checklist",
            checklist: { title: "", items: [item(true), item(false), item(false)], cell: level.cell },
          },
          60,
        ),
      ]),
    );
    assert.deepEqual(
      gaps.map(({ step }) => step),
      [
        { kind: "figure", points: 100, required: 96, missing: 0.5 },
        { kind: "level", points: 75, text: "ขั้นที่ 1 - 2" },
        { kind: "items", count: 2 },
      ],
    );
  });

  it("are told apart from those without a result", () => {
    const scorecard = card([assessedKpi(numericKpi("1", 10, LEVELS, null), null)]);
    assert.deepEqual(kpiGaps(scorecard), []);
    assert.equal(notAssessed(scorecard).length, 1);
  });
});
