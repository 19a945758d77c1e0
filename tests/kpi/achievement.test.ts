import assert from "node:assert/strict";
import fc from "fast-check";
import { achievement } from "../../src/kpi/achievement";

describe("achievement", () => {
  it("is result against target with 4 decimals", () => {
    assert.equal(achievement(700, 600), 1.1667);
    assert.equal(achievement(52, 58), 0.8966);
    assert.equal(achievement(2255, 5320), 0.4239);
    assert.equal(achievement(27353, 25076), 1.0908);
  });

  it("holds for negative targets", () => {
    assert.equal(achievement(-1, -1), 1);
    assert.equal(achievement(3, -2), 3.5);
    assert.equal(achievement(-1, -2), 1.5);
    assert.equal(achievement(-2, -1, "lower"), 2);
  });

  it("is 200 % less result over target where lower is better", () => {
    assert.equal(achievement(32, 32, "lower"), 1);
    assert.equal(achievement(16, 32, "lower"), 1.5);
    assert.equal(achievement(64, 32, "lower"), 0);
    assert.equal(achievement(5.1, 32, "lower"), 1.8406); // 2 − 0.159375
  });

  it("is never below 0", () => {
    assert.ok(Object.is(achievement(-5, 10), 0));
    assert.equal(achievement(100, 32, "lower"), 0);
    assert.equal(achievement(-10, -2), 0);
    assert.ok(Object.is(achievement(0, 10), 0));
  });

  it("does not exist without a figure or for target 0", () => {
    assert.equal(achievement(null, 600), null);
    assert.equal(achievement(22, null), null);
    assert.equal(achievement(5, 0), null);
    assert.equal(achievement(0, 0), null);
  });

  it("rounds exact ties up, wherever binary puts them", () => {
    assert.equal(achievement(1, 20000), 0.0001); // 0.00005
    assert.equal(achievement(10001, 20000), 0.5001); // 0.50005
    assert.equal(achievement(39999, 20000, "lower"), 0.0001); // 2 − 1.99995
    assert.equal(achievement(0.199995, 0.1, "lower"), 0.0001); // 2 − 1.99995
    assert.equal(achievement(0.199975, 0.1, "lower"), 0.0003); // 2 − 1.99975
  });

  it("divides the target by the result where lower is better and the choice is the inverse", () => {
    const inverse = { lowerIsBetter: "inverse" } as const;
    assert.equal(achievement(75, 60, "lower", inverse), 0.8);
    assert.equal(achievement(48, 60, "lower", inverse), 1.25);
    assert.equal(achievement(60, 60, "lower", inverse), 1);
    assert.equal(achievement(0, 60, "lower", inverse), null);
    assert.equal(achievement(-5, 60, "lower", inverse), null);
    assert.equal(achievement(75, 60, "higher", inverse), 1.25);
    assert.equal(achievement(-30, -20, "lower", inverse), 1.5); // mirrored: 1 + 10/20
  });

  it("counts for no more than the cap", () => {
    assert.equal(achievement(700, 600, "higher", { cap: 1 }), 1);
    assert.equal(achievement(300, 600, "higher", { cap: 1 }), 0.5);
    assert.equal(achievement(16, 32, "lower", { cap: 1.2 }), 1.2);
    assert.equal(achievement(48, 60, "lower", { lowerIsBetter: "inverse", cap: 1.1 }), 1.1);
    assert.equal(achievement(700, 600, "higher", { cap: null }), 1.1667);
  });

  it("grows with the result where higher is better and falls where lower is", () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const target = fc.integer({ min: -1000, max: 1000 }).filter((each) => each !== 0);
    fc.assert(
      fc.property(figure, figure, target, (a, b, goal) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        assert.ok((achievement(less, goal) ?? 0) <= (achievement(more, goal) ?? 0));
        assert.ok((achievement(less, goal, "lower") ?? 0) >= (achievement(more, goal, "lower") ?? 0));
      }),
    );
  });
});
