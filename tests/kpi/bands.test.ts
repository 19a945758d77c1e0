import assert from "node:assert/strict";
import { areBands, type Band, bandOf, bandProblems, includes } from "../../src/kpi/bands";

const below = (value: number, points: number): Band => ({
  lower: null,
  upper: { value, included: false },
  points,
});
const fromTo = (from: number, to: number, points: number): Band => ({
  lower: { value: from, included: true },
  upper: { value: to, included: true },
  points,
});
const from = (value: number, points: number): Band => ({
  lower: { value, included: true },
  upper: null,
  points,
});

/** น้อยกว่า 60, 60-64, 65-69, 70-74, 75 ขึ้นไป */
const whole = [below(60, 1), fromTo(60, 64, 2), fromTo(65, 69, 3), fromTo(70, 74, 4), from(75, 5)];

describe("includes", () => {
  it("tells included bounds from excluded ones", () => {
    assert.equal(includes(fromTo(60, 64, 0), 60), true);
    assert.equal(includes(fromTo(60, 64, 0), 64), true);
    assert.equal(includes(below(60, 0), 60), false);
    assert.equal(includes(below(60, 0), -1e9), true);
    assert.equal(includes(from(75, 0), 75), true);
    assert.equal(includes(from(75, 0), 74.99), false);
  });

  it("compares decimals, not binary remainders", () => {
    assert.equal(includes(fromTo(0.1, 0.3, 0), 0.1 + 0.2), true);
  });
});

describe("areBands", () => {
  it("tells bands from targets that include one another", () => {
    assert.equal(areBands(whole), true);
    assert.equal(areBands([from(80, 1), from(85, 2), from(90, 3)]), false);
    assert.equal(areBands([below(80, 3), below(70, 4)]), false);
    assert.equal(areBands([]), false);
  });
});

describe("bandOf", () => {
  it("gives the points of the band a result lies in", () => {
    assert.deepEqual(bandOf(59.99, whole), { kind: "scored", points: 1 });
    assert.deepEqual(bandOf(60, whole), { kind: "scored", points: 2 });
    assert.deepEqual(bandOf(69, whole), { kind: "scored", points: 3 });
    assert.deepEqual(bandOf(140, whole), { kind: "scored", points: 5 });
  });

  it("scores no result in a gap, in two bands, or outside", () => {
    assert.deepEqual(bandOf(64.5, whole), { kind: "between" });
    assert.deepEqual(bandOf(65, [fromTo(60, 65, 1), fromTo(65, 70, 2)]), { kind: "several", points: [1, 2] });
    assert.deepEqual(bandOf(59, [fromTo(60, 64, 1), fromTo(65, 69, 2)]), { kind: "outside" });
    assert.deepEqual(bandOf(69.5, [fromTo(60, 64, 1), fromTo(65, 69, 2)]), { kind: "outside" });
    assert.deepEqual(bandOf(1, []), { kind: "outside" });
  });

  it("calls a value that two neighbours both leave out a gap", () => {
    const over60: Band = { lower: { value: 60, included: false }, upper: null, points: 2 };
    assert.deepEqual(bandOf(60, [below(60, 1), over60]), { kind: "between" });
  });
});

describe("bandProblems", () => {
  it("finds the gaps between whole numbers", () => {
    assert.deepEqual(bandProblems(whole), [
      { kind: "gap", from: 64, to: 65 },
      { kind: "gap", from: 69, to: 70 },
      { kind: "gap", from: 74, to: 75 },
    ]);
  });

  it("finds nothing where each band begins where the one before it ends", () => {
    const clean: Band[] = [
      from(75, 3),
      { lower: { value: 60, included: true }, upper: { value: 75, included: false }, points: 2 },
      below(60, 1),
    ];
    assert.deepEqual(bandProblems(clean), []);
    assert.deepEqual(bandProblems([]), []);
  });

  it("finds overlaps, at one value and over a stretch", () => {
    assert.deepEqual(bandProblems([fromTo(60, 65, 1), fromTo(65, 70, 2)]), [
      { kind: "overlap", from: 65, to: 65 },
    ]);
    assert.deepEqual(bandProblems([fromTo(60, 68, 1), fromTo(65, 70, 2)]), [
      { kind: "overlap", from: 65, to: 68 },
    ]);
    assert.deepEqual(bandProblems([fromTo(0, 100, 1), fromTo(20, 30, 2), fromTo(40, 50, 3)]), [
      { kind: "overlap", from: 20, to: 30 },
      { kind: "overlap", from: 40, to: 50 },
    ]);
    assert.deepEqual(bandProblems([from(60, 1), from(75, 2)]), [{ kind: "overlap", from: 75, to: Infinity }]);
  });
});
