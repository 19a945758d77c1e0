import assert from "node:assert/strict";
import { decimal } from "../../src/kpi/decimal";

describe("decimal", () => {
  it("drops what binary arithmetic leaves behind", () => {
    assert.equal(decimal(0.1 + 0.2), 0.3);
    assert.equal(decimal(0.07 * 100), 7);
    assert.equal(decimal(4.35 * 100), 435);
  });

  it("keeps 15 significant digits", () => {
    assert.equal(decimal(2 / 3), 0.666666666666667);
    assert.equal(decimal(-200 / 3), -66.6666666666667);
    assert.equal(decimal(2 ** 53 - 1), 9007199254740991);
  });
});
