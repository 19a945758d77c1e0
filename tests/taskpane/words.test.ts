import assert from "node:assert/strict";
import { pane as en } from "../../src/locales/en/pane";
import { pane as th } from "../../src/locales/th/pane";
import { languageOf } from "../../src/locales/language";

describe("the pane's language", () => {
  it("is Office's, and English where Office speaks a third", () => {
    assert.equal(languageOf("th-TH"), "th");
    assert.equal(languageOf("TH"), "th");
    assert.equal(languageOf("en-GB"), "en");
    assert.equal(languageOf("ja-JP"), "en");
  });

  it("has numbers and plurals in its sentences", () => {
    assert.equal(en.read(1, 12), "Read 1 plan and 12 KPIs");
    assert.equal(en.read(1, 0), "Read 1 plan");
    assert.equal(en.read(0, 0), "Read tables of figures, without a plan or KPI");
    assert.equal(en.findings(1, 1234), "Found 1 error and 1,234 warnings");
    assert.equal(en.total(99.5), "99.50 points");
    assert.equal(th.read(1234, 12), "อ่านแผนงาน 1,234 แผน และตัวชี้วัด 12 ตัว");
    assert.equal(th.read(0, 12), "อ่านตัวชี้วัด 12 ตัว");
    assert.equal(th.read(0, 0), "อ่านตารางตัวเลข ไม่มีแผนงานหรือตัวชี้วัด");
    assert.equal(th.total(100), "100.00 คะแนน");
  });
});
