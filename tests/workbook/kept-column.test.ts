import assert from "node:assert/strict";
import { needsTitles, type RowBefore, withKeptColumn } from "../../src/workbook/kept-column";
import type { SheetPlan } from "../../src/workbook/sheet-plan";

type Planned = Pick<SheetPlan, "cells" | "kept">;

/** Rows of a number, a title and a remark under a heading. */
const planOf = (...rows: [string, string][]): Planned => ({
  cells: [["ลำดับ", "แผนงาน", "หมายเหตุ"], ...rows.map(([number, title]) => [number, title, null])],
  kept: { column: 2, numberColumn: 0, titleColumn: 1, firstRow: 1, lastRow: rows.length },
});

const before = (number: string, remark: string, title: string | null = null): RowBefore => ({
  number,
  title,
  value: remark,
  formula: remark,
});

const remarks = ({ cells }: Planned): unknown[] => cells.map((row) => row[2]);

describe("rows that the user wrote a remark in", () => {
  const plan = planOf(["1.1", "น้ำ"], ["1.2", "ไฟ"], ["1.2", "ถนน"]);

  it("are found by their numbers alone where these tell them apart", () => {
    const rows = [before("ลำดับ", "หมายเหตุ"), before("1.1", "ช้า"), before("1.2", ""), before("1.2", "เร็ว")];
    assert.equal(needsTitles(plan, rows), false);
    assert.deepEqual(remarks(withKeptColumn(plan, rows)), ["หมายเหตุ", "ช้า", "เร็ว", "เร็ว"]);
  });

  it("need their titles where two bear one number", () => {
    assert.equal(needsTitles(plan, [before("1.2", "ช้า"), before("1.2", "เร็ว")]), true);
    const rows = [before("1.2", "ช้า", "ถนน"), before("1.2", "เร็ว", "ไฟ")];
    assert.deepEqual(remarks(withKeptColumn(plan, rows)), ["หมายเหตุ", null, "เร็ว", "ช้า"]);
  });

  it("need their titles where they have no number", () => {
    const unnumbered = planOf(["", "น้ำ"], ["", "ไฟ"]);
    assert.equal(needsTitles(unnumbered, [before("", "ช้า")]), true);
    assert.deepEqual(remarks(withKeptColumn(unnumbered, [before("", "ช้า", "ไฟ")])), ["หมายเหตุ", null, "ช้า"]);
  });

  it("do not need them where no row of the plan has the number", () => {
    assert.equal(
      needsTitles(plan, [before("", "นอกตาราง"), before("9.9", "เดิม"), before("9.9", "เดิม")]),
      false,
    );
  });
});
