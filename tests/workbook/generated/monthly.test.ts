import assert from "node:assert/strict";
import fc from "fast-check";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import type { Figure, Plan } from "../../../src/workbook/model";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { type Cell, chanceFrom, gridOfSheet } from "./drawing";
import { MONTHLY_LAYOUTS, twoRowLayout } from "./monthly-layouts";
import { type MonthlyPlan, madeMonths } from "./monthly-plans";
import type { Drawn } from "./table-drawing";

const RUNS = 300;
const SLIP_RUNS = 100;

function read(drawn: Drawn) {
  const grids = drawn.sheets.map(gridOfSheet);
  const reading = readWorkbook(grids.map(({ grid }) => grid));
  return { reading, places: new Map(grids.flatMap((grid) => [...grid.places])) };
}

/** The months' figures by what they are, with their cells. */
function monthFigures(plan: Plan, index: number): [string, unknown][] {
  const named = (plan.months ?? []).flatMap(({ month, planned, result }): [string, Figure | null][] => [
    [`${index} m${month}.planned`, planned],
    [`${index} m${month}.result`, result],
  ]);
  return named.flatMap(([name, figure]): [string, unknown][] =>
    figure ? [[name, [figure.value, `${figure.cell.sheet} ${figure.cell.row} ${figure.cell.column}`]]] : [],
  );
}

const isMonth = (holds: string): boolean => / m\d+\./.test(holds);

function assertRead(drawn: Drawn, plans: readonly MonthlyPlan[]): void {
  const { reading, places } = read(drawn);
  assert.deepEqual(
    reading.model.plans.map(({ id, title, unit, accumulation, annual, quarters }) => ({
      id,
      title,
      unit,
      accumulation,
      target: annual.target?.value,
      quarters: quarters.map(({ planned, result }) => ({
        planned: planned?.value ?? null,
        result: result?.value ?? null,
      })),
    })),
    plans.map(({ id, title, unit, accumulation, target, quarters }) => ({
      id,
      title,
      unit,
      accumulation,
      target,
      quarters,
    })),
  );
  assert.deepEqual(
    new Map(reading.model.plans.flatMap(monthFigures)),
    new Map(
      [...drawn.printed].flatMap(([name, value]): [string, unknown][] =>
        isMonth(name) ? [[name, [value, places.get(name)]]] : [],
      ),
    ),
  );
  assert.deepEqual(checkWorkbook(reading), []);
  assert.deepEqual(reading.doubts, []);
}

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("generated workbooks by month", () => {
  for (const [name, layout] of Object.entries(MONTHLY_LAYOUTS))
    it(`of the ${name} give their months and what these make of the quarters, without findings or doubts (${RUNS} runs)`, () => {
      fc.assert(
        fc.property(madeMonths(), numbers, (made, chances) =>
          assertRead(layout(made, chanceFrom(chances)), made.plans),
        ),
        { numRuns: RUNS },
      );
    });

  const withSlip = (holding: (index: number) => string, kind: string): void => {
    fc.assert(
      fc.property(madeMonths({ most: 3 }), numbers, fc.nat(), (made, chances, at) => {
        const drawn = twoRowLayout(made, chanceFrom(chances));
        const holds = holding(at % made.plans.length);
        fc.pre(drawn.printed.has(holds));
        const wrong = (cell: Cell | null): Cell | null =>
          cell?.holds?.includes(holds)
            ? { ...cell, value: (drawn.printed.get(holds) ?? 0) + 1, format: "General" }
            : cell;
        const sheets = drawn.sheets.map(({ name, rows }) => ({
          name,
          rows: rows.map((row) => row.map(wrong)),
        }));
        const { reading, places } = read({ ...drawn, sheets });
        assert.deepEqual(
          checkWorkbook(reading).map((finding) => [
            finding.kind,
            `${finding.cell.sheet} ${finding.cell.row} ${finding.cell.column}`,
          ]),
          [[kind, places.get(holds)]],
        );
      }),
      { numRuns: SLIP_RUNS },
    );
  };

  it(`with a wrong accumulated result: found in its cell (${SLIP_RUNS} runs)`, () =>
    withSlip((index) => `${index} accumulated.result`, "accumulated-mismatch"));

  it(`with a wrong percentage of what was due: found in its cell (${SLIP_RUNS} runs)`, () =>
    withSlip((index) => `${index} percent`, "percent-mismatch"));
});
