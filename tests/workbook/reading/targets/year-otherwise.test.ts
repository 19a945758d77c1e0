import assert from "node:assert/strict";
import { checkWorkbook } from "../../../../src/workbook/checks/check-workbook";
import { annualResultOf } from "../../../../src/workbook/plan-figures";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

describe("an annual result that is neither the quarters' sum nor the last of them", () => {
  it("asks, and finds no slip, where the annual result is the mean of the quarters", () => {
    // (94 + 96 + 93 + 97) / 4 = 95
    const reading = readWorkbook([
      gridOf("KPI", [
        ["KPI", "Unit", "Annual target", "Q1 target", "Q1 actual", "Q2 target", "Q2 actual"].concat([
          "Q3 target",
          "Q3 actual",
          "Q4 target",
          "Q4 actual",
          "Full-year actual",
        ]),
        ["On-time departures", "trains", 95, 95, 94, 95, 96, 95, 93, 95, 97, 95],
      ]),
    ]);
    assert.deepEqual(reading.model.plans.map(annualResultOf), [95]);
    assert.deepEqual(
      reading.doubts.map(({ kind, detail }) => [kind, detail]),
      [["year-otherwise", { id: "", way: "average" }]],
    );
    assert.deepEqual(checkWorkbook(reading), []);
  });
});
