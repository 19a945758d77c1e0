import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import type { Figure } from "../../../../src/workbook/model";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const at = (figure: Figure | null): string | null => figure && `${addressOf(figure.cell)} ${figure.value}`;

const read = (rows: Row[]) => readWorkbook([gridOf("สรุป", rows)]);

describe("a table with its periods down the rows", () => {
  it("is read with a plan for each column, every figure with its cell", () => {
    const { model, findings, doubts } = read([
      ["ศูนย์บริการ ปีงบประมาณ 2568"],
      [],
      ["รายการ", "ผู้รับบริการ", "รายได้"],
      ["เป้าหมายปี", 4000, 120],
      ["แผนไตรมาส 1", 1000, 30],
      ["ผลไตรมาส 1", 900, 28],
      ["แผนไตรมาส 2", 1000, 30],
      ["ผลไตรมาส 2", 1100, 33],
    ]);
    assert.equal(model.fiscalYear, 2568);
    assert.deepEqual(
      model.plans.map(({ title, cell, annual, quarters }) => [
        title,
        addressOf(cell),
        at(annual.target),
        ...quarters.slice(0, 2).flatMap(({ planned, result }) => [at(planned), at(result)]),
      ]),
      [
        ["ผู้รับบริการ", "B3", "B4 4000", "B5 1000", "B6 900", "B7 1000", "B8 1100"],
        ["รายได้", "C3", "C4 120", "C5 30", "C6 28", "C7 30", "C8 33"],
      ],
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(
      doubts.map(({ kind, cell }) => `${kind} ${addressOf(cell)}`),
      ["turned A3"],
    );
  });

  it("names rows that were not read by their number", () => {
    const { doubts } = read([
      ["รายการ", "ผู้รับบริการ", "รายได้"],
      ["เป้าหมายปี", 4000, 120],
      ["ผลไตรมาส 1", 900, 28],
      ["ผลไตรมาส 2", 1100, 33],
      ["ทำกี่หน", 7, 8],
    ]);
    assert.deepEqual(
      doubts.flatMap(({ kind, cell, detail }) => (kind === "not-read" ? [[addressOf(cell), detail]] : [])),
      [["A5", { column: "5", heading: "ทำกี่หน", count: 2 }]],
    );
  });

  it("is left alone where the sheet is a table as it stands", () => {
    const { model } = read([
      ["รายการ", "เป้าหมายปี", "ผล"],
      ["เป้าหมายการอบรม", 10, 9],
      ["ไตรมาส 1 ตรวจสอบ", 20, 18],
      ["ไตรมาส 2 ตรวจสอบ", 20, 18],
    ]);
    assert.deepEqual(
      model.plans.map(({ annual }) => annual.target?.value),
      [10, 20, 20],
    );
  });
});
