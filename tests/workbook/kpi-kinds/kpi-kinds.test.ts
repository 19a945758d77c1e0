import assert from "node:assert/strict";
import type { Interval } from "../../../src/kpi/bands";
import type { Figure } from "../../../src/workbook/figure";
import { kindOf } from "../../../src/workbook/kpi-kinds/kpi-kinds";
import type { Kpi, KpiDetails, KpiKindName } from "../../../src/workbook/scorecard-model";
import type { Scale } from "../../../src/workbook/scoring";

const cell = { sheet: "เกณฑ์", row: 2, column: 1 };
const figure = (value: number, decimals = 0): Figure => ({
  value,
  cell,
  part: "value",
  scale: 1,
  decimals,
  unit: null,
});
const figures = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : figure(value)));

const FIVE: Scale = { points: [1, 2, 3, 4, 5], named: false, mode: "interpolate", belowMinimum: "zero" };

const kpi = <Kind extends KpiKindName>(kind: Kind, details: KpiDetails[Kind], weight = 20): Kpi =>
  ({
    id: "1",
    title: "",
    weight: figure(weight),
    reportedScore: null,
    reportedWeighted: null,
    cell,
    kind,
    ...details,
  }) as unknown as Kpi;

const numeric = (levels: (number | null)[], result: number | null): Kpi =>
  kpi("numeric", {
    levels: figures(levels),
    polarity: null,
    result: result === null ? null : figure(result),
  });

const RISING = [100, 110, 120, 130, 140];
const FALLING = [50, 45, 40, 35, 30];
const score = (of: Kpi, scale: Partial<Scale> = {}): number | null =>
  kindOf(of).score(of, { ...FIVE, ...scale });

describe("a numeric KPI on five levels", () => {
  it("scores straight between its levels, or in steps", () => {
    assert.equal(score(numeric(RISING, 125)), 3.5);
    assert.equal(score(numeric(RISING, 125), { mode: "step" }), 3);
    assert.equal(score(numeric(RISING, 150)), 5);
    assert.equal(score(numeric(FALLING, 42)), 2.6);
    assert.equal(score(numeric(FALLING, 42), { mode: "step" }), 2);
  });

  it("scores below its lowest level as the organisation chooses", () => {
    assert.equal(score(numeric(RISING, 99)), 0);
    assert.equal(score(numeric(RISING, 99), { belowMinimum: "lowest" }), 1);
    assert.equal(score(numeric(RISING, 50), { belowMinimum: "proportional" }), 0.5);
  });

  it("says what the next level takes", () => {
    const of = numeric(RISING, 125);
    assert.deepEqual(kindOf(of).nextStep(of, 3.5, FIVE), {
      kind: "figure",
      points: 4,
      required: 130,
      missing: 5,
    });
  });

  it("finds levels out of order, whichever they are", () => {
    const of = numeric([100, 110, 105, 130, null], 120);
    assert.deepEqual(
      kindOf(of)
        .check(of, FIVE)
        .map(({ kind, reported }) => [kind, reported]),
      [["targets-order", "100, 110, 105, 130"]],
    );
    assert.deepEqual(kindOf(of).check(numeric([100, null, 110, 110, 130], 1), FIVE), []);
  });
});

describe("a KPI with bands", () => {
  const interval = (from: number | null, to: number | null): Interval => ({
    lower: from === null ? null : { value: from, included: true },
    upper: to === null ? null : { value: to, included: to !== 60 },
  });
  const bands = [
    interval(null, 60),
    interval(60, 64),
    interval(65, 69),
    interval(70, 74),
    interval(75, null),
  ];
  const banded = (result: number): Kpi =>
    kpi("band", {
      bands: bands.map((each) => ({ text: "", cell, interval: each })),
      result: figure(result, 1),
    });

  it("gives the points of the band that holds the result", () => {
    assert.deepEqual(
      [59.9, 60, 64, 72, 75, 100].map((result) => score(banded(result))),
      [1, 2, 2, 4, 5, 5],
    );
    assert.equal(score(banded(64.5)), null);
  });

  it("takes the next band's nearest end for the next level", () => {
    const of = banded(64);
    assert.deepEqual(kindOf(of).nextStep(of, 2, FIVE), {
      kind: "figure",
      points: 3,
      required: 65,
      missing: 1,
    });
  });
});

describe("a KPI scored by quarter", () => {
  const quarterly = (points: (number | null)[], accumulated: number): Kpi =>
    kpi("quarterly", {
      quarters: ([1, 2, 3, 4] as const).map((quarter) => ({
        quarter,
        planned: null,
        reached: null,
        points: figures(points)[quarter - 1] ?? null,
      })),
      accumulated: [{ quarter: 3, figure: figure(accumulated, 1) }],
    });

  it("has the points of the last quarter reported for its score", () => {
    assert.equal(score(quarterly([1, 2, 3, null], 0.6)), 3);
    assert.equal(score(quarterly([null, null, null, null], 0)), null);
  });

  it("has its accumulated score checked: level · weight / 100", () => {
    // 3 · 20 / 100 = 0.6
    const right = quarterly([1, 2, 3, null], 0.6);
    assert.deepEqual(kindOf(right).check(right, FIVE), []);
    const wrong = quarterly([1, 2, 3, null], 0.8);
    assert.deepEqual(
      kindOf(wrong)
        .check(wrong, FIVE)
        .map(({ kind, reported, computed, detail }) => ({ kind, reported, computed, detail })),
      [
        {
          kind: "accumulated-mismatch",
          reported: 0.8,
          computed: 0.6,
          detail: { along: "scorecard", months: 9, level: 3, weight: 20 },
        },
      ],
    );
  });
});

describe("pass marks and checklists on five levels", () => {
  it("earn the highest level, or their part of it", () => {
    const passed = kpi("pass-fail", { passMark: figure(96), polarity: null, result: figure(96.59, 2) });
    assert.equal(score(passed), 5);
    const item = (weight: number, isPassed: boolean) => ({
      id: "",
      title: "",
      weight: figure(weight),
      passed: isPassed,
      passedCell: cell,
    });
    const checklist = { title: "", cell, items: [item(15, true), item(5, false)] };
    assert.equal(score(kpi("checklist", { checklist })), 3.75);
  });
});
