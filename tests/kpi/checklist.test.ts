import assert from "node:assert/strict";
import { checklistScore, parsePassed } from "../../src/kpi/checklist";

const GOVERNANCE = [8, 7, 15, 15, 15, 10, 10, 10, 10];

const passing = (...failed: number[]) =>
  GOVERNANCE.map((weight, i) => ({ weight, passed: !failed.includes(i + 1) }));

describe("checklistScore", () => {
  it("is the passed weights against all", () => {
    assert.equal(checklistScore(passing()), 100);
    assert.equal(checklistScore(passing(2)), 93);
    assert.equal(checklistScore(passing(1, 3)), 77);
    assert.equal(checklistScore(passing(1, 2, 3, 4, 5, 6, 7, 8, 9)), 0);
  });

  it("takes weights that do not add up to 100", () => {
    const items = [0.1, 0.2, 0.7].map((weight) => ({ weight, passed: weight < 0.5 }));
    assert.equal(checklistScore(items), 30);
  });

  it("is null without weights", () => {
    assert.equal(checklistScore([]), null);
    assert.equal(checklistScore([{ passed: true, weight: 0 }]), null);
  });
});

describe("parsePassed", () => {
  it("knows what says passed", () => {
    for (const value of [
      true,
      1,
      "TRUE",
      "1",
      "๑",
      "ผ่าน",
      " ผ่าน ",
      "✓",
      "✔",
      "✔\uFE0F",
      "☑",
      "☑\uFE0F",
      "x",
      "X",
    ])
      assert.equal(parsePassed(value), true, JSON.stringify(value));
  });

  it("knows what says not passed", () => {
    for (const value of [false, 0, "FALSE", "0", "๐", "ไม่ผ่าน", "☐", "", "  ", null, undefined])
      assert.equal(parsePassed(value), false, JSON.stringify(value));
  });

  it("does not guess", () => {
    for (const value of ["ผ่านบางส่วน", "yes", 2, -1, "✗", "-", "[object Object]", {}, []])
      assert.equal(parsePassed(value), null, JSON.stringify(value));
  });
});
