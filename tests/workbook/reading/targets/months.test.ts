import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import type { Figure } from "../../../../src/workbook/figure";
import type { Mapping } from "../../../../src/workbook/mapping/mapping";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

const MONTHS = [
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
];

type Row = (string | number | null)[];

const read = (rows: Row[], mapping?: Mapping) => readWorkbook([gridOf("รายเดือน", rows)], mapping);

const shown = (figure: Figure | null): unknown =>
  figure &&
  (figure.addends
    ? `${figure.value} = ${figure.addends.map(({ cell }) => addressOf(cell)).join("+")}`
    : figure.value);

const quarters = (rows: Row[], mapping?: Mapping): unknown[] =>
  read(rows, mapping).model.plans.map(({ id, accumulation, quarters }) => [
    id,
    accumulation,
    ...quarters.map(({ planned, result }) => [shown(planned), shown(result)]),
  ]);

const TWO_ROWS: Row[] = [
  ["ลำดับ", "กิจกรรม", "เป้าหมายทั้งปี", "หน่วยนับ", "แผน/ผล", ...MONTHS, "สะสม", "ร้อยละ", "ทั้งปี"],
  [1, "อบรม", 78, "คน", "แผน", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 21, null, 78],
  [null, null, null, null, "ผล", 1, 1, 3, 4, null, 8, null, null, null, null, null, null, 17, 80.95, null],
];

describe("months", () => {
  it("of a plan's row and a results' row are added up to quarters, each month with its cell", () => {
    assert.deepEqual(quarters(TWO_ROWS), [
      [
        "1",
        "incremental",
        ["6 = F2+G2+H2", "5 = F3+G3+H3"],
        ["15 = I2+J2+K2", "12 = I3+K3"],
        ["24 = L2+M2+N2", null],
        ["33 = O2+P2+Q2", null],
      ],
    ]);
  });

  it("leave totals to be checked, and every number is accounted for", () => {
    const { model, doubts } = read(TWO_ROWS);
    assert.deepEqual(doubts, []);
    assert.equal(model.month, 6);
    assert.deepEqual(
      model.plans[0]?.accumulated.map(({ period, planned, result, reportedPercent }) => [
        period.kind,
        planned?.value,
        result?.value,
        reportedPercent?.value,
      ]),
      [
        ["year", 21, 17, 80.95],
        ["year", 78, undefined, undefined],
      ],
    );
  });

  it("that end at the annual target are the year's up to then", () => {
    const planned = [5, 10, 20, 30, 38, 45, 55, 63, 70, 80, 88, 95];
    const result = [4, 9, 18, 25, 33, 41, 50, 58, 66, 70, 81, 90];
    assert.deepEqual(
      quarters([
        ["ลำดับ", "กิจกรรม", "เป้าหมายปี", "แผน/ผล", ...MONTHS],
        [1, "เบิกจ่าย", 95, "แผน", ...planned],
        [null, null, null, "ผล", ...result],
      ]),
      [["1", "cumulative", [20, 18], [45, 41], [70, 66], [95, 90]]],
    );
  });

  it("may have two columns each, and a number for a name", () => {
    const twice = Array.from({ length: 12 }, (_, month) => [month + 1, null]).flat();
    const pairs = Array.from({ length: 12 }, () => ["แผน", "ผล"]).flat();
    const figures = Array.from({ length: 12 }, (_, month) => [10, month]).flat();
    const headings = [
      [
        ["ลำดับ", "โครงการ", "เป้าหมายทั้งปี", "เดือน", ...twice.slice(1).map(() => null)],
        [null, null, null, ...twice],
      ],
      [["ลำดับ", "โครงการ", "เป้าหมายทั้งปี", ...MONTHS.flatMap((month) => [month, null])]],
    ];
    for (const above of headings) {
      const row = above.length + 2;
      const cells = (...columns: string[]): string => columns.map((column) => `${column}${row}`).join("+");
      assert.deepEqual(
        quarters([...above, [null, null, null, ...pairs], [1, "อบรม", 120, ...figures]]).map((plan) =>
          (plan as unknown[]).slice(0, 3),
        ),
        [["1", "incremental", [`30 = ${cells("D", "F", "H")}`, `3 = ${cells("E", "G", "I")}`]]],
      );
    }
  });

  it("are not seen in a single date of a heading", () => {
    const { model } = read([
      ["ลำดับ", "แผนงาน", "เป้าหมายปี 2563", "ผลการดำเนินงาน (ณ 30 ก.ย. 63)"],
      [1, "อบรม", 100, 90],
    ]);
    assert.equal(model.plans[0]?.annual.result?.value, 90);
    assert.equal(model.plans[0]?.months, null);
  });

  it("are read from headings that Excel keeps as dates", () => {
    // 1 October 2019 is day 43739 of Excel's calendar.
    const firsts = [43739, 43770, 43800, 43831, 43862, 43891, 43922, 43952, 43983, 44013, 44044, 44075];
    const formats = Object.fromEntries(firsts.map((_, index) => [`0,${index + 4}`, "mmm yy"]));
    const rows: Row[] = [
      ["ลำดับ", "กิจกรรม", "เป้าหมายทั้งปี", "แผน/ผล", ...firsts],
      [1, "อบรม", 120, "แผน", ...firsts.map(() => 10)],
      [null, null, null, "ผล", ...firsts.map(() => 9)],
    ];
    const [plan] = readWorkbook([gridOf("รายเดือน", rows, formats)]).model.plans;
    assert.deepEqual(
      plan?.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [30, 27],
        [30, 27],
        [30, 27],
        [30, 27],
      ],
    );
  });

  it("with a total and a percentage beside them are results where the percentage is theirs", () => {
    const { model, doubts } = read([
      ["ลำดับ", "กิจกรรม", "เป้าหมายทั้งปี", ...MONTHS, "รวม", "ร้อยละ"],
      [1, "อบรม", 120, ...MONTHS.map(() => 9), 108, 90],
      [2, "ประชุม", 24, ...MONTHS.map(() => 2), 24, 100],
    ]);
    assert.deepEqual(doubts, []);
    assert.deepEqual(
      model.plans.map(({ annual, quarters }) => [annual.result?.value, quarters[0].result?.value]),
      [
        [108, 27],
        [24, 6],
      ],
    );
  });

  it("make other quarters where the user says that the plan averages them", () => {
    const mapping: Mapping = {
      version: 1,
      sheets: [],
      plans: [{ sheet: "รายเดือน", id: "1", accumulation: "average" }],
    };
    const [plan] = read(TWO_ROWS, mapping).model.plans;
    // (1 + 2 + 3) / 3 and (4 + 8) / 2: a month without a result is no month of 0.
    assert.deepEqual(
      plan?.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [2, 1.66666666666667],
        [5, 6],
        [8, undefined],
        [11, undefined],
      ],
    );
    assert.equal(plan?.quarters[0].planned?.isMean, true);
  });

  it("with money in rows of its own keep it apart from the figures", () => {
    const same = (value: number): number[] => MONTHS.map(() => value);
    const { model, doubts, findings } = read([
      ["ลำดับ", "กิจกรรม", "เป้าหมาย", "หน่วยนับ", "แผน/ผล", ...MONTHS],
      [1, "ขุดลอก", 36, "กม.", "แผนงาน", ...same(3)],
      [null, null, null, null, "ผลงาน", ...same(2)],
      [null, null, null, null, "แผนเงิน (บาท)", ...same(250)],
      [null, null, null, null, "ผลเงิน (บาท)", ...same(200)],
    ]);
    assert.deepEqual([doubts, findings], [[], []]);
    assert.deepEqual(
      model.plans.map(({ quarters, spending }) => [
        quarters[3].result?.value,
        spending.length,
        spending[11]?.budget?.value,
        spending[11]?.spent?.value,
      ]),
      [[6, 12, 250, 200]],
    );
  });
});
