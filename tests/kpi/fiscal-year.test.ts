import assert from "node:assert/strict";
import { buddhistYear, fiscalQuarterOf, fiscalYearRange } from "../../src/kpi/fiscal-year";

describe("buddhistYear", () => {
  it("takes a year below 2400 for CE", () => {
    assert.equal(buddhistYear(2020), 2563);
    assert.equal(buddhistYear(2399), 2942);
    assert.equal(buddhistYear(2400), 2400);
    assert.equal(buddhistYear(2563), 2563);
  });
});

describe("fiscalYearRange", () => {
  it("is October to September", () => {
    const range = { first: new Date(2019, 9, 1), last: new Date(2020, 8, 30) };
    assert.deepEqual(fiscalYearRange(2563), range);
    assert.deepEqual(fiscalYearRange(2020), range);
  });
});

describe("fiscalQuarterOf", () => {
  it("changes in October, January, April and July", () => {
    const day = (year: number, month: number, date: number) =>
      fiscalQuarterOf(new Date(year, month - 1, date));
    assert.deepEqual(day(2019, 9, 30), { fiscalYear: 2562, quarter: 4 });
    assert.deepEqual(day(2019, 10, 1), { fiscalYear: 2563, quarter: 1 });
    assert.deepEqual(day(2019, 12, 31), { fiscalYear: 2563, quarter: 1 });
    assert.deepEqual(day(2020, 1, 1), { fiscalYear: 2563, quarter: 2 });
    assert.deepEqual(day(2020, 3, 31), { fiscalYear: 2563, quarter: 2 });
    assert.deepEqual(day(2020, 4, 1), { fiscalYear: 2563, quarter: 3 });
    assert.deepEqual(day(2020, 6, 30), { fiscalYear: 2563, quarter: 3 });
    assert.deepEqual(day(2020, 7, 1), { fiscalYear: 2563, quarter: 4 });
    assert.deepEqual(day(2020, 9, 30), { fiscalYear: 2563, quarter: 4 });
    assert.deepEqual(day(2020, 10, 1), { fiscalYear: 2564, quarter: 1 });
  });
});
