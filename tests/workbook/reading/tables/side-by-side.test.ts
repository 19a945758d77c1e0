import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (rows: Row[]) => readWorkbook([gridOf("KPI", rows)]);

describe("two tables beside each other", () => {
  const HEADER: Row = ["ที่", "ตัวชี้วัด", "เป้าหมาย", "ผล"];

  it("are read each, with a section by the title over it where both number from 1", () => {
    const { model, findings, doubts } = read([
      ["กลุ่มบริหาร", null, null, null, null, "กลุ่มวิชาการ"],
      [...HEADER, null, ...HEADER],
      [1, "หนังสือ", 500, 520, null, 1, "งานวิจัย", 6, 4],
      [2, "ประชุม", 12, 12, null, 2, "บทความ", 10, 11],
    ]);
    assert.deepEqual(
      model.plans.map(({ section, id, title, annual }) => [
        section,
        id,
        title,
        annual.target && addressOf(annual.target.cell),
        annual.result && addressOf(annual.result.cell),
      ]),
      [
        ["กลุ่มบริหาร", "1", "หนังสือ", "C3", "D3"],
        ["กลุ่มบริหาร", "2", "ประชุม", "C4", "D4"],
        ["กลุ่มวิชาการ", "1", "งานวิจัย", "H3", "I3"],
        ["กลุ่มวิชาการ", "2", "บทความ", "H4", "I4"],
      ],
    );
    assert.deepEqual([findings, doubts], [[], []]);
  });

  it("are one where a blank column only parts its columns", () => {
    const { model, doubts } = read([
      ["ที่", "ตัวชี้วัด", "เป้าหมาย", null, "ผล", "ร้อยละ"],
      [1, "หนังสือ", 500, null, 520, 104],
    ]);
    assert.deepEqual(
      model.plans.map(({ annual }) => [
        annual.target?.value,
        annual.result?.value,
        annual.reportedPercent?.value,
      ]),
      [[500, 520, 104]],
    );
    assert.deepEqual(doubts, []);
  });
});
