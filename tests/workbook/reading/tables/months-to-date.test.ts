import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (rows: Row[]) => readWorkbook([gridOf("แผน-ผล", rows)]);

describe("accumulated figures under each month", () => {
  const rows: Row[] = [
    [
      "ลำดับ",
      "งาน",
      "แผนทั้งปี",
      "ต.ค. 68",
      null,
      "พ.ย. 68",
      null,
      "ธ.ค. 68",
      null,
      "ม.ค. 69",
      null,
      "ก.พ. 69",
      null,
    ],
    [null, null, null, ...["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ."].flatMap(() => ["แผนสะสม", "ผลสะสม"])],
    [1, "วางท่อใหม่", 18000, 1000, 0, 2500, 600, 4000, 1500, 5500, 2100, 7000, 3900],
    [2, "อบรมช่าง", 60, 5, 5, 10, 12, 15, 18, 20, 22, 25, 21],
  ];

  it("are the year's up to each quarter's last month that has some", () => {
    const { model } = read(rows);
    assert.deepEqual(
      model.plans.map(({ accumulation, quarters }) => [
        accumulation,
        ...quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      ]),
      [
        ["cumulative", [4000, 1500], [7000, 3900], [undefined, undefined], [undefined, undefined]],
        ["cumulative", [15, 18], [25, 21], [undefined, undefined], [undefined, undefined]],
      ],
    );
  });

  it("leave nothing to be asked about", () => {
    assert.deepEqual(read(rows).doubts, []);
  });

  it("are left to check the months' own where those stand beside them", () => {
    const { model } = read([
      ["ลำดับ", "งาน", "แผนทั้งปี", "ต.ค.", null, "พ.ย.", null, "ธ.ค.", null],
      [null, null, null, "ผล", "ผลสะสม", "ผล", "ผลสะสม", "ผล", "ผลสะสม"],
      [1, "วางท่อใหม่", 18000, 100, 100, 250, 350, 400, 750],
    ]);
    const [first] = model.plans[0]?.quarters ?? [];
    assert.equal(first?.result?.value, 750);
    assert.equal(model.plans[0]?.reportedBy, "month");
  });
});
