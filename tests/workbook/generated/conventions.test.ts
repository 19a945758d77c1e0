import assert from "node:assert/strict";
import fc from "fast-check";
import { round } from "../../../src/kpi/round";
import { defaultSettings } from "../../../src/locales/default-settings";
import { assess } from "../../../src/workbook/assess";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { chanceFrom, gridOfSheet, heading, type Row, text, withTitle } from "./drawing";
import { columnLayout, type Optional } from "./layouts";
import { type MadePlan, madePlans } from "./scorecard-plans";
import type { Drawn } from "./table-drawing";

const RUNS = 200;
const SLIP_RUNS = 100;
const SETTINGS = defaultSettings("th");
const WITH_PERCENT: Optional = { operating: false, percent: true, result: true };

const percentage = (result: number | null, target: number | null | undefined): number | null =>
  result === null || target === null || target === undefined || target <= 0
    ? null
    : round((100 * result) / target, 2);

/** The plan as printed where every quarter is judged by its own planned target. */
const judgedByPlanned = (plan: MadePlan): MadePlan => ({
  ...plan,
  operating: plan.planned,
  percents: plan.results.map((result, quarter) => percentage(result, plan.planned[quarter])),
});

/** The plan as printed where every quarter's percentage is its share of the whole year's target. */
const judgedByYear = (plan: MadePlan): MadePlan => ({
  ...plan,
  percents: plan.results.map((result) => percentage(result, plan.target)),
});

/** Two percentages that no rounding makes the same. */
const APART = 0.05;

/** Enough printed percentages that tell the rules apart for one slip among them not to change what most say. */
const tells = (plans: readonly MadePlan[], other: (plan: MadePlan) => MadePlan): boolean =>
  plans.flatMap((plan) =>
    other(plan).percents.filter((percent, quarter) => {
      const carried = plan.percents[quarter];
      return percent !== null && carried != null && Math.abs(percent - carried) > APART;
    }),
  ).length >= 4;

function assessed(drawn: Drawn) {
  const grids = drawn.sheets.map(gridOfSheet);
  const reading = readWorkbook(grids.map(({ grid }) => grid));
  return {
    reading,
    assessment: assess(reading, SETTINGS),
    places: new Map(grids.flatMap((grid) => [...grid.places])),
  };
}

/** The drawn sheets with one more in the cell that holds a figure. */
const withOneMore = (drawn: Drawn, holds: string): Drawn => ({
  ...drawn,
  sheets: drawn.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) =>
        cell?.holds?.includes(holds)
          ? { holds: cell.holds, value: (drawn.printed.get(holds) ?? 0) + 1, format: "General" }
          : cell,
      ),
    ),
  })),
});

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("generated workbooks of organisations with rules of their own", () => {
  const convention = (
    name: string,
    as: (plan: MadePlan) => MadePlan,
    operating?: (plan: MadePlan) => unknown,
  ): void => {
    it(`${name}: no finding (${RUNS} runs)`, () => {
      fc.assert(
        fc.property(madePlans({ everyQuarter: true }), numbers, ({ plans: made }, chances) => {
          const plans = made.map(as);
          fc.pre(tells(made, as));
          const { assessment, reading } = assessed(columnLayout(plans, chanceFrom(chances), WITH_PERCENT));
          assert.deepEqual(assessment.findings, []);
          assert.deepEqual(reading.doubts, []);
          if (operating)
            assert.deepEqual(
              assessment.plans.map((plan) => plan.quarters.map((quarter) => quarter.operating)),
              plans.map(operating),
            );
        }),
        { numRuns: RUNS },
      );
    });

    it(`${name}: the one percentage that follows no rule is the finding (${SLIP_RUNS} runs)`, () => {
      fc.assert(
        fc.property(madePlans({ everyQuarter: true }), numbers, fc.nat(), ({ plans: made }, chances, at) => {
          const plans = made.map(as);
          fc.pre(tells(made, as));
          const index = at % plans.length;
          const quarter = 1 + (at % 4);
          const drawn = columnLayout(plans, chanceFrom(chances), WITH_PERCENT);
          const holds = `${index} q${quarter}.percent`;
          fc.pre(drawn.printed.has(holds));
          const { assessment, places } = assessed(withOneMore(drawn, holds));
          assert.deepEqual(
            assessment.findings.map(({ kind, cell }) => [kind, `${cell.sheet} ${cell.row} ${cell.column}`]),
            [["percent-mismatch", places.get(holds)]],
          );
        }),
        { numRuns: SLIP_RUNS },
      );
    });
  };

  convention("shortfalls are not carried forward", judgedByPlanned, ({ planned }) => planned);
  convention("each quarter in percent of the year's target", judgedByYear);

  it(`less is better as target against result: no finding, and that is the year's achievement (${RUNS} runs)`, () => {
    const measures = fc.array(
      fc.record({ target: fc.integer({ min: 1, max: 999 }), result: fc.integer({ min: 1, max: 999 }) }),
      { minLength: 3, maxLength: 6 },
    );
    fc.assert(
      fc.property(measures, numbers, (made, chances) => {
        // Where target and result are the same, or the mirrored rule says as much, nothing is told apart.
        fc.pre(made.filter(({ target, result }) => target !== result).length >= 3);
        const chance = chanceFrom(chances);
        const rows: Row[] = [
          ["ลำดับ", "ตัวชี้วัด", "หน่วยนับ", "เป้าหมายทั้งปี", "ผลทั้งปี", "ร้อยละ"].map((head) => heading(head, chance)),
          ...made.map(({ target, result }, index): Row => [
            text(String(index + 1)),
            text(`ระยะเวลารอคอย ${index + 1}`),
            text("นาที"),
            text(`ไม่เกิน ${target}`),
            { value: result },
            { value: percentage(target, result) ?? "" },
          ]),
        ];
        const { assessment, reading } = assessed({
          sheets: [{ name: "คุณภาพ", rows: withTitle(rows, chance) }],
          printed: new Map(),
        });
        assert.deepEqual([assessment.findings, reading.doubts], [[], []]);
        assert.deepEqual(
          assessment.plans.map(({ annual }) => annual.achievement),
          made.map(({ target, result }) => round(target / result, 4)),
        );
      }),
      { numRuns: RUNS },
    );
  });
});
