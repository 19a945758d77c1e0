import assert from "node:assert/strict";
import { parseTargetRange } from "../../src/text/target-range";

describe("parseTargetRange", () => {
  it("takes a word to mean inside", () => {
    for (const text of [
      "ระหว่าง 80-120",
      "อยู่ในช่วง 80-120",
      "between 80 and 120",
      "อยู่ระหว่าง 80 ถึง 120",
      "ช่วง ๘๐–๑๒๐",
      "ระหว่าง 80 และ 120",
      "within 80 to 120",
      "อยู่ในระหว่าง 80 - 120",
    ])
      assert.deepEqual(
        parseTargetRange(text),
        { range: { from: 80, to: 120 }, bare: false, unit: null },
        text,
      );
  });

  it("tells a bare range", () => {
    for (const text of ["1,200-1,500", "1,200 – 1,500", "1200 ถึง 1500", "1,200 to 1,500"])
      assert.deepEqual(
        parseTargetRange(text),
        { range: { from: 1200, to: 1500 }, bare: true, unit: null },
        text,
      );
  });

  it("keeps the unit", () => {
    assert.equal(parseTargetRange("ระหว่าง 80-120 ครัวเรือน")?.unit, "ครัวเรือน");
    for (const text of [
      "ระหว่างร้อยละ 80-120",
      "ระหว่างร้อยละ 80 ถึงร้อยละ 120",
      "between 80% and 120%",
      "80-120 %",
      "between 80 and 120 percent",
    ])
      assert.equal(parseTargetRange(text)?.unit, "ร้อยละ", text);
  });

  it("reads negative and decimal bounds", () => {
    assert.deepEqual(parseTargetRange("ระหว่าง -2.5 ถึง 2.5")?.range, { from: -2.5, to: 2.5 });
  });

  it("is null for anything else", () => {
    for (const text of [
      "80",
      "",
      "-",
      "ไม่น้อยกว่า 80",
      "120-80",
      "1-3 ม.ค. 2563",
      "80-120-160",
      "80-120 (ผล 90)",
      "between 80",
    ])
      assert.equal(parseTargetRange(text), null, text);
  });
});
