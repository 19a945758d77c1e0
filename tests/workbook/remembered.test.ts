import assert from "node:assert/strict";
import { lastAnswer, remembered, steady } from "../../src/workbook/remembered";

function counted() {
  let calls = 0;
  const sum = remembered((row: readonly number[], more: number) => {
    calls++;
    return row.reduce((total, value) => total + value, more);
  });
  return { sum, calls: () => calls };
}

describe("what is remembered", () => {
  it("is the answer to the very same value under the same circumstances", () => {
    const { sum, calls } = counted();
    const row = [1, 2, 3];
    assert.deepEqual([sum(row, 10), sum(row, 10), calls()], [16, 16, 1]);
  });

  it("is worked out anew for another value that says the same, and for other circumstances", () => {
    const { sum, calls } = counted();
    const row = [1, 2, 3];
    assert.deepEqual([sum(row, 10), sum([1, 2, 3], 10), sum(row, 20), calls()], [16, 16, 26, 3]);
  });

  it("is one answer for each value, the last", () => {
    const { sum, calls } = counted();
    const row = [1];
    assert.deepEqual([sum(row, 1), sum(row, 2), sum(row, 1), calls()], [2, 3, 2, 3]);
  });
});

describe("the last answer to a list", () => {
  it("holds while each item says the same, and no longer", () => {
    const last = lastAnswer<{ id: string }, number>((one, other) => one.id === other.id);
    const list = (...ids: string[]) => ids.map((id) => ({ id }));
    assert.equal(last.to(list()), undefined);
    assert.equal(last.keep(list("1", "2"), 2), 2);
    assert.equal(last.to(list("1", "2")), 2);
    assert.equal(last.to(list("1", "3")), undefined);
    assert.equal(last.to(list("1")), undefined);
    assert.equal(last.to(list("1", "2", "3")), undefined);
  });
});

describe("a steady value", () => {
  it("is the one before while it says the same", () => {
    const same = steady<{ cap: number | null }>();
    const [first, again, other] = [same({ cap: 1 }), same({ cap: 1 }), same({ cap: null })];
    assert.equal(again, first);
    assert.notEqual(other, first);
    assert.deepEqual(other, { cap: null });
  });
});
