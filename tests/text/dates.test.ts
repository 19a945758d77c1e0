import assert from "node:assert/strict";
import { isDateText } from "../../src/text/dates";

describe("isDateText", () => {
  it("knows dates as targets state them", () => {
    for (const text of [
      "30 มิ.ย. 2568",
      "ภายใน 31 มี.ค. 2568",
      "ภายในเดือนมิถุนายน ๒๕๖๘",
      "ก่อนวันที่ 1 ตุลาคม 2567",
      "30/6/2568",
      "2025-06-30",
      "30 June 2025",
      "June 30, 2025",
      "by 31 March 2025",
    ])
      assert.equal(isDateText(text), true, text);
  });

  it("takes no figure for a date", () => {
    for (const text of ["31 ครั้ง", "ภายใน 30 นาที", "2568", "1,200-1,500", "8.5", "12 เดือน", "1/2", "45838"])
      assert.equal(isDateText(text), false, text);
  });
});
