/** The fast ways of the rules' arithmetic against the slow one that is right by definition: decimal digits as text. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../src/kpi/decimal";
import { exponentOf } from "../../src/kpi/powers-of-ten";
import { round } from "../../src/kpi/round";
import { add } from "../../src/kpi/sum";

const RUNS = { numRuns: 5_000 };

/** Figures as they occur, doubles of any size, and doubles next to a tie in the 15th digit or to a power of ten. */
const figure = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 })).map(([a, b]) => a / b),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .tuple(fc.integer({ min: 1e14, max: 1e15 - 1 }), fc.integer({ min: -12, max: 22 }), ulps())
    .map(([digits, places, off]) => nudged(Number(`${digits}.5e${-places}`), off)),
  fc
    .tuple(fc.integer({ min: -12, max: 18 }), ulps())
    .map(([exponent, off]) => nudged(Number(`1e${exponent}`), off)),
);

function ulps() {
  return fc.integer({ min: -3, max: 3 });
}

/** The double so many steps away. */
function nudged(value: number, steps: number): number {
  const bits = new BigInt64Array(1);
  const double = new Float64Array(bits.buffer);
  double[0] = value;
  bits[0] = (bits[0] ?? 0n) + BigInt(steps);
  return double[0];
}

const byDigits = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** Half away from zero on the 15 digits a person reads. */
function roundedByDigits(value: number, decimals: number): number {
  if (decimals >= 0 && Number.isInteger(value)) return value;
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const kept = Number(exponent) + 1 + decimals;
  if (kept >= 15) return Number(value.toPrecision(15));
  if (kept < 0) return 0;
  const digits = mantissa.replace(".", "");
  const whole = Number(digits.slice(0, kept)) + (digits.charAt(kept) >= "5" ? 1 : 0);
  const magnitude = Number(`${whole}e${-decimals}`);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

const firstDigitPlace = (magnitude: number): number => Number(magnitude.toExponential().split("e")[1]);

describe("exact arithmetic", () => {
  it("keeps the 15 digits that the text of a number has", () => {
    fc.assert(
      fc.property(figure, (value) => {
        assert.equal(decimal(value), byDigits(value));
      }),
      RUNS,
    );
  });

  it("rounds as on the digits of the text", () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: -3, max: 20 }), (value, decimals) => {
        assert.equal(round(value, decimals), roundedByDigits(value, decimals));
      }),
      RUNS,
    );
  });

  it("adds to the last digit that the larger number has", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const total = a + b;
        if (!Number.isFinite(total)) return;
        const largest = Math.max(Math.abs(a), Math.abs(b), Math.abs(total));
        const expected = Number.isInteger(total)
          ? total
          : roundedByDigits(total, 14 - firstDigitPlace(largest));
        assert.equal(add(a, b), expected);
      }),
      RUNS,
    );
  });

  it("finds the place of the first digit", () => {
    fc.assert(
      fc.property(figure, (value) => {
        const magnitude = Math.abs(value);
        if (magnitude >= 1e-22 && magnitude < 1e22)
          assert.equal(exponentOf(magnitude), firstDigitPlace(magnitude));
      }),
      RUNS,
    );
  });
});
