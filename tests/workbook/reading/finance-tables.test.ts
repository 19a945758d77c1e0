import assert from "node:assert/strict";
import { addressOf } from "../../../src/workbook/cell-ref";
import { differenceOf, ratioOf } from "../../../src/workbook/finance";
import type { CellValue } from "../../../src/workbook/grid";
import { type Reading, readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";

type Rows = (CellValue | null)[][];

const reading = (rows: Rows): Reading => readWorkbook([gridOf("เงิน", rows)]);

/** Each row: its kind if it is no item, its label, the two amounts, their difference and their ratio. */
const rowsOf = ({ model }: Reading): unknown[] =>
  model.finance.flatMap(({ kind, rows }) =>
    rows.map((row) => [
      ...(row.kind === "item" ? [] : [row.kind]),
      row.label,
      ...row.amounts.map((amount) => amount?.value ?? null),
      differenceOf(row),
      ratioOf(kind, row),
    ]),
  );

const headsOf = ({ model }: Reading): unknown[] =>
  model.finance.map(({ kind, title, unit, headings }) => [kind, title, unit, ...headings]);

const doubtsOf = ({ doubts }: Reading): unknown[] =>
  doubts.map(({ kind, cell, detail }) => [kind, addressOf(cell), detail]);

const findingsOf = ({ findings }: Reading): unknown[] =>
  findings.map(({ kind, cell, reported, computed }) => [kind, addressOf(cell), reported, computed]);

describe("tables of money of other organisations", () => {
  it("compare the two latest of three years, and name the column that is left out", () => {
    const read = reading([
      ["Statement of income for fiscal years 2021 - 2023"],
      ["(Unit: million baht)"],
      ["Item", "Note", "2023", "2022", "2021"],
      ["Revenue"],
      ["Water sales", 1, 512.4, 498.1, 470],
      ["Services", 2, 38.6, 41.2, 35.5],
      ["Total revenue", null, 551, 539.3, 505.5],
      ["Expenses"],
      ["Staff", 3, 298.2, 285.5, 275.6],
      ["Net income", null, 252.8, 253.8, 229.9],
    ]);
    assert.deepEqual(headsOf(read), [
      ["comparison", "Statement of income for fiscal years 2021 - 2023", "million baht", "2023", "2022"],
    ]);
    // 14.3 / 498.1, −2.6 / 41.2, 11.7 / 539.3, 12.7 / 285.5, −1 / 253.8
    assert.deepEqual(rowsOf(read), [
      ["group", "Revenue", null, null, null, null],
      ["Water sales", 512.4, 498.1, 14.3, 0.0287],
      ["Services", 38.6, 41.2, -2.6, -0.0631],
      ["total", "Total revenue", 551, 539.3, 11.7, 0.0217],
      ["group", "Expenses", null, null, null, null],
      ["Staff", 298.2, 285.5, 12.7, 0.0445],
      ["total", "Net income", 252.8, 253.8, -1, -0.0039],
    ]);
    assert.deepEqual(doubtsOf(read), [["year-left-out", "E3", { column: "E", heading: "2021", count: 5 }]]);
  });

  it("take the latest of the growths that a table states, not the first", () => {
    const read = reading([
      ["สรุปข้อมูลทางการเงิน 3 ปี"],
      ["หน่วย : ล้านบาท"],
      ["รายการ", "ปี 2564", "ปี 2565", "ปี 2566", "ร้อยละเพิ่ม(ลด) 65/64", "ร้อยละเพิ่ม(ลด) 66/65"],
      ["รายได้รวม", 2100, 2250, 2400, 7.14, 6.67],
      ["ค่าใช้จ่ายรวม", 1900, 2070, 2160, 8.95, 4.35],
      ["รายได้สูงกว่าค่าใช้จ่าย", 200, 180, 240, -10, 33.33],
    ]);
    assert.deepEqual(rowsOf(read), [
      ["total", "รายได้รวม", 2400, 2250, 150, 0.0667],
      ["total", "ค่าใช้จ่ายรวม", 2160, 2070, 90, 0.0435],
      ["total", "รายได้สูงกว่าค่าใช้จ่าย", 240, 180, 60, 0.3333],
    ]);
    assert.deepEqual(doubtsOf(read), [["year-left-out", "B3", { column: "B", heading: "ปี 2564", count: 3 }]]);
  });

  it("put this year first where last year stands at the left, numbering and differences aside", () => {
    const read = reading([
      ["ผลการดำเนินงานทางการเงิน"],
      ["หน่วย : พันบาท"],
      ["ลำดับ", "รายการ", "ปีก่อน", "ปีนี้", "เพิ่ม/(ลด)", "% เปลี่ยนแปลง"],
      [1, "รายได้ค่าบริการ", 80000, 92000, 12000, 15],
      [2, "รายได้อื่น", 5000, 4000, -1000, -20],
      [3, "รวมรายได้", 85000, 96000, 11000, 12.94],
    ]);
    assert.deepEqual(headsOf(read), [["comparison", "ผลการดำเนินงานทางการเงิน", "พันบาท", "ปีนี้", "ปีก่อน"]]);
    assert.deepEqual(rowsOf(read), [
      ["1 รายได้ค่าบริการ", 92000, 80000, 12000, 0.15],
      ["2 รายได้อื่น", 4000, 5000, -1000, -0.2],
      ["total", "3 รวมรายได้", 96000, 85000, 11000, 0.1294],
    ]);
    assert.deepEqual(doubtsOf(read), []);
  });

  it("read amounts typed as text, in Thai digits and in parentheses, and a dash and a blank as none", () => {
    const read = reading([
      ["งบแสดงฐานะการเงินเปรียบเทียบ (บาท)"],
      ["รายการ", "ปี ๒๕๖๖", "ปี ๒๕๖๕"],
      ["เงินสด", "๑,๒๕๐,๐๐๐.๕๐", "1,000,000"],
      ["เงินลงทุน", null, "500,000.00"],
      ["ที่ดิน", "2,000,000", "-"],
      ["หนี้สินรวม", "(450,000.00)", "(900,000.00)"],
      ["กำไร(ขาดทุน)สุทธิ", "(120,000)", "80,000"],
    ]);
    // (−450,000 − −900,000) / 900,000 = 0.5; (−120,000 − 80,000) / 80,000 = −2.5; 250,000.5 / 1,000,000
    assert.deepEqual(rowsOf(read), [
      ["เงินสด", 1250000.5, 1000000, 250000.5, 0.25],
      ["เงินลงทุน", null, 500000, null, null],
      ["ที่ดิน", 2000000, null, null, null],
      ["total", "หนี้สินรวม", -450000, -900000, 450000, 0.5],
      ["total", "กำไร(ขาดทุน)สุทธิ", -120000, 80000, -200000, -2.5],
    ]);
    assert.deepEqual(findingsOf(read), []);
  });

  it("name the cell of a text or an error where an amount should stand, also in a row without figures", () => {
    const read = reading([
      ["รายได้และค่าใช้จ่าย"],
      ["หน่วย : ล้านบาท"],
      ["รายการ", "ปี 2566", "ปี 2565"],
      ["รายได้", 35.5, 30],
      ["เงินบริจาค", "รอตรวจสอบ", 0],
      ["ค่าใช้จ่าย", "ไม่มีข้อมูล", "ไม่มีข้อมูล"],
      ["ดอกเบี้ย", "#REF!", 1.5],
      ["รวม", 35.5, 31.5],
    ]);
    assert.deepEqual(findingsOf(read), [
      ["cell-error", "B7", "#REF!", null],
      ["unreadable", "B5", "รอตรวจสอบ", null],
      ["unreadable", "B6", "ไม่มีข้อมูล", null],
      ["unreadable", "C6", "ไม่มีข้อมูล", null],
    ]);
    assert.deepEqual(rowsOf(read).slice(1, 4), [
      ["เงินบริจาค", null, 0, null, null],
      ["ค่าใช้จ่าย", null, null, null, null],
      ["ดอกเบี้ย", null, 1.5, null, null],
    ]);
  });

  it("bring a year in another multiple of the unit to this year's, and say so", () => {
    const read = reading([
      ["รายได้และค่าใช้จ่าย"],
      ["รายการ", "ปี 2566 (บาท)", "ปี 2565 (ล้านบาท)"],
      ["รายได้ค่าเช่า", 52000000, 48.5],
      ["ค่าใช้จ่าย", 41000000, 39],
    ]);
    assert.deepEqual(headsOf(read), [
      ["comparison", "รายได้และค่าใช้จ่าย", "บาท", "ปี 2566 (บาท)", "ปี 2565 (บาท)"],
    ]);
    // 3.5 / 48.5 = 7.22 %, 2 / 39 = 5.13 %
    assert.deepEqual(rowsOf(read), [
      ["รายได้ค่าเช่า", 52000000, 48500000, 3500000, 0.0722],
      ["ค่าใช้จ่าย", 41000000, 39000000, 2000000, 0.0513],
    ]);
    assert.deepEqual(findingsOf(read), [["unit-multiple", "C3", 48.5, 48500000]]);
  });

  it("find loans and defaults by their headings where no percentage is printed, never the number of borrowers", () => {
    const read = reading([
      ["สถานะสินเชื่อ (ล้านบาท)"],
      ["ประเภท", "จำนวนราย", "สินเชื่ออนุมัติ", "สินเชื่อคงเหลือ", "หนี้ค้างชำระ"],
      ["เกษตร", 120, 1500, 1200.5, 84],
      ["บริการ", 0, 0, 0, 0],
      ["รวม", 120, 1500, 1200.5, 84],
    ]);
    // 84 / 1,200.5 = 6.9971 %; of nothing there is no share
    assert.deepEqual(rowsOf(read), [
      ["เกษตร", 1200.5, 84, 1116.5, 0.07],
      ["บริการ", 0, 0, 0, null],
      ["total", "รวม", 1200.5, 84, 1116.5, 0.07],
    ]);
    assert.equal(read.model.finance[0]?.kind, "default");
  });

  it("lay spending beside its budget whatever the items are called", () => {
    const read = reading([
      ["ผลการเบิกจ่ายงบประมาณ ปีงบประมาณ 2566"],
      ["หน่วย : ล้านบาท"],
      ["ประเภทงบ", "งบประมาณหลังโอน", "เบิกจ่าย", "ร้อยละ"],
      ["งบบุคลากร", 60.5, 58.2, 96.2],
      ["งบลงทุน", 40, null, null],
      ["รวม", 100.5, 58.2, 57.91],
    ]);
    assert.deepEqual(headsOf(read), [
      ["spending", "ผลการเบิกจ่ายงบประมาณ ปีงบประมาณ 2566", "ล้านบาท", "งบประมาณหลังโอน", "เบิกจ่าย"],
    ]);
    assert.deepEqual(rowsOf(read), [
      ["งบบุคลากร", 60.5, 58.2, 2.3, 0.962],
      ["งบลงทุน", 40, null, null, null],
      ["total", "รวม", 100.5, 58.2, 42.3, 0.5791],
    ]);
  });

  it("name the cell of a text in a table of spending", () => {
    const read = reading([
      ["ผลการเบิกจ่าย"],
      ["รายการ", "งบประมาณ", "เบิกจ่าย", "คงเหลือ"],
      ["งบบุคลากร", "อยู่ระหว่างโอน", 58.2, null],
      ["งบลงทุน", 40, "#N/A", 40],
    ]);
    assert.deepEqual(read.findings.map(({ kind, cell }) => [kind, addressOf(cell)]).sort(), [
      ["cell-error", "C4"],
      ["unreadable", "B3"],
    ]);
  });

  it("are in doubt where only one year stands, or a plan beside what came of it", () => {
    const oneYear = reading([
      ["งบแสดงผลการดำเนินงานทางการเงิน ปีงบประมาณ 2566"],
      ["หน่วย : บาท"],
      ["รายการ", "จำนวนเงิน"],
      ["รายได้จากงบประมาณ", 120500000],
      ["ค่าใช้จ่าย", 115500000],
    ]);
    assert.deepEqual(oneYear.model.finance, []);
    assert.deepEqual(doubtsOf(oneYear), [
      ["not-compared", "B3", { title: "งบแสดงผลการดำเนินงานทางการเงิน ปีงบประมาณ 2566" }],
    ]);
    const twoResults = reading([
      ["รายได้และค่าใช้จ่าย (ล้านบาท)"],
      ["รายการ", "ปี 2566 กองทุน", "ปี 2566 สำนักงาน"],
      ["รายได้", 10, 20],
      ["ค่าใช้จ่าย", 8, 15],
    ]);
    assert.deepEqual(
      doubtsOf(twoResults).map((doubt) => (doubt as unknown[])[0]),
      ["not-compared"],
    );
  });

  it("compare what was done, and not what is planned for next year", () => {
    const read = reading([
      ["รายได้และค่าใช้จ่าย (ล้านบาท)"],
      ["รายการ", "ประมาณการปี 2567", "ปีงบประมาณ 2566", "ปีงบประมาณ 2565"],
      ["รายได้", 70, 60, 50],
      ["ค่าใช้จ่าย", 66, 55, 44],
    ]);
    assert.deepEqual(rowsOf(read), [
      ["รายได้", 60, 50, 10, 0.2],
      ["ค่าใช้จ่าย", 55, 44, 11, 0.25],
    ]);
    assert.deepEqual(doubtsOf(read), [
      ["year-left-out", "B2", { column: "B", heading: "ประมาณการปี 2567", count: 2 }],
    ]);
  });

  it("leave a table of anything else alone", () => {
    const read = reading([["ผู้เข้าชม"], ["เดือน", "2566", "2565"], ["มกราคม", 10, 12], ["กุมภาพันธ์", 9, 7]]);
    assert.deepEqual([read.model.finance, read.doubts], [[], []]);
  });
});
