/** A plan, a KPI and their figures, as far as the pane looks at them. */
import type { KpiAssessment, PlanAssessment, QuarterAssessment } from "../../src/workbook/assessment";
import type { Figure, Plan } from "../../src/workbook/model";
import type { Kpi } from "../../src/workbook/scorecard-model";
import { defaultGrades } from "../../src/locales/rule-words";
import { DEFAULT_SETTINGS, type Settings } from "../../src/workbook/settings";

export const settings: Settings = {
  ...DEFAULT_SETTINGS,
  grades: defaultGrades("en"),
};

const cell = { sheet: "Plan", row: 4, column: 1 };

export const figure = (value: number, decimals = 0): Figure => ({
  value,
  cell,
  part: "value",
  scale: 1,
  decimals,
  unit: null,
});

const figureOrNull = (value: number | null): Figure | null => (value === null ? null : figure(value));

/** What a test says of a plan; everything else is empty. */
export function plan(id: string, said: Partial<Plan> = {}): Plan {
  const quarter = (quarter: 1 | 2 | 3 | 4) => ({
    quarter,
    inSheet: true,
    planned: null,
    reportedOperating: null,
    result: null,
    reportedPercent: null,
  });
  return {
    id,
    title: `Plan ${id}`,
    unit: "people",
    issue: "",
    section: null,
    polarity: "higher",
    accumulation: "incremental",
    annual: { target: null, result: null, reportedPercent: null },
    quarters: [quarter(1), quarter(2), quarter(3), quarter(4)],
    reportedBy: "quarter",
    months: null,
    accumulated: [],
    previous: null,
    spending: [],
    levels: null,
    remarks: "",
    cell,
    ...said,
  };
}

type Judged = Omit<QuarterAssessment, "quarter" | "planned">;

const NOTHING: Judged = { operating: null, result: null, achievement: null, status: "none" };

export function assessedPlan(
  id: string,
  annual: Omit<PlanAssessment["annual"], "target" | "result"> & {
    target?: number | null;
    result?: number | null;
  },
  quarters: Partial<Record<1 | 2 | 3 | 4, Judged>> = {},
): PlanAssessment {
  const { target = null, result = null } = annual;
  const quarter = (quarter: 1 | 2 | 3 | 4): QuarterAssessment => ({
    quarter,
    planned: null,
    ...NOTHING,
    ...quarters[quarter],
  });
  return {
    carried: false,
    plan: plan(id, {
      annual: { target: figureOrNull(target), result: figureOrNull(result), reportedPercent: null },
    }),
    annual: { ...annual, target, result },
    quarters: [quarter(1), quarter(2), quarter(3), quarter(4)],
    score: null,
  };
}

const common = (id: string, weight: number) => ({
  id,
  title: `KPI ${id}`,
  weight: figure(weight),
  reportedScore: null,
  reportedWeighted: null,
  cell,
});

/** A KPI with three levels. */
export function numericKpi(
  id: string,
  weight: number,
  targets: readonly (number | null)[],
  result: number | null,
): Kpi {
  const levels = targets.map(figureOrNull);
  return { ...common(id, weight), kind: "numeric", levels, polarity: null, result: figureOrNull(result) };
}

export function passFailKpi(id: string, weight: number, mark: number, result: number): Kpi {
  return {
    ...common(id, weight),
    kind: "pass-fail",
    passMark: figure(mark),
    polarity: null,
    result: figure(result, 2),
  };
}

export const assessedKpi = (kpi: Kpi, score: number | null): KpiAssessment => ({
  kpi,
  score,
  weighted: null,
});
