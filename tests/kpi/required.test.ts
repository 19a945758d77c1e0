import assert from "node:assert/strict";
import fc from "fast-check";
import { required, requiredOnScale } from "../../src/kpi/required";
import { NoTargetsError, TargetsOutOfOrderError } from "../../src/kpi/scale";
import { score, type TargetLevels } from "../../src/kpi/score";

const levels = (minimum: number | null, standard: number | null, advanced: number | null): TargetLevels => ({
  minimum,
  standard,
  advanced,
});

const proportional = { belowMinimum: "proportional" } as const;

describe("required", () => {
  it("is the result that earns the score", () => {
    assert.equal(required(50, levels(518, 600, 682)), 518);
    assert.equal(required(62.5, levels(518, 600, 682)), 559);
    assert.equal(required(75, levels(518, 600, 682)), 600);
    assert.equal(required(87.5, levels(518, 600, 682)), 641);
    assert.equal(required(62.5, levels(500, 400, 300)), 450);
    assert.equal(required(80, levels(50, null, 100)), 80);
  });

  it("is where a plateau begins", () => {
    assert.equal(required(100, levels(518, 600, 682)), 682);
    assert.equal(required(75, levels(60, 60, 80)), 60);
  });

  it("is the result at the step that jumps over the score", () => {
    assert.equal(required(60, levels(80, 80, 80)), 80);
    assert.equal(required(60, levels(null, 416, 553)), 416);
    assert.equal(required(30, levels(518, 600, 682)), 518);
    assert.equal(required(60, levels(60, 60, 80)), 60);
  });

  it("is a part of the lowest target below it, where that earns a part of its points", () => {
    assert.equal(required(25, levels(518, 600, 682), proportional), 259);
    assert.equal(required(37.5, levels(null, 416, 553), proportional), 208);
    assert.equal(required(40, levels(500, 400, 300), proportional), 600);
    assert.equal(required(25, levels(0, 10, 20), proportional), 0);
  });

  it("is null where no result earns so much, and for 0", () => {
    assert.equal(required(90, levels(518, 600, null)), null);
    assert.equal(required(51, levels(518, null, null)), null);
    assert.equal(required(0, levels(518, 600, 682)), null);
    assert.equal(required(0, levels(518, 600, 682), proportional), null);
  });

  it("refuses what is no score and what are no targets", () => {
    assert.throws(() => required(-1, levels(518, 600, 682)), RangeError);
    assert.throws(() => required(100.5, levels(518, 600, 682)), RangeError);
    assert.throws(() => required(NaN, levels(518, 600, 682)), RangeError);
    assert.throws(() => required(60, levels(null, null, null)), NoTargetsError);
    assert.throws(() => required(60, levels(600, 518, 682)), TargetsOutOfOrderError);
  });

  it("undoes score between the levels", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        fc.integer({ min: 5000, max: 10000 }).map((n) => n / 100),
        (start, first, second, falling, points) => {
          const sign = falling ? -1 : 1;
          const targets = levels(start, start + sign * first, start + sign * (first + second));
          const result = required(points, targets);
          assert.ok(result !== null);
          // Next to a level the nearest 15-digit result may lie just short of it.
          assert.ok(Math.abs(score(result, targets) - points) < 1e-9);
        },
      ),
    );
  });

  it("is no more than it takes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10000 }).map((n) => n / 100),
        (points) => {
          for (const options of [{}, proportional]) {
            const result = required(points, levels(518, 600, 682), options);
            assert.ok(result !== null);
            assert.ok(score(result + 1e-6, levels(518, 600, 682), options) >= points);
            assert.ok(score(result - 1e-6, levels(518, 600, 682), options) < points);
          }
        },
      ),
    );
  });
});

describe("requiredOnScale", () => {
  const rising = [100, 110, 120, 130, 140].map((target, index) => ({ target, points: index + 1 }));
  const falling = [50, 45, 40, 35, 30].map((target, index) => ({ target, points: index + 1 }));

  it("is the inverse of the score on five levels", () => {
    assert.equal(requiredOnScale(3.5, rising), 125);
    assert.equal(requiredOnScale(5, rising), 140);
    assert.equal(requiredOnScale(2.6, falling), 42);
    assert.equal(requiredOnScale(0.5, rising), 100);
    assert.equal(requiredOnScale(0.5, rising, { belowMinimum: "proportional" }), 50);
  });

  it("is the level's own target in steps", () => {
    assert.equal(requiredOnScale(3.5, rising, { mode: "step" }), 130);
    assert.equal(requiredOnScale(3, rising, { mode: "step" }), 120);
    assert.equal(requiredOnScale(2.6, falling, { mode: "step" }), 40);
  });

  it("is null for what every result earns, or none", () => {
    assert.equal(requiredOnScale(0, rising), null);
    assert.equal(requiredOnScale(1, rising, { belowMinimum: "lowest" }), null);
    assert.equal(requiredOnScale(1.5, rising, { belowMinimum: "lowest" }), 105);
    assert.equal(requiredOnScale(5, [...rising.slice(0, 4), { target: null, points: 5 }]), null);
  });

  it("refuses points that are not on the scale", () => {
    assert.throws(() => requiredOnScale(5.1, rising), RangeError);
    assert.throws(() => requiredOnScale(-1, rising), RangeError);
  });
});
