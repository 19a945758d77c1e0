import assert from "node:assert/strict";
import { localeOf } from "../../src/locales/locales";

describe("dates", () => {
  it("are of the Buddhist calendar in Thai", () => {
    const moment = new Date(2020, 9, 5, 9, 5);
    assert.equal(localeOf("th").sheets.moment(moment), "5 ตุลาคม 2563 เวลา 09:05 น.");
    assert.equal(localeOf("en").sheets.moment(moment), "5 October 2020, 09:05");
  });

  it("know that the fiscal year begins in October", () => {
    assert.equal(localeOf("th").sheets.monthsOfQuarter(1, 2563), "ต.ค.–ธ.ค. 2562");
    assert.equal(localeOf("en").sheets.monthsOfQuarter(4, 2563), "Jul–Sep 2020");
  });
});

describe("units", () => {
  it("leaves the user's words alone, and has a percentage in either language", () => {
    assert.deepEqual(
      ["ร้อยละ", "ตำบล", "million baht", "%"].map((unit) => [
        localeOf("th").sheets.unit(unit),
        localeOf("en").sheets.unit(unit),
      ]),
      [
        ["ร้อยละ", "%"],
        ["ตำบล", "ตำบล"],
        ["million baht", "million baht"],
        ["%", "%"],
      ],
    );
  });
});
