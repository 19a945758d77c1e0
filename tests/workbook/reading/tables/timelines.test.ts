import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADER: Row = ["ลำดับ", "โครงการ", "งบประมาณ", "เป้าหมาย", "ผล", "ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค."];

const read = (...rows: Row[]) => readWorkbook([gridOf("แผน", rows)]);

describe("marks under months", () => {
  it("are when something is done, and no figures", () => {
    const { model, findings, doubts } = read(
      HEADER,
      [1, "ก", 5000, 40, 38, "↔", "↔"],
      [2, "ข", 7000, 60, 61, null, null, "✓", "✓"],
    );
    assert.deepEqual(
      model.plans.map(({ annual, quarters }) => [
        annual.target?.value,
        annual.result?.value,
        quarters[0].result,
      ]),
      [
        [40, 38, null],
        [60, 61, null],
      ],
    );
    assert.deepEqual([findings, doubts], [[], []]);
  });

  it("make a plan of work without targets, which is said to lack them", () => {
    const bare = (row: Row): Row => row.filter((_, column) => column !== 3 && column !== 4);
    const { model, findings, doubts } = read(
      bare(HEADER),
      [1, "ก", 5000, "↔", "↔"],
      [2, "ข", 7000, null, "↔"],
    );
    assert.deepEqual([model.plans, findings, doubts[0]?.kind], [[], [], "no-target"]);
  });
});
