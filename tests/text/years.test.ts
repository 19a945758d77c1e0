import assert from "node:assert/strict";
import { yearsIn } from "../../src/text/years";

describe("yearsIn", () => {
  it("reads Buddhist and Christian years, and short ones after ปี", () => {
    assert.deepEqual(yearsIn("ผลปี 2020"), [2563]);
    assert.deepEqual(yearsIn("เป้าหมายปี 64"), [2564]);
    assert.deepEqual(yearsIn("ปี ๒๕๖๒ และ 2563"), [2562, 2563]);
  });

  it("takes no other number for a year", () => {
    assert.deepEqual(yearsIn("25,076 ครัวเรือน"), []);
    assert.deepEqual(yearsIn("12563"), []);
  });
});
