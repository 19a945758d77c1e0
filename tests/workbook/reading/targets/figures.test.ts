import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (...rows: Row[]) =>
  readWorkbook([gridOf("แผน", [["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ผลการดำเนินงาน"], ...rows])]);

describe("figures in a multiple of the plan's unit", () => {
  it("are brought to it, with a warning that gives both", () => {
    const { model, findings } = read(
      [1, "มูลค่าการลงทุน", "ล้านบาท", 120.5, "119,800,000 บาท"],
      [2, "มูลค่าการส่งออก", "ล้านบาท", 1400, "1.5 พันล้านบาท"],
    );
    assert.deepEqual(
      model.plans.map(({ annual }) => [annual.result?.value, annual.result?.unit]),
      [
        [119.8, "ล้านบาท"],
        [1500, "ล้านบาท"],
      ],
    );
    assert.deepEqual(
      findings.map(({ kind, severity, cell, reported, computed }) => [
        kind,
        severity,
        addressOf(cell),
        reported,
        computed,
      ]),
      [
        ["unit-multiple", "warning", "E2", 119_800_000, 119.8],
        ["unit-multiple", "warning", "E3", 1.5, 1500],
      ],
    );
  });
});

describe("a target that is a range", () => {
  it("has its upper bound", () => {
    const { model, doubts } = read([1, "แรงดันน้ำ", "กิโลปาสกาล", "ระหว่าง 80-120", 100]);
    const target = model.plans[0]?.annual.target;
    assert.deepEqual([target?.value, target?.upTo], [80, 120]);
    assert.deepEqual(doubts, []);
  });

  it("is read as at least its lower bound where no word says so, with a doubt", () => {
    const { model, doubts } = read([1, "ผู้ใช้น้ำรายใหม่", "ราย", "1,200-1,500", 1260]);
    const target = model.plans[0]?.annual.target;
    assert.deepEqual([target?.value, target?.upTo], [1200, undefined]);
    assert.deepEqual(
      doubts.map(({ kind, cell, detail }) => [kind, addressOf(cell), detail]),
      [["bare-range", "D2", { text: "1,200-1,500", from: 1200, to: 1500 }]],
    );
  });
});
