import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const HEADING: Row = ["สำนักงานสาขา", "ชื่อตัวชี้วัด", "งวด", "เป้างวดนี้", "ผลงวดนี้", "หน่วยนับ"];

const quarterRows = (office: string | null, plan: string, results: number[]): Row[] =>
  results.map((result, at) => [office, plan, `${at + 1}/2569`, 40, result, "แห่ง"]);

const resultsOf = (rows: Row[]) =>
  readWorkbook([gridOf("ข้อมูล", [HEADING, ...rows])]).model.plans.map(({ section, title, quarters }) => [
    section,
    title,
    ...quarters.flatMap(({ result }) => (result ? [result.value] : [])),
  ]);

describe("a list of several offices, a row for each plan and quarter", () => {
  it("keeps the same plan of two offices apart", () => {
    assert.deepEqual(
      resultsOf([
        ...quarterRows("สาขาเหนือ", "ตรวจโรงงาน", [38, 41, 30]),
        ...quarterRows("สาขาใต้", "ตรวจโรงงาน", [12, 35, 33]),
      ]),
      [
        ["สาขาเหนือ", "ตรวจโรงงาน", 38, 41, 30],
        ["สาขาใต้", "ตรวจโรงงาน", 12, 35, 33],
      ],
    );
  });

  it("makes no sections of those responsible for plans of one list", () => {
    assert.deepEqual(
      resultsOf([
        ...quarterRows("สาขาเหนือ", "ตรวจโรงงาน", [38, 41]),
        ...quarterRows("สาขาใต้", "ออกใบอนุญาต", [12, 35]),
      ]),
      [
        [null, "ตรวจโรงงาน", 38, 41],
        [null, "ออกใบอนุญาต", 12, 35],
      ],
    );
  });
});
