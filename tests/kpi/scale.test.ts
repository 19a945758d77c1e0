import assert from "node:assert/strict";
import fc from "fast-check";
import {
  NoTargetsError,
  presentLevels,
  type ScaleLevel,
  scalePolarity,
  scoreOnScale,
  TargetsOutOfOrderError,
} from "../../src/kpi/scale";

/** Targets from the lowest level up, with 1, 2, 3 … points. */
const oneToN = (...targets: (number | null)[]): ScaleLevel[] =>
  targets.map((target, index) => ({ target, points: index + 1 }));

const rising = oneToN(100, 110, 120, 130, 140);
const falling = oneToN(50, 45, 40, 35, 30);

describe("scoreOnScale", () => {
  it("is piecewise linear between five levels", () => {
    assert.equal(scoreOnScale(125, rising), 3.5);
    assert.equal(scoreOnScale(100, rising), 1);
    assert.equal(scoreOnScale(101, rising), 1.1);
    assert.equal(scoreOnScale(140, rising), 5);
    assert.equal(scoreOnScale(150, rising), 5);
    assert.equal(scoreOnScale(99, rising), 0);
  });

  it("takes falling targets to mean lower is better", () => {
    assert.equal(scoreOnScale(42, falling), 2.6);
    assert.equal(scoreOnScale(30, falling), 5);
    assert.equal(scoreOnScale(55, falling), 0);
  });

  it("gives the points of the highest level reached in steps", () => {
    assert.equal(scoreOnScale(125, rising, { mode: "step" }), 3);
    assert.equal(scoreOnScale(129.99, rising, { mode: "step" }), 3);
    assert.equal(scoreOnScale(130, rising, { mode: "step" }), 4);
    assert.equal(scoreOnScale(42, falling, { mode: "step" }), 2);
    assert.equal(scoreOnScale(99, rising, { mode: "step" }), 0);
    assert.equal(scoreOnScale(99, rising, { mode: "step", belowMinimum: "lowest" }), 1);
  });

  it("scores below the lowest level by choice", () => {
    assert.equal(scoreOnScale(99, rising, { belowMinimum: "lowest" }), 1);
    assert.equal(scoreOnScale(0, rising, { belowMinimum: "lowest" }), 1);
    assert.equal(scoreOnScale(50, rising, { belowMinimum: "proportional" }), 0.5);
    assert.equal(scoreOnScale(60, falling, { belowMinimum: "proportional" }), 0.8); // 1 · (2 − 60/50)
    assert.equal(scoreOnScale(1000, falling, { belowMinimum: "lowest" }), 1);
  });

  it("skips levels without a target", () => {
    assert.equal(scoreOnScale(120, oneToN(100, null, null, null, 140)), 3);
    assert.equal(scoreOnScale(115, oneToN(null, 110, 120, null, null)), 2.5);
    assert.equal(scoreOnScale(125, oneToN(null, 110, 120, null, null)), 3);
    assert.equal(scoreOnScale(105, oneToN(null, 110, 120, null, null)), 0);
    assert.equal(scoreOnScale(105, oneToN(null, 110, 120, null, null), { belowMinimum: "lowest" }), 2);
  });

  it("makes equal neighbouring targets a step", () => {
    assert.equal(scoreOnScale(80, oneToN(60, 80, 80, 80, 100)), 4);
    assert.equal(scoreOnScale(79, oneToN(60, 80, 80, 80, 100)), 1.95);
    assert.equal(scoreOnScale(80, oneToN(80, 80, 80, 80, 80)), 5);
    assert.equal(scoreOnScale(79, oneToN(80, 80, 80, 80, 80)), 0);
    assert.equal(scoreOnScale(79, oneToN(80, 80, 80, 80, 80), { polarity: "lower" }), 5);
  });

  it("takes the points as they are given", () => {
    const sixty = [
      { target: 50, points: 60 },
      { target: 70, points: 80 },
      { target: 90, points: 100 },
    ];
    assert.equal(scoreOnScale(60, sixty), 70);
    const fromZero = [0, 20, 40, 60, 80, 100].map((target, points) => ({ target, points }));
    assert.equal(scoreOnScale(50, fromZero), 2.5);
    assert.equal(scoreOnScale(0, fromZero), 0);
    const halves = [
      { target: 10, points: 0.1 },
      { target: 20, points: 0.3 },
    ];
    assert.equal(scoreOnScale(15, halves), 0.2);
  });

  it("takes levels in any order, best first as well", () => {
    assert.equal(scoreOnScale(125, [...rising].reverse()), 3.5);
    assert.equal(scoreOnScale(42, [...falling].reverse()), 2.6);
  });

  it("refuses targets out of order and no targets", () => {
    assert.throws(() => scoreOnScale(120, oneToN(100, 120, 110, 130, 140)), TargetsOutOfOrderError);
    assert.throws(() => scoreOnScale(120, oneToN(null, null)), NoTargetsError);
    assert.throws(() => scoreOnScale(120, []), NoTargetsError);
  });

  const figure = fc.integer({ min: -100000, max: 100000 }).map((n) => n / 100);
  const scale = fc
    .tuple(fc.array(fc.option(figure, { freq: 5 }), { minLength: 1, maxLength: 7 }), figure, fc.boolean())
    .map(([targets, sure, falls]) => {
      const ordered = [...targets.filter((target) => target !== null), sure].sort((a, b) =>
        falls ? b - a : a - b,
      );
      return ordered.map((target, index) => ({ target, points: index + 1 }));
    });

  it("never falls as the result gets better, and stays on the scale", () => {
    fc.assert(
      fc.property(
        scale,
        figure,
        figure,
        fc.constantFrom("zero" as const, "proportional" as const, "lowest" as const),
        fc.constantFrom("interpolate" as const, "step" as const),
        (levels, a, b, belowMinimum, mode) => {
          const sign = scalePolarity(levels) === "higher" ? 1 : -1;
          const [worse, better] = sign * a < sign * b ? [a, b] : [b, a];
          const low = scoreOnScale(worse, levels, { belowMinimum, mode });
          const high = scoreOnScale(better, levels, { belowMinimum, mode });
          assert.ok(low <= high && low >= 0 && high <= levels.length);
        },
      ),
    );
  });

  it("earns a level's points at its target", () => {
    fc.assert(
      fc.property(scale, (levels) => {
        for (const { target } of levels) {
          const highestThere = Math.max(
            ...levels.filter((level) => level.target === target).map(({ points }) => points),
          );
          assert.equal(scoreOnScale(target, levels), highestThere);
        }
      }),
    );
  });
});

describe("presentLevels", () => {
  it("puts the levels that have a target in the order of their points", () => {
    assert.deepEqual(presentLevels(oneToN(100, null, 120)), [
      { target: 100, points: 1 },
      { target: 120, points: 3 },
    ]);
  });
});

describe("scalePolarity", () => {
  it("reads the targets' direction", () => {
    assert.equal(scalePolarity(rising), "higher");
    assert.equal(scalePolarity(falling), "lower");
    assert.equal(scalePolarity(falling, "higher"), "lower");
  });

  it("falls back where they do not tell", () => {
    assert.equal(scalePolarity(oneToN(80, 80, 80)), "higher");
    assert.equal(scalePolarity(oneToN(80, 80, 80), "lower"), "lower");
    assert.equal(scalePolarity(oneToN(null, 80, null), "lower"), "lower");
  });
});
