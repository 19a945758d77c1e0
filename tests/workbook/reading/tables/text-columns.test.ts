import assert from "node:assert/strict";
import { addressOf } from "../../../../src/workbook/cell-ref";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADER: Row = ["ที่", "ตัวชี้วัด", "เป้าหมายปี", "ไตรมาส 1 (ผล/แผน)", "ไตรมาส 2 (ผล/แผน)"];

function read(...rows: Row[]) {
  const { model, findings, doubts } = readWorkbook([gridOf("KPI", [HEADER, ...rows])]);
  return {
    targets: model.plans.map(({ annual }) => annual.target?.value),
    findings: findings.map(({ kind, cell }) => `${kind} ${addressOf(cell)}`),
    doubts: doubts.map(({ kind, cell, detail }) => [kind, addressOf(cell), detail]),
  };
}

describe("columns of figures in which every cell is text", () => {
  it("are asked about together, and are no slips", () => {
    assert.deepEqual(read([1, "ตรวจ", 400, "95/100", "101/100"], [2, "อบรม", 1000, "240/250", "-"]), {
      targets: [400, 1000],
      findings: [],
      doubts: [
        ["text-columns", "D1", { columns: "D, E", heading: "ไตรมาส 1 (ผล/แผน)", text: "95/100", count: 3 }],
      ],
    });
  });

  it("are read where one cell is a figure: the others are slips then", () => {
    assert.deepEqual(read([1, "ตรวจ", 400, 95, 88], [2, "อบรม", 1000, "240/250", 250]).findings, [
      "unreadable D3",
    ]);
  });
});
