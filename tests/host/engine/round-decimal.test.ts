import assert from "node:assert/strict";
import { roundDecimal } from "../../../src/host/engine/round-decimal";

describe("roundDecimal", () => {
  const cases: [value: number, decimals: number, expected: number][] = [
    [1.005, 2, 1.01],
    [84.995, 2, 85],
    [-2.5, 0, -3],
    [1250, -2, 1300],
    [49, -2, 0],
    [-0.4, 0, 0],
    [1e-7, 7, 1e-7],
    [5e-8, 7, 1e-7],
    [1.5e20, 2, 1.5e20],
    [0, 4, 0],
  ];
  for (const [value, decimals, expected] of cases)
    it(`${value} to ${decimals} places is ${expected}`, () => {
      assert.equal(
        Object.is(roundDecimal(value, decimals), expected),
        true,
        String(roundDecimal(value, decimals)),
      );
    });
});
