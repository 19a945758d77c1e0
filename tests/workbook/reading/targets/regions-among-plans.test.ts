import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { isRegionName } from "../../../../src/workbook/reading/words/region-words";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const titlesOf = (rows: Row[]): string[] =>
  readWorkbook([gridOf("แผน", rows)]).model.plans.map(({ title }) => title);

describe("rows with the names of regions", () => {
  it("are parts of the numbered plan above them, and of one without a number where they are two or more", () => {
    assert.deepEqual(
      titlesOf([
        ["ลำดับ", "แผนงาน", "เป้าหมาย", "ผล"],
        ["1", "พัฒนาอาชีพ", 30, 26],
        [null, "ภาคเหนือตอนบน", 10, 8],
        [null, "ภาคกลางและตะวันตก", 10, 9],
        [null, "กทม./ตะวันออก", 10, 9],
        ["2", "สวัสดิการชุมชน", 3, 4],
      ]),
      ["พัฒนาอาชีพ", "สวัสดิการชุมชน"],
    );
    assert.deepEqual(
      titlesOf([
        ["แผนงาน", "เป้าหมาย", "ผล"],
        ["พัฒนาอาชีพ", 30, 26],
        ["ภาคเหนือ", 20, 17],
        ["ภาคใต้", 10, 9],
      ]),
      ["พัฒนาอาชีพ"],
    );
  });

  it("are plans where the list begins with them", () => {
    assert.deepEqual(
      titlesOf([
        ["แผนงาน", "เป้าหมาย", "ผล"],
        ["ภาคเหนือ", 10, 8],
        ["ภาคใต้", 10, 9],
        ["กรุงเทพมหานคร", 10, 9],
      ]),
      ["ภาคเหนือ", "ภาคใต้", "กรุงเทพมหานคร"],
    );
  });

  it("are plans where they stand alone, as Bangkok among provinces", () => {
    assert.deepEqual(
      titlesOf([
        ["แผนงาน", "เป้าหมาย", "ผล"],
        ["นนทบุรี", 10, 8],
        ["กรุงเทพมหานคร", 10, 9],
        ["พังงา", 10, 9],
      ]),
      ["นนทบุรี", "กรุงเทพมหานคร", "พังงา"],
    );
  });

  it("are not those of plans that begin with the same letters", () => {
    for (const name of ["ใต้ร่มพระบารมี", "กลางน้ำ", "เหนือความคาดหมาย"])
      assert.equal(isRegionName(name), false, name);
    for (const name of ["ภาคใต้ชายแดน", "ภาคกลางและตะวันตก", "กทม./ตะวันออก", "กรุงเทพมหานครและปริมณฑล"])
      assert.equal(isRegionName(name), true, name);
  });
});
