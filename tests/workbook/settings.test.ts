import assert from "node:assert/strict";
import { LOCALES } from "../../src/locales/locales";
import { DEFAULT_SETTINGS, monthReported, SETTING_NAMES, SETTINGS } from "../../src/workbook/settings";

describe("settings", () => {
  it("have the defaults of the rules", () => {
    assert.deepEqual(DEFAULT_SETTINGS, {
      redBelow: 0.5,
      greenAbove: 0.8,
      belowMinimum: "zero",
      lowerIsBetter: "as-shown",
      cap: null,
      carryForward: "as-shown",
      month: "latest",
      scorecards: {},
    });
  });

  it("are typed as percentages, in either numeral system, within their range", () => {
    assert.equal(SETTINGS.redBelow.parse("๕๕.๕"), 0.555);
    assert.equal(SETTINGS.redBelow.parse("90 %"), 0.9);
    assert.equal(SETTINGS.redBelow.parse("201"), undefined);
    assert.equal(SETTINGS.redBelow.parse(""), undefined);
    assert.equal(SETTINGS.cap.parse(""), null);
    assert.equal(SETTINGS.redBelow.text(0.555), "55.5");
  });

  it("read a choice by its word in any language", () => {
    const words = Object.values(LOCALES).map(({ sheets }) => sheets.choices.carryForward);
    assert.equal(SETTINGS.carryForward.read("ไม่ยกยอด", words), "no");
    assert.equal(SETTINGS.carryForward.read("Yes", words), "yes");
    assert.equal(SETTINGS.carryForward.read("sometimes", words), undefined);
  });

  it("name the month reported, October being the first", () => {
    assert.equal(monthReported({ month: "m6" }), 6);
    assert.equal(monthReported({ month: "latest" }), null);
    // March is the sixth month of the fiscal year, and the third of the calendar's.
    assert.equal(monthReported({ month: "m6" }, true), 3);
  });

  it("have words in each language", () => {
    for (const { sheets } of Object.values(LOCALES))
      for (const name of SETTING_NAMES)
        for (const text of Object.values(sheets.settings[name])) assert.notEqual(text, "", name);
  });
});
