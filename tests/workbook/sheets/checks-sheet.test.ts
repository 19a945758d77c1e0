import assert from "node:assert/strict";
import { localeOf } from "../../../src/locales/locales";
import { type Doubt, doubtAt } from "../../../src/workbook/doubt";
import type { FormulaMode } from "../../../src/workbook/settings";
import { planSheets } from "../../../src/workbook/sheets/plan-sheets";
import {
  assessment,
  contentAt,
  NAMES,
  options,
  planned,
  settings,
  USER_SHEETS,
} from "../writing/support/fixture";
import { recalculate, type Shown } from "../writing/support/recalculate";

/** What the sheet shows, its formulas calculated. */
function calculated(formulas: FormulaMode, doubts: Doubt[]): (row: number, column: number) => Shown {
  const sheets = planSheets(assessment, settings, { ...options, formulas, doubts }, localeOf("th").sheets);
  const at = recalculate([...USER_SHEETS, ...sheets.map(({ name, cells }) => ({ name, rows: cells }))]);
  return (row, column) => at(NAMES.checks, row, column);
}

describe("checks sheet", () => {
  it("lists findings, the gravest first", () => {
    const sheet = planned("checks");
    assert.deepEqual(sheet.cells.slice(5, 8), [
      ["ระดับ", "แผ่นงาน", "เซลล์", "ตัวชี้วัด", "สิ่งที่พบ", "ค่าที่รายงาน", "ค่าที่คำนวณ"],
      [
        "◆ ผิดพลาด",
        "เกณฑ์",
        "B2",
        "–",
        "น้ำหนักของตัวชี้วัดทั้งหมดรวมได้ 95 ต้องรวมได้ 100 (ต่างกัน 5) โปรดแก้น้ำหนัก",
        95,
        100,
      ],
      [
        "● ปัดเศษ",
        "แผน",
        "H3",
        "5.1",
        "ไตรมาส 3: ร้อยละที่รายงาน 42.38 ถูกตัดทศนิยม ควรปัดเป็น 42.39 (ผล 2,255 เทียบเป้า 5,320)",
        42.38,
        42.39,
      ],
    ]);
    assert.equal(contentAt(sheet, "A3"), "พบ 2 รายการ: ผิดพลาด 1 · ควรตรวจ 0 · ปัดเศษ 1");
  });

  it("leads to the cell", () => {
    assert.deepEqual(planned("checks").links, [
      { row: 6, column: 2, target: "'เกณฑ์'!B2", tip: "ไปที่ เกณฑ์!B2" },
      { row: 7, column: 2, target: "'แผน'!H3", tip: "ไปที่ แผน!H3" },
    ]);
  });

  it("lists below them what the reader was not sure of", () => {
    const doubt = doubtAt({ sheet: "แผน", row: 1, column: 5 }, "not-read", {
      column: "F",
      heading: "งบ",
      count: 12,
    });
    const sheet = planned("checks", { doubts: [doubt] });
    assert.deepEqual(sheet.cells[8], [
      "? ไม่แน่ใจ",
      "แผน",
      "F2",
      "–",
      "คอลัมน์ F “งบ” ไม่ทราบว่าเป็นอะไร จึงไม่ได้อ่านตัวเลข 12 ค่า โปรดระบุว่าเป็นคอลัมน์ใด หรือระบุว่าไม่ใช้",
      "–",
      "–",
    ]);
    assert.deepEqual(sheet.links.at(-1), { row: 8, column: 2, target: "'แผน'!F2", tip: "ไปที่ แผน!F2" });
    assert.equal(contentAt(sheet, "A3"), "พบ 2 รายการ: ผิดพลาด 1 · ควรตรวจ 0 · ปัดเศษ 1 · ไม่แน่ใจ 1");
  });

  for (const formulas of ["live", "native", "values"] as const)
    it(`says at its foot what was found, and on which sheets (${formulas})`, () => {
      const doubt = doubtAt({ sheet: "แผน", row: 1, column: 5 }, "not-read", {
        column: "F",
        heading: "งบ",
        count: 12,
      });
      const at = calculated(formulas, [doubt]);
      // Rows 7 and 8 are the findings, one on each sheet, 9 the doubt; then a row of air.
      assert.deepEqual(
        [9, 10, 11, 12, 13].map((row) => at(row, 0)),
        [
          null,
          "การตรวจสอบข้อมูลพบข้อผิดพลาด 1 รายการ การปัดเศษ 1 รายการ และข้อที่อ่านได้ไม่แน่ชัด 1 รายการ",
          "สิ่งที่พบจำแนกตามแผ่นงาน ดังนี้",
          "แผ่นงาน “แผน” 1 รายการ",
          "แผ่นงาน “เกณฑ์” 1 รายการ",
        ],
      );
    });

  it("says what was checked where nothing was found", () => {
    const sheet = planned("checks", { language: "en" }, { ...assessment, findings: [] });
    assert.equal(contentAt(sheet, "A7"), "✓ Nothing found");
    assert.match(String(contentAt(sheet, "E7")), /^Checked 5 plans, 6 KPIs, 2 checklist items: /);
  });
});
