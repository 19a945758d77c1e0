import assert from "node:assert/strict";
import fc from "fast-check";
import { ratio } from "../../src/kpi/ratio";

describe("ratio", () => {
  it("is result over target for a positive target and higher is better", () => {
    assert.equal(ratio(3, 4, "higher"), 0.75);
    assert.equal(ratio(-3, 4, "higher"), -0.75);
  });

  it("is the formula of the rules for every sign and polarity", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10000, max: 10000 }),
        fc.integer({ min: -10000, max: 10000 }).filter((target) => target !== 0),
        fc.constantFrom("higher" as const, "lower" as const),
        (result, target, polarity) => {
          const s = polarity === "higher" ? 1 : -1;
          const formula = 1 + (s * (result - target)) / Math.abs(target);
          assert.ok(Math.abs(ratio(result, target, polarity) - formula) <= 1e-11);
        },
      ),
    );
  });
});
