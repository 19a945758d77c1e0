import assert from "node:assert/strict";
import type { ChartPlan, ChartSeries } from "../../../../src/workbook/chart-plan";
import type { Grid } from "../../../../src/workbook/grid";
import type { Language } from "../../../../src/workbook/settings";
import type { Area, SheetPlan } from "../../../../src/workbook/sheet-plan";
import { gridOf } from "../../grid";
import { drawn } from "../../writing/support/drawn-chart";
import { assessment, planned } from "../../writing/support/fixture";
import { plannedFrom } from "../../writing/support/planned";

const sheet = planned("dashboard", { formulas: "values" });

/** The fixture's shortfall chart, as it has to be. */
function assertShortfall(of: SheetPlan): void {
  // Five plans, the lowest first; 184.06 % is drawn to 150 % and says its figure.
  const plans = ["◆ 8.5.1  –", "● 8.5  100.61%", "● 1.1  116.67%", "● 5.1  141.11%", "● 8.1  184.06%"];
  assert.deepEqual(drawn(of, "KPI shortfall"), {
    title: "1 จาก 5 แผนงานยังไม่ถึงเป้า",
    series: [
      ["● เขียว", plans, [0, 1.0061, 1.1667, 1.4111, 1.5]],
      ["▲ เหลือง", plans, [0, 0, 0, 0, 0]],
      ["◆ แดง", plans, [0, 0, 0, 0, 0]],
    ],
  });
}

function assertComponents(of: SheetPlan): void {
  // Of weights 50 and 50: 35 and 42.5.
  const names = [
    "องค์ประกอบที่ 1 ประสิทธิผล  35.00\u00a0/\u00a050.00",
    "องค์ประกอบที่ 2 ประสิทธิภาพ  42.50\u00a0/\u00a050.00",
  ];
  assert.deepEqual(drawn(of, "KPI components"), {
    title: "องค์ประกอบที่ 1 ยังขาดมากที่สุด 15.00 คะแนน",
    series: [
      ["คะแนนที่ได้", names, [35, 42.5]],
      ["คะแนนที่ยังไม่ได้", names, [15, 7.5]],
    ],
  });
}

function assertQuarters(of: SheetPlan): void {
  const quarters = ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"];
  assert.deepEqual(drawn(of, "KPI quarters"), {
    title: "แผนงานสีเขียว: ไตรมาส 1 มี 1 · ไตรมาส 4 มี 2",
    series: [
      ["● เขียว", quarters, [1, 2, 1, 2]],
      ["▲ เหลือง", quarters, [0, 0, 0, 0]],
      ["◆ แดง", quarters, [1, 0, 1, 0]],
    ],
  });
}

/** One KPI of the whole weight: 600 of 500, 600 and 700 is 75 points, 650 is 87.5. */
const office = (name: string, result: number): Grid =>
  gridOf(name, [
    ["ตัวชี้วัด", "น้ำหนัก", "ขั้นต่ำ (50)", "มาตรฐาน (75)", "ขั้นสูง (100)", "ผลการดำเนินงาน"],
    ["1 จำนวนตำบล", 100, 500, 600, 700, result],
  ]);

const officesIn = (language: Language): SheetPlan =>
  plannedFrom([office("เหนือ", 600), office("กลาง", 700), office("ใต้", 650)], {
    formulas: "values",
    language,
  }).find(({ role }) => role === "dashboard") ?? assert.fail("no page");

const officesPage = officesIn("th");

function assertRanking(of: SheetPlan): void {
  assert.deepEqual(drawn(of, "KPI ranking"), {
    title: "คะแนนรวมสูงสุด: กลาง  100.00",
    series: [["ร้อยละของคะแนนเต็ม", ["กลาง  100.00", "ใต้  87.50", "เหนือ  75.00"], [1, 0.875, 0.75]]],
  });
}

const CHECKED: readonly (readonly [string, SheetPlan, (of: SheetPlan) => void])[] = [
  ["the shortfall chart", sheet, assertShortfall],
  ["the components chart", sheet, assertComponents],
  ["the quarters chart", sheet, assertQuarters],
  ["the ranking chart", officesPage, assertRanking],
];

const withSeries =
  (change: (series: ChartSeries, index: number, all: readonly ChartSeries[]) => ChartSeries) =>
  (chart: ChartPlan): ChartPlan => ({ ...chart, series: chart.series.map(change) });

const lower = (area: Area): Area => ({ ...area, row: area.row + 1 });
const shorter = (area: Area): Area => ({ ...area, rows: area.rows - 1 });

const MISTAKES: Readonly<Record<string, (chart: ChartPlan) => ChartPlan>> = {
  "draws values a row too low": withSeries((series) => ({ ...series, values: lower(series.values) })),
  "names them a row too low": withSeries((series) => ({ ...series, categories: lower(series.categories) })),
  "leaves out the last row": withSeries((series) => ({ ...series, values: shorter(series.values) })),
  "draws one series' values, or its names, as another's": withSeries((series, index, all) => ({
    ...series,
    values: all.length > 1 ? (all[index + 1] ?? all[0] ?? series).values : series.categories,
  })),
};

describe("the charts of the board's page", () => {
  it("shows the lowest plans against the line of their targets", () => {
    assertShortfall(sheet);
    const chart = sheet.charts?.find(({ key }) => key === "KPI shortfall");
    assert.deepEqual([chart?.valueAxis.maximum, chart?.valueAxis.majorUnit], [1.5, 1]);
  });

  it("shows what each component earned of its weight, and where the most is lost", () => {
    assertComponents(sheet);
  });

  it("shows how the quarters went", () => {
    assertQuarters(sheet);
  });

  it("ranks the offices, the best first", () => {
    assertRanking(officesPage);
  });

  for (const [chart, page, check] of CHECKED)
    for (const [mistake, made] of Object.entries(MISTAKES))
      it(`fails where ${chart} ${mistake}`, () => {
        const wrong = { ...page, charts: (page.charts ?? []).map(made) };
        assert.throws(() => check(wrong), assert.AssertionError);
      });

  it("has words for who cannot see it, in both languages", () => {
    for (const language of ["th", "en"] as const)
      for (const page of [planned("dashboard", { language }), officesIn(language)])
        for (const { key, alternativeText } of page.charts ?? []) {
          assert.ok(alternativeText.length > 20, key);
          assert.equal(/[ก-๙]/.test(alternativeText), language === "th", alternativeText);
        }
  });

  it("leaves out what says nothing: no plans, one quarter, one component", () => {
    const keys = (given: typeof assessment) => planned("dashboard", {}, given).charts?.map(({ key }) => key);
    assert.deepEqual(keys({ ...assessment, plans: [] }), ["KPI components"]);
    assert.deepEqual(keys({ ...assessment, plans: assessment.plans.slice(0, 1), scorecards: [] }), [
      "KPI shortfall",
    ]);
  });
});
