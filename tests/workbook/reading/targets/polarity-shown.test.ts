import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { checkWorkbook } from "../../../../src/workbook/checks/check-workbook";
import { type Mapping, MAPPING_VERSION } from "../../../../src/workbook/mapping/mapping";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADER: Row = ["รหัส", "ตัวชี้วัด", "เป้าหมาย", "ผลงาน", "% ความสำเร็จ"];
const read = (rows: Row[], mapping?: Mapping) => readWorkbook([gridOf("BSC", [HEADER, ...rows])], mapping);
const doubtsOf = (rows: Row[]) => read(rows).doubts.map(({ kind, cell }) => `${kind} ${addressOf(cell)}`);
const slipsOf = (rows: Row[]) => checkWorkbook(read(rows)).map(({ kind }) => kind);

// 200 % − 190/200 = 105 %
const EXPENSES: Row = ["F2", "ค่าใช้จ่าย", 200, 190, 105];

describe("a percentage that is right only where less is better", () => {
  it("makes less better, with a question in the place of a slip", () => {
    const rows = [["F1", "รายได้", 500, 525, 105], EXPENSES];
    assert.deepEqual(
      read(rows).model.plans.map(({ polarity }) => polarity),
      ["higher", "lower"],
    );
    assert.deepEqual(slipsOf(rows), []);
    assert.deepEqual(doubtsOf(rows), ["lower-by-percent E3"]);
  });

  it("is a slip where it is right in no way", () => {
    const rows: Row[] = [["F1", "รายได้", 500, 525, 108]];
    assert.deepEqual(slipsOf(rows), ["percent-mismatch"]);
    assert.deepEqual(doubtsOf(rows), []);
  });

  it("counts as target divided by result where two plans of the sheet do it", () => {
    // 60/48 = 125 %, 40/50 = 80 %
    const both: Row[] = [
      ["1", "เวลารอคอย", 60, 48, 125],
      ["2", "ข้อร้องเรียน", 40, 50, 80],
    ];
    assert.deepEqual(doubtsOf(both), ["lower-by-percent E2", "lower-by-percent E3"]);
    assert.deepEqual(slipsOf(both), []);
    assert.deepEqual(slipsOf(both.slice(0, 1)), ["percent-mismatch"]);
  });

  it("does not stand against what the user says of the plan", () => {
    const mapping: Mapping = {
      version: MAPPING_VERSION,
      sheets: [],
      plans: [{ sheet: "BSC", id: "F2", polarity: "higher" }],
    };
    const { model, doubts } = read([EXPENSES], mapping);
    assert.equal(model.plans[0]?.polarity, "higher");
    assert.deepEqual(doubts, []);
  });
});
