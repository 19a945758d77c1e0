import assert from "node:assert/strict";
import { decimal } from "../../src/kpi/decimal";
import { unitFactor, unitMultiple } from "../../src/text/unit-multiple";

describe("unitMultiple", () => {
  it("knows the multiples of a unit", () => {
    const multiples = {
      บาท: 1,
      พันบาท: 1e3,
      หมื่นบาท: 1e4,
      แสนบาท: 1e5,
      ล้านบาท: 1e6,
      พันล้านบาท: 1e9,
      "ล้าน บาท": 1e6,
      "thousand baht": 1e3,
      "Million Baht": 1e6,
      THB: 1,
    };
    for (const [unit, multiple] of Object.entries(multiples))
      assert.deepEqual(unitMultiple(unit), { base: "บาท", multiple }, unit);
    assert.deepEqual(unitMultiple("พันคน"), { base: "คน", multiple: 1000 });
    assert.deepEqual(unitMultiple("millions of people"), { base: "คน", multiple: 1e6 });
  });

  it("leaves other units whole, also those that begin alike", () => {
    for (const unit of ["ตำบล", "พันธุ์", "ร้อยละ", "พันธมิตร"])
      assert.deepEqual(unitMultiple(unit), { base: unit, multiple: 1 }, unit);
  });

  it("is null without a unit to count", () => {
    assert.equal(unitMultiple("ล้าน"), null);
    assert.equal(unitMultiple(""), null);
  });
});

describe("unitFactor", () => {
  it("brings a figure to the plan's unit", () => {
    assert.equal(decimal(119_800_000 * (unitFactor("บาท", "ล้านบาท") ?? NaN)), 119.8);
    assert.equal(1.5 * (unitFactor("พันล้านบาท", "ล้านบาท") ?? NaN), 1500);
    assert.equal(unitFactor("ล้านบาท", "ล้านบาท"), 1);
    assert.equal(unitFactor("พันคน", "คน"), 1000);
  });

  it("is null between different units", () => {
    assert.equal(unitFactor("คน", "บาท"), null);
    assert.equal(unitFactor("ล้าน", "ล้านบาท"), null);
  });
});
