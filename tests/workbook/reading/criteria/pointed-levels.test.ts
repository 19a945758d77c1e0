import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const levelsOf = (headings: Row): (number | undefined)[][] => {
  const [table] = readWorkbook([
    gridOf("ประเมิน", [
      headings,
      [1, "ซ่อมถนน", 40, 95, 90, 85, 80, 75, 87.5],
      [2, "ซ่อมไฟ", 60, 2, 3, 4, 5, 6, 3.5],
    ]),
  ]).tables;
  return (table?.columns ?? []).flatMap(({ role, index, points }) =>
    role === "level" ? [[index, points]] : [],
  );
};

const FALLING = [
  [3, 5],
  [4, 4],
  [5, 3],
  [6, 2],
  [7, 1],
];

describe("levels that are headed by names with points", () => {
  it("are told by points in brackets that fall, side by side", () => {
    const names = ["ดีเยี่ยม (5)", "ดี (4)", "ปานกลาง (3)", "พอใช้ (2)", "ปรับปรุง (1)"];
    assert.deepEqual(levelsOf(["ที่", "ตัวชี้วัด", "น้ำหนัก", ...names, "ผล"]), FALLING);
  });

  it("whatever the names", () => {
    const names = ["Gold (5)", "Silver (4)", "Bronze (3)", "Wood (2)", "Paper (1)"];
    assert.deepEqual(levelsOf(["No", "KPI", "Weight", ...names, "Result"]), FALLING);
  });

  it("are told by points before the name of a grade", () => {
    const names = ["5 = ดีเยี่ยม", "4 = ดีมาก", "3 = ดี", "2 = พอใช้", "1 = ต้องปรับปรุง"];
    assert.deepEqual(levelsOf(["ที่", "ตัวชี้วัด", "น้ำหนัก", ...names, "ผล"]), FALLING);
  });

  it("are no levels where the brackets only number the columns", () => {
    const names = ["เป้าหมาย (3)", "แผน (4)", "ผล (5)", "ร้อยละ (6)", "หมายเหตุ (7)"];
    assert.deepEqual(levelsOf(["ที่ (0)", "ตัวชี้วัด (1)", "น้ำหนัก (2)", ...names, "สถานะ (8)"]), []);
  });
});
