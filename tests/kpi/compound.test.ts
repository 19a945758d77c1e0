import assert from "node:assert/strict";
import { weakest } from "../../src/kpi/compound";

describe("weakest", () => {
  it("is the lowest score", () => {
    assert.equal(weakest([100, 62.5, 75]), 62.5);
    assert.equal(weakest([0, 100]), 0);
    assert.equal(weakest([100]), 100);
  });

  it("is null while a condition has none", () => {
    assert.equal(weakest([100, null]), null);
    assert.equal(weakest([]), null);
  });
});
