import assert from "node:assert/strict";
import { defaultGrades } from "../../../src/locales/rule-words";
import { localeOf } from "../../../src/locales/locales";
import { assess } from "../../../src/workbook/assess";
import type { Assessment } from "../../../src/workbook/assessment";
import { addressOf } from "../../../src/workbook/cell-ref";
import { notesOf } from "../../../src/workbook/conventions/convention";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/workbook/settings";
import { gridOf } from "../grid";

type Row = (string | number | null)[];

const assessed = (rows: Row[], settings: Partial<Settings> = {}): Assessment =>
  assess(readWorkbook([gridOf("รายเดือน", rows)]), {
    ...DEFAULT_SETTINGS,
    grades: defaultGrades("th"),
    ...settings,
  });

const found = ({ findings }: Assessment): string[] =>
  findings.map(({ kind, cell, reported, computed }) => `${kind} ${addressOf(cell)} ${reported}→${computed}`);

const MONTHS = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค."].concat([
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
]);
const HEADING: Row = ["ลำดับ", "กิจกรรม", "เป้าหมายปี", "หน่วย", "แผน/ผล", ...MONTHS, "รวมสะสม", "ร้อยละ"];
const TEN = MONTHS.map(() => 10);
const BLANK = (count: number): null[] => Array.from({ length: count }, () => null);

/** Ten a month were due, 8 + 13 + 9 were done by December: 30 of 30. */
const visits = (due: number, done: number, percent: number): Row[] => [
  HEADING,
  ["1", "เยี่ยมบ้าน", 120, "ครั้ง", "แผน", ...TEN, due, null],
  [null, null, null, null, "ผล", 8, 13, 9, ...BLANK(9), done, percent],
];

describe("accumulated figures", () => {
  it("are the months' up to the one reported, or the whole year's", () => {
    assert.deepEqual(found(assessed(visits(30, 30, 100))), []);
    assert.deepEqual(found(assessed(visits(120, 30, 100))), []);
  });

  it("that differ from the months are found, with what the months come to", () => {
    const result = assessed(visits(30, 39, 100));
    assert.deepEqual(found(result), ["accumulated-mismatch R3 39→30"]);
    const [finding] = result.findings;
    assert.ok(finding);
    assert.equal(
      localeOf("th").finding(finding),
      "ผลสะสมที่รายงาน 39 ไม่ตรงกับที่รวมจากรายเดือนได้ 30 (ต่างกัน 9) โปรดแก้ให้ตรงกัน",
    );
    assert.equal(
      localeOf("en").finding(finding),
      "The result to date is reported as 39, but the months come to 30 (9 apart). Make them agree.",
    );
  });

  it("have a percentage of what was due so far, or of the year", () => {
    assert.deepEqual(found(assessed(visits(30, 30, 25))), []);
    assert.deepEqual(found(assessed(visits(30, 30, 90))), ["percent-mismatch S3 90→100"]);
  });
});

describe("the year's percentage in a year that is not over", () => {
  const QUARTERS: Row[] = [
    ["ลำดับ", "แผนงาน", "หน่วย", "เป้าหมายปี", "ไตรมาส 1", null, "ไตรมาส 2", null, "ร้อยละทั้งปี"],
    [null, null, null, null, "เป้าหมาย", "ผล", "เป้าหมาย", "ผล", null],
  ];
  /** 95 of the 100 due so far, and of the year's 200. */
  const half = (percent: number): Row[] => [...QUARTERS, ["1", "อบรม", "คน", 200, 50, 45, 50, 50, percent]];

  it("may be of what was due so far, which is said once", () => {
    const result = assessed(half(95));
    assert.deepEqual(found(result), []);
    assert.deepEqual(notesOf(result.conventions), [
      { kind: "year-percent-to-date", sheet: "รายเดือน", agreeing: 1, of: 1 },
    ]);
    // The year itself stays against the annual target.
    assert.equal(result.plans[0]?.annual.achievement, 0.475);
  });

  it("may be of the annual target", () => {
    const result = assessed(half(47.5));
    assert.deepEqual([found(result), notesOf(result.conventions)], [[], []]);
  });

  it("is asked no target for quarters that the sheet does not have", () => {
    assert.deepEqual(
      assessed(half(47.5)).findings.filter(({ kind }) => kind === "planned-sum"),
      [],
    );
  });
});
