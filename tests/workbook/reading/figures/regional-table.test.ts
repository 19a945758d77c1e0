import assert from "node:assert/strict";
import { DEFAULT_SETTINGS } from "../../../../src/workbook/settings";
import { defaultGrades } from "../../../../src/locales/rule-words";
import { assess } from "../../../../src/workbook/assess";
import type { Assessment } from "../../../../src/workbook/assessment";
import { addressOf } from "../../../../src/workbook/cell-ref";
import type { RegionalTable } from "../../../../src/workbook/model";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const assessed = (...sheets: Row[][]): Assessment =>
  assess(readWorkbook(sheets.map((rows, index) => gridOf(`แผ่น ${index + 1}`, rows))), {
    ...DEFAULT_SETTINGS,
    grades: defaultGrades("th"),
  });

const regionsOf = (table: RegionalTable | undefined): unknown[] =>
  (table?.regions ?? []).map(({ name, target, results }) => [
    name,
    target?.value ?? null,
    results.map(({ value }) => value),
  ]);

const PLANS: Row[] = [
  ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ผลทั้งปี"],
  ["5.1", "อบรมผู้นำองค์กรชุมชน", "คน", 200, 210],
  ["5.2", "พัฒนาคุณภาพสภาองค์กรชุมชน", "แห่ง", null, null],
];
const REGIONS: Row[] = [
  ["ภาค", "เป้าหมาย", "ผล"],
  ["เหนือ", 100, 90],
  ["ใต้", 50, 60],
  ["กลาง", 50, 60],
  ["รวม", 200, 210],
];

describe("reading a regional table", () => {
  const only = (...rows: Row[]): RegionalTable | undefined => assessed(rows).model.regions[0];

  it("with a row for each region", () => {
    const table = only(["5.1 ผู้นำ"], ["หน่วย : คน"], ...REGIONS);
    assert.deepEqual(regionsOf(table), [
      ["เหนือ", 100, [90]],
      ["ใต้", 50, [60]],
      ["กลาง", 50, [60]],
    ]);
    assert.deepEqual([table?.plan, table?.unit, table?.title], ["5.1", "คน", "5.1 ผู้นำ"]);
    assert.deepEqual([table?.total?.target?.value, table?.total?.results[0]?.value], [200, 210]);
    assert.equal(table?.total?.target && addressOf(table.total.target.cell), "B7");
  });

  it("in English, by the names of the regions alone", () => {
    assert.deepEqual(
      regionsOf(
        only(["Area", "Actual", "Target (people)"], ["North", 3, 4], ["Northeast", 5, 6], ["Total", 8, 10]),
      ),
      [
        ["North", 4, [3]],
        ["Northeast", 6, [5]],
      ],
    );
  });

  it("with a column for each region", () => {
    const table = only(
      ["ภาค", "เหนือ", "อีสาน", "รวม"],
      ["เป้าหมายการดำเนินงาน", 10, 20, 30],
      ["ผลการดำเนินงาน - ที่บันทึกแล้ว", 11, "๑๙", 30],
    );
    assert.deepEqual(regionsOf(table), [
      ["เหนือ", 10, [11]],
      ["อีสาน", 20, [19]],
    ]);
    assert.equal(table?.total?.results[0]?.value, 30);
  });

  it("with the result of each quarter, added up where there is no total", () => {
    const rows: Row[] = [
      ["Region", "Annual target", "Result", null, null, null],
      [null, null, "Q1", "Q2", "Q3", "Q4"],
      ["North", 10, 1, 2, 3, 4],
      ["South", 20, 5, 5, "-", null],
    ];
    const { regions } = assessed(rows);
    assert.deepEqual(
      regions[0]?.regions.map(({ result, achievement, status }) => [result, achievement, status]),
      [
        [10, 1, "green"],
        [10, 0.5, "yellow"],
      ],
    );
    assert.deepEqual([regions[0]?.total.target, regions[0]?.total.result], [30, 20]);
  });

  it("below a target table, and not as more of its plans", () => {
    const { model, plans, findings } = assessed([...PLANS, [], ["5.1 อบรมผู้นำ จำแนกรายภาค"], ...REGIONS]);
    assert.deepEqual(
      plans.map(({ plan }) => plan.id),
      ["5.1", "5.2"],
    );
    assert.equal(model.regions[0]?.plan, "5.1");
    assert.deepEqual(findings, []);
  });

  it("reports text and errors where figures were expected", () => {
    const { findings } = assessed([
      ["5.1 ผู้นำ"],
      ["ภาค", "เป้าหมาย", "ผล"],
      ["เหนือ", 1, "รอผล"],
      ["ใต้", "#N/A", 2],
      ["กลาง", 3, 4],
    ]);
    assert.deepEqual(
      findings.map(({ kind, cell, id, reported }) => [kind, addressOf(cell), id, reported]),
      [
        ["unreadable", "C3", "5.1", "รอผล"],
        ["cell-error", "B4", "5.1", "#N/A"],
      ],
    );
  });

  it("is no regional table without a target or a result", () => {
    assert.deepEqual(
      assessed([
        ["ภาค", "ผู้ประสานงาน", "โทรศัพท์"],
        ["เหนือ", "สมชาย", 1234],
        ["ใต้", "สมหญิง", 1235],
      ]).regions,
      [],
    );
  });
});

describe("a regional table and its plan", () => {
  const planOf = (...titles: string[]): string | null | undefined =>
    assessed(PLANS, [...titles.map((title) => [title]), ...REGIONS]).model.regions[0]?.plan;

  it("go together by the number or the title above the table, or by the same totals", () => {
    assert.equal(planOf("5.2 สภา"), "5.2");
    assert.equal(planOf("ผลรายภาคของแผนงานที่ 5.2"), "5.2");
    assert.equal(planOf("ผลการพัฒนาคุณภาพสภาองค์กรชุมชน รายภาค"), "5.2");
    assert.equal(planOf("ผลการดำเนินงานรายภาค"), "5.1");
    assert.equal(planOf("9. แผนที่ไม่มี"), "5.1");
  });

  it("are compared: the plan's figure is the finding", () => {
    const plans = (target: number, result: number): Row[] => [
      PLANS[0]!,
      ["5.1", "อบรมผู้นำ", "คน", target, result],
    ];
    const findings = (target: number, result: number): unknown[] =>
      assessed(plans(target, result), [["5.1 ผู้นำ"], ...REGIONS]).findings.map(
        ({ kind, cell, reported, computed }) => [
          kind,
          `${cell.sheet}!${addressOf(cell)}`,
          reported,
          computed,
        ],
      );
    assert.deepEqual(findings(200, 210), []);
    assert.deepEqual(findings(200, 215), [["parts-sum", "แผ่น 1!E2", 215, 210]]);
    assert.deepEqual(findings(250, 210), [["parts-sum", "แผ่น 1!D2", 250, 200]]);
    // Nothing agrees: the table counts something else.
    assert.deepEqual(findings(1250, 1582), []);
  });

  it("are rolled up where the plan has no figures of its own", () => {
    const { plans, findings } = assessed(PLANS, [["5.2 สภา"], ...REGIONS]);
    assert.deepEqual(plans[1]?.annual, { target: 200, result: 210, achievement: 1.05, status: "green" });
    assert.deepEqual(findings, []);
  });
});
