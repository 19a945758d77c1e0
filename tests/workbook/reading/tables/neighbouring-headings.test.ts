/** Headings that their neighbours give a meaning. */
import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (rows: Row[]) => readWorkbook([gridOf("แผน", rows)]);

describe("headings among their neighbours", () => {
  it("say T and A of rows below each other, and FY of the year", () => {
    const { model, doubts } = read([
      ["No.", "Measure", "T/A", "Q1", "Q2", "Q3", "Q4", "FY"],
      [1, "Hours digitised", "T", 400, 450, 450, 500, 1800],
      [null, null, "A", 380, 470, null, null, 850],
    ]);
    const [plan] = model.plans;
    assert.deepEqual(doubts, []);
    assert.deepEqual([plan?.annual.target?.value, plan?.annual.result?.value], [1800, 850]);
    assert.deepEqual(
      plan?.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [400, 380],
        [450, 470],
        [450, undefined],
        [500, undefined],
      ],
    );
  });

  it("say what a percentage beside money is of", () => {
    const { model, findings } = read([
      ["ลำดับ", "โครงการ", "เป้าหมาย", "งบประมาณ", "ผลผลิตที่ทำได้", "เบิกจ่าย", "ร้อยละผลผลิต", "ร้อยละเบิกจ่าย"],
      [1, "ก่อสร้างถนน", 5, 2500000, 3, 1480000, 60, 59.2],
      [2, "ขุดลอกคลอง", 2400, 600000, 2400, 598000, 100, 99.67],
    ]);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      model.plans.map(({ annual }) => [annual.result?.value, annual.reportedPercent?.value]),
      [
        [3, 60],
        [2400, 100],
      ],
    );
  });

  it("make what runs up to now the result of a scorecard that names no other", () => {
    const { model, doubts } = read([
      ["KPI", "Weight", "Min (1)", "Target (3)", "Stretch (5)", "YTD Jun"],
      ["Net margin (%)", 60, 4, 6, 8, 6.5],
      ["Turnaround (hours)", 40, 30, 24, 18, 22],
    ]);
    assert.deepEqual(doubts, []);
    const kpis = model.scorecards[0]?.components.flatMap((component) => component.kpis) ?? [];
    assert.deepEqual(
      kpis.map((kpi) => kpi.kind === "numeric" && kpi.result?.value),
      [6.5, 22],
    );
    assert.deepEqual(model.scorecards[0]?.scale.points, [1, 3, 5]);
  });
});
