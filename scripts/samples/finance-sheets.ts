/** The report's statements of finance and loans. */
import { REFERENCE, type ReferenceStatement } from "./reference";
import type { SampleSheet } from "./sheet";

const ORGANISATION = "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)";
/** Negatives stand in brackets: (0.9). */
const MONEY = "#,##0.0;(#,##0.0)";
const WIDTH = 4;

/** The report's headings over the items that follow. */
const GROUPS: Record<string, string[]> = {
  "เงินสด เงินฝากธนาคาร เงินลงทุน": ["สถานะการเงิน", "สินทรัพย์"],
  รายได้จากการดำเนินงาน: ["ผลการดำเนินงาน", "รายได้"],
  ค่าใช้จ่ายในการดำเนินงาน: ["ค่าใช้จ่าย"],
};

function addStatement(
  sheet: SampleSheet,
  title: string,
  budget: string,
  items: readonly ReferenceStatement[],
): void {
  sheet.boldRows.push(sheet.rows.length);
  sheet.merges.push({ row: sheet.rows.length, column: 0, rows: 1, columns: WIDTH });
  sheet.rows.push([title], [null, null, null, `หน่วย : ${REFERENCE.finance.unit}`]);
  const row = sheet.rows.length;
  sheet.headerRows.push(row, row + 1, row + 2);
  sheet.rows.push(
    [null, budget, null, null],
    [null, "รอบ 11 เดือน", null, "ร้อยละ\nเพิ่ม(ลด)"],
    [null, "ปี 2563", "ปี 2562", null],
  );
  sheet.merges.push(
    { row, column: 0, rows: 3, columns: 1 },
    { row, column: 1, rows: 1, columns: 3 },
    { row: row + 1, column: 1, rows: 1, columns: 2 },
    { row: row + 1, column: 3, rows: 2, columns: 1 },
  );
  for (const { item, current, previous, changePercent } of items) {
    for (const group of GROUPS[item] ?? []) {
      sheet.boldRows.push(sheet.rows.length);
      sheet.rows.push([group]);
    }
    if (/รวม|สุทธิ$|สูง \(ต่ำ\)/.test(item) && !item.startsWith("เงินให้กู้") && !item.includes("ถาวร"))
      sheet.boldRows.push(sheet.rows.length);
    sheet.rows.push([item, current, previous, changePercent]);
  }
}

/** Assets, revenue and expense of the year and the year before, of the whole budget and of the fund alone. */
export function financeSheet(): SampleSheet {
  const { total, fund } = REFERENCE.finance;
  const sheet: SampleSheet = {
    name: "ข้อมูลทางการเงิน",
    rows: [[ORGANISATION], ["ข้อมูลทางการเงินที่สำคัญ ปี 2563 (รอบ 11 เดือน)"], []],
    columnWidths: [52, 16, 16, 16],
    headerRows: [],
    boldRows: [0, 1],
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: WIDTH })),
    numberFormats: { 1: MONEY, 2: MONEY, 3: MONEY },
  };
  const title = "รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน";
  addStatement(sheet, `1. ${title} (งบประมาณรวม)`, "งบประมาณรวม", total);
  sheet.rows.push([]);
  addStatement(sheet, `2. ${title} (เฉพาะเงินทุน พอช.)`, "เงินทุน พอช.", fund);
  return sheet;
}

const AMOUNT = "#,##0.00";
const NUMBER = "#,##0";

/** Loans approved, paid out, paid back, outstanding and in default since the beginning. */
export function loansSheet(): SampleSheet {
  const { unit, rows } = REFERENCE.loans;
  const sheet: SampleSheet = {
    name: "สินเชื่อ",
    rows: [
      [ORGANISATION],
      ["ผลการดำเนินงานสินเชื่อสะสม ตั้งแต่เริ่มดำเนินงานถึงสิงหาคม 2563"],
      [`(หน่วย : ${unit})`],
      [
        "ประเภทสินเชื่อ",
        "สินเชื่ออนุมัติ",
        null,
        null,
        null,
        "สินเชื่อเบิกจ่าย",
        "รับชำระคืน",
        "สินเชื่อคงเหลือ",
        null,
        "สินเชื่อผิดนัด",
        null,
        null,
      ],
      [
        null,
        "องค์กร",
        "ชุมชน",
        "ครัวเรือน",
        "จำนวนเงิน",
        null,
        null,
        "องค์กร",
        "จำนวนเงิน",
        "องค์กร",
        "จำนวนเงิน",
        "%",
      ],
    ],
    columnWidths: [28, 11, 11, 12, 14, 14, 14, 11, 14, 11, 12, 9],
    headerRows: [3, 4],
    boldRows: [0, 1],
    merges: [
      ...[0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: 12 })),
      { row: 3, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 1, rows: 1, columns: 4 },
      { row: 3, column: 5, rows: 2, columns: 1 },
      { row: 3, column: 6, rows: 2, columns: 1 },
      { row: 3, column: 7, rows: 1, columns: 2 },
      { row: 3, column: 9, rows: 1, columns: 3 },
    ],
    numberFormats: {
      ...Object.fromEntries([1, 2, 3, 7, 9].map((column) => [column, NUMBER])),
      ...Object.fromEntries([4, 5, 6, 8, 10, 11].map((column) => [column, AMOUNT])),
    },
  };
  for (const [kind, values] of Object.entries(rows)) {
    if (kind.startsWith("รวม")) sheet.boldRows.push(sheet.rows.length);
    sheet.rows.push([kind, ...values]);
  }
  return sheet;
}
