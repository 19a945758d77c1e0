import assert from "node:assert/strict";
import { localeOf } from "../../../src/locales/locales";
import { defaultGrades } from "../../../src/locales/rule-words";
import { assess } from "../../../src/workbook/assess";
import type { Assessment } from "../../../src/workbook/assessment";
import { addressOf } from "../../../src/workbook/cell-ref";
import { notesOf } from "../../../src/workbook/conventions/convention";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/workbook/settings";
import { gridOf } from "../grid";

type Row = (string | number | null)[];

const assessed = (rows: Row[], settings: Partial<Settings> = {}): Assessment =>
  assess(readWorkbook([gridOf("ผลงาน", rows)]), {
    ...DEFAULT_SETTINGS,
    grades: defaultGrades("th"),
    ...settings,
  });

const found = ({ findings }: Assessment): string[] =>
  findings.map(({ kind, cell, reported, computed }) => `${kind} ${addressOf(cell)} ${reported}→${computed}`);

const QUARTERLY: Row[] = [
  [null, null, null, null, "ไตรมาส 1", null, null, "ไตรมาส 2", null, null, "ไตรมาส 3", null, null].concat([
    "ไตรมาส 4",
    null,
    null,
  ]),
  ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายทั้งปี"].concat([1, 2, 3, 4].flatMap(() => ["เป้าหมาย", "ผล", "ร้อยละ"])),
];

/** Q1 40 of 50, Q2 66 of 50, Q3 45 of 50, Q4 52 of 50: carried forward 50, 60, 44 and 49. */
const LOANS: Row = ["1", "สินเชื่อปล่อยใหม่", "ล้านบาท", 200];
const OF_PLANNED: Row = [...LOANS, 50, 40, 80, 50, 66, 132, 50, 45, 90, 50, 52, 104];
const OF_OPERATING: Row = [...LOANS, 50, 40, 80, 50, 66, 110, 50, 45, 102.27, 50, 52, 106.12];
const OF_YEAR: Row = [...LOANS, 50, 40, 20, 50, 66, 33, 50, 45, 22.5, 50, 52, 26];
const OF_YEAR_TO_DATE: Row = [...LOANS, 50, 40, 20, 50, 66, 53, 50, 45, 75.5, 50, 52, 101.5];

describe("whether an organisation carries forward", () => {
  it("is no where the quarters' percentages are of the planned targets, and that is no slip", () => {
    const { conventions, plans, findings } = assessed([...QUARTERLY, OF_PLANNED]);
    assert.deepEqual(conventions.carryForward, { value: false, toldBy: "figures", agreeing: 3, of: 3 });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      plans[0]?.quarters.map(({ operating, achievement, status }) => [operating, achievement, status]),
      [
        [50, 0.8, "yellow"],
        [50, 1.32, "green"],
        [50, 0.9, "green"],
        [50, 1.04, "green"],
      ],
    );
  });

  it("is yes where they are of the carried-forward ones", () => {
    const { conventions, plans, findings } = assessed([...QUARTERLY, OF_OPERATING]);
    assert.deepEqual(conventions.carryForward, { value: true, toldBy: "figures", agreeing: 3, of: 3 });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      plans[0]?.quarters.map(({ operating }) => operating),
      [50, 60, 44, 49],
    );
  });

  it("is what most say; the others are the slips", () => {
    const slipped = OF_PLANNED.with(12, 70);
    const result = assessed([...QUARTERLY, slipped]);
    assert.deepEqual(result.conventions.carryForward, {
      value: false,
      toldBy: "figures",
      agreeing: 2,
      of: 2,
    });
    assert.deepEqual(found(result), ["percent-mismatch M3 70→90"]);
  });

  it("is what the rules sheet says, whatever the figures show", () => {
    const result = assessed([...QUARTERLY, OF_PLANNED], { carryForward: "yes" });
    assert.equal(result.plans[0]?.quarters[1].operating, 60);
    assert.deepEqual(notesOf(result.conventions), [
      { kind: "percent-of", sheet: "ผลงาน", basis: "planned", agreeing: 4, of: 4 },
    ]);
    assert.deepEqual(result.findings, []);
  });

  it("is yes where nothing tells", () => {
    const { conventions } = assessed([...QUARTERLY, [...LOANS, 50, 40, null, 50, 66, null]]);
    assert.deepEqual(conventions.carryForward, { value: true, toldBy: "default", agreeing: 0, of: 0 });
  });

  it("is said once, in words", () => {
    const [note, ...more] = notesOf(assessed([...QUARTERLY, OF_PLANNED]).conventions);
    assert.deepEqual(more, []);
    assert.ok(note);
    assert.equal(
      localeOf("en").sheets.conventionSentence(note),
      "This organisation does not carry shortfall or surplus into the next quarter (3 of the 3 printed percentages that can tell agree), so each quarter is judged against its own target. If it does, change that on the rules sheet.",
    );
    assert.equal(
      localeOf("th").sheets.conventionSentence(note),
      "หน่วยงานนี้ไม่ยกยอดที่ขาดหรือเกินไปไตรมาสถัดไป (ตรงกับร้อยละที่พิมพ์ไว้ 3 จาก 3 ค่าที่บอกได้) จึงประเมินแต่ละไตรมาสเทียบเป้าหมายของไตรมาสนั้น หากไม่ใช่ โปรดเปลี่ยนที่แผ่นกติกา",
    );
  });
});

describe("what the quarters' percentages are of", () => {
  it("may be the annual target: a share of the year is no slip", () => {
    const result = assessed([...QUARTERLY, OF_YEAR]);
    assert.deepEqual(notesOf(result.conventions), [
      { kind: "percent-of", sheet: "ผลงาน", basis: "annual", agreeing: 4, of: 4 },
    ]);
    assert.deepEqual(result.findings, []);
  });

  it("may be the annual target held against the year so far", () => {
    const result = assessed([...QUARTERLY, OF_YEAR_TO_DATE]);
    assert.deepEqual(notesOf(result.conventions), [
      { kind: "percent-of", sheet: "ผลงาน", basis: "annualToDate", agreeing: 4, of: 4 },
    ]);
    assert.deepEqual(result.findings, []);
  });

  it("is what most say; the others are the slips", () => {
    // 45 of 200 is 22.5 %.
    assert.deepEqual(found(assessed([...QUARTERLY, OF_YEAR.with(12, 25.2)])), [
      "percent-mismatch M3 25.2→22.5",
    ]);
  });
});

describe("achievement where lower is better", () => {
  const YEARLY: Row = ["ลำดับ", "ตัวชี้วัด", "หน่วย", "เป้าหมาย", "ผลงาน", "ร้อยละความสำเร็จ"];
  const INVERSE: Row[] = [
    YEARLY,
    ["1", "ระยะเวลารอคอย", "นาที", "ไม่เกิน 60", 75, 80],
    ["2", "อัตราการติดเชื้อ", "ราย", "ไม่เกิน 60", 48, 125],
  ];

  it("is target over result where the sheet works it out so", () => {
    const result = assessed(INVERSE);
    assert.deepEqual(notesOf(result.conventions), [{ kind: "inverse", agreeing: 2, of: 2 }]);
    assert.deepEqual(result.findings, []);
    assert.deepEqual(
      result.plans.map(({ annual }) => [annual.achievement, annual.status]),
      [
        [0.8, "yellow"],
        [1.25, "green"],
      ],
    );
  });

  it("is mirrored where the rules sheet says so", () => {
    // 200 % − 75 / 60 = 75 %, 200 % − 48 / 60 = 120 %.
    const result = assessed(INVERSE, { lowerIsBetter: "mirror" });
    assert.deepEqual(found(result), ["percent-mismatch F2 80→75", "percent-mismatch F3 125→120"]);
  });

  it("counts no more than the highest that counts", () => {
    const { plans, findings } = assessed([YEARLY, ["1", "อบรม", "คน", 200, 300, 120]], { cap: 1.2 });
    assert.deepEqual([plans[0]?.annual.achievement, findings], [1.2, []]);
  });
});

describe("a target that is a range", () => {
  const YEARLY: Row = ["ลำดับ", "แผนงาน", "หน่วย", "เป้าหมาย", "ผล", "ร้อยละ"];

  it("is stayed inside, bounds included, and missed by the distance to the nearer one", () => {
    const rows: Row[] = [
      ["1", "ระดับน้ำ", "ซม.", "ระหว่าง 80-120", 100, 100],
      ["2", "ระดับน้ำเหนือเขื่อน", "ซม.", "ระหว่าง 80-120", 60, 75],
      ["3", "ระดับน้ำท้ายเขื่อน", "ซม.", "ระหว่าง 80-120", 150, 80],
    ];
    const result = assessed([YEARLY, ...rows]);
    assert.deepEqual(
      result.plans.map(({ annual }) => [annual.achievement, annual.status]),
      [
        [1, "green"],
        [0.75, "yellow"],
        [0.75, "yellow"],
      ],
    );
    assert.deepEqual(found(result), ["percent-mismatch F4 80→75"]);
  });
});
