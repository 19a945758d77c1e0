import assert from "node:assert/strict";
import { unansweredCells } from "../../src/workbook/unanswered";

describe("cells that nobody answers", () => {
  it("show #NAME? or #BUSY!; other errors are answers", () => {
    const grid = {
      sheet: "สรุปผล KPI",
      top: 2,
      left: 1,
      values: [
        ["#NAME?", 0.5, "#N/A"],
        ["", "#BUSY!", "#DIV/0!"],
      ],
      numberFormats: [],
    };
    assert.deepEqual(unansweredCells(grid), [
      { sheet: "สรุปผล KPI", row: 2, column: 1 },
      { sheet: "สรุปผล KPI", row: 3, column: 2 },
    ]);
  });
});
