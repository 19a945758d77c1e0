import assert from "node:assert/strict";
import fc from "fast-check";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { type Chance, chanceFrom, gridOfSheet } from "./drawing";
import { accumulatedLayout, halvesLayout, runningTotals, toDateLayout } from "./period-layouts";
import { type MadePlan, madePlans, type Wanted } from "./scorecard-plans";
import type { Drawn } from "./table-drawing";

const RUNS = 300;
const SLIP_RUNS = 100;

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

  it(`with a wrong accumulated result: found in its cell (${SLIP_RUNS} runs)`, () => {
    fc.assert(
      fc.property(
        madePlans({ most: 3, cumulative: false }),
        numbers,
        fc.nat(),
        ({ plans, reported }, chances, at) => {
          fc.pre(reported > 1);
          const drawn = accumulatedLayout(plans, chanceFrom(chances), "ผลสะสม");
          const holds = `${at % plans.length} q${2 + (at % (reported - 1))}.accumulated`;
          fc.pre(drawn.printed.has(holds));
          const sheets = drawn.sheets.map(({ name, rows }) => ({
            name,
            rows: rows.map((row) =>
              row.map((cell) =>
                cell?.holds?.includes(holds)
                  ? { holds: cell.holds, value: (drawn.printed.get(holds) ?? 0) + 1 }
                  : cell,
              ),
            ),
          }));
          const { reading, places } = read({ ...drawn, sheets });
          assert.deepEqual(
            checkWorkbook(reading).map(({ kind, cell }) => [
              kind,
              `${cell.sheet} ${cell.row} ${cell.column}`,
            ]),
            [["accumulated-mismatch", places.get(holds)]],
          );
        },
      ),
      { numRuns: SLIP_RUNS },
    );
  });
});
