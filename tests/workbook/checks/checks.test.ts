import assert from "node:assert/strict";
import { DEFAULT_SETTINGS } from "../../../src/workbook/settings";
import { defaultGrades } from "../../../src/locales/rule-words";
import { assess } from "../../../src/workbook/assess";
import { addressOf } from "../../../src/workbook/cell-ref";
import type { CellValue } from "../../../src/workbook/grid";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";

type Row = (CellValue | null)[];

/** Findings as "severity kind cell reported→computed". */
function findings(...sheets: Row[][]): string[] {
  const grids = sheets.map((rows, index) => gridOf(`S${index + 1}`, rows));
  const settings = { ...DEFAULT_SETTINGS, grades: defaultGrades("th") };
  return assess(readWorkbook(grids), settings).findings.map(
    ({ severity, kind, cell, reported, computed }) =>
      `${severity} ${kind} ${addressOf(cell)} ${reported}→${computed}`,
  );
}

const DOCUMENT: Row = ["แผนงาน", "เป้าหมายปี 2563", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"];
const document = (...cells: string[]): string[] => findings([DOCUMENT, ["1 แผน", ...cells]]);

const year = (percent: string): string[] =>
  document(`600 ตำบล (ผล 559 ตำบล ร้อยละ ${percent})`, "-", "-", "-", "-");

describe("checks", () => {
  it("take a percentage that is rounded to the digits it is printed with", () => {
    // 559 / 600 = 93.1667 %
    assert.deepEqual(year("93.17"), []);
    assert.deepEqual(year("93.2"), []);
    assert.deepEqual(year("93"), []);
    assert.deepEqual(year("93.167"), []);
  });

  it("tell a percentage that was cut off from one that is wrong", () => {
    assert.deepEqual(year("93.16"), ["rounding percent-mismatch B2 93.16→93.17"]);
    assert.deepEqual(year("93.1"), ["rounding percent-mismatch B2 93.1→93.17"]);
    assert.deepEqual(year("93.27"), ["error percent-mismatch B2 93.27→93.17"]);
    assert.deepEqual(year("39.17"), ["error percent-mismatch B2 39.17→93.17"]);
    assert.deepEqual(year("94"), ["error percent-mismatch B2 94→93.17"]);
  });

  it("find nothing in plan 5.1 but the percentage that was cut off", () => {
    assert.deepEqual(
      document(
        "8,645 คน (ผล 12,199 คน ร้อยละ 141.11)",
        "116 คน (ผล 271 คน ร้อยละ 233.62)",
        "350 คน (เป้า ดำเนินการ 195 คน) (ผล 605 คน ร้อยละ 310.26)",
        "5,730 คน (เป้า ดำเนินการ 5,320 คน) (ผล 2,255 คน ร้อยละ 42.38)",
        "2,449 คน (เป้า ดำเนินการ 5,514 คน) (ผล 9,068 คน ร้อยละ 164.45)",
      ),
      ["rounding percent-mismatch E2 42.38→42.39"],
    );
  });

  it("compare operating targets with the ones carried forward", () => {
    assert.deepEqual(
      document("30 คน (ผล 30 คน)", "10 คน (ผล 5 คน)", "20 คน (เป้าดำเนินการ 26 คน) (ผล 25 คน)", "-", "-"),
      ["error operating-target-mismatch D2 26→25"],
    );
  });

  it("add up planned targets", () => {
    assert.deepEqual(document("40 คน (ผล 30 คน)", "10 คน (ผล 10 คน)", "20 คน (ผล 20 คน)", "-", "-"), [
      "error planned-sum B2 40→30",
    ]);
  });

  it("take year-to-date targets for what they are", () => {
    assert.deepEqual(
      document("232 คน (ผล 289 คน)", "57 คน (ผล 153 คน)", "115 คน (ผล 289 คน)", "-", "232 คน (ผล 289 คน)"),
      [],
    );
    assert.deepEqual(
      document("232 คน (ผล 290 คน)", "57 คน (ผล 153 คน)", "115 คน (ผล 289 คน)", "-", "232 คน (ผล 289 คน)"),
      ["error result-sum B2 290→289"],
    );
  });

  it("call a unit that is one letter off a likely typo", () => {
    const { findings: found } = readWorkbook([
      gridOf("S", [DOCUMENT, ["1 แผน", "10 ครัวเรือน (ผล 10 ครั้วเรือน)", "-", "-", "-", "-"]]),
    ]);
    assert.deepEqual(
      found.map((each) => [each.kind, each.kind === "unit-mismatch" && each.detail.typo]),
      [["unit-mismatch", true]],
    );
  });

  it("find numbers that stand twice or have lost their parent", () => {
    assert.deepEqual(
      findings([
        DOCUMENT,
        ["1 กลุ่ม"],
        ["1.1 แผน", "5 คน (ผล 5 คน)"],
        ["1.1 แผนอื่น", "5 คน (ผล 5 คน)"],
        ["2.1 แผน", "5 คน (ผล 5 คน)"],
      ]),
      ["error duplicate A4 1.1→null", "error orphan A5 2.1→null"],
    );
  });

  it("do not miss parents where the sheet lists none", () => {
    assert.deepEqual(findings([DOCUMENT, ["1.1 แผน", "5 คน (ผล 5 คน)"], ["2.1 แผน", "5 คน (ผล 5 คน)"]]), []);
  });

  it("add up the parts of a row for several plans", () => {
    assert.deepEqual(
      findings([
        DOCUMENT,
        ["2.1-2.2 รวม", "30 คน (ผล 29 คน)"],
        ["2.1 แผน", "10 คน (ผล 10 คน)"],
        ["2.2 แผน", "20 คน (ผล 20 คน)"],
      ]),
      ["error parts-sum B2 29→30"],
    );
  });

  const CRITERIA: Row = ["ตัวชี้วัด", "น้ำหนัก", "ขั้นต่ำ (50)", "มาตรฐาน (75)", "ขั้นสูง (100)", "ผลการดำเนินงาน"];

  it("add up weights and look at the order of target levels", () => {
    assert.deepEqual(findings([CRITERIA, ["1 ก", 60, 600, 518, 682, 700], ["2 ข", 30, 30, 25, 20, 22]]), [
      "error weights-sum B2 90→100",
      "error targets-order C2 600, 518, 682→null",
    ]);
    assert.deepEqual(findings([CRITERIA, ["1 ก", 60, 518, 600, 682, 700], ["2 ข", 40, 30, 25, 20, 22]]), []);
  });
});
