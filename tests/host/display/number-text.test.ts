import assert from "node:assert/strict";
import { shownText } from "../../../src/host/display/number-text";

describe("the text of a cell", () => {
  const shown: [Parameters<typeof shownText>[0], string, string][] = [
    [null, "0.00", ""],
    [true, "General", "TRUE"],
    [{ error: "#N/A" }, "0%", "#N/A"],
    ["ตำบล", "0.00", "ตำบล"],
    [0.1 + 0.2, "General", "0.3"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.42384, "0.00%", "42.38%"],
    [0, '0;-0;"–"', "–"],
    [-5, "0;[Red](0)", "(5)"],
    [1234, "#,##0_);[Red](#,##0)", "1,234"],
    [12, '0" ครัวเรือน"', "12 ครัวเรือน"],
    [45292, "d/m/yyyy", "1/1/2024"],
    ["–", '0;-0;0;"["@"]"', "[–]"],
    ["แดง", '"◆ "@', "◆ แดง"],
    ["แดง", '"◆ "0', "แดง"],
    [1.5, ";;;", ""],
    [123456789012, "General", "1.23457E+11"],
  ];
  for (const [value, format, text] of shown)
    it(`${JSON.stringify(value)} as ${format} is ${JSON.stringify(text)}`, () =>
      assert.equal(shownText(value, format), text));
});
