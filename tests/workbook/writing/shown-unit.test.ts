import assert from "node:assert/strict";
import { unitIn } from "../../../src/workbook/writing/shown-unit";

describe("unitIn", () => {
  it("leaves the user's words alone, and has a percentage in either language", () => {
    assert.deepEqual(
      ["ร้อยละ", "ตำบล", "million baht", "%"].map((unit) => [unitIn("th", unit), unitIn("en", unit)]),
      [
        ["ร้อยละ", "%"],
        ["ตำบล", "ตำบล"],
        ["million baht", "million baht"],
        ["%", "%"],
      ],
    );
  });
});
