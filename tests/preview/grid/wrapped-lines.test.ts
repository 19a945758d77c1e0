import assert from "node:assert/strict";
import { wrappedLines } from "../../../src/preview/grid/wrapped-lines";

/** One for each letter; marks above and below take no room. */
const measure = (text: string): number => text.replace(/\p{M}/gu, "").length;

describe("wrapped lines", () => {
  it("break between words, which Thai writes without spaces", () => {
    assert.deepEqual(wrappedLines("แผนพัฒนาชุมชนท้องถิ่น", 12, measure), ["แผนพัฒนาชุมชน", "ท้องถิ่น"]);
  });

  it("keep the lines the text has", () => {
    assert.deepEqual(wrappedLines("600 ตำบล\n\n(ผล 700)", 20, measure), ["600 ตำบล", "", "(ผล 700)"]);
  });

  it("leave a closing mark with what it closes", () => {
    assert.deepEqual(wrappedLines("(ผล 89.29)", 9, measure), ["(ผล", "89.29)"]);
  });

  it("break a word that is longer than a line between its characters", () => {
    assert.deepEqual(wrappedLines("abcdefgh", 3, measure), ["abc", "def", "gh"]);
  });
});
