import assert from "node:assert/strict";
import { belowMinimumNamed, defaultGrades, gradeNameIn } from "../../src/locales/rule-words";

describe("words of the rules", () => {
  it("name the four grades", () => {
    assert.deepEqual(defaultGrades("en"), [
      { from: 85, name: "Very good" },
      { from: 70, name: "Good" },
      { from: 60, name: "Fair" },
      { from: 0, name: "Needs improvement" },
    ]);
  });

  it("translate a default grade and leave an organisation's own", () => {
    assert.equal(gradeNameIn("en", "ดีมาก"), "Very good");
    assert.equal(gradeNameIn("th", "Fair"), "พอใช้");
    assert.equal(gradeNameIn("en", "ดีเด่น"), "ดีเด่น");
  });

  it("are understood in either language", () => {
    assert.equal(belowMinimumNamed("ตามสัดส่วน"), "proportional");
    assert.equal(belowMinimumNamed(" Zero "), "zero");
    assert.equal(belowMinimumNamed("none"), null);
  });
});
