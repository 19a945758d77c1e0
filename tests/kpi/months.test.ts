import assert from "node:assert/strict";
import { lastReportedMonth, monthsToDate, quartersOfMonths, type Twelve } from "../../src/kpi/months";

type Months = Twelve<number | null>;
const half: Months = [10, 20, 30, 40, 50, null, null, null, null, null, null, null];
const even: Months = [25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25];
const risingByTen: Months = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];

describe("quartersOfMonths", () => {
  it("adds up the months of an incremental plan", () => {
    assert.deepEqual(quartersOfMonths(half, "incremental"), [60, 90, null, null]);
    assert.deepEqual(quartersOfMonths(even, "incremental"), [75, 75, 75, 75]);
  });

  it("takes the last month of the quarter in a cumulative plan", () => {
    assert.deepEqual(quartersOfMonths(half, "cumulative"), [30, 50, null, null]);
    assert.deepEqual(quartersOfMonths(risingByTen, "cumulative"), [30, 60, 90, 120]);
  });

  it("averages the months of a plan that is averaged", () => {
    assert.deepEqual(quartersOfMonths(half, "average"), [20, 45, null, null]);
  });
});

describe("lastReportedMonth", () => {
  it("is the last one with a result, gaps before it or not", () => {
    assert.equal(lastReportedMonth(half), 5);
    assert.equal(lastReportedMonth(even), 12);
    assert.equal(lastReportedMonth([null, 0, null, null, null, null, null, null, null, null, null, null]), 2);
    assert.equal(lastReportedMonth([...Array<null>(12).fill(null)] as unknown as Months), null);
  });
});

describe("monthsToDate", () => {
  it("holds the results of an incremental plan against the targets of the same months", () => {
    // 150 of 5 · 25 = 125
    assert.deepEqual(monthsToDate(even, half, 5, "incremental"), {
      target: 125,
      result: 150,
      achievement: 1.2,
    });
    assert.deepEqual(monthsToDate(even, half, 3, "incremental"), {
      target: 75,
      result: 60,
      achievement: 0.8,
    });
  });

  it("holds the last month of a cumulative plan against its target", () => {
    assert.deepEqual(monthsToDate(risingByTen, half, 5, "cumulative"), {
      target: 50,
      result: 50,
      achievement: 1,
    });
  });
});
