import assert from "node:assert/strict";
import { pass } from "../../src/kpi/pass";

describe("pass", () => {
  it("is 100 at or beyond the pass mark, else 0", () => {
    assert.equal(pass(96.59, 96), 100);
    assert.equal(pass(96, 96), 100);
    assert.equal(pass(95.99, 96), 0);
  });

  it("turns round where lower is better", () => {
    assert.equal(pass(32, 32, "lower"), 100);
    assert.equal(pass(32.01, 32, "lower"), 0);
  });

  it("compares the decimals", () => {
    assert.equal(pass(0.7 + 0.1, 0.8), 100); // 0.7999999999999999
    assert.equal(pass(0.1 + 0.2, 0.3, "lower"), 100); // 0.30000000000000004
  });
});
