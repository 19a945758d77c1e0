import assert from "node:assert/strict";
import { parseCriterionCell } from "../../src/text/criterion-cell";

const figures = (text: string): (number | null)[] =>
  parseCriterionCell(text).map(({ figure }) => figure?.value ?? null);

describe("parseCriterionCell", () => {
  it("takes the first figure, not the counts that explain it", () => {
    assert.deepEqual(figures("23.57 (1,042/ 4,420 กองทุน)"), [23.57]);
    assert.deepEqual(figures("ร้อยละ 30"), [30]);
    assert.deepEqual(figures("18,138 ครัวเรือน (เป้าหมายเท่ากับ ผลปี 2562)"), [18138]);
    assert.deepEqual(figures("ร้อยละ 80 และผ่านเกณฑ์การประเมินคุณภาพ"), [80]);
    assert.deepEqual(figures("1(2 กองทุน)0"), [1]);
  });

  it("takes the lower bound of a range", () => {
    assert.deepEqual(figures("ร้อยละ 50 - 74.99"), [50]);
    assert.deepEqual(figures("ตั้งแต่ร้อยละ 90 ขึ้นไป"), [90]);
  });

  it("splits several conditions and names them", () => {
    const parts = parseCriterionCell(
      "33.94 (1,500/4,420 กองทุน)\n+ ติดตามผลและผ่านการประเมินร้อยละ 50 (789 กองทุน)",
    );
    assert.deepEqual(
      parts.map(({ name, figure }) => [name, figure?.value]),
      [
        ["", 33.94],
        ["ติดตามผลและผ่านการประเมิน", 50],
      ],
    );
  });

  it("leaves a level in words without a figure", () => {
    assert.deepEqual(figures("ขั้นที่ 1 - 2"), [null]);
    assert.deepEqual(figures("ระดับ 3"), [null]);
    assert.deepEqual(figures("ข้อมูลกลุ่มที่ 1 และ 2"), [null]);
    assert.deepEqual(figures(""), []);
  });
});
