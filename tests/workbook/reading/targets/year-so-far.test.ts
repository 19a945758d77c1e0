import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADINGS: Row[] = [
  ["ลำดับ", "โครงการ", "ไตรมาส 1", null, "ไตรมาส 2", null, "ไตรมาส 3", null, "ไตรมาส 4", null],
  [null, null, "แผน", "ผล", "แผน", "ผล", "แผน", "ผล", "แผน", "ผล"],
];
const BODY: Row[] = [
  [1, "ท่าเรือเกาะสน", 10, 8.5, 35, 30, 70, null, 100, null],
  [2, "ขุดลอกร่องน้ำ", 0, 0, 20, 12, 60, null, 100, null],
];

const read = (title: string, body: Row[]) =>
  readWorkbook([gridOf("ก่อสร้าง", [[title], ...HEADINGS, ...body])]);

describe("a title that says the figures are accumulated", () => {
  const { model, doubts } = read("ความก้าวหน้างานก่อสร้าง (หน่วย: ร้อยละสะสม)", BODY);

  it("makes the quarters the year's so far, and the last one's target the year's", () => {
    assert.deepEqual(
      model.plans.map(({ accumulation, annual }) => [accumulation, annual.target?.value]),
      [
        ["cumulative", 100],
        ["cumulative", 100],
      ],
    );
    assert.deepEqual(doubts, []);
  });

  it("says nothing where a target falls", () => {
    const falling: Row[] = [[1, "ท่าเรือเกาะสน", 40, 8.5, 35, 30, 70, null, 100, null]];
    assert.equal(read("หน่วย: ร้อยละสะสม", falling).model.plans[0]?.annual.target, null);
  });

  it("is not put into a title that does not", () => {
    assert.equal(read("หน่วย: ร้อยละ", BODY).model.plans[0]?.annual.target, null);
  });
});
