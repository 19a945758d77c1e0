import assert from "node:assert/strict";
import { arabicDigits, matchingKey, plainText, saysNoFigure } from "../../src/text/thai";

describe("Thai text", () => {
  it("has two digit systems", () => {
    assert.equal(arabicDigits("ปี ๒๕๖๓"), "ปี 2563");
  });

  it("is read without invisible characters, and with sara am as one letter", () => {
    assert.equal(plainText("ดํา\u200bเนินการ\u00a0๑"), "ดำเนินการ 1");
  });

  it("is compared without spaces and punctuation", () => {
    assert.equal(matchingKey("เป้าหมาย ขั้นต่ำ (50)"), matchingKey("เป้าหมายขั้นต่ำ 50"));
  });

  it("says that there is no figure in several ways", () => {
    for (const text of ["", " ", "-", "–", "N/A", "n/a"]) assert.ok(saysNoFigure(text), text);
    for (const text of ["0", "ผล", "-1"]) assert.ok(!saysNoFigure(text), text);
  });
});
