import assert from "node:assert/strict";
import { monthlySheet } from "../../scripts/samples/monthly-sheet";
import { scaleSheet } from "../../scripts/samples/scale-sheet";
import { spendingSheet } from "../../scripts/samples/spending-sheet";
import { defaultSettings } from "../../src/locales/default-settings";
import { assess } from "../../src/workbook/assess";
import { addressOf } from "../../src/workbook/cell-ref";
import { readWorkbook } from "../../src/workbook/reading/read-workbook";
import { sampleGrid } from "./sample-grid";

/**
 * Worked out by hand from the months: each quarter's planned, operating target, result and achievement. The last month
 * reported is June, the end of quarter 3.
 */
const PLANS = [
  {
    plan: "สำนักพัฒนาพื้นที่ 1",
    quarters: [
      [300, 300, 285, 0.95],
      [300, 315, 310, 0.9841],
      [300, 305, 305, 1],
    ],
    annual: [1200, 900, 0.75, "yellow"],
  },
  {
    plan: "สำนักพัฒนาพื้นที่ 2",
    quarters: [
      [60, 60, 45, 0.75],
      [180, 195, 186, 0.9538],
      [180, 189, 159, 0.8413],
    ],
    annual: [480, 390, 0.8125, "green"],
  },
  {
    plan: "สำนักพัฒนาพื้นที่ 3",
    quarters: [
      [2, 2, 1, 0.5],
      [7, 8, 4, 0.5],
      [9, 13, 3, 0.2308],
    ],
    annual: [24, 8, 0.3333, "red"],
  },
  {
    plan: "สำนักอำนวยการ 1",
    // To date: nothing is carried, and the last month of a quarter is the quarter's.
    quarters: [
      [22, 22, 20, 0.9091],
      [48, 48, 45, 0.9375],
      [72, 72, 70.2, 0.975],
    ],
    annual: [96, 70.2, 0.7313, "yellow"],
  },
  {
    plan: "สำนักอำนวยการ 2",
    quarters: [
      [90, 90, 89, 0.9889],
      [90, 91, 90, 0.989],
      [90, 91, 87, 0.956],
    ],
    annual: [360, 266, 0.7389, "yellow"],
  },
  {
    plan: "สำนักอำนวยการ 3",
    quarters: [
      [150, 150, 141.5, 0.9433],
      [150, 158.5, 162.5, 1.0252],
      [150, 146, 145, 0.9932],
    ],
    annual: [600.5, 449, 0.7477, "yellow"],
  },
];

/** The slips that were put into it; everything else on its three sheets adds up. */
const SLIPS = [
  // 45 + 50 + 70 + 66 + 40 + 58 + 61
  ["accumulated-mismatch", "แผน-ผล รายเดือน!R10", 400, 390],
  // 266 of the 270 planned up to June
  ["percent-mismatch", "แผน-ผล รายเดือน!S17", 98.25, 98.52],
  // 40 of 62.5
  ["percent-mismatch", "เบิกจ่าย!E7", 64.5, 64],
];

describe("the made-up sample, by month and on a scale of 1 to 5", () => {
  const reading = readWorkbook([monthlySheet(), scaleSheet(), spendingSheet()].map(sampleGrid));
  const { plans, scorecards, findings } = assess(reading, defaultSettings("th"));

  it("gives each office's plans the quarters that their months make", () => {
    assert.deepEqual(
      plans.map(({ plan, quarters, annual }) => ({
        plan: `${plan.section} ${plan.id}`,
        quarters: quarters
          .slice(0, 3)
          .map(({ planned, operating, result, achievement }) => [planned, operating, result, achievement]),
        annual: [annual.target, annual.result, annual.achievement, annual.status],
      })),
      PLANS,
    );
    assert.equal(reading.model.fiscalYear, 2567);
  });

  it("scores every perspective, one KPI by the band its result lies in", () => {
    const [scorecard] = scorecards;
    assert.deepEqual(scorecard?.scale.points, [1, 2, 3, 4, 5]);
    assert.deepEqual(
      scorecard?.components.map(({ title, kpis }) => [title, kpis.map(({ score }) => score)]),
      [
        ["มิติด้านการเงิน", [3.5, 2.6]],
        ["มิติด้านผู้รับบริการ", [4, 4.5]],
        ["มิติด้านกระบวนการภายใน", [2.5, 5]],
        ["มิติด้านการเรียนรู้และพัฒนา", [0]],
      ],
    );
    // 0.525 + 0.39 + 0.8 + 0.45 + 0.375 + 0.5 + 0
    assert.ok(Math.abs((scorecard?.total ?? 0) - 3.04) < 1e-9);
    assert.equal(scorecard?.grade, null);
  });

  it("has these slips, none missing and none false, and nothing to doubt", () => {
    assert.deepEqual(
      findings.map(({ kind, cell, reported, computed }) => [
        kind,
        `${cell.sheet}!${addressOf(cell)}`,
        reported,
        computed,
      ]),
      SLIPS,
    );
    assert.deepEqual(reading.doubts, []);
  });
});
