import assert from "node:assert/strict";
import { NO_FONT } from "../../../src/host/picture/font-look";
import { textLines, textWidth } from "../../../src/host/picture/text-lines";

describe("the lines of a chart's texts", () => {
  it("break between Thai words, and lose nothing", () => {
    const text = "การควบคุมดูแลกิจการของคณะกรรมการ";
    const lines = textLines(text, NO_FONT, 70, 9);
    assert.ok(lines.length > 1);
    assert.equal(lines.join(""), text);
    assert.ok(lines.every((line) => textWidth(line, NO_FONT) <= 70));
  });

  it("end in … where there are more than there is room for", () => {
    const lines = textLines("one two three four five six", NO_FONT, 40, 2);
    assert.equal(lines.length, 2);
    assert.match(lines[1]!, /…$/);
  });

  it("count no width for vowels and tone marks above and below", () => {
    assert.equal(textWidth("กี่", NO_FONT), textWidth("ก", NO_FONT));
  });
});
