import assert from "node:assert/strict";
import fc from "fast-check";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { type Chance, chanceFrom, gridOfSheet } from "./drawing";
import { accumulatedLayout, halvesLayout, runningTotals, toDateLayout } from "./period-layouts";
import { type MadePlan, madePlans, type Wanted } from "./scorecard-plans";
import type { Drawn } from "./table-drawing";

const RUNS = 300;

/** The same plan year-to-date: a cumulative one, whatever it was. */
const toDate = (plan: MadePlan): MadePlan =>
  plan.accumulation === "cumulative"
    ? plan
    : {
        ...plan,
        accumulation: "cumulative",
        planned: runningTotals(plan.planned),
        results: runningTotals(plan.results),
      };

/** A plan whose quarters 2 and 4 hold what its halves make; a half without a result in its second quarter is not reported. */
function inHalves(plan: MadePlan): MadePlan {
  const half = (values: readonly (number | null)[]): (number | null)[] => {
    const [first, second, third, fourth] = values.map((value) => value ?? 0);
    const sum = (a = 0, b = 0): number => Math.round((a + b) * 10) / 10;
    return [null, sum(first, second), null, sum(third, fourth)];
  };
  const reported = plan.results.filter((value) => value !== null).length;
  const results = half(plan.results).map((value, index) => (index < reported ? value : null));
  return { ...plan, planned: half(plan.planned), results };
}

function read(drawn: Drawn) {
  const grids = drawn.sheets.map(gridOfSheet);
  const reading = readWorkbook(grids.map(({ grid }) => grid));
  return { reading, places: new Map(grids.flatMap((grid) => [...grid.places])) };
}

const told = (
  plans: readonly Pick<
    MadePlan,
    "id" | "title" | "unit" | "accumulation" | "target" | "planned" | "results"
  >[],
) =>
  plans.map(({ id, title, unit, accumulation, target, planned, results }) => ({
    id,
    title,
    unit,
    accumulation,
    target,
    planned,
    results,
  }));

function assertRead(drawn: Drawn, plans: readonly MadePlan[]): void {
  const { reading } = read(drawn);
  assert.deepEqual(
    reading.model.plans.map(({ id, title, unit, accumulation, annual, quarters }) => ({
      id,
      title,
      unit,
      accumulation,
      target: annual.target?.value,
      planned: quarters.map(({ planned }) => planned?.value ?? null),
      results: quarters.map(({ result }) => result?.value ?? null),
    })),
    told(plans),
  );
  assert.deepEqual([checkWorkbook(reading), reading.doubts], [[], []]);
}

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("generated workbooks by period", () => {
  const property = (
    layout: (plans: readonly MadePlan[], chance: Chance) => Drawn,
    wanted: Wanted,
    meant: (plan: MadePlan) => MadePlan = (plan) => plan,
  ): void => {
    fc.assert(
      fc.property(madePlans(wanted), numbers, ({ plans: made }, chances) => {
        const plans = made.map(meant);
        assertRead(layout(plans, chanceFrom(chances)), plans);
      }),
      { numRuns: RUNS },
    );
  };

  it(`of 3, 6, 9 and 12 months are the quarters of cumulative plans (${RUNS} runs)`, () =>
    property(toDateLayout, { everyQuarter: true }, toDate));

  it(`with accumulated columns give each quarter's own figure (${RUNS} runs)`, () =>
    property(accumulatedLayout, { cumulative: false }));

  it(`of two halves stand in quarters 2 and 4 (${RUNS} runs)`, () =>
    property(halvesLayout, { cumulative: false }, inHalves));
});
