import assert from "node:assert/strict";
import { NO_FONT } from "../../../src/host/picture/font-look";
import { svgOf } from "../../../src/host/picture/svg";

describe("a picture as SVG", () => {
  it("is stretched to its size, and keeps text from being markup", () => {
    const svg = svgOf(
      {
        width: 100,
        height: 50,
        marks: [
          { type: "rectangle", x: 1, y: 2, width: 3.14159, height: 4, fill: "#A3231B" },
          { type: "text", x: 5, y: 6, text: 'ก < "ข" & ค', font: NO_FONT, anchor: "middle" },
        ],
      },
      { width: 200, height: 100 },
    );
    assert.match(svg, /^<svg [^>]*width="200" height="100" viewBox="0 0 100 50"/);
    assert.ok(svg.includes('<rect x="1" y="2" width="3.14" height="4" fill="#A3231B"></rect>'));
    assert.match(svg, /text-anchor="middle"[^>]*>ก &lt; &quot;ข&quot; &amp; ค<\/text>/);
  });
});
