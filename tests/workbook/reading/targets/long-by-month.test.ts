import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (rows: Row[], formats?: Record<string, string>) => readWorkbook([gridOf("data", rows, formats)]);

const quartersOf = ({ model }: ReturnType<typeof read>) =>
  model.plans.map(({ id, quarters }) => [
    id,
    ...quarters.map(({ planned, result }) => [planned?.value ?? null, result?.value ?? null]),
  ]);

const doubtsOf = ({ doubts }: ReturnType<typeof read>): string[] =>
  doubts.map(({ kind, cell }) => `${kind} ${addressOf(cell)}`);

const list = (months: (string | number)[], year = 2568): Row[] =>
  ["ผู้ใช้บริการ", "หนังสือที่ยืม"].flatMap((title, plan) =>
    months.map((month, at): Row => [year, month, `K0${plan + 1}`, title, 10 + at, 20 + at]),
  );

const HEADER: Row = ["ปีงบประมาณ", "เดือน", "รหัส", "ตัวชี้วัด", "เป้าหมาย", "ผล"];

describe("a list with a row for each plan and month", () => {
  it("makes a plan of the rows, its quarters of the months", () => {
    const reading = read([HEADER, ...list(["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค."])]);
    assert.equal(reading.model.fiscalYear, 2568);
    assert.deepEqual(quartersOf(reading), [
      ["K01", [33, 63], [13, 23], [null, null], [null, null]],
      ["K02", [33, 63], [13, 23], [null, null], [null, null]],
    ]);
    assert.deepEqual(doubtsOf(reading), ["no-annual-target B1"]);
  });

  it("counts months by number from 10 as the calendar does, and asks where they begin with 1", () => {
    const calendar = read([HEADER, ...list([10, 11, 12, 1])]);
    assert.deepEqual(quartersOf(calendar)[0], ["K01", [33, 63], [13, 23], [null, null], [null, null]]);
    const numbered = read([HEADER, ...list([1, 2, 3, 4])]);
    assert.deepEqual(quartersOf(numbered)[0], ["K01", [33, 63], [13, 23], [null, null], [null, null]]);
    assert.deepEqual(doubtsOf(numbered), ["numbered-months B1", "no-annual-target B1"]);
  });

  it("is of the calendar year where it begins with January", () => {
    const months = ["Jan", "Feb", "Mar", "Apr"];
    const reading = read([["Year", "Month", "Code", "KPI", "Target", "Actual"], ...list(months)]);
    assert.equal(reading.model.isCalendarYear, true);
    assert.deepEqual(quartersOf(reading)[0], ["K01", [33, 63], [13, 23], [null, null], [null, null]]);
  });

  it("is read for its latest year, and the others are said to be left out", () => {
    const reading = read([HEADER, ...list(["ต.ค.", "พ.ย."], 2567), ...list(["ต.ค.", "พ.ย."], 2568)]);
    assert.equal(reading.model.fiscalYear, 2568);
    assert.deepEqual(quartersOf(reading)[1], ["K02", [21, 41], [null, null], [null, null], [null, null]]);
    assert.equal(reading.model.plans[1]?.cell.row, 7);
    assert.deepEqual(doubtsOf(reading), ["earlier-years A1", "no-annual-target B1"]);
  });

  it("is none where the month says when each plan is done", () => {
    const { model, doubts } = read([
      ["ลำดับ", "โครงการ", "เดือน", "เป้าหมาย", "ผล"],
      [1, "ก", "มี.ค.", 40, 38],
      [2, "ข", "ส.ค.", 60, 61],
    ]);
    assert.deepEqual(
      model.plans.map(({ annual }) => [annual.target?.value, annual.result?.value]),
      [
        [40, 38],
        [60, 61],
      ],
    );
    assert.deepEqual(doubts, []);
  });
});
