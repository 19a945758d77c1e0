import assert from "node:assert/strict";
import { assess } from "../../../src/workbook/assess";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";
import { said, settingsIn } from "./said";

const MONTHS = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split(" ");

const reading = readWorkbook([
  gridOf("แผน", [
    ["ผลปี 2568"],
    ["ลำดับ", "โครงการ", "เป้าหมายปี", "แผน/ผล", ...MONTHS],
    [1, "ผู้โดยสาร", 120, "แผน", ...MONTHS.map(() => 10)],
    [null, null, null, "ผล", 10, 11, 12, 13],
  ]),
]);

describe("a calendar year's conclusions", () => {
  it("name its months, and call it no fiscal year", () => {
    const [thai] = said(assess(reading, settingsIn("th")), "th").overall ?? [];
    const [english] = said(assess(reading, settingsIn("en")), "en").overall ?? [];
    assert.ok(thai?.startsWith("ปี พ.ศ. 2568 ณ สิ้นเดือนเมษายน 2568 มีแผนงานทั้งสิ้น"), thai);
    assert.ok(english?.startsWith("At the end of April 2025, year B.E. 2568, there is"), english);
  });

  it("reach up to the month that the rules name", () => {
    // March is the sixth month of a fiscal year; here three months count.
    assert.equal(assess(reading, { ...settingsIn("th"), month: "m6" }).model.month, 3);
  });
});
