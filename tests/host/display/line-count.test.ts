import assert from "node:assert/strict";
import { lineCount } from "../../../src/host/display/line-count";

describe("how many lines a text takes", () => {
  it("is one for what fits, its letters told by their widths", () => {
    assert.equal(lineCount("0123456789", 10), 1);
    // Ten letters of about half a digit each; and four of one and a half.
    assert.equal(lineCount("illiterill", 7), 1);
    assert.equal(lineCount("WWWW", 5.9), 2);
  });

  it("gives vowels and tone marks above and below no room", () => {
    assert.equal(lineCount("ที่นี่", 3), 1);
    assert.equal(lineCount("ที่นี่", 2), 2);
  });

  it("takes a Latin word that does not fit to the next line as a whole", () => {
    assert.equal(lineCount("123 4567 89", 7), 2);
    assert.equal(lineCount("123 45678 89", 7), 3);
  });

  it("goes on within a line where Thai does, which has no spaces between words", () => {
    // 1 + 8 · 1.15 letters: two lines of six, the first not quite full.
    assert.equal(lineCount("ก กกกกกกกก", 6), 2);
  });

  it("breaks a word that is longer than a line", () => {
    assert.equal(lineCount("123456789012", 5), 3);
  });

  it("counts the lines that the text itself breaks", () => {
    assert.equal(lineCount("1\n2\n\n3", 50), 4);
  });

  it("ends where there is no room at all", () => {
    assert.equal(lineCount("123", -2), 3);
  });
});
