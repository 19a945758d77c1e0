import assert from "node:assert/strict";
import { addressOf } from "../../../src/workbook/cell-ref";
import type { CellValue } from "../../../src/workbook/grid";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";

type Rows = (CellValue | null)[][];

/** Each doubt's kind, cell, the cells to choose among and the guess. */
const doubts = (...sheets: [name: string, rows: Rows][]): unknown[] =>
  readWorkbook(sheets.map(([name, rows]) => gridOf(name, rows))).doubts.map(
    ({ kind, cell, candidates, guess }) => [
      kind,
      `${cell.sheet}!${addressOf(cell)}`,
      ...(candidates.length > 0 ? [candidates.map(addressOf), guess && addressOf(guess)] : []),
    ],
  );

describe("the reader says where it is not sure", () => {
  it("of a sheet that looks like a target sheet, but names no target", () => {
    assert.deepEqual(
      doubts([
        "แผน",
        [
          ["ลำดับ", "ตัวชี้วัด", "หน่วยนับ", "ผลการดำเนินงาน"],
          [1, "อบรม", "คน", 9],
        ],
      ]),
      [["no-target", "แผน!A1"]],
    );
  });

  it("of a criteria sheet or a checklist without weights, or without levels", () => {
    const body: Rows = [["1.1 ก", 10, 20, 30]];
    assert.deepEqual(doubts(["C", [["ตัวชี้วัด", "ขั้นต่ำ", "มาตรฐาน", "ขั้นสูง"], ...body]]), [["no-weight", "C!A1"]]);
    assert.deepEqual(
      doubts([
        "D",
        [
          ["ข้อ", "รายการ", "ผ่าน", "ไม่ผ่าน"],
          [1, "ก", "✓", null],
        ],
      ]),
      [["no-weight", "D!A1"]],
    );
    assert.deepEqual(doubts(["C", [["ตัวชี้วัด", "น้ำหนัก", "ขั้นสูง", "คะแนน"], ...body]]), [["no-levels", "C!A1"]]);
  });

  it("of headings with nothing below", () => {
    assert.deepEqual(doubts(["แผน", [["ลำดับ", "แผนงาน", "เป้าหมาย", "ผล"], ["หมายเหตุ : ยังไม่มีข้อมูล"]]]), [
      ["no-rows", "แผน!A1"],
    ]);
  });

  it("of two columns that could both be the result", () => {
    assert.deepEqual(
      doubts([
        "แผน",
        [
          ["ลำดับ", "แผนงาน", "เป้าหมาย", "ผลการดำเนินงาน", "ผลสะสม"],
          [1, "อบรม", 10, 9, 8],
        ],
      ]),
      [["two-columns", "แผน!D1", ["D1", "E1"], "D1"]],
    );
  });

  it("but not where the cells below decide", () => {
    assert.deepEqual(
      doubts([
        "แผน",
        [
          ["ลำดับ", "แผนงาน", "โครงการ", "เป้าหมาย", "ผลการดำเนินงาน", "ผลการดำเนินงานเชิงคุณภาพ"],
          [1, "แผนงานคน", "อบรม", 10, 9, "ผู้เข้าอบรมมีความรู้ความเข้าใจมากขึ้นและนำไปใช้ได้จริงในพื้นที่"],
          [2, null, "สัมมนา", 10, 9, "ผู้เข้าสัมมนามีความรู้ความเข้าใจมากขึ้นและนำไปใช้ได้จริงในพื้นที่"],
        ],
      ]),
      [],
    );
  });

  it("of a table whose title alone names a quarter", () => {
    const rows: Rows = [["รายงานผล ไตรมาส 4"], ["ลำดับ", "แผนงาน", "เป้าหมาย", "ผล"], [1, "อบรม", 10, 9]];
    assert.deepEqual(doubts(["แผน", rows]), [["quarter-or-year", "แผน!C2", ["C2"], "C2"]]);
    assert.deepEqual(doubts(["แผน", [rows[0]!, ["ลำดับ", "แผนงาน", "เป้าหมายปี", "ผล"], rows[2]!]]), []);
  });

  it("of quarters without the year's target", () => {
    assert.deepEqual(
      doubts([
        "แผน",
        [
          ["ลำดับ", "แผนงาน", "เป้าหมาย Q1", "ผล Q1"],
          [1, "อบรม", 10, 9],
        ],
      ]),
      [["no-annual-target", "แผน!A1"]],
    );
  });

  const HEADER = ["ลำดับ", "แผนงาน", "เป้าหมาย", "ผล"];

  it("of a numbering with holes", () => {
    assert.deepEqual(
      doubts([
        "แผน",
        [HEADER, ["1.1", "ก", 1, 1], ["1.2", "ข", 1, 1], ["1.4", "ง", 1, 1], ["3.1", "จ", 1, 1]],
      ]),
      [["numbering-gap", "แผน!B4"]],
    );
    // What is missing here stands on another sheet.
    assert.deepEqual(
      doubts(["ก", [HEADER, [1, "ก", 1, 1], [3, "ค", 1, 1]]], ["ข", [HEADER, [2, "ข", 1, 1]]]),
      [],
    );
  });

  it("of figures without a number or without a plan, among numbered plans", () => {
    assert.deepEqual(
      doubts([
        "แผน",
        [HEADER, [1, "ก", 1, 1], [null, "กิจกรรมย่อย", 1, 1], [null, null, 5, 6], [2, "ข", 1, 1]],
      ]),
      [
        ["unnumbered-plan", "แผน!B3", ["B3"], "B3"],
        ["figures-without-plan", "แผน!C4"],
      ],
    );
  });

  it("of a plan that two sheets give different figures", () => {
    const sheet = (target: number): Rows => [HEADER, [1, "อบรม", target, 9]];
    const reading = readWorkbook([gridOf("เหนือ", sheet(10)), gridOf("ใต้", sheet(20))]);
    assert.equal(reading.model.plans.length, 2);
    assert.deepEqual(
      reading.doubts.map(({ kind, cell, guess, detail }) => [
        kind,
        `${cell.sheet}!${addressOf(cell)}`,
        guess,
        detail,
      ]),
      [["plan-differs", "ใต้!C2", null, { id: "1", title: "อบรม", first: 10, second: 20, joined: false }]],
    );
  });

  it("of a row of the long table whose quarter is unknown or stands twice", () => {
    assert.deepEqual(
      doubts([
        "ข้อมูล",
        [
          ["ลำดับ", "แผนงาน", "เป้าหมายปี", "ไตรมาส", "เป้าหมาย", "ผล"],
          [1, "ก", 10, 1, 5, 5],
          [1, "ก", 10, 1, 5, 5],
          [1, "ก", 10, 7, 5, 5],
        ],
      ]),
      [
        ["repeated-quarter", "ข้อมูล!D3", ["D2", "D3"], "D2"],
        ["unknown-quarter", "ข้อมูล!D4"],
      ],
    );
  });

  it("and leaves other sheets alone without a word", () => {
    assert.deepEqual(
      doubts(
        [
          "ปฏิทิน",
          [
            ["วันที่", "กิจกรรม", "หมายเหตุ"],
            ["1 ต.ค.", "ประชุม", null],
          ],
        ],
        [
          "เงินเดือน",
          [
            ["ลำดับ", "ชื่อ", "ตำแหน่ง", "เงินเดือน"],
            [1, "สมชาย", "นักวิเคราะห์", 30000],
          ],
        ],
        [
          "งาน",
          [
            ["ลำดับ", "โครงการ", "ผู้รับผิดชอบ", "งบประมาณ"],
            [1, "อบรม", "กอง 1", 1000],
          ],
        ],
        ["ว่าง", [["", ""]]],
      ),
      [],
    );
  });
});
