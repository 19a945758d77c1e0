import assert from "node:assert/strict";
import type { ChartPlan } from "../../../../src/workbook/chart-plan";
import type { Area, SheetPlan } from "../../../../src/workbook/sheet-plan";
import { drawn } from "../../writing/support/drawn-chart";
import { assessment, planned } from "../../writing/support/fixture";

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

describe("the charts of the board's page", () => {
  it("shows the lowest plans against the line of their targets", () => {
    assertShortfall(sheet);
    const chart = sheet.charts?.find(({ key }) => key === "KPI shortfall");
    assert.deepEqual([chart?.valueAxis.maximum, chart?.valueAxis.majorUnit], [1.5, 1]);
  });

  it("fails where a chart is bound a row too low", () => {
    const lower = (area: Area): Area => ({ ...area, row: area.row + 1 });
    const wrong = (chart: ChartPlan): ChartPlan => ({
      ...chart,
      series: chart.series.map((series) => ({ ...series, values: lower(series.values) })),
    });
    assert.throws(
      () => assertShortfall({ ...sheet, charts: (sheet.charts ?? []).map(wrong) }),
      assert.AssertionError,
    );
  });

  it("shows what each component earned of its weight, and where the most is lost", () => {
    // Of weights 50 and 50: 35 and 42.5.
    const names = [
      "องค์ประกอบที่ 1 ประสิทธิผล  35.00\u00a0/\u00a050.00",
      "องค์ประกอบที่ 2 ประสิทธิภาพ  42.50\u00a0/\u00a050.00",
    ];
    assert.deepEqual(drawn(sheet, "KPI components"), {
      title: "องค์ประกอบที่ 1 ยังขาดมากที่สุด 15.00 คะแนน",
      series: [
        ["คะแนนที่ได้", names, [35, 42.5]],
        ["คะแนนที่ยังไม่ได้", names, [15, 7.5]],
      ],
    });
  });

  it("shows how the quarters went", () => {
    const quarters = ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"];
    assert.deepEqual(drawn(sheet, "KPI quarters"), {
      title: "แผนงานสีเขียว: ไตรมาส 1 มี 1 · ไตรมาส 4 มี 2",
      series: [
        ["● เขียว", quarters, [1, 2, 1, 2]],
        ["▲ เหลือง", quarters, [0, 0, 0, 0]],
        ["◆ แดง", quarters, [1, 0, 1, 0]],
      ],
    });
  });

  it("leaves out what says nothing: no plans, one quarter, one component", () => {
    const keys = (given: typeof assessment) => planned("dashboard", {}, given).charts?.map(({ key }) => key);
    assert.deepEqual(keys({ ...assessment, plans: [] }), ["KPI components"]);
    assert.deepEqual(keys({ ...assessment, plans: assessment.plans.slice(0, 1), scorecards: [] }), [
      "KPI shortfall",
    ]);
  });
});
