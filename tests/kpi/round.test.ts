import assert from "node:assert/strict";
import fc from "fast-check";
import { round } from "../../src/kpi/round";

/** n / 10^places rounded to `decimals` in whole numbers only, as a decimal text. */
function roundedExactly(n: bigint, places: number, decimals: number): string {
  const drop = 10n ** BigInt(Math.max(0, places - decimals));
  const magnitude = n < 0n ? -n : n;
  const kept = (magnitude + drop / 2n) / drop;
  return `${n < 0n ? "-" : ""}${kept}e${-Math.min(places, decimals)}`;
}

describe("round", () => {
  it("rounds half away from zero", () => {
    assert.equal(round(0.5, 0), 1);
    assert.equal(round(-0.5, 0), -1);
    assert.equal(round(2.5, 0), 3);
    assert.equal(round(-2.5, 0), -3);
    assert.equal(round(2.4999, 0), 2);
  });

  it("rounds the decimal number, not its binary neighbour", () => {
    assert.equal(round(84.995, 2), 85);
    assert.equal(round(1.005, 2), 1.01);
    assert.equal(round(-1.005, 2), -1.01);
    assert.equal(round(2.675, 2), 2.68);
    assert.equal(round(1.115, 2), 1.12);
    assert.equal(round(0.285, 2), 0.29);
    assert.equal(round(1.45, 1), 1.5);
    assert.equal(round(10.075, 2), 10.08);
    assert.equal(round(1e-5 * 5, 4), 0.0001);
    assert.equal(round(0.1 + 0.2, 2), 0.3);
    assert.equal(round(1.1 * 1.1, 2), 1.21);
  });

  it("does not round up what is below the tie in its 15 digits", () => {
    assert.equal(round(0.4999999999999, 0), 0);
    assert.equal(round(84.9949999999999, 2), 84.99);
    assert.equal(round(1.00499999999999, 2), 1);
  });

  it("leaves alone what has no more decimals", () => {
    assert.equal(round(7, 2), 7);
    assert.equal(round(0, 2), 0);
    assert.equal(round(2 ** 53 - 1, 4), 2 ** 53 - 1);
    assert.equal(round(123456789.12, 8), 123456789.12);
  });

  it("rounds to tens and hundreds", () => {
    assert.equal(round(1234, -2), 1200);
    assert.equal(round(1250, -2), 1300);
    assert.equal(round(-1250, -2), -1300);
    assert.equal(round(4, -1), 0);
    assert.equal(round(5, -1), 10);
    assert.equal(round(49, -2), 0);
    assert.equal(round(4, -3), 0);
  });

  it("never gives a negative zero", () => {
    assert.ok(Object.is(round(-0.4, 0), 0));
    assert.ok(Object.is(round(-0.004, 2), 0));
  });

  it("passes on what is no number", () => {
    assert.ok(Number.isNaN(round(NaN, 2)));
    assert.equal(round(Infinity, 2), Infinity);
  });

  it("agrees with whole-number arithmetic on decimals of up to 15 digits", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 8 }),
        (n, places, decimals) => {
          const expected = Number(roundedExactly(n, places, decimals));
          assert.equal(round(Number(`${n}e${-places}`), decimals), expected === 0 ? 0 : expected);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("agrees with it on ties, one digit beyond", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
        fc.integer({ min: 0, max: 6 }),
        (kept, decimals) => {
          const tie = kept * 10n + (kept < 0n ? -5n : 5n);
          const expected = Number(roundedExactly(tie, decimals + 1, decimals));
          assert.equal(round(Number(`${tie}e${-decimals - 1}`), decimals), expected);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
