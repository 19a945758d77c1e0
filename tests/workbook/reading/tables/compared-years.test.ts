import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

const fiscalYear = (...years: (string | number)[]): number | null =>
  readWorkbook([
    gridOf("การเงิน", [
      ["งบแสดงฐานะการเงิน (ล้านบาท)"],
      ["รายการ", ...years],
      ["รายได้", 100, 110, 120],
      ["ค่าใช้จ่าย", 80, 85, 90],
      ["รวม", 180, 195, 210],
    ]),
  ]).model.fiscalYear;

describe("a table of figures of several years", () => {
  it("is of the latest of them, whatever their order", () => {
    assert.equal(fiscalYear("ปี 2564", "ปี 2565", "ปี 2566"), 2566);
    assert.equal(fiscalYear(2566, 2565, 2564), 2566);
    assert.equal(fiscalYear("2021", "2022", "2023"), 2566);
  });
});
