import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADER: Row[] = [
  ["ที่", "ตัวชี้วัด", "เป้าหมาย", "ผลงาน", "อำเภอเมือง", null, "อำเภอนา", null],
  [null, null, null, null, "เป้าหมาย", "ผลงาน", "เป้าหมาย", "ผลงาน"],
];

const read = (...rows: Row[]) => {
  const { model, doubts } = readWorkbook([gridOf("KPI", [...HEADER, ...rows])]);
  return {
    plans: model.plans.map(({ annual }) => [annual.target?.value, annual.result?.value]),
    doubts: doubts.map(({ kind }) => kind),
  };
};

describe("columns of a whole beside those of its parts", () => {
  it("are the plan's where the parts add up to them", () => {
    assert.deepEqual(read([1, "คัดกรอง", 120, 110, 70, 65, 50, 45], [2, "วัคซีน", 34, 33, 20, 19, 14, 14]), {
      plans: [
        [120, 110],
        [34, 33],
      ],
      doubts: [],
    });
  });

  it("are asked about where they do not", () => {
    assert.deepEqual(
      read([1, "คัดกรอง", 120, 110, 70, 65, 50, 45], [2, "วัคซีน", 34, 33, 20, 19, 15, 15]).doubts,
      ["two-columns", "two-columns"],
    );
  });
});
