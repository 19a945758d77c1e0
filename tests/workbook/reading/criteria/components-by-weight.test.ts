import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADER: Row = ["ตัวชี้วัด", "น้ำหนัก", "ระดับ 1", "ระดับ 2", "ระดับ 3", "ผล"];
const componentsOf = (rows: Row[]): unknown =>
  readWorkbook([gridOf("คำรับรอง", [HEADER, ...rows])]).model.scorecards[0]?.components.map(
    ({ title, kpis }) => [title, kpis.map((kpi) => [kpi.title, kpi.weight?.value])],
  );

describe("a row with a weight and nothing measured", () => {
  it("is a component where it weighs as much as the KPIs below it together", () => {
    assert.deepEqual(
      componentsOf([
        ["ภายนอก", 60],
        ["ความพึงพอใจ", 35, 60, 70, 80, 72],
        ["เรื่องร้องเรียน", 25, 60, 70, 80, 75],
        ["ภายใน", 40],
        ["การเบิกจ่าย", 40, 80, 88, 96, 90],
      ]),
      [
        [
          "ภายนอก",
          [
            ["ความพึงพอใจ", 35],
            ["เรื่องร้องเรียน", 25],
          ],
        ],
        ["ภายใน", [["การเบิกจ่าย", 40]]],
      ],
    );
  });

  it("is a KPI that is not measured yet where it does not", () => {
    assert.deepEqual(
      componentsOf([
        ["ความพึงพอใจ", 50],
        ["การเบิกจ่าย", 50, 80, 88, 96, 90],
      ]),
      [
        [
          "",
          [
            ["ความพึงพอใจ", 50],
            ["การเบิกจ่าย", 50],
          ],
        ],
      ],
    );
  });
});

describe("a scorecard by quarter", () => {
  it("is out of a number of points that is asked about", () => {
    const { doubts } = readWorkbook([
      gridOf("คะแนน", [
        ["ลำดับ", "ตัวชี้วัด", "น้ำหนัก", "ไตรมาส 1", null, null, "ไตรมาส 2", null, null],
        [null, null, null, "แผน", "ผล", "คะแนน", "แผน", "ผล", "คะแนน"],
        [1, "พัฒนาระบบ", 100, 1, 1, 1, 2, 2, 2],
      ]),
    ]);
    assert.deepEqual(
      doubts.map(({ kind, cell, detail }) => [kind, cell.column, detail]),
      [["guessed-scale", 5, { highest: 5 }]],
    );
  });
});
