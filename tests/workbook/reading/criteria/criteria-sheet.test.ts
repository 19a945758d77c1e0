import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { valueOf } from "../../../../src/workbook/figure";
import { type Kpi, kpisOf } from "../../../../src/workbook/scorecard-model";
import { gridOf } from "../../grid";

const HEADER = [
  "ตัวชี้วัด",
  "น้ำหนัก (ร้อยละ)",
  "เป้าหมายขั้นต่ำ (50)",
  "เป้าหมายมาตรฐาน (75)",
  "เป้าหมายขั้นสูง (100)",
  "ผลการดำเนินงาน",
  "คะแนนที่ได้",
  "คะแนนถ่วงน้ำหนัก",
];

function readKpis(...rows: (string | number | null)[][]): { kpis: Kpi[]; findings: string[] } {
  const { model, findings } = readWorkbook([gridOf("เกณฑ์", [HEADER, ...rows])]);
  return {
    kpis: model.scorecards.flatMap(kpisOf),
    findings: findings.map(({ kind, reported }) => `${kind}: ${reported}`),
  };
}

const levels = (kpi: Kpi | undefined): unknown =>
  kpi?.kind === "numeric" ? kpi.levels.map(valueOf) : kpi?.kind;

describe("reading a criteria sheet", () => {
  it("reads components, KPIs and the reported total", () => {
    const { model } = readWorkbook([
      gridOf("เกณฑ์", [
        HEADER,
        ["องค์ประกอบที่ 1 ประสิทธิผล"],
        [
          "1.2 ร้อยละของตำบล",
          10,
          "7.62 (518/6,797 ตำบล)",
          "8.83 (600/6,797 ตำบล)",
          "10.03 (682/6,797 ตำบล)",
          "10.29 (700/6,797 ตำบล)",
          100,
          10,
        ],
        ["คะแนนรวม", null, null, null, null, null, null, 100],
        ["สรุปผลการประเมินระดับองค์กร", null, null, null, null, null, null, "ดีมาก"],
      ]),
    ]);
    const [component] = model.scorecards[0]?.components ?? [];
    assert.deepEqual([component?.id, component?.title], ["1", "ประสิทธิผล"]);
    assert.deepEqual(levels(component?.kpis[0]), [7.62, 8.83, 10.03]);
    assert.equal(model.scorecards[0]?.reportedTotal?.value, 100);
  });

  it("reads numbers as numbers, and a dash as no level", () => {
    const { kpis } = readKpis(["1.3 สภาองค์กรชุมชน", 10, "-", 5.35, 7.11, 7.21, null, null]);
    assert.deepEqual(levels(kpis[0]), [null, 5.35, 7.11]);
  });

  it("reads several conditions in a cell, and a condition in a row of its own", () => {
    const { kpis } = readKpis(
      [
        "1.1 กองทุน",
        15,
        "23.57 (1,042/4,420 กองทุน)",
        "33.94 + ผ่านการประเมินร้อยละ 50",
        "33.94 + ผ่านการประเมินร้อยละ 70",
        "34.80 + ผ่านการประเมินร้อยละ 75.84",
        null,
        null,
      ],
      ["4.2 ความพึงพอใจ", 5, "ร้อยละ 80", "ร้อยละ 80", "ร้อยละ 80", "ร้อยละ 86.65", null, null],
      [null, null, "ร้อยละ 50 - 74.99", "ร้อยละ 75 - 89.99", "ตั้งแต่ร้อยละ 90 ขึ้นไป", "ร้อยละ 90", null, null],
    );
    const conditions = kpis.map((kpi) =>
      kpi.kind === "compound"
        ? kpi.conditions.map(({ levels, result }) => [...levels, result].map(valueOf))
        : kpi.kind,
    );
    assert.deepEqual(conditions, [
      [
        [23.57, 33.94, 33.94, 34.8],
        [null, 50, 70, 75.84],
      ],
      [
        [80, 80, 80, 86.65],
        [50, 75, 90, 90],
      ],
    ]);
  });

  it("reads levels in words and the level a result names", () => {
    const row = (result: string): (string | number | null)[] => [
      "3.2.2 ระบบติดตาม",
      10,
      "ขั้นที่ 1",
      "ขั้นที่ 1 - 2",
      "ขั้นที่ 1 - 3",
      result,
      null,
      null,
    ];
    const reached = (result: string): unknown => {
      const [kpi] = readKpis(row(result)).kpis;
      return kpi?.kind === "level" ? kpi.reached : kpi?.kind;
    };
    assert.equal(reached("ขั้นที่ 1 - 3"), 3);
    assert.equal(reached("ผ่านขั้นที่ 1-2 แล้ว"), 2);
    assert.equal(reached("ขั้นที่ 1"), 1);
    assert.equal(reached("ไม่ถึงขั้นที่ 1"), 0);
    assert.equal(reached("-"), null);
    assert.deepEqual(readKpis(row("เสร็จแล้ว")).findings, ["unreadable: เสร็จแล้ว"]);
  });

  it("reads a pass mark where the sheet says ผ่าน", () => {
    const [kpi] = readKpis(["5.1 การกำกับดูแล", 15, "ร้อยละ 100", null, null, "100.00", "ผ่าน", 15]).kpis;
    assert.ok(kpi?.kind === "pass-fail");
    assert.deepEqual([kpi.passMark.value, kpi.result?.value], [100, 100]);
  });
});
