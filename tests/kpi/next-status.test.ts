import assert from "node:assert/strict";
import fc from "fast-check";
import { DEFAULT_STATUS_LIMITS, targetStatus } from "../../src/kpi/status";
import { nextStatus, roomLeft } from "../../src/kpi/next-status";

const limits = DEFAULT_STATUS_LIMITS;

describe("what the next colour takes", () => {
  it("from red: the red limit itself, which is yellow", () => {
    // 2,255 of 5,320 is 42.39 %; half of 5,320 is 2,660.
    assert.deepEqual(nextStatus(2255, 5320, "higher", limits, 0), {
      status: "yellow",
      required: 2660,
      missing: 405,
    });
  });

  it("from yellow: more than the green limit, which is yellow still", () => {
    // 80 % of 3,115 is 2,492, which is not green yet.
    assert.deepEqual(nextStatus(2297, 3115, "higher", limits, 0), {
      status: "green",
      required: 2493,
      missing: 196,
    });
    // 80 % of 100,000: 80,001 is 80.00 % as it is shown, so it takes 80,005.
    assert.equal(nextStatus(70000, 100000, "higher", limits, 0)?.required, 80005);
  });

  it("in the digits the plan's figures have", () => {
    // Half of 12.5 is 6.25.
    assert.equal(nextStatus(5, 12.5, "higher", limits, 1)?.required, 6.3);
    assert.equal(nextStatus(5, 12.5, "higher", limits, 2)?.required, 6.25);
  });

  it("where lower is better: down to it", () => {
    // Target 32: 52 is 37.5 %, 48 is 50 %; green begins below 38.4.
    assert.deepEqual(nextStatus(52, 32, "lower", limits, 0), { status: "yellow", required: 48, missing: 4 });
    assert.deepEqual(nextStatus(40, 32, "lower", limits, 0), { status: "green", required: 38, missing: 2 });
  });

  it("for targets of 0 and below", () => {
    assert.deepEqual(nextStatus(3, 0, "lower", limits, 0), { status: "green", required: 0, missing: 3 });
    // Target −10: −15 is 50 %, −16 is 40 %.
    assert.deepEqual(nextStatus(-16, -10, "higher", limits, 0), {
      status: "yellow",
      required: -15,
      missing: 1,
    });
  });

  it("is not asked of a green plan, nor of one without figures", () => {
    assert.equal(nextStatus(700, 600, "higher", limits, 0), null);
    assert.equal(nextStatus(null, 600, "higher", limits, 0), null);
    assert.equal(nextStatus(5, null, "higher", limits, 0), null);
  });

  it("is enough, and one digit less is not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -5000, max: 5000 }),
        fc.constantFrom("higher" as const, "lower" as const),
        (result, target, polarity) => {
          const next = nextStatus(result, target, polarity, limits, 0);
          const now = targetStatus(result, target, polarity, limits);
          if (now === "green") return assert.equal(next, null);
          assert.ok(next, `${result} of ${target}, ${polarity}`);
          assert.equal(targetStatus(next.required, target, polarity, limits), next.status);
          const less = next.required - (polarity === "higher" ? 1 : -1);
          assert.equal(targetStatus(less, target, polarity, limits), now);
        },
      ),
    );
  });
});

describe("roomLeft", () => {
  it("is how far a result may still grow in its colour", () => {
    // Target 32: green up to 38, which is 81.25 %; yellow up to 48, which is 50 %.
    assert.equal(roomLeft(30, 32, limits, 0), 8);
    assert.equal(roomLeft(40, 32, limits, 0), 8);
    assert.equal(roomLeft(38, 32, limits, 0), 0);
    // 38.39 is 80.03 %, green; 38.40 is 80.00 %, yellow.
    assert.equal(roomLeft(5.1, 32, limits, 2), 33.29);
  });

  it("follows the inverse", () => {
    // 60 / 74 is 81.08 %, 60 / 75 is 80 % and yellow.
    assert.equal(roomLeft(60, 60, limits, 0, { lowerIsBetter: "inverse" }), 14);
    assert.equal(nextStatus(100, 60, "lower", limits, 0, { lowerIsBetter: "inverse" })?.required, 74);
  });

  it("is none where the worst colour is reached", () => {
    assert.equal(roomLeft(52, 32, limits, 0), null);
    assert.equal(roomLeft(null, 32, limits, 0), null);
  });
});
