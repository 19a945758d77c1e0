import assert from "node:assert/strict";
import { checkWorkbook } from "../../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (...sheets: [name: string, rows: Row[]][]) =>
  readWorkbook(sheets.map(([name, rows]) => gridOf(name, rows)));

describe("a target of the year so far", () => {
  const invested: Row[] = [
    ["โครงการลงทุน", "แผนทั้งปี", "แผนสะสม ม.ค.-มิ.ย.", "ผลสะสม ม.ค.-มิ.ย.", "ร้อยละ"],
    // 540.1 / 600.25 = 89.98 %, 112.5 / 100 = 112.5 %
    ["ขยายระบบจำหน่าย", 1250.5, 600.25, 540.1, 89.98],
    ["ศูนย์ข้อมูล", 320, 100, 112.5, 112.5],
  ];

  it("leaves the year's own target the plan's, without a question", () => {
    const { model, doubts } = read(["งบลงทุน", invested]);
    assert.deepEqual(doubts, []);
    assert.deepEqual(
      model.plans.map(({ annual }) => [annual.target?.value, annual.result?.value]),
      [
        [1250.5, 540.1],
        [320, 112.5],
      ],
    );
    assert.equal(model.plans[0]?.accumulated[0]?.planned?.value, 600.25);
  });

  it("is what the percentages beside it may be of", () => {
    assert.deepEqual(checkWorkbook(read(["งบลงทุน", invested])), []);
    const [header = [], first = [], second = []] = invested;
    const slip = [header, first, [...second.slice(0, 4), 121.5]];
    assert.deepEqual(
      checkWorkbook(read(["งบลงทุน", slip])).map(({ kind, computed }) => [kind, computed]),
      [["percent-mismatch", 112.5]],
    );
  });

  it("is up to the quarter of its sheet, where there is one for each", () => {
    const sheet = (quarter: number, figures: number[]): [string, Row[]] => [
      `Q${quarter}`,
      [
        [
          "Code",
          "Measure",
          "FY2025 target",
          `Q${quarter} plan`,
          `Q${quarter} actual`,
          "YTD plan",
          "YTD actual",
          "YTD %",
        ],
        ["E1", "Customers connected", 4000, ...figures],
      ],
    ];
    // 960 + 1,050 = 2,010 of 2,000: 100.5 %
    const reading = read(sheet(1, [1000, 960, 1000, 960, 96]), sheet(2, [1000, 1050, 2000, 2010, 100.5]));
    const [plan] = reading.model.plans;
    assert.equal(reading.model.plans.length, 1);
    assert.deepEqual(reading.doubts, []);
    assert.deepEqual([plan?.annual.target?.value, plan?.annual.result?.value], [4000, 2010]);
    assert.deepEqual(
      plan?.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [1000, 960],
        [1000, 1050],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    assert.deepEqual(
      plan?.accumulated.map(({ period, planned }) => [period, planned?.value]),
      [
        [{ kind: "toDate", quarter: 1 }, 1000],
        [{ kind: "toDate", quarter: 2 }, 2000],
      ],
    );
    assert.deepEqual(checkWorkbook(reading), []);
  });
});
