import assert from "node:assert/strict";
import fc from "fast-check";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import type { Figure, Plan } from "../../../src/workbook/model";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { chanceFrom, gridOfSheet } from "./drawing";
import { LAYOUTS } from "./layouts";
import { type MadePlan, madePlans } from "./scorecard-plans";
import type { Drawn } from "./table-drawing";

const RUNS = 300;

/** The figures of a plan by what they are. */
function figuresOf({ annual, quarters }: Plan): [string, Figure][] {
  const named: [string, Figure | null][] = [
    ["target", annual.target],
    ["result", annual.result],
    ["percent", annual.reportedPercent],
    ...quarters.flatMap((quarter): [string, Figure | null][] => [
      [`q${quarter.quarter}.planned`, quarter.planned],
      [`q${quarter.quarter}.operating`, quarter.reportedOperating],
      [`q${quarter.quarter}.result`, quarter.result],
      [`q${quarter.quarter}.percent`, quarter.reportedPercent],
    ]),
  ];
  return named.flatMap(([name, figure]) => (figure ? [[name, figure]] : []));
}

/** Everything that was read: each figure's value and cell. */
function read(drawn: Drawn) {
  const grids = drawn.sheets.map(gridOfSheet);
  const reading = readWorkbook(grids.map(({ grid }) => grid));
  const figures = reading.model.plans.flatMap((plan, index) =>
    figuresOf(plan).map(([name, { value, cell }]): [string, unknown] => [
      `${index} ${name}`,
      [value, `${cell.sheet} ${cell.row} ${cell.column}`],
    ]),
  );
  const places = new Map(grids.flatMap((grid) => [...grid.places]));
  return { reading, figures: Object.fromEntries(figures), places };
}

const sorted = (record: Record<string, unknown>): unknown => Object.entries(record).sort();

function assertRead(drawn: Drawn, plans: readonly MadePlan[]): void {
  const { reading, figures, places } = read(drawn);
  assert.deepEqual(
    reading.model.plans.map(({ id, title, unit, accumulation }) => ({ id, title, unit, accumulation })),
    plans.map(({ id, title, unit, accumulation }) => ({ id, title, unit, accumulation })),
  );
  const expected = [...drawn.printed].map(([name, value]): [string, unknown] => [
    name,
    [value, places.get(name)],
  ]);
  assert.deepEqual(sorted(figures), sorted(Object.fromEntries(expected)));
  assert.deepEqual(checkWorkbook(reading), []);
  assert.deepEqual(reading.doubts, []);
}

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("generated workbooks", () => {
  for (const [name, layout] of Object.entries(LAYOUTS))
    it(`of the ${name} are read as they were drawn, without findings or doubts (${RUNS} runs)`, () => {
      fc.assert(
        fc.property(madePlans(), numbers, ({ plans }, chances) =>
          assertRead(layout(plans, chanceFrom(chances)), plans),
        ),
        { numRuns: RUNS },
      );
    });
});
