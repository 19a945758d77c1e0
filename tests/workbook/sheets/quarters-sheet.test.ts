import assert from "node:assert/strict";
import { contentAt, planned } from "../writing/support/fixture";

describe("quarters sheet", () => {
  it("names each quarter over its five columns", () => {
    const sheet = planned("quarters");
    assert.deepEqual(
      ["D6", "I6", "N6", "S6"].map((address) => contentAt(sheet, address)),
      [
        "ไตรมาส 1 (ต.ค.–ธ.ค. 2562)",
        "ไตรมาส 2 (ม.ค.–มี.ค. 2563)",
        "ไตรมาส 3 (เม.ย.–มิ.ย. 2563)",
        "ไตรมาส 4 (ก.ค.–ก.ย. 2563)",
      ],
    );
    assert.deepEqual(
      ["D7", "E7", "F7", "G7", "H7"].map((address) => contentAt(sheet, address)),
      ["เป้าหมาย", "เป้าดำเนินการ", "ผล", "ร้อยละ", "สถานะ"],
    );
    assert.deepEqual(sheet.merges.slice(2, 5), [
      { row: 5, column: 2, rows: 2, columns: 1 },
      { row: 5, column: 3, rows: 1, columns: 5 },
      { row: 5, column: 8, rows: 1, columns: 5 },
    ]);
    assert.deepEqual(sheet.freeze, { rows: 7, columns: 2 });
  });

  it("prints two quarters to a page, each beside number, plan and unit", () => {
    const sheet = planned("quarters");
    assert.deepEqual(sheet.print.across, { titleColumns: 3, breaks: [13] });
    assert.equal(contentAt(sheet, "N6"), "ไตรมาส 3 (เม.ย.–มิ.ย. 2563)");
  });

  it("names an issue where the plans' titles stand, wrapped, so that it is seen whole on every page", () => {
    const sheet = planned("quarters");
    assert.equal(contentAt(sheet, "A8"), null);
    assert.equal(contentAt(sheet, "B8"), contentAt(planned("summary"), "A7"));
    const styles = sheet.regions.filter(
      ({ area }) => area.row === 7 && area.column === 1 && area.rows === 1 && area.columns === 1,
    );
    assert.equal(styles.at(-1)?.style.wrap, true);
  });

  it("carries shortfall and surplus forward in an incremental plan", () => {
    const sheet = planned("quarters");
    assert.equal(contentAt(sheet, "E11"), "=D11");
    assert.equal(contentAt(sheet, "J11"), `=IF(COUNT(I11,E11)=0,"–",ROUND(SUM(I11,E11)-SUM(F11),10))`);
    assert.equal(contentAt(sheet, "T11"), `=IF(COUNT(S11,O11)=0,"–",ROUND(SUM(S11,O11)-SUM(P11),10))`);
    const plain = planned("quarters", { formulas: "values" });
    assert.deepEqual(plain.cells[10]?.slice(13, 18), [5730, 5320, 2255, 0.4239, "แดง"]);
  });

  it("carries nothing in a cumulative plan", () => {
    const sheet = planned("quarters");
    assert.equal(contentAt(sheet, "J13"), "=I13");
    assert.equal(contentAt(sheet, "L13"), "=KPI.ACHIEVEMENT(K13,J13)");
  });

  it("gives no percentage for an operating target that earlier quarters have delivered", () => {
    const sheet = planned("quarters");
    assert.equal(contentAt(sheet, "L11"), `=IF(J11<=0,"–",KPI.ACHIEVEMENT(K11,J11))`);
    assert.equal(contentAt(sheet, "M11"), `=IF(J11<=0,"เขียว",KPI.STATUS(L11))`);
  });

  it("has dashes, no formulas, for a plan without quarterly figures", () => {
    assert.deepEqual(planned("quarters").cells[8]?.slice(3), Array<string>(20).fill("–"));
  });
});
