import assert from "node:assert/strict";
import { joinedText } from "../../../../src/workbook/sheets/dashboard/joined-text";

describe("a locale's sentence as a formula", () => {
  it("has its own text quoted and the cells in their places, whatever their order", () => {
    assert.equal(
      joinedText((short, all) => `${short} of ${all} plans`, "S4", "C7"),
      'S4&" of "&C7&" plans"',
    );
    assert.equal(
      joinedText((one, two) => `${two}“"”${one}`, "A1", "B1"),
      'B1&"“""”"&A1',
    );
  });
});
