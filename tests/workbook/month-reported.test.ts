import assert from "node:assert/strict";
import { defaultGrades } from "../../src/locales/rule-words";
import { assess } from "../../src/workbook/assess";
import { readWorkbook } from "../../src/workbook/reading/read-workbook";
import { DEFAULT_SETTINGS, type MonthChoice } from "../../src/workbook/settings";
import { gridOf } from "./grid";

describe("the month reported", () => {
  const reported = (month: MonthChoice): unknown => {
    const reading = readWorkbook([
      gridOf("แผน", [
        ["ลำดับ", "แผนงาน", "เป้าหมายทั้งปี", "ไตรมาส 1", null, "ไตรมาส 2", null],
        [null, null, null, "เป้าหมาย", "ผล", "เป้าหมาย", "ผล"],
        [1, "อบรม", 100, 20, 20, 30, 35],
      ]),
    ]);
    const { model } = assess(reading, { ...DEFAULT_SETTINGS, grades: defaultGrades("th"), month });
    return [model.month, model.quarter];
  };

  it("is the last one with a result, unless the rules sheet names one", () => {
    assert.deepEqual(reported("latest"), [null, 2]);
    // October is the first month of the fiscal year, March the sixth.
    assert.deepEqual(reported("m3"), [3, 1]);
    assert.deepEqual(reported("m9"), [9, 3]);
  });
});
