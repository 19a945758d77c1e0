import assert from "node:assert/strict";
import { addressOf, columnName } from "../../../../src/workbook/cell-ref";
import type { MappedSheet } from "../../../../src/workbook/mapping/mapping";
import type { Month } from "../../../../src/workbook/period";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (rows: Row[]) => readWorkbook([gridOf("แผน", rows)]);
const doubtsOf = (rows: Row[]): string[] =>
  read(rows).doubts.map(({ kind, cell }) => `${kind} ${addressOf(cell)}`);

const MONTHS = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
];

describe("months from January to December", () => {
  const rows: Row[] = [
    ["ลำดับ", "โครงการ", "เป้าหมายปี", "แผน/ผล", ...MONTHS],
    [1, "ก่อสร้างสถานี", 100, "แผน", 5, 12, 20, 28, 36, 45, 54, 63, 72, 82, 91, 100],
    [null, null, null, "ผล", 4, 10, 19, 25, 33, 44],
  ];

  it("are of the calendar year, so that a cumulative plan ends with December", () => {
    const { model } = read(rows);
    const [plan] = model.plans;
    assert.equal(model.isCalendarYear, true);
    assert.equal(plan?.accumulation, "cumulative");
    assert.deepEqual(
      plan.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [20, 19],
        [45, 44],
        [72, undefined],
        [100, undefined],
      ],
    );
  });

  it("are said to be taken so", () => {
    assert.deepEqual(doubtsOf(rows), ["calendar-year E1"]);
  });

  it("make quarters by their months alone", () => {
    const { model, doubts } = read([
      ["ลำดับ", "โครงการ", "เป้าหมายปี", "ผล ม.ค.-มี.ค.", "ผล เม.ย.-มิ.ย.", "ผล ก.ค.-ก.ย.", "ผล ต.ค.-ธ.ค."],
      [1, "เรือเทียบท่า", 100, 21, 22, 23, 24],
    ]);
    assert.deepEqual(
      model.plans[0]?.quarters.map(({ result }) => result?.value),
      [21, 22, 23, 24],
    );
    assert.deepEqual(
      doubts.map(({ kind }) => kind),
      ["calendar-year"],
    );
  });

  it("but not where the year begins with October", () => {
    const [first, ...others] = [...MONTHS.slice(9), ...MONTHS.slice(0, 9)];
    const { model, doubts } = read([
      ["ลำดับ", "โครงการ", "เป้าหมายปี", `ผล ${first}`, ...others.map((month) => `ผล ${month}`)],
      [1, "อบรม", 78, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ]);
    assert.equal(model.isCalendarYear, undefined);
    assert.deepEqual(
      model.plans[0]?.quarters.map(({ result }) => result?.value),
      [6, 15, 24, 33],
    );
    assert.deepEqual(doubts, []);
  });
});

describe("months by number", () => {
  it("are counted from October with a question, whatever stands over them", () => {
    const rows: Row[] = [
      ["ลำดับ", "กิจกรรม", "เป้าหมายปี", "ผลการดำเนินงานรายเดือน", ...Array<null>(11).fill(null)],
      [null, null, null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [1, "ออกใบอนุญาต", 78, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ];
    assert.deepEqual(
      read(rows).model.plans[0]?.quarters.map(({ result }) => result?.value),
      [6, 15, 24, 33],
    );
    assert.deepEqual(doubtsOf(rows), ["numbered-months D1"]);
  });
});

describe("months from January on that do not reach December", () => {
  const rows = (title: string): Row[] => [
    [title],
    ["ลำดับ", "โครงการ", "เป้าหมายปี", "แผน/ผล", ...MONTHS.slice(0, 6)],
    [1, "ผู้โดยสาร", 2400, "แผน", 200, 190, 210, 220, 180, 170],
    [null, null, null, "ผล", 205, 188, 221, 230, 176],
  ];

  it("are of the calendar year", () => {
    const { model } = read(rows("รายงานประจำเดือน ปี 2568"));
    assert.equal(model.isCalendarYear, true);
    assert.deepEqual(
      model.plans[0]?.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [600, 614],
        [570, 406],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    assert.deepEqual(doubtsOf(rows("รายงานประจำเดือน ปี 2568")), ["calendar-year E2"]);
  });

  it("are the middle of the fiscal year that the title names", () => {
    const { model } = read(rows("ปีงบประมาณ 2568"));
    assert.equal(model.isCalendarYear, undefined);
    assert.deepEqual(
      model.plans[0]?.quarters.map(({ planned }) => planned?.value),
      [undefined, 600, 570, undefined],
    );
  });
});

describe("a mapping's months from January on", () => {
  it("are of the calendar year, too", () => {
    const rows: Row[] = [
      ["โครงการ", "เป้าหมายปี", ...MONTHS],
      ["ก่อสร้างสถานี", 60, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 2, 3],
    ];
    const months: MappedSheet["columns"] = MONTHS.map((_, at) => ({
      column: columnName(at + 2),
      role: "result",
      // January is called the fourth month there, by its name.
      month: (((at + 3) % 12) + 1) as Month,
    }));
    const { model, doubts } = readWorkbook([gridOf("แผน", rows)], {
      version: 1,
      plans: [],
      sheets: [
        {
          sheet: "แผน",
          kind: "targets",
          headerRow: 1,
          columns: [{ column: "A", role: "plan" }, { column: "B", role: "target" }, ...months],
        },
      ],
    });
    assert.equal(model.isCalendarYear, true);
    assert.deepEqual(
      model.plans[0]?.quarters.map(({ result }) => result?.value),
      [6, 15, 24, 15],
    );
    assert.deepEqual(doubts, []);
  });
});
