import assert from "node:assert/strict";
import { readNumber } from "../../src/text/numbers";

const value = (text: string): number | null => readNumber(text)?.value ?? null;

describe("readNumber", () => {
  it("reads Thai digits, separators and accounting negatives", () => {
    assert.deepEqual(readNumber("๑,๒๓๔.๕๐"), { value: 1234.5, percent: false, decimals: 2 });
    assert.deepEqual(readNumber("(3.1)"), { value: -3.1, percent: false, decimals: 1 });
    assert.deepEqual(readNumber("42.38 %"), { value: 42.38, percent: true, decimals: 2 });
    assert.equal(value("-1"), -1);
    assert.equal(value(" 1 234".replace(" 1", "1")), null);
  });

  it("reads nothing else", () => {
    for (const text of ["", "-", "–", "N/A", "12,34", "1.2.3", "5 คน", "(5", "1-2"])
      assert.equal(value(text), null, text);
  });
});
