import assert from "node:assert/strict";
import { growth } from "../../src/kpi/growth";

describe("growth", () => {
  it("is measured against the size of the previous figure", () => {
    assert.equal(growth(38.7, -0.9), 44); // 4,400.0 %
    assert.equal(growth(-3.1, 67.3), -1.0461); // −104.6 %
    assert.equal(growth(110, 100), 0.1);
    assert.equal(growth(0, 100), -1);
    assert.equal(growth(-5, -10), 0.5);
  });

  it("does not exist from 0 or without a figure", () => {
    assert.equal(growth(5, 0), null);
    assert.equal(growth(0, 0), null);
    assert.equal(growth(null, 5), null);
    assert.equal(growth(5, null), null);
  });
});
