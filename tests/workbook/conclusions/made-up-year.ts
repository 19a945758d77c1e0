/** Years made up at random: whole numbers that a test can judge by itself, and the reading that they would give. */
import fc from "fast-check";
import type { CellRef } from "../../../src/workbook/cell-ref";
import type { Figure, Plan, PlanQuarter } from "../../../src/workbook/model";
import type { Reading } from "../../../src/workbook/reading/read-workbook";
import { DEFAULT_SCALE, type Kpi, type Scorecard } from "../../../src/workbook/scorecard-model";
import { checklistsOf, financeOf, type MadeTables, madeUpTables, regionsOf } from "./made-up-tables";
import type { Content } from "../../../src/workbook/sheet-plan";

export interface MadePlan {
  lower: boolean;
  /** Of a year without quarters; null for none. */
  target: number | null;
  result: number | null;
  /** Each quarter's own target and result; null for a plan without quarters. */
  quarters: readonly { planned: number; result: number }[] | null;
  remark: string;
  /** Last year's result. */
  previous: number | null;
}

export interface MadeYear {
  plans: readonly MadePlan[];
  /** Results are there up to this quarter. */
  quarter: 1 | 2 | 3 | 4;
  /** Of each component the KPIs: their level reached, 0 to 3, or null for no result. All weigh the same. */
  components: readonly (readonly (number | null)[])[];
  tables: MadeTables;
}

const amount = (least: number): fc.Arbitrary<number> => fc.integer({ min: least, max: 9000 });

const result = fc.oneof({ weight: 4, arbitrary: amount(0) }, { weight: 1, arbitrary: fc.constant(null) });

const yearly = fc.record({
  lower: fc.boolean(),
  target: fc.oneof({ weight: 6, arbitrary: amount(1) }, { weight: 1, arbitrary: fc.constantFrom(null, 0) }),
  result,
  quarters: fc.constant(null),
  remark: fc.constantFrom("", "", "รอผู้รับจ้าง", "said “so”"),
  previous: fc.oneof(fc.constant(null), amount(0)),
});

const quarterly = fc.record({
  lower: fc.constant(false),
  target: fc.constant(null),
  result: fc.constant(null),
  quarters: fc.array(fc.record({ planned: amount(1), result: amount(0) }), { minLength: 4, maxLength: 4 }),
  remark: fc.constant(""),
  previous: fc.constant(null),
});

/** All plans at or above their targets. */
const reached = amount(1).map((target): MadePlan => ({
  lower: false,
  target,
  result: target,
  quarters: null,
  remark: "",
  previous: null,
}));

const unassessed = amount(1).map((target): MadePlan => ({
  lower: false,
  target,
  result: null,
  quarters: null,
  remark: "",
  previous: null,
}));

const plans = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.oneof(yearly, quarterly), { minLength: 1, maxLength: 25 }) },
  { weight: 1, arbitrary: fc.array(reached, { minLength: 1, maxLength: 5 }) },
  { weight: 1, arbitrary: fc.array(unassessed, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(yearly, { minLength: 1, maxLength: 1 }) },
);

export const madeUpYear: fc.Arbitrary<MadeYear> = fc.record({
  plans,
  quarter: fc.constantFrom(1, 2, 3, 4, 4, 4),
  components: fc.oneof(
    fc.constant([]),
    fc.array(fc.array(fc.constantFrom(null, 0, 1, 2, 3), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  tables: madeUpTables,
});

export const PLANS = "แผน";
export const CRITERIA = "เกณฑ์";
export const LEVELS = [10, 20, 30] as const;
/** The result of each level reached. */
const RESULTS = [5, ...LEVELS];

export const titleOf = (index: number): string => `แผนงานทดลอง ${index + 1}`;

const cell = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });

const figure = (at: CellRef, value: number | null | undefined): Figure | null =>
  value === null || value === undefined
    ? null
    : { value, cell: at, part: "value", scale: 1, decimals: 0, unit: null };

/** The quarters that are reported. */
const doneIn = (quarter: number, year: MadeYear): boolean => quarter <= year.quarter;

function planOf(made: MadePlan, row: number, year: MadeYear): Plan {
  const own = made.quarters;
  const quarter = (number: 1 | 2 | 3 | 4): PlanQuarter => ({
    quarter: number,
    inSheet: own !== null,
    planned: figure(cell(PLANS, row, 2 * number + 2), own?.[number - 1]?.planned),
    result: doneIn(number, year) ? figure(cell(PLANS, row, 2 * number + 3), own?.[number - 1]?.result) : null,
    reportedOperating: null,
    reportedPercent: null,
  });
  const target = own ? own.reduce((sum, { planned }) => sum + planned, 0) : made.target;
  return {
    id: String(row + 1),
    title: titleOf(row),
    unit: "คน",
    issue: `ประเด็น ${row < year.plans.length / 2 ? "หนึ่ง" : "สอง"}`,
    section: null,
    polarity: made.lower ? "lower" : "higher",
    accumulation: own ? "incremental" : null,
    annual: {
      target: figure(cell(PLANS, row, 2), target),
      result: figure(cell(PLANS, row, 3), made.result),
      reportedPercent: null,
    },
    reportedBy: "quarter",
    quarters: [quarter(1), quarter(2), quarter(3), quarter(4)],
    months: null,
    accumulated: [],
    previous: figure(cell(PLANS, row, 12), made.previous),
    spending: [],
    levels: null,
    remarks: made.remark,
    cell: cell(PLANS, row, 1),
  };
}

function scorecardOf({ components }: MadeYear): Scorecard {
  let row = 0;
  const kpiOf = (reached: number | null, id: string): Kpi => {
    const at = row++;
    return {
      kind: "numeric",
      id,
      title: `ตัวชี้วัดทดลอง ${id}`,
      weight: figure(cell(CRITERIA, at, 1), 10),
      levels: LEVELS.map((level, index) => figure(cell(CRITERIA, at, index + 2), level)),
      polarity: null,
      result: reached === null ? null : figure(cell(CRITERIA, at, 5), RESULTS[reached]),
      reportedScore: null,
      reportedWeighted: null,
      cell: cell(CRITERIA, at, 0),
    };
  };
  return {
    name: CRITERIA,
    sheet: CRITERIA,
    scale: DEFAULT_SCALE,
    components: components.map((kpis, index) => ({
      id: String(index + 1),
      title: `ด้านที่ ${index + 1}`,
      kpis: kpis.map((reached, at) => kpiOf(reached, `${index + 1}.${at + 1}`)),
      cell: null,
      reported: { weight: null, weighted: null },
    })),
    reportedTotal: null,
    reportedWeight: null,
    reportedAccumulated: [],
  };
}

export const readingOf = (year: MadeYear): Reading => ({
  model: {
    organisation: "หน่วยงานทดลอง",
    fiscalYear: 2567,
    quarter: year.quarter,
    month: null,
    plans: year.plans.map((made, row) => planOf(made, row, year)),
    scorecards: year.components.length > 0 ? [scorecardOf(year)] : [],
    checklists: checklistsOf(year.tables),
    regions: regionsOf(year.tables),
    spending: [],
    finance: financeOf(year.tables),
  },
  headings: { plans: [], kpis: [] },
  sections: [],
  tables: [],
  joined: [],
  totals: [],
  stated: [],
  findings: [],
  doubts: [],
});

/** The user's sheets that the reading's figures stand on. */
export function sheetsOf(reading: Reading): { name: string; rows: Content[][] }[] {
  const sheets = new Map<string, Content[][]>([
    [PLANS, []],
    [CRITERIA, []],
  ]);
  const put = (found: Figure | null): void => {
    if (!found) return;
    const rows = sheets.get(found.cell.sheet) ?? [];
    while (rows.length <= found.cell.row) rows.push([]);
    const row = rows[found.cell.row] ?? [];
    while (row.length <= found.cell.column) row.push(null);
    row[found.cell.column] = found.value;
  };
  for (const { annual, quarters, previous } of reading.model.plans)
    for (const each of [annual, ...quarters, { previous }])
      for (const found of Object.values(each)) if (isFigure(found)) put(found);
  for (const { components } of reading.model.scorecards)
    for (const kpi of components.flatMap(({ kpis }) => kpis))
      if (kpi.kind === "numeric") for (const found of [kpi.weight, kpi.result, ...kpi.levels]) put(found);
  return [...sheets].map(([name, rows]) => ({ name, rows }));
}

const isFigure = (found: unknown): found is Figure =>
  typeof found === "object" && found !== null && "cell" in found;
