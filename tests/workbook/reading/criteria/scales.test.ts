import assert from "node:assert/strict";
import { checkWorkbook } from "../../../../src/workbook/checks/check-workbook";
import { valueOf } from "../../../../src/workbook/figure";
import { type Kpi, kpisOf } from "../../../../src/workbook/scorecard-model";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Rows = (string | number | null)[][];

function reading(rows: Rows, more: Record<string, Rows> = {}) {
  const read = readWorkbook([
    gridOf("เกณฑ์", rows),
    ...Object.entries(more).map(([sheet, others]) => gridOf(sheet, others)),
  ]);
  const [scorecard] = read.model.scorecards;
  assert.ok(scorecard);
  return { ...read, scorecard, kpis: kpisOf(scorecard), found: checkWorkbook(read) };
}

const targets = (kpi: Kpi | undefined): unknown =>
  kpi?.kind === "numeric" ? kpi.levels.map(valueOf) : kpi?.kind;

const FIVE: Rows = [
  ["ตัวชี้วัด", "น้ำหนัก", "ค่าเกณฑ์วัด", null, null, null, null, "ผลการดำเนินงาน"],
  [null, null, 1, 2, 3, 4, 5, null],
];

describe("scorecards on any scale", () => {
  it("are read with the points of a row of numbers under a heading over them", () => {
    const { scorecard, kpis, doubts } = reading([
      ...FIVE,
      ["1 รายได้", 60, 900, 950, 1000, 1050, 1100, 1025],
      ["2 ค่าใช้จ่าย", 40, 50, 45, "-", 35, 30, 42],
    ]);
    assert.deepEqual(scorecard.scale, { points: [1, 2, 3, 4, 5], named: false });
    assert.deepEqual(kpis.map(targets), [
      [900, 950, 1000, 1050, 1100],
      [50, 45, null, 35, 30],
    ]);
    assert.deepEqual(doubts, []);
  });

  it("are read with the points of each heading, in whatever order the columns stand", () => {
    const headed = (headings: string[], values: number[]) =>
      reading([
        ["ตัวชี้วัด", "น้ำหนัก", ...headings, "ผล"],
        ["1 รายได้", 100, ...values, 70],
      ]);
    const falling = headed(["ระดับ 3", "ระดับ 2", "ระดับ 1"], [90, 80, 60]);
    assert.deepEqual(falling.scorecard.scale.points, [1, 2, 3]);
    assert.deepEqual(targets(falling.kpis[0]), [60, 80, 90]);
    assert.deepEqual(
      headed(["คะแนน 60", "คะแนน 80", "คะแนน 100"], [1, 2, 3]).scorecard.scale.points,
      [60, 80, 100],
    );
    assert.deepEqual(headed(["Level 0", "Level 1", "Level 2"], [1, 2, 3]).scorecard.scale.points, [0, 1, 2]);
    assert.deepEqual(headed(["เป้าหมาย (1)", "เป้าหมาย (2)", "เป้าหมาย (3)"], [1, 2, 3]).scorecard.scale, {
      points: [1, 2, 3],
      named: false,
    });
  });

  it("keep the names of named levels, with the points behind them", () => {
    const { scorecard } = reading([
      ["ตัวชี้วัด", "น้ำหนัก", "เป้าหมายขั้นต้น (60)", "เป้าหมายมาตรฐาน (80)", "เป้าหมายขั้นสูง (100)", "ผล"],
      ["1 รายได้", 100, 80, 100, 120, 110],
    ]);
    assert.deepEqual(scorecard.scale, { points: [60, 80, 100], named: true });
  });

  it("have bands where every level is an interval", () => {
    const { kpis, found } = reading([
      ...FIVE,
      ["1 ก", 60, "น้อยกว่า 60", "60-64", "65-69", "70-74", "75 ขึ้นไป", 72],
      ["2 ข", 40, "มากกว่า 50", "41-50", "31-40", "21-30", "ไม่เกิน 20", 20],
    ]);
    assert.deepEqual(
      kpis.map(({ kind }) => kind),
      ["band", "band"],
    );
    // 60-64 leaves out what lies between 64 and 65: a warning, though no result is there.
    assert.deepEqual(
      found.filter(({ id }) => id === "1").map(({ kind, severity }) => `${kind} ${severity}`),
      ["bands warning", "bands warning", "bands warning"],
    );
  });

  it("say so where a result lies between two bands", () => {
    const { found } = reading([
      ...FIVE,
      ["1 ก", 100, "น้อยกว่า 60", "60-64", "65-69", "70-74", "75 ขึ้นไป", 64.5],
    ]);
    const [error] = found.filter(({ severity }) => severity === "error");
    assert.deepEqual(
      [error?.kind, error?.cell, error?.reported],
      ["between-bands", { sheet: "เกณฑ์", row: 2, column: 7 }, 64.5],
    );
  });

  it("have perspectives as components, with or without weights of their own", () => {
    const { scorecard, found } = reading([
      ["ลำดับ", "ตัวชี้วัด", "น้ำหนัก", "ระดับ 1", "ระดับ 2", "ระดับ 3", "ผล", "คะแนนถ่วงน้ำหนัก"],
      ["1", "มิติด้านการเงิน", 50, null, null, null, null, 1.05],
      ["1.1", "รายได้", 50, 10, 20, 30, 21, 1.05],
      ["2", "ลูกค้า", 50, null, null, null, null, 1],
      ["2.1", "ความพึงพอใจ", 50, 10, 20, 30, 20, 1],
      [null, "รวม", 100, null, null, null, null, 2.05],
    ]);
    assert.deepEqual(
      scorecard.components.map(({ id, title, kpis }) => [id, title, kpis.map((kpi) => kpi.id)]),
      [
        ["1", "มิติด้านการเงิน", ["1.1"]],
        ["2", "ลูกค้า", ["2.1"]],
      ],
    );
    assert.deepEqual(
      found.map(({ kind, reported, computed }) => [kind, reported, computed]),
      [],
    );
  });

  it("have their stated sums checked", () => {
    const { found } = reading([
      ["ตัวชี้วัด", "น้ำหนัก", "ระดับ 1", "ระดับ 2", "ระดับ 3", "ผล", "คะแนนถ่วงน้ำหนัก"],
      ["1 ก", 60, 10, 20, 30, 20, 1.2],
      ["2 ข", 40, 10, 20, 30, 30, 1.2],
      ["รวม", 90, null, null, null, null, 2.5],
    ]);
    assert.deepEqual(
      found.map(({ kind, reported, computed }) => [kind, reported, computed]),
      [
        ["parts-sum", 90, 100],
        ["parts-sum", 2.5, 2.4],
      ],
    );
  });

  it("take a level's own points for a result where the levels are in words", () => {
    const { kpis } = reading([...FIVE, ["1 ระบบ", 100, "เริ่ม", "ร่าง", "ใช้", "ประเมิน", "ปรับปรุง", 4]]);
    assert.ok(kpis[0]?.kind === "level");
    assert.equal(kpis[0].reached, 4);
  });

  it("are scored in steps where their printed scores show it", () => {
    const { scorecard } = reading([
      ["ตัวชี้วัด", "น้ำหนัก", "ระดับ 1", "ระดับ 2", "ระดับ 3", "ผล", "คะแนน"],
      ["1 ก", 60, 10, 20, 30, 27, 2],
      ["2 ข", 40, 10, 20, 30, 5, 1],
    ]);
    assert.deepEqual(scorecard.scale.shown, { mode: "step", belowMinimum: "lowest" });
  });
});

const office = (weight: number): Rows => [
  ...FIVE,
  ["1 ก", weight, 1, 2, 3, 4, 5, 3],
  ["2 ข", 40, 1, 2, 3, 4, 5, 4],
];

describe("several criteria tables", () => {
  it("are scorecards of their own where the weights of each make 100", () => {
    const { model } = reading(office(60), { "เขต 2": office(60) });
    assert.deepEqual(
      model.scorecards.map(({ name }) => name),
      ["เกณฑ์", "เขต 2"],
    );
  });

  it("are one scorecard where only together they make 100", () => {
    const { model, found } = reading(office(20), { ต่อ: [...FIVE, ["3 ค", 40, 1, 2, 3, 4, 5, 3]] });
    assert.deepEqual(
      model.scorecards.map((scorecard) => kpisOf(scorecard).map(({ id }) => id)),
      [["1", "2", "3"]],
    );
    assert.deepEqual(found, []);
  });
});

describe("scorecards by quarter", () => {
  const BY_QUARTER: Rows = [
    ["ลำดับ", "ตัวชี้วัด", "น้ำหนัก", "ไตรมาส 1", null, null, "ไตรมาส 2", null, null],
    [null, null, null, "แผน", "ผล", "คะแนน", "แผน", "ผล", "คะแนน"],
    ["1", "ระดับความสำเร็จของหลักสูตร", 60, 1, 1, 1, 3, 2, 2],
    ["2", "ระดับความสำเร็จของระบบ", 40, 1, 1, 1, 2, null, null],
  ];

  it("are read quarter by quarter", () => {
    const { kpis, scorecard } = reading(BY_QUARTER);
    assert.deepEqual(scorecard.scale.points, [1, 2, 3, 4, 5]);
    assert.deepEqual(
      kpis.map((kpi) =>
        kpi.kind === "quarterly"
          ? kpi.quarters.map(({ planned, reached, points }) => [planned, reached, points].map(valueOf))
          : kpi.kind,
      ),
      [
        [
          [1, 1, 1],
          [3, 2, 2],
          [null, null, null],
          [null, null, null],
        ],
        [
          [1, 1, 1],
          [2, null, null],
          [null, null, null],
          [null, null, null],
        ],
      ],
    );
  });
});
