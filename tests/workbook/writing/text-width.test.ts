import assert from "node:assert/strict";
import { figureFormat, formatted } from "../../../src/workbook/writing/number-format";
import { runs } from "../../../src/workbook/writing/runs";
import { textWidth } from "../../../src/workbook/writing/text-width";

describe("textWidth", () => {
  it("counts no vowels and tone marks above and below", () => {
    assert.equal(textWidth("ที่นี่"), 2);
    assert.equal(textWidth("น้ำหนัก"), 5);
    assert.equal(textWidth("KPI 1.1"), 7);
  });

  it("takes the longest line", () => {
    assert.equal(textWidth("ab\nabcd\na"), 4);
  });
});

describe("figureFormat", () => {
  it("has as many decimals as the figure", () => {
    assert.equal(figureFormat(0), "#,##0");
    assert.equal(figureFormat(2), "#,##0.00");
    assert.equal(figureFormat(9), "#,##0.0000");
  });

  it("tells how a number will read", () => {
    assert.equal(formatted(27353, "#,##0"), "27,353");
    assert.equal(formatted(1.1667, "0.00%"), "116.67%");
  });
});

describe("runs", () => {
  it("puts neighbouring equal values together", () => {
    assert.deepEqual(runs([0, 0, 2, 0]), [
      { first: 0, count: 2, value: 0 },
      { first: 2, count: 1, value: 2 },
      { first: 3, count: 1, value: 0 },
    ]);
  });
});
