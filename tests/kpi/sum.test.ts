import assert from "node:assert/strict";
import fc from "fast-check";
import { add, sum } from "../../src/kpi/sum";

describe("sum", () => {
  it("adds decimals as decimals", () => {
    assert.equal(sum([0.1, 0.2]), 0.3);
    assert.equal(sum(Array<number>(1000).fill(0.1)), 100);
    assert.equal(sum([2547.1688, 0.0012]), 2547.17);
    assert.equal(sum([12.5, 7.25, 80.25]), 100);
  });

  it("leaves nothing behind where figures cancel out", () => {
    assert.equal(sum([0.3, -0.1, -0.2]), 0);
    assert.equal(sum([1234.1, -1234, -0.1]), 0);
    assert.equal(add(1.1, -1), 0.1);
  });

  it("is 0 for none", () => {
    assert.equal(sum([]), 0);
  });

  it("agrees with whole-number arithmetic on hundredths", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 })), (hundredths) => {
        const exact = hundredths.reduce((total, n) => total + n, 0);
        assert.equal(sum(hundredths.map((n) => n / 100)), exact / 100);
      }),
    );
  });
});
