import assert from "node:assert/strict";
import fc from "fast-check";
import type { FindingKind, Severity } from "../../../src/workbook/finding";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { type Cell, chanceFrom, gridOfSheet } from "./drawing";
import { columnLayout, type Optional } from "./layouts";
import { type MadePlan, madePlans } from "./scorecard-plans";
import type { Drawn } from "./table-drawing";

const RUNS = 100;
const BARE: Optional = { operating: false, percent: false, result: true };
const WITH_PERCENT: Optional = { ...BARE, percent: true };

interface Slip {
  severity: Severity;
  kind: FindingKind;
  columns: Optional;
  /** Changes the plans before they are drawn. */
  prepare?: (plans: MadePlan[]) => MadePlan[];
  /** Whether a plan is one that the slip can be made in. */
  suits?: (plan: MadePlan) => boolean;
  /** The figure in whose cell the slip is made, and found. */
  figure: string;
  slip: (cell: Cell, plan: MadePlan) => Cell["value"];
}

const incremental = ({ accumulation }: MadePlan): boolean => accumulation === "incremental";
const oneMore = (figure: (plan: MadePlan) => number | null) => (_: Cell, plan: MadePlan) =>
  (figure(plan) ?? 0) + 1;
const cut = (value: number): number => Math.floor(value * 100) / 100;
const exactPercent = ({ result, target }: MadePlan): number => (100 * result) / target;

/** Off in the last digit because it was cut off: the third decimal is 6 or more, far from binary dust. */
const isCutOff = (plan: MadePlan): boolean => {
  const third = (exactPercent(plan) * 1000) % 10;
  return third > 6 && third < 9.9;
};

const SLIPS: Slip[] = [
  {
    severity: "error",
    kind: "percent-mismatch",
    columns: WITH_PERCENT,
    figure: "percent",
    slip: oneMore((plan) => plan.percent),
  },
  {
    severity: "rounding",
    kind: "percent-mismatch",
    columns: WITH_PERCENT,
    suits: isCutOff,
    figure: "percent",
    slip: (_, plan) => `${cut(exactPercent(plan)).toFixed(2)}%`,
  },
  {
    severity: "error",
    kind: "operating-target-mismatch",
    columns: { ...BARE, operating: true },
    suits: incremental,
    figure: "q2.operating",
    slip: oneMore((plan) => plan.operating[1] ?? null),
  },
  {
    severity: "error",
    kind: "planned-sum",
    columns: BARE,
    // One more than the sum must not be the last of rising targets: then the plan would be cumulative.
    suits: (plan) =>
      incremental(plan) && plan.planned.filter((value) => value !== null).length > 1 && plan.target > 3,
    figure: "target",
    slip: oneMore((plan) => plan.target),
  },
  {
    severity: "error",
    kind: "result-sum",
    columns: BARE,
    figure: "result",
    slip: oneMore((plan) => plan.result),
  },
  {
    severity: "error",
    kind: "parts-sum",
    columns: BARE,
    prepare: ([first, second, ...rest]) => [first!, second!, wholeOf(first!, second!), ...rest],
    suits: ({ id }) => id.includes("-"),
    figure: "target",
    slip: oneMore((plan) => plan.target),
  },
  {
    severity: "warning",
    kind: "unit-mismatch",
    columns: BARE,
    figure: "result",
    slip: (_, plan) => `${plan.result} กองทุน`,
  },
  {
    severity: "warning",
    kind: "result-without-target",
    columns: BARE,
    suits: incremental,
    figure: "target",
    slip: () => "-",
  },
  {
    severity: "warning",
    kind: "target-without-result",
    columns: { ...BARE, result: false },
    suits: ({ planned, operating, accumulation }) =>
      planned[0] !== null && (accumulation === "cumulative" || (operating[0] ?? 0) > 0),
    figure: "q1.result",
    slip: () => "",
  },
  {
    severity: "error",
    kind: "unreadable",
    columns: WITH_PERCENT,
    figure: "percent",
    slip: () => "รอตรวจสอบ",
  },
  { severity: "error", kind: "cell-error", columns: WITH_PERCENT, figure: "percent", slip: () => "#REF!" },
];

/** A row for two plans together, with the year's figures alone. */
function wholeOf(first: MadePlan, second: MadePlan): MadePlan {
  const none = [null, null, null, null];
  const add = (a: number, b: number): number => Math.round((a + b) * 10) / 10;
  return {
    ...first,
    id: `${first.id}-${second.id}`,
    title: "ทั้งสองแผนงาน",
    target: add(first.target, second.target),
    result: add(first.result, second.result),
    planned: none,
    operating: none,
    results: none,
    percents: none,
  };
}

/** Where the finding is: at the cell of the slip, or at the one that it makes wrong. */
const FOUND_AT: Partial<Record<FindingKind, string>> = {
  "result-without-target": "result",
  "target-without-result": "q1.planned",
};

function findings(drawn: Drawn) {
  const grids = drawn.sheets.map(gridOfSheet);
  const found = checkWorkbook(readWorkbook(grids.map(({ grid }) => grid))).map(
    ({ severity, kind, cell }) => ({
      severity,
      kind,
      at: `${cell.sheet} ${cell.row} ${cell.column}`,
    }),
  );
  return { found, places: new Map(grids.flatMap(({ places }) => [...places])) };
}

/** The sheets with one cell changed. */
const changed = (drawn: Drawn, holds: string, change: (cell: Cell) => Cell["value"]): Drawn => ({
  ...drawn,
  sheets: drawn.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) =>
        cell?.holds?.includes(holds) ? { value: change(cell), holds: cell.holds, format: "General" } : cell,
      ),
    ),
  })),
});

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("one slip in a workbook that is right", () => {
  for (const { severity, kind, columns, prepare, suits, figure, slip } of SLIPS)
    it(`is found: ${kind}, ${severity} (${RUNS} runs)`, () => {
      fc.assert(
        fc.property(madePlans({ most: 5 }), numbers, fc.nat(), ({ plans: made }, chances, at) => {
          fc.pre(
            made.length > 1 && new Set(made.slice(0, 2).map(({ unit, id }) => `${unit} ${id[0]}`)).size === 1,
          );
          const plans = prepare ? prepare(made) : made;
          const suitable = plans.flatMap((plan, index) => ((suits?.(plan) ?? true) ? [index] : []));
          fc.pre(suitable.length > 0);
          const index = suitable[at % suitable.length]!;
          const right = columnLayout(plans, chanceFrom(chances), columns);
          const holds = `${index} ${figure}`;
          fc.pre(right.printed.has(holds));
          assert.deepEqual(findings(right).found, []);
          const wrong = changed(right, holds, (cell) => slip(cell, plans[index]!));
          const { found, places } = findings(wrong);
          assert.deepEqual(found, [
            { severity, kind, at: places.get(`${index} ${FOUND_AT[kind] ?? figure}`) },
          ]);
        }),
        { numRuns: RUNS },
      );
    });

  const renumbered = (
    renumber: (plans: MadePlan[]) => MadePlan[],
    expected: FindingKind,
    row: number,
  ): void => {
    fc.assert(
      fc.property(madePlans({ most: 5 }), numbers, ({ plans: made }, chances) => {
        fc.pre(made.length > 2);
        const plans = renumber(made);
        const { found, places } = findings(columnLayout(plans, chanceFrom(chances), BARE));
        const rowOf = (at: string | undefined): string | undefined => at?.split(" ").at(-2);
        assert.deepEqual(
          found.map(({ kind, at }) => [kind, rowOf(at)]),
          [[expected, rowOf(places.get(`${row} target`))]],
        );
      }),
      { numRuns: RUNS },
    );
  };

  it(`is found: duplicate (${RUNS} runs)`, () =>
    renumbered(
      (plans) => plans.map((plan, index) => ({ ...plan, id: index === 2 ? "1.2" : `1.${index + 1}` })),
      "duplicate",
      2,
    ));

  it(`is found: orphan (${RUNS} runs)`, () =>
    renumbered(
      (plans) =>
        plans.map((plan, index) => ({ ...plan, id: index === 0 ? "1" : index === 2 ? "7.1" : `1.${index}` })),
      "orphan",
      2,
    ));
});
