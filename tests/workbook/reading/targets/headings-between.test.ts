/** Headings that say what they are only by what stands beside them. */
import assert from "node:assert/strict";
import { checkWorkbook } from "../../../../src/workbook/checks/check-workbook";
import { valueOf } from "../../../../src/workbook/figure";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { kpisOf } from "../../../../src/workbook/scorecard-model";
import { gridOf } from "../../grid";

describe("a heading that its neighbours explain", () => {
  it("is the year's result where “YTD” follows the quarters' results", () => {
    const { model, doubts } = readWorkbook([
      gridOf("OKR", [
        ["Ref", "Key result", "Target 2026", "Q1 actual", "Q2 actual", "Q3 actual", "YTD", "% of target"],
        ["1.1", "Papers", 140, 22, 31, 40, 93, 66.43],
        ["1.2", "External funding", 50, 10, 12.5, 8.25, 30.75, 61.5],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ annual }) => [valueOf(annual.target), valueOf(annual.result)]),
      [
        [140, 93],
        [50, 30.75],
      ],
    );
    assert.deepEqual(doubts, []);
  });

  it("is the target where “เกณฑ์” stands beside the results of months, and their mean is asked about, no slip", () => {
    // (82 + 84 + 86 + 88 + 87 + 89) / 6 = 86; (1.2 + 1.8 + 2.1 + 1.5 + 1.0 + 0.9) / 6 = 1.41666…, printed 1.42
    const reading = readWorkbook([
      gridOf("คุณภาพ", [
        ["ลำดับ", "ตัวชี้วัด", "เกณฑ์", "หน่วย", "ต.ค.68", "พ.ย.68", "ธ.ค.68", "ม.ค.69", "ก.พ.69", "มี.ค.69", "เฉลี่ย"],
        [1, "อัตราความพึงพอใจผู้ป่วยนอก", "≥ 85", "ร้อยละ", 82, 84, 86, 88, 87, 89, 86],
        [2, "อัตราการติดเชื้อในโรงพยาบาล", "≤ 2", "ต่อพันวันนอน", 1.2, 1.8, 2.1, 1.5, 1, 0.9, 1.42],
      ]),
    ]);
    assert.deepEqual(
      reading.model.plans.map(({ annual, polarity }) => [
        valueOf(annual.target),
        valueOf(annual.result),
        polarity,
      ]),
      [
        [85, 86, "higher"],
        [2, 1.42, "lower"],
      ],
    );
    assert.deepEqual(
      reading.doubts.map(({ kind }) => kind),
      ["year-otherwise", "year-otherwise"],
    );
    assert.deepEqual(checkWorkbook(reading), []);
  });

  it("is the standard level where “Target” stands between threshold and stretch", () => {
    const reading = readWorkbook([
      gridOf("Scorecard", [
        ["Perspective", "KPI", "Unit", "Weight", "Threshold", "Target", "Stretch", "Actual"],
        ["Financial", "Revenue", "MB", 0.3, 900, 1000, 1100, 1050],
        ["Financial", "Cost per unit", "THB", 0.2, 12, 11, 10, 11.5],
        ["Customer", "Satisfaction", "%", 0.5, 80, 85, 90, 91],
      ]),
    ]);
    const [scorecard] = reading.model.scorecards;
    assert.ok(scorecard);
    assert.deepEqual(
      kpisOf(scorecard).map((kpi) => (kpi.kind === "numeric" ? kpi.levels.map(valueOf) : kpi.kind)),
      [
        [900, 1000, 1100],
        [12, 11, 10],
        [80, 85, 90],
      ],
    );
    // A perspective named beside its first KPI has no weight of its own that its KPIs could differ from.
    assert.deepEqual(checkWorkbook(reading), []);
    assert.deepEqual(reading.doubts, []);
  });
});

describe("a row coded otherwise than the plans", () => {
  it("is the objective that they serve, where it has no figures", () => {
    const { model } = readWorkbook([
      gridOf("OKR", [
        ["Ref", "Key result", "Target", "Result"],
        ["O1", "Improve research", null, null],
        ["1.1", "Papers", 140, 93],
        ["O2", "Student success", null, null],
        ["2.1", "Graduates employed", 85, 83],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id, issue }) => [id, issue]),
      [
        ["1.1", "Improve research"],
        ["2.1", "Student success"],
      ],
    );
  });

  it("stays a plan that nothing is planned for, where plans are coded alike", () => {
    const { model } = readWorkbook([
      gridOf("KPI", [
        ["Code", "KPI", "Target", "Result"],
        ["P1", "Roads", 140, 93],
        ["P2", "Bridges", null, null],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id }) => id),
      ["P1", "P2"],
    );
  });
});

describe("years, directions and plans told by short words", () => {
  it("takes last year's result for the previous one, and falling limits of a lower-is-better plan for cumulative", () => {
    const { model, doubts } = readWorkbook([
      gridOf("KPI Q3", [
        ["#", "Indicator", "UoM", "FY24 actual", "FY25 target"].concat(
          [1, 2, 3, 4].flatMap((quarter) => [`Q${quarter} plan`, `Q${quarter} act.`]),
        ),
        [1, "New connections", "houses", 11200, 12000, 3000, 2900, 3000, 3300, 3000, 2700, 3000, null],
        [2, "Lost water (lower is better)", "%", 29.5, 28, 28.5, 29, 28.3, 28.6, 28.1, 28.4, 28, null],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ annual, previous, accumulation, polarity }) => [
        valueOf(annual.target),
        valueOf(annual.result),
        valueOf(previous),
        accumulation,
        polarity,
      ]),
      [
        [12000, null, 11200, "incremental", "higher"],
        [28, null, 29.5, "cumulative", "lower"],
      ],
    );
    assert.deepEqual(doubts, []);
  });

  it("takes “แผน” beside “ผล” for the target where another column has the names", () => {
    const { model } = readWorkbook([
      gridOf("รายงาน", [
        ["ลำดับ", "กิจกรรม", "หน่วยนับ", "แผน", "ผล", "ร้อยละ"],
        [1, "ฝึกอบรม", "คน", 100, 120, 120],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ title, annual }) => [title, valueOf(annual.target), valueOf(annual.result)]),
      [["ฝึกอบรม", 100, 120]],
    );
  });
});

describe("quarters one below the other on one sheet", () => {
  it("are joined, and numbering the same plans again is no slip", () => {
    const block = (quarter: number, rows: (string | number | null)[][]) => [
      [`รายงานผล ไตรมาสที่ ${quarter} ปีงบประมาณ 2569`, null, null, null, null],
      ["ลำดับ", "กิจกรรม", "หน่วยนับ", "แผน", "ผล"],
      ...rows,
      [null, null, null, null, null],
    ];
    const reading = readWorkbook([
      gridOf("รายงาน", [
        ...block(1, [
          [1, "ฝึกอบรม", "คน", 100, 120],
          [2, "ตรวจสถานประกอบการ", "แห่ง", 20, 18],
        ]),
        ...block(2, [
          [1, "ฝึกอบรม", "คน", 150, 140],
          [2, "ตรวจสถานประกอบการ", "แห่ง", 20, 25],
        ]),
      ]),
    ]);
    assert.deepEqual(
      reading.model.plans.map(({ id, quarters }) => [
        id,
        ...quarters.slice(0, 2).map(({ planned, result }) => [valueOf(planned), valueOf(result)]),
      ]),
      [
        ["1", [100, 120], [150, 140]],
        ["2", [20, 18], [20, 25]],
      ],
    );
    assert.deepEqual(checkWorkbook(reading), []);
  });
});
