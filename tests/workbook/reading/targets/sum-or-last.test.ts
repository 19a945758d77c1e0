import assert from "node:assert/strict";
import { annualResultOf } from "../../../../src/workbook/plan-figures";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

const read = (percents: (number | null)[]): unknown => {
  const { model, doubts } = readWorkbook([
    gridOf("OKR", [
      [
        "No.",
        "Key result",
        "Target FY2024",
        "Actual Q1",
        "Actual Q2",
        "Actual Q3",
        "Actual Q4",
        "Progress (%)",
      ],
      ["1.1", "Papers", 60, 10, 14, 13, 15, percents[0] ?? null],
      ["2.1", "Engagement score", 4.2, null, 4, null, 4.1, percents[1] ?? null],
    ]),
  ]);
  return {
    years: model.plans.map((plan) => [plan.id, plan.accumulation, annualResultOf(plan)]),
    doubts: doubts.map(({ kind, detail }) => [kind, detail]),
  };
};

describe("a year without a result of its own, nor targets of its quarters", () => {
  it("is the sum of the results or the last one, as the printed percentage tells", () => {
    // 10 + 14 + 13 + 15 = 52 of 60; 4.1 of 4.2.
    assert.deepEqual(read([86.67, 97.62]), {
      years: [
        ["1.1", null, 52],
        ["2.1", "cumulative", 4.1],
      ],
      doubts: [],
    });
  });

  it("is the sum, with a doubt, where no percentage tells", () => {
    assert.deepEqual(read([86.67, 95]), {
      years: [
        ["1.1", null, 52],
        ["2.1", null, 8.1],
      ],
      doubts: [["sum-or-last", { id: "2.1", sum: 8.1, last: 4.1 }]],
    });
  });

  it("is not asked for where the user has said it", () => {
    const { model, doubts } = readWorkbook(
      [
        gridOf("OKR", [
          ["No.", "Key result", "Target", "Actual Q1", "Actual Q2"],
          ["2.1", "Engagement score", 4.2, 4, 4.1],
        ]),
      ],
      { version: 1, sheets: [], plans: [{ sheet: "OKR", id: "2.1", accumulation: "average" }] },
    );
    assert.deepEqual(model.plans.map(annualResultOf), [4.05]);
    assert.deepEqual(doubts, []);
  });
});
