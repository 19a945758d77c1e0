import assert from "node:assert/strict";
import fc from "fast-check";
import { round } from "../../../src/kpi/round";
import { addressOf } from "../../../src/workbook/cell-ref";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";

type Row = (string | number | null)[];

/** Severity, kind, cell, reported and computed of every finding. */
const found = (rows: Row[], numberFormats: Record<string, string> = {}): unknown[] =>
  checkWorkbook(readWorkbook([gridOf("ตาราง", rows, numberFormats)])).map(
    ({ severity, kind, cell, reported, computed }) => [severity, kind, addressOf(cell), reported, computed],
  );

const clean = (rows: Row[]): void => assert.deepEqual(found(rows), []);

describe("percentages of a target, the quarters down the rows", () => {
  const rows = (percent: number): Row[] => [
    ["รายการ", "ผู้รับบริการ (คน)", "รายได้ (ล้านบาท)", "ข้อร้องเรียน (เรื่อง)"],
    ["เป้าหมายปี", 4000, 125, 24],
    ["ไตรมาส 1", 1900, 60, 12],
    ["ไตรมาส 2", 2200, 62, 10],
    ["รวมทั้งปี", 4100, 122, 22],
    // 4,100 of 4,000 is 102.5 %, 122 of 125 97.6 %; 200 % − 22/24 = 108.33 %
    ["ร้อยละ", 102.5, 97.6, percent],
  ];

  it("are no slips where less is better", () => {
    clean(rows(108.33));
  });

  it("are slips where they are right in neither way", () => {
    assert.deepEqual(found(rows(110)), [["error", "percent-mismatch", "D6", 110, 91.67]]);
  });
});

describe("totals of a table", () => {
  it("are the sums of the rows above", () => {
    const rows = (total: number): Row[] => [
      ["รายการ", "จำนวนเงิน", "โครงการ"],
      ["ค่าจ้าง", 1200, 3],
      ["ค่าวัสดุ", 300, 4],
      ["ค่าเดินทาง", "-", 1],
      ["รวม", total, 8],
    ];
    clean(rows(1500));
    assert.deepEqual(found(rows(1600)), [["error", "parts-sum", "B5", 1600, 1500]]);
  });

  it("are checked where the total is the only one", () => {
    const rows = (total: number): Row[] => [
      ["Item", "Amount"],
      ["Wages", 1200],
      ["Material", 300],
      ["Grand total", total],
    ];
    clean(rows(1500));
    assert.deepEqual(found(rows(1550)), [["error", "parts-sum", "B4", 1550, 1500]]);
  });

  it("are the sums of the columns to the left, or to the right", () => {
    const left = (total: number): Row[] => [
      ["หน่วยงาน", "ชาย", "หญิง", "รวม"],
      ["กองคลัง", 4, 6, 10],
      ["กองแผน", 3, 5, total],
      ["กองพัสดุ", 7, 2, 9],
    ];
    clean(left(8));
    assert.deepEqual(found(left(9)), [["error", "parts-sum", "D3", 9, 8]]);
    const right = (total: number): Row[] =>
      left(8).map(([name, a, b], i) => [name!, i === 2 ? total : [0, 10, 8, 9][i]!, a!, b!]);
    const headed = (total: number): Row[] => [["หน่วยงาน", "รวม", "ชาย", "หญิง"], ...right(total).slice(1)];
    clean(headed(8));
    assert.deepEqual(found(headed(9)), [["error", "parts-sum", "B3", 9, 8]]);
  });

  it("may be off by half a unit for each rounded figure, and by nothing for counts", () => {
    const rows = (count: number, amount: number): Row[] => [
      ["รายการ", "จำนวน", "ล้านบาท"],
      ["ก", 1, 1.3],
      ["ข", 2, 1.3],
      ["รวม", count, amount],
    ];
    clean(rows(3, 2.7));
    clean(rows(3, 2.5));
    assert.deepEqual(found(rows(3, 2.8)), [["error", "parts-sum", "C4", 2.8, 2.6]]);
    assert.deepEqual(found(rows(4, 2.6)), [["error", "parts-sum", "B4", 4, 3]]);
  });

  it("are those of a column of the same kind, under a total of several kinds", () => {
    const rows = (result: number): Row[] => [
      ["หน่วยงาน", "รอบแรก", null, "รอบหลัง", null, "รวม", null],
      [null, "แผน", "จ่าย", "แผน", "จ่าย", "แผน", "จ่าย"],
      ["ก", 10, 8, 20, 22, 30, 30],
      ["ข", 5, 5, 6, 4, 11, result],
      ["ค", 1, 2, 3, 4, 4, 6],
    ];
    clean(rows(9));
    assert.deepEqual(found(rows(10)), [["error", "parts-sum", "G4", 10, 9]]);
  });

  it("are those of their group, and of the groups", () => {
    const rows = (grand: number, north: number): Row[] => [
      ["จังหวัด", "คน", "บาท"],
      ["ภาคเหนือ"],
      ["เชียงใหม่", 5, 50],
      ["ลำพูน", 3, 30],
      ["รวมภาคเหนือ", north, 80],
      ["ภาคใต้"],
      ["ระนอง", 2, 20],
      ["ตรัง", 4, 40],
      ["รวมภาคใต้", 6, 60],
      ["รวมทั้งสิ้น", grand, 140],
    ];
    clean(rows(14, 8));
    assert.deepEqual(found(rows(15, 8)), [["error", "parts-sum", "B10", 15, 14]]);
    assert.deepEqual(found(rows(14, 9)), [["error", "parts-sum", "B5", 9, 8]]);
  });

  it("do not count the parts of a part", () => {
    clean([
      ["รายการ", "บาท"],
      ["1. งบบุคลากร", 100],
      ["1.1 เงินเดือน", 60],
      ["1.2 ค่าจ้าง", 40],
      ["2. งบดำเนินงาน", 200],
      ["รวม", 300],
    ]);
    clean([
      ["ที่", "รายการ", "บาท"],
      [1, "งบบุคลากร", 100],
      [null, "เงินเดือน", 70],
      [null, "ค่าจ้าง", 20],
      [2, "งบดำเนินงาน", 200],
      ["รวม", null, 300],
    ]);
    clean([
      ["รายการ", "บาท"],
      ["งบดำเนินงาน", 100],
      ["ค่าตอบแทน", 60],
      ["ค่าใช้สอย", 40],
      ["งบลงทุน", 50],
      ["รวม", 150],
    ]);
    clean([
      ["รายการ", "บาท"],
      ["งบดำเนินงาน", 100],
      ["ในจำนวนนี้ เบิกแล้ว", 60],
      ["งบลงทุน", 50],
      ["รวม", 150],
    ]);
  });

  it("are no sums of means, prices and percentages", () => {
    clean([
      ["กลุ่ม", "คน", "อายุเฉลี่ย", "ร้อยละ", "บาทต่อหน่วย"],
      ["ก", 10, 31.5, 33.33, 15],
      ["ข", 20, 40.2, 66.67, 12],
      ["รวม", 30, 37.3, 100, 13],
    ]);
  });

  it("are not looked for where the sum is another one", () => {
    // 2 · 15, 3 · 20: a product.
    clean([
      ["วัสดุ", "จำนวน", "หน่วยละ", "รวม"],
      ["กระดาษ", 2, 15, 30],
      ["หมึก", 3, 20, 60],
    ]);
    // Pay less tax, in all rows but one without tax.
    clean([
      ["ชื่อ", "เงินเดือน", "ค่าครองชีพ", "ภาษี", "รวมรับ"],
      ["ก", 15000, 1000, 0, 16000],
      ["ข", 16000, 1000, 0, 17000],
      ["ค", 30000, 1000, 500, 30500],
    ]);
    // Counted up to the quarter: the year is the last one.
    clean([
      ["ภาค", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "รวม"],
      ["เหนือ", 1, 3, 6, 9, 9],
      ["ใต้", 2, 4, 6, 7, 7],
    ]);
  });

  it("are no sums of one column divided by another", () => {
    clean([
      ["จังหวัด", "ประชากร", "พื้นที่", "ประชากรเทียบพื้นที่"],
      ["ก", 1000, 10, 100],
      ["ข", 3000, 20, 150],
      ["รวม", 4000, 30, 133.33],
    ]);
  });

  it("that are wrong are told once, and not again by the percentage after them", () => {
    assert.deepEqual(
      found([
        ["หน่วยงาน", "เป้าหมาย", "ผล", "ร้อยละ"],
        ["ก", 100, 90, 90],
        ["ข", 50, 60, 120],
        ["ค", 50, 60, 120],
        ["รวม", 200, 220, 105],
      ]),
      [["error", "parts-sum", "C5", 220, 210]],
    );
  });

  it("blame the one figure that a row and a column both say is wrong", () => {
    const rows: Row[] = [
      ["ภาค", "ก", "ข", "รวม"],
      ["เหนือ", 44, 83, 127],
      ["ใต้", 26, 16, 87],
      ["กลาง", 9, 76, 85],
      ["รวม", 79, 220, 299],
    ];
    assert.deepEqual(found(rows), [["error", "parts-sum", "C3", 16, 61]]);
    rows[2] = ["ใต้", 26, 61, 78];
    assert.deepEqual(found(rows), [["error", "parts-sum", "D3", 78, 87]]);
  });

  it("report an error value, and leave its row and column unchecked", () => {
    assert.deepEqual(
      found([
        ["หน่วยงาน", "ชาย", "หญิง", "รวม"],
        ["กองคลัง", 4, 6, 10],
        ["กองแผน", 3, 5, 8],
        ["กองพัสดุ", "#REF!", 2, "#REF!"],
        ["รวม", "#REF!", 13, "#REF!"],
      ]),
      ["B4", "D4", "B5", "D5"].map((cell) => ["error", "cell-error", cell, "#REF!", null]),
    );
  });
});

describe("differences in a statement", () => {
  const statement = (net: number, surplus: number): Row[] => [
    [null, "ปี 2563", "ปี 2562"],
    ["เงินสด", 40.5, 30.1],
    ["ลูกหนี้", 9.5, 9.9],
    ["สินทรัพย์รวม", 50.0, 40.0],
    ["หนี้สินรวม", 20.0, 30.0],
    ["สินทรัพย์-สุทธิ", net, 10.0],
    ["รายได้"],
    ["เงินอุดหนุน", 7.5, 6.5],
    ["ดอกเบี้ย", 0.5, 0.5],
    ["รวมรายได้", 8.0, 7.0],
    ["ค่าใช้จ่าย"],
    ["ค่าจ้าง", 4.0, 5.5],
    ["หนี้สงสัยจะสูญ", 1.0, "(0.5)"],
    ["รวมค่าใช้จ่าย", 5.0, 5.0],
    ["รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย", surplus, 2.0],
  ];

  it("are assets less liabilities, and revenue less expense", () => {
    clean(statement(30, 3));
    assert.deepEqual(found(statement(31, 3)), [["error", "parts-sum", "B6", 31, 30]]);
    assert.deepEqual(found(statement(30, -3)), [["error", "parts-sum", "B15", -3, 3]]);
  });
});

describe("percentages of a table", () => {
  it("are of the two columns that the headings name", () => {
    const rows = (percent: number): Row[] => [
      ["หน่วยงาน", "งบประมาณ", "เป้าหมาย", "ผล", "ร้อยละ"],
      ["ก", 10, 600, 700, 116.67],
      ["ข", 20, 58, 52, percent],
      ["ค", 30, 5320, 2255, 42.39],
    ];
    clean(rows(89.66));
    assert.deepEqual(found(rows(98.66)), [["error", "percent-mismatch", "E3", 98.66, 89.66]]);
    assert.deepEqual(found(rows(89.65)), [["rounding", "percent-mismatch", "E3", 89.65, 89.66]]);
  });

  it("are of the two columns that explain them, where the headings do not say", () => {
    const rows = (percent: number): Row[] => [
      ["ประเภท", "ลูกค้า", "เบิกจ่าย", "คงเหลือ", "ผิดนัด", "ร้อยละผิดนัด"],
      ["ก", 25, 7476.59, 4392.68, 143.25, 3.26],
      ["ข", 172, 1951.67, 602.86, 407.86, percent],
      ["รวม", 197, 9428.26, 4995.54, 551.11, 11.03],
    ];
    clean(rows(67.65));
    assert.deepEqual(found(rows(76.65)), [["error", "percent-mismatch", "F3", 76.65, 67.65]]);
  });

  it("may stand in the cell of the count", () => {
    const rows = (cell: string): Row[] => [
      ["ภาค", "เป้าหมาย", "ดำเนินการ"],
      ["เหนือ", 1669, "1,493 (89.45%)"],
      ["ใต้", 1176, cell],
      ["กลาง", 881, "533 (ร้อยละ 60.50)"],
      ["รวม", 3726, "3,159 (84.78%)"],
    ];
    clean(rows("1,133 (96.34%)"));
    assert.deepEqual(found(rows("1,133 (99.34%)")), [["error", "percent-mismatch", "C3", 99.34, 96.34]]);
  });

  it("may be shares of a total", () => {
    const rows = (share: number): Row[] => [
      ["ระดับ", "แห่ง", "ร้อยละ"],
      ["A", 1582, 24.26],
      ["B", 1139, share],
      ["C", 3799, 58.27],
      ["รวม", 6520, 100],
    ];
    clean(rows(17.47));
    assert.deepEqual(found(rows(19.47)), [["error", "percent-mismatch", "C3", 19.47, 17.47]]);
  });

  it("may be growth, of a negative figure too", () => {
    const rows = (percent: number | string): Row[] => [
      ["รายการ", "ปี 2563", "ปี 2562", "ร้อยละเพิ่ม(ลด)"],
      ["ก", 4289.3, 3659.6, 17.2],
      ["ข", 38.1, 65.4, "(41.7)"],
      ["ค", 38.7, "(0.9)", "4,400.0"],
      ["ง", "(3.1)", 67.3, percent],
    ];
    clean(rows("(104.6)"));
    assert.deepEqual(found(rows(104.6)), [["error", "percent-mismatch", "D5", 104.6, -104.61]]);
  });

  it("may stand in a row", () => {
    const rows = (percent: number): Row[] => [
      ["ภาค", "เหนือ", "อีสาน", "ใต้", "รวม"],
      ["เป้าหมาย", 100, 200, 50, 350],
      ["ผล", 90, 210, 25, 325],
      ["ร้อยละ", 90, 105, percent, 92.86],
    ];
    clean(rows(50));
    assert.deepEqual(found(rows(55)), [["error", "percent-mismatch", "D4", 55, 50]]);
  });

  it("are read from percent cells", () => {
    const formats = { "1,3": "0.00%", "2,3": "0.00%", "3,3": "0.00%" };
    const rows: Row[] = [
      ["หน่วยงาน", "เป้าหมาย", "ผล", "ร้อยละ"],
      ["ก", 600, 700, 700 / 600],
      ["ข", 58, 52, 0.9966],
      ["ค", 5320, 2255, 2255 / 5320],
    ];
    assert.deepEqual(found(rows, formats), [["error", "percent-mismatch", "D3", 99.66, 89.66]]);
  });

  it("of rounded amounts may be those of the amounts before they were rounded", () => {
    clean([
      ["รายการ", "ปี 2563 (ล้านบาท)", "ปี 2562 (ล้านบาท)", "ร้อยละเพิ่ม(ลด)"],
      ["ก", 0.3, 0.2, 42.9],
      ["ข", 25.1, 20.0, 25.5],
      ["ค", 102.6, 90.3, 13.6],
    ]);
  });

  it("that no pair explains are left alone", () => {
    clean([
      ["ตัวชี้วัด", "แห่ง", "ราย", "ร้อยละความพึงพอใจ"],
      ["ก", 10, 31, 86.65],
      ["ข", 20, 43, 92.1],
      ["ค", 30, 57, 77.4],
    ]);
  });
});

describe("other sheets", () => {
  const alone = (rows: Row[]): void => {
    const reading = readWorkbook([gridOf("อื่น", rows)]);
    assert.deepEqual(reading.tables, []);
    assert.deepEqual(checkWorkbook(reading), []);
  };

  it("are left alone: calendars, phone lists, salaries, notes", () => {
    alone([
      ["ตุลาคม 2562"],
      ["อา", "จ", "อ", "พ", "พฤ", "ศ", "ส"],
      [null, null, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11, 12],
    ]);
    alone([
      ["ชื่อ", "เบอร์ภายใน", "มือถือ"],
      ["สมชาย", 1234, "081-234-5678"],
      ["สมหญิง", 1235, 812345679],
    ]);
    alone([
      ["ชื่อ", "ตำแหน่ง", "เงินเดือน"],
      ["สมชาย", "นักวิเคราะห์", 30000],
      ["สมหญิง", "นักบัญชี", 32000],
    ]);
    alone([["บันทึก"], ["ประชุม 3 ครั้ง"], ["งบ", 200]]);
  });
});

// Tables of counts with totals on both sides and shares of the target; then one figure of them changed.
describe("any table with totals and percentages", () => {
  const count = fc.integer({ min: 1, max: 9999 });
  const table = fc
    .record({ rows: fc.integer({ min: 3, max: 12 }), columns: fc.integer({ min: 2, max: 6 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

  /** Label, the counts, their total, a target and what the total is of it. */
  function sheetOf(counts: readonly number[][], targets: readonly number[]): Row[] {
    const width = counts[0]?.length ?? 0;
    const lines = [
      ...counts,
      Array.from({ length: width }, (_, column) => add(counts.map((row) => row[column] ?? 0))),
    ];
    const allTargets = [...targets, add(targets)];
    return [
      ["ตารางสรุป"],
      [
        "กลุ่ม",
        ...Array.from({ length: width }, (_, column) => `ประเภท ${"กขคงจฉ"[column]}`),
        "รวม",
        "เป้าหมาย",
        "ร้อยละของเป้าหมาย",
      ],
      ...lines.map((row, index): Row => {
        const [total, target] = [add(row), allTargets[index] ?? 1];
        return [
          index < counts.length ? `กลุ่ม ${index + 1}` : "รวม",
          ...row,
          total,
          target,
          round((100 * total) / target, 2),
        ];
      }),
    ];
  }
  const sheet = table.chain((counts) =>
    fc
      .array(count, { minLength: counts.length, maxLength: counts.length })
      .map((targets) => sheetOf(counts, targets)),
  );

  it("gives no finding where all is right", () => {
    fc.assert(fc.property(sheet, clean), { numRuns: 300 });
  });

  it("gives findings in the row or the column of the one figure that is changed", () => {
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat(), fc.integer({ min: 3, max: 5000 }), (rows, r, c, change) => {
        const changed = rows.map((row) => [...row]);
        const row = 2 + (r % (rows.length - 2));
        const column = 1 + (c % (changed[row]!.length - 1));
        changed[row]![column] = Number(changed[row]![column]) + change;
        const findings = checkWorkbook(readWorkbook([gridOf("ตาราง", changed)]));
        assert.ok(findings.length > 0);
        for (const { cell } of findings)
          assert.ok(cell.row === row || cell.column === column, `${addressOf(cell)} for ${row},${column}`);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "รวม",
        "ภาค",
        "ร้อยละ",
        "เป้าหมาย",
        "ผล",
        "-",
        "",
        "#REF!",
        "ไตรมาส 1",
        "1,493 (89.45%)",
        "เหนือ",
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 10 }), (rows) => {
        found(rows);
      }),
      { numRuns: 500 },
    );
  });
});
