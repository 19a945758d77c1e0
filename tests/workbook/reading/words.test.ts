import assert from "node:assert/strict";
import { periodKey } from "../../../src/workbook/period";
import { periodIn } from "../../../src/workbook/reading/words/period-words";

const named = (text: string): string | null => {
  const found = periodIn(text);
  return found && periodKey(found.period);
};

describe("the words of a period", () => {
  it("name a quarter by its number or its months", () => {
    assert.equal(named("ไตรมาสที่ 3"), "3");
    assert.equal(named("ไตรมาส 1 (3 เดือน)"), "1");
    assert.equal(named("ต.ค. - ธ.ค. 62"), "1");
    assert.equal(named("Q4"), "4");
    assert.equal(named("ไตรมาส 1-4"), null);
  });

  it("name a month in Thai and English, short and full, and by number", () => {
    assert.equal(named("ต.ค."), "m1");
    assert.equal(named("ต.ค. 62"), "m1");
    assert.equal(named("กันยายน 2563"), "m12");
    assert.equal(named("มิ.ย."), "m9");
    assert.equal(named("Mar-20"), "m6");
    assert.equal(named("เดือนที่ 7"), "m7");
    assert.equal(named("ต.ค. - ก.ย."), null);
    assert.equal(named("มาตรฐาน"), null);
  });

  it("name the year up to a quarter's end, and halves", () => {
    assert.equal(named("รอบ 6 เดือน"), "to2");
    assert.equal(named("9 เดือน"), "to3");
    assert.equal(named("ต.ค. 67 - มี.ค. 68"), "to2");
    assert.equal(named("Oct 2024 - Jun 2025"), "to3");
    assert.equal(named("12 months"), "to4");
    assert.equal(named("6 เดือนแรก"), "h1");
    assert.equal(named("6 เดือนหลัง"), "h2");
    assert.equal(named("Second half"), "h2");
    assert.equal(named("16 เดือน"), null);
  });
});
