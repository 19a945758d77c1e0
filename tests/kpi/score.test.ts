import assert from "node:assert/strict";
import fc from "fast-check";
import { NoTargetsError, TargetsOutOfOrderError } from "../../src/kpi/scale";
import { levelsPolarity, score, type TargetLevels } from "../../src/kpi/score";

const levels = (minimum: number | null, standard: number | null, advanced: number | null): TargetLevels => ({
  minimum,
  standard,
  advanced,
});

describe("score", () => {
  it("is piecewise linear between the levels", () => {
    const rising = levels(518, 600, 682);
    assert.equal(score(518, rising), 50);
    assert.equal(score(559, rising), 62.5);
    assert.equal(score(600, rising), 75);
    assert.equal(score(641, rising), 87.5);
    assert.equal(score(682, rising), 100);
    assert.equal(score(700, rising), 100);
    assert.equal(score(517, rising), 0);
  });

  it("takes falling targets to mean lower is better", () => {
    const falling = levels(500, 400, 300);
    assert.equal(score(500, falling), 50);
    assert.equal(score(450, falling), 62.5);
    assert.equal(score(400, falling), 75);
    assert.equal(score(350, falling), 87.5);
    assert.equal(score(300, falling), 100);
    assert.equal(score(250, falling), 100);
    assert.equal(score(501, falling), 0);
  });

  it("counts the higher level at a step", () => {
    assert.equal(score(80, levels(80, 80, 80)), 100);
    assert.equal(score(79.99, levels(80, 80, 80)), 0);
    assert.equal(score(80, levels(80, 80, 80), { polarity: "lower" }), 100);
    assert.equal(score(80.01, levels(80, 80, 80), { polarity: "lower" }), 0);
    assert.equal(score(60, levels(60, 60, 80)), 75);
    assert.equal(score(70, levels(60, 60, 80)), 87.5);
    assert.equal(score(80, levels(60, 80, 80)), 100);
    assert.equal(score(70, levels(60, 80, 80)), 62.5);
  });

  it("runs between the levels there are", () => {
    assert.equal(score(416, levels(null, 416, 553)), 75);
    assert.equal(score(484.5, levels(null, 416, 553)), 87.5);
    assert.equal(score(415, levels(null, 416, 553)), 0);
    assert.equal(score(75, levels(50, null, 100)), 75);
    assert.equal(score(60, levels(50, null, 100)), 60);
    assert.equal(score(90, levels(60, 80, null)), 75);
    assert.equal(score(70, levels(60, 80, null)), 62.5);
  });

  it("gives one level's points from there on", () => {
    assert.equal(score(10, levels(10, null, null)), 50);
    assert.equal(score(99, levels(null, 10, null)), 75);
    assert.equal(score(10, levels(null, null, 10)), 100);
    assert.equal(score(9, levels(null, null, 10)), 0);
    assert.equal(score(9, levels(null, null, 10), { polarity: "lower" }), 100);
  });

  it("scores below minimum in proportion where asked to", () => {
    const proportional = { belowMinimum: "proportional" } as const;
    assert.equal(score(259, levels(518, 600, 682), proportional), 25);
    assert.equal(score(0, levels(518, 600, 682), proportional), 0);
    assert.equal(score(-100, levels(518, 600, 682), proportional), 0);
    assert.equal(score(208, levels(null, 416, 553), proportional), 37.5);
    assert.equal(score(5, levels(null, null, 10), proportional), 50);
    assert.equal(score(600, levels(500, 400, 300), proportional), 40); // 50 · (2 − 1.2)
    assert.equal(score(1000, levels(500, 400, 300), proportional), 0);
    assert.equal(score(-1, levels(0, 10, 20), proportional), 0);
  });

  it("lets no binary remainder show", () => {
    assert.equal(score(0.15, levels(0.1, 0.2, 0.3)), 62.5);
    assert.equal(score(0.1 + 0.2, levels(0.1, 0.2, 0.3)), 100);
    assert.equal(score(0.1 + 0.2, levels(0.5, 0.4, 0.3)), 100);
    assert.equal(score(0.1 + 0.2, levels(0.3, 0.2, 0.1)), 50);
    assert.equal(score(0.83, levels(0, null, 1.25)), 83.2); // 50 + 50 · 0.664
    assert.equal(score(23.57, levels(22.57, 23.57, 24.57)), 75);
    assert.equal(score(23.07, levels(22.57, 23.57, 24.57)), 62.5);
  });

  it("refuses targets out of order and no targets", () => {
    assert.throws(() => score(600, levels(600, 518, 682)), TargetsOutOfOrderError);
    assert.throws(() => score(600, levels(518, 682, 600)), TargetsOutOfOrderError);
    assert.throws(() => score(600, levels(null, null, null)), NoTargetsError);
    try {
      score(600, levels(600, 518, 682));
    } catch (error) {
      assert.ok(error instanceof TargetsOutOfOrderError);
      assert.deepEqual(error.targets, [600, 518, 682]);
    }
  });

  const figure = fc.integer({ min: -100000, max: 100000 }).map((n) => n / 100);
  const ordered = fc.tuple(figure, figure, figure, fc.boolean()).map(([a, b, c, falling]) => {
    const [low = 0, middle = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
    return falling ? levels(high, middle, low) : levels(low, middle, high);
  });

  it("never falls as the result gets better, and stays from 0 to 100", () => {
    fc.assert(
      fc.property(
        ordered,
        figure,
        figure,
        fc.constantFrom("zero" as const, "proportional" as const),
        (targets, a, b, belowMinimum) => {
          const sign = levelsPolarity(targets) === "higher" ? 1 : -1;
          const [worse, better] = sign * a < sign * b ? [a, b] : [b, a];
          const low = score(worse, targets, { belowMinimum });
          const high = score(better, targets, { belowMinimum });
          assert.ok(low <= high && low >= 0 && high <= 100);
        },
      ),
    );
  });

  it("is the same upside down", () => {
    fc.assert(
      fc.property(ordered, figure, (targets, result) => {
        const { minimum, standard, advanced } = targets;
        const mirrored = levels(-(minimum ?? 0), -(standard ?? 0), -(advanced ?? 0));
        const polarity = levelsPolarity(targets) === "higher" ? "lower" : "higher";
        assert.equal(score(-result, mirrored, { polarity }), score(result, targets));
      }),
    );
  });
});

describe("levelsPolarity", () => {
  it("reads the targets' direction", () => {
    assert.equal(levelsPolarity(levels(518, 600, 682)), "higher");
    assert.equal(levelsPolarity(levels(30, 25, 20)), "lower");
    assert.equal(levelsPolarity(levels(30, 30, 20)), "lower");
    assert.equal(levelsPolarity(levels(30, null, 20)), "lower");
  });

  it("falls back where they do not tell", () => {
    assert.equal(levelsPolarity(levels(80, 80, 80)), "higher");
    assert.equal(levelsPolarity(levels(80, 80, 80), "lower"), "lower");
    assert.equal(levelsPolarity(levels(null, 80, null), "lower"), "lower");
    assert.equal(levelsPolarity(levels(30, 25, 20), "higher"), "lower");
  });
});
