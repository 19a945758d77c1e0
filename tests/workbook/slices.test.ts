import assert from "node:assert/strict";
import { eachInSlices, finish, flatMapInSlices, mapInSlices, type Slices } from "../../src/workbook/slices";

/** How often the work pauses, and what it comes to. */
function pausesOf<T>(work: Slices<T>): { pauses: number; result: T } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { pauses, result: step.value };
  }
}

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);

describe("work in slices", () => {
  it("comes to what it comes to in one go", () => {
    assert.deepEqual(
      finish(mapInSlices(HUNDRED, (value) => value * 2)),
      HUNDRED.map((value) => value * 2),
    );
    assert.deepEqual(
      finish(flatMapInSlices([1, 2, 3], (value) => (value === 2 ? [] : [value, value]))),
      [1, 1, 3, 3],
    );
    assert.deepEqual(finish(mapInSlices(["a", "b"], (name, index) => `${name}${index}`)), ["a0", "b1"]);
  });

  it("pauses every so many items", () => {
    assert.deepEqual(pausesOf(mapInSlices(HUNDRED, (value) => value, 10)).pauses, 10);
    assert.deepEqual(pausesOf(mapInSlices([1, 2, 3], (value) => value, 10)), {
      pauses: 0,
      result: [1, 2, 3],
    });
  });

  it("stops where it is left", () => {
    const seen: number[] = [];
    const work = eachInSlices(HUNDRED, (value) => void seen.push(value), 10);
    work.next();
    work.return();
    assert.equal(seen.length, 9);
    assert.equal(work.next().done, true);
  });
});
