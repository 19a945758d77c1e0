/** The fast ways of the rules' arithmetic against the slow one that is right by definition: decimal digits as text. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { achievement } from "../../src/kpi/achievement";
import type { BelowMinimum } from "../../src/kpi/below-minimum";
import { decimal } from "../../src/kpi/decimal";
import type { Polarity } from "../../src/kpi/polarity";
import { exponentOf } from "../../src/kpi/powers-of-ten";
import { round } from "../../src/kpi/round";
import { TargetsOutOfOrderError } from "../../src/kpi/scale";
import { score } from "../../src/kpi/score";
import { status } from "../../src/kpi/status";
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

const polarity = fc.constantFrom<Polarity>("higher", "lower");

/**
 * Three targets, mostly in order, and a result: anywhere, or some steps of a double away from a target or from the middle
 * between two. Targets that lie only steps apart are equal in all the digits that count.
 */
const targetsAndResult = fc
  .tuple(
    fc.constantFrom("any", "rising", "falling", "steps apart"),
    fc.tuple(figure, figure, figure),
    fc.tuple(ulps(), ulps(), ulps()),
    fc.oneof(figure, fc.integer({ min: 0, max: 4 })),
  )
  .map(([order, drawn, [first, second, third], at]) => {
    const sorted = [...drawn].sort((a, b) => a - b);
    const [minimum = 0, standard = 0, advanced = 0] =
      order === "any"
        ? drawn
        : order === "rising"
          ? sorted
          : order === "falling"
            ? sorted.reverse()
            : [nudged(drawn[0], first), nudged(drawn[0], second), nudged(drawn[0], third)];
    const near = [minimum, standard, advanced, (minimum + standard) / 2, (standard + advanced) / 2][at];
    return [minimum, standard, advanced, near === undefined ? at : nudged(near, first)] as const;
  })
  // A sum past what a double holds has no digits.
  .filter((figures) => figures.every((each) => Math.abs(each) < 1e300));

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

function addedByDigits(a: number, b: number): number {
  const total = a + b;
  const largest = Math.max(Math.abs(a), Math.abs(b), Math.abs(total));
  return Number.isInteger(total) ? total : roundedByDigits(total, 14 - firstDigitPlace(largest));
}

const ratioByDigits = (result: number, target: number, polarity: Polarity): number =>
  (polarity === "higher") === target > 0 ? result / target : addedByDigits(2 * target, -result) / target;

const achievementByDigits = (result: number, target: number, polarity: Polarity): number =>
  Math.max(0, roundedByDigits(ratioByDigits(result, target, polarity), 4));

/** Null for targets in no order. Of all levels whose target is met the highest counts, whichever way is better. */
function scoreByDigits(
  result: number,
  targets: readonly [number, number, number],
  { belowMinimum, polarity }: { belowMinimum: BelowMinimum; polarity: Polarity },
): number | null {
  const points = [50, 75, 100];
  const figure = byDigits(result);
  const levels = targets.map(byDigits);
  const isSorted = (sign: number): boolean =>
    levels.every((level, index) => index === 0 || sign * (level - levels[index - 1]!) >= 0);
  if (!isSorted(1) && !isSorted(-1)) return null;
  const isLower = isSorted(1) && isSorted(-1) ? polarity === "lower" : isSorted(-1);
  const reached = levels.findLastIndex((level) => (isLower ? figure <= level : figure >= level));
  if (reached === 2) return 100;
  const [from = 0, to = 0] = levels.slice(Math.max(0, reached));
  if (reached >= 0) {
    const way = addedByDigits(figure, -from) / addedByDigits(to, -from);
    return byDigits(points[reached]! + 25 * way);
  }
  if (belowMinimum !== "proportional") return belowMinimum === "lowest" ? 50 : 0;
  if (from === 0) return 0;
  return Math.max(0, byDigits(50 * ratioByDigits(figure, from, isLower ? "lower" : "higher")));
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

  it("works out achievement and status to the last digit", () => {
    const limits = { redBelow: 0.5, greenAbove: 0.8 };
    fc.assert(
      fc.property(figure, figure, polarity, (result, target, better) => {
        fc.pre(Number.isFinite(2 * target - result) && Number.isFinite(result / target));
        const expected = achievementByDigits(result, target, better);
        const actual = achievement(result, target, better)!;
        assert.equal(actual, expected);
        const light = expected < limits.redBelow ? "red" : expected > limits.greenAbove ? "green" : "yellow";
        assert.equal(status(actual, limits), light);
      }),
      RUNS,
    );
  });

  it("scores to the last digit", () => {
    const better = fc.record({
      belowMinimum: fc.constantFrom<BelowMinimum>("zero", "proportional", "lowest"),
      polarity,
    });
    fc.assert(
      fc.property(targetsAndResult, better, ([minimum, standard, advanced, result], options) => {
        const expected = scoreByDigits(result, [minimum, standard, advanced], options);
        const actual = (): number => score(result, { minimum, standard, advanced }, options);
        if (expected === null) assert.throws(actual, TargetsOutOfOrderError);
        else assert.equal(actual(), expected);
      }),
      {
        numRuns: 20_000,
        // In order as doubles, but not in their 15 digits: ….5 reads as less than the whole number below it.
        examples: [
          [[2 ** 50, 2 ** 50 + 0.5, 2 ** 50 + 1, 2 ** 50], { belowMinimum: "zero", polarity: "higher" }],
        ],
      },
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
