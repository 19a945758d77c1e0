import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

const DOCUMENT_HEADER = [
  [
    "ภารกิจ-แผนงาน-คำรับรองการปฏิบัติงาน",
    "เป้าหมายปี 2563",
    "เป้าหมายรายไตรมาส",
    null,
    null,
    null,
    "ผลการดำเนินงานไตรมาส 4 (กรกฎาคม - กันยายน 2563)",
    "หมายเหตุ",
  ],
  [null, null, "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", null, null],
];
const PROSE = "เกิดการพัฒนาศักยภาพผู้นำและคนในขบวนการชุมชน จำแนกรายภาค";

const plan51 = [
  "5.1 ผู้นำเข้าสู่กระบวนการพัฒนา",
  "8,645 คน (ผล 12,199 คน ร้อยละ 141.11)",
  "116 คน (ผล 271 คน ร้อยละ 233.62)",
  "350 คน (เป้า ดำเนินการ 195 คน) (ผล 605 คน ร้อยละ 310.26)",
  "5,730 คน (เป้า ดำเนินการ 5,320 คน) (ผล 2,255 คน ร้อยละ 42.38)",
  "2,449 คน (เป้า ดำเนินการ 5,514 คน) (ผล 9,068 คน ร้อยละ 164.45)",
  PROSE,
  "รอการตรวจสอบ",
];

describe("reading a target sheet", () => {
  it("reads the document layout, with the cell of every figure", () => {
    const { model, findings } = readWorkbook([
      gridOf("แผน", [["สถาบันพัฒนาองค์กรชุมชน"], [], ...DOCUMENT_HEADER, ["ประเด็นยุทธศาสตร์ : การพัฒนาคน"], plan51]),
    ]);
    const [plan] = model.plans;
    assert.ok(plan);
    assert.equal(plan.id, "5.1");
    assert.equal(plan.title, "ผู้นำเข้าสู่กระบวนการพัฒนา");
    assert.equal(plan.issue, "การพัฒนาคน");
    assert.equal(plan.unit, "คน");
    assert.equal(plan.accumulation, "incremental");
    assert.equal(plan.remarks, "รอการตรวจสอบ");
    assert.deepEqual(
      plan.quarters.map(({ planned, reportedOperating, result, reportedPercent }) => [
        planned?.value,
        reportedOperating?.value,
        result?.value,
        reportedPercent?.value,
      ]),
      [
        [116, undefined, 271, 233.62],
        [350, 195, 605, 310.26],
        [5730, 5320, 2255, 42.38],
        [2449, 5514, 9068, 164.45],
      ],
    );
    const result = plan.quarters[2].result;
    assert.deepEqual([result?.part, result && addressOf(result.cell)], ["result", "E6"]);
    assert.equal(model.organisation, "สถาบันพัฒนาองค์กรชุมชน");
    assert.deepEqual([model.fiscalYear, model.quarter], [2563, 4]);
    assert.deepEqual(findings, []);
  });

  it("reads on under a heading that is printed again, with a cell and a title that the page break cut", () => {
    const cut = ["5.3 การสนับสนุนการจัด", "2,289 กองทุน (ผล 2,734 กองทุน", "-", "87 กองทุน", "-", "-"];
    const rest = ["สวัสดิการชุมชน", "ร้อยละ 119.44)", null, null, null, null];
    const { model } = readWorkbook([
      gridOf("แผน", [...DOCUMENT_HEADER, cut, ...DOCUMENT_HEADER, rest, plan51]),
    ]);
    const [plan, next] = model.plans;
    assert.equal(model.plans.length, 2);
    assert.equal(plan?.annual.target?.value, 2289);
    assert.equal(plan?.annual.reportedPercent?.value, 119.44);
    assert.deepEqual(plan?.annual.reportedPercent?.continuedAt, { sheet: "แผน", row: 5, column: 1 });
    assert.equal(next?.id, "5.1");
  });

  it("takes numbered rows without figures, over plans of their own, for headings", () => {
    const { model, headings } = readWorkbook([
      gridOf("แผน", [...DOCUMENT_HEADER, ["5. การพัฒนาแกนนำ"], plan51, ["6 แผนที่ยังไม่มีตัวเลข"]]),
    ]);
    assert.deepEqual(
      headings.plans.map(({ id }) => id),
      ["5"],
    );
    assert.deepEqual(
      model.plans.map(({ id }) => id),
      ["5.1", "6"],
    );
  });

  it("takes a cell of several numbered lines for those plans together", () => {
    const row = [
      "2. การพัฒนาที่อยู่อาศัย\n2.1 บ้านมั่นคง\n2.2 บ้านพอเพียง",
      "25,076 ครัวเรือน",
      "-",
      "11,012 ครัวเรือน",
      "-",
      "-",
    ];
    const { model } = readWorkbook([gridOf("แผน", [...DOCUMENT_HEADER, row])]);
    assert.deepEqual([model.plans[0]?.id, model.plans[0]?.title], ["2.1-2.2", "การพัฒนาที่อยู่อาศัย"]);
  });

  const COLUMN_HEADER = [
    [
      "ลำดับ",
      "แผนงาน",
      "หน่วยนับ",
      "เป้าหมายปี",
      "ไตรมาส 1",
      null,
      "ไตรมาส 2",
      null,
      "ไตรมาส 3",
      null,
      "ไตรมาส 4",
      null,
      "ผลทั้งปี",
      "หมายเหตุ",
    ],
    [null, null, null, null, "เป้าหมาย", "ผล", "เป้าหมาย", "ผล", "เป้าหมาย", "ผล", "เป้าหมาย", "ผล", null, null],
  ];

  it("reads the column layout, with numbers as numbers and numbers as text", () => {
    const { model, findings } = readWorkbook([
      gridOf("Plan", [
        ...COLUMN_HEADER,
        ["1.10", "อบรมผู้นำ", "คน", 8645, 116, 271, 350, 605, "5,730", "๒,๒๕๕", 2449, 9068, 12199, ""],
      ]),
    ]);
    const [plan] = model.plans;
    assert.equal(plan?.id, "1.10");
    assert.deepEqual(
      plan?.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [116, 271],
        [350, 605],
        [5730, 2255],
        [2449, 9068],
      ],
    );
    assert.equal(plan?.quarters[0].planned?.part, "value");
    assert.equal(plan?.annual.result?.value, 12199);
    assert.deepEqual(findings, []);
  });

  it("reads columns in any order, in English, with the quarter named below or above", () => {
    const { model } = readWorkbook([
      gridOf("Plan", [
        ["Plan", "No.", "Target Q1", "Actual Q1", "Q2 planned", "Q2 result", "Unit", "Annual target"],
        ["Train leaders", 3, 10, 8, 20, 25, "people", 30],
      ]),
    ]);
    const [plan] = model.plans;
    assert.deepEqual([plan?.id, plan?.title, plan?.unit], ["3", "Train leaders", "people"]);
    assert.deepEqual(
      [plan?.annual.target?.value, plan?.quarters[1].planned?.value, plan?.quarters[1].result?.value],
      [30, 20, 25],
    );
  });

  it("reads a percent cell's 0.95 as 95", () => {
    const grid = gridOf(
      "Plan",
      [
        ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ผลทั้งปี"],
        [1, "การเบิกจ่าย", "ร้อยละ", 0.96, 95.5],
      ],
      { "1,3": "0%" },
    );
    const [plan] = readWorkbook([grid]).model.plans;
    assert.deepEqual([plan?.annual.target?.value, plan?.annual.target?.scale], [96, 100]);
    assert.equal(plan?.annual.result?.value, 95.5);
  });

  it("keeps the unit as the sheet spells it", () => {
    const { model, findings } = readWorkbook([
      gridOf("Plan", [
        ["No.", "Plan", "Unit", "Annual target", "Result"],
        [1, "Budget spent", "%", "96%", "45%"],
      ]),
    ]);
    assert.deepEqual([model.plans[0]?.unit, findings], ["%", []]);
  });

  it("reports text where a figure was expected, and error values, with the cell", () => {
    const { findings } = readWorkbook([
      gridOf("Plan", [...COLUMN_HEADER, [1, "ก", "คน", "สองร้อย", 1, "#REF!", 1, "รอผล", 1, 2, 1, 3, "", ""]]),
    ]);
    assert.deepEqual(
      findings.map(({ kind, cell, reported }) => [kind, addressOf(cell), reported]),
      [
        ["unreadable", "D3", "สองร้อย"],
        ["cell-error", "F3", "#REF!"],
        ["unreadable", "H3", "รอผล"],
      ],
    );
  });

  it("leaves other sheets alone", () => {
    const { tables } = readWorkbook([
      gridOf("ปฏิทิน", [
        ["วันที่", "กิจกรรม"],
        ["1 ต.ค.", "ประชุม"],
      ]),
      gridOf("เงินเดือน", [
        ["ชื่อ", "ตำแหน่ง", "เงินเดือน"],
        ["สมชาย", "นักวิเคราะห์", 30000],
      ]),
    ]);
    assert.deepEqual(tables, []);
  });
});
