import assert from "node:assert/strict";
import { grade } from "../../src/kpi/grade";
import { defaultGrades } from "../../src/locales/rule-words";

describe("grade", () => {
  const thai = defaultGrades("th");

  it("changes at 85, 70 and 60", () => {
    assert.equal(grade(100, thai), "ดีมาก");
    assert.equal(grade(85, thai), "ดีมาก");
    assert.equal(grade(84.99, thai), "ดี");
    assert.equal(grade(70, thai), "ดี");
    assert.equal(grade(69.99, thai), "พอใช้");
    assert.equal(grade(60, thai), "พอใช้");
    assert.equal(grade(59.99, thai), "ต้องปรับปรุง");
    assert.equal(grade(0, thai), "ต้องปรับปรุง");
  });

  it("judges the total with 2 decimals", () => {
    assert.equal(grade(84.995, thai), "ดีมาก");
    assert.equal(grade(84.9949, thai), "ดี");
    assert.equal(grade(59.995, thai), "พอใช้");
  });

  it("has English names", () => {
    const english = defaultGrades("en");
    assert.deepEqual(
      [90, 75, 65, 10].map((total) => grade(total, english)),
      ["Very good", "Good", "Fair", "Needs improvement"],
    );
  });

  it("takes other bands in any order", () => {
    const bands = [
      { from: 61, name: "B" },
      { from: 0, name: "C" },
      { from: 80, name: "A" },
    ];
    assert.equal(grade(80, bands), "A");
    assert.equal(grade(79.99, bands), "B");
    assert.equal(grade(60.99, bands), "C");
  });

  it("gives the lowest band below every limit", () => {
    const bands = [
      { from: 80, name: "A" },
      { from: 61, name: "B" },
    ];
    assert.equal(grade(10, bands), "B");
    assert.equal(grade(-5, thai), "ต้องปรับปรุง");
  });

  it("wants a band", () => {
    assert.throws(() => grade(80, []), RangeError);
  });
});
