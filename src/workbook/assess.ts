/** Applies the rules to what was read. */
import { achievement } from "../kpi/achievement";
import { weakest } from "../kpi/compound";
import { grade } from "../kpi/grade";
import { levelScore } from "../kpi/level";
import { checklistScore } from "../kpi/checklist";
import { pass } from "../kpi/pass";
import { quarterAchievement, quarterStatus } from "../kpi/quarters";
import { NoTargetsError, TargetsOutOfOrderError } from "../kpi/scale";
import { score } from "../kpi/score";
import { targetStatus } from "../kpi/status";
import { total, totalOfAssessed, weightAssessed } from "../kpi/total";
import type { Polarity } from "../kpi/polarity";
import type {
  AnnualAssessment,
  Assessment,
  ComponentAssessment,
  KpiAssessment,
  PlanAssessment,
  QuarterAssessment,
  RegionalAssessment,
  ScorecardAssessment,
} from "./assessment";
import { checkWorkbook } from "./checks/check-workbook";
import type { Finding } from "./finding";
import type { Checklist, Component, Kpi, Levels, Plan, RegionalTable } from "./model";
import { annualResultOf, operatingOf, valueOf } from "./plan-figures";
import { regionTotals, resultOf } from "./reading/figures/regional-table";
import type { Reading } from "./reading/read-workbook";
import type { Settings } from "./settings";

/** The score against levels; null where there is no result, no level, or levels out of order (which is a finding). */
export function scoreAgainst(
  result: number | null,
  levels: Levels,
  polarity: Polarity | null,
  settings: Settings,
): number | null {
  if (result === null) return null;
  try {
    return score(
      result,
      {
        minimum: valueOf(levels.minimum),
        standard: valueOf(levels.standard),
        advanced: valueOf(levels.advanced),
      },
      { belowMinimum: settings.belowMinimum, ...(polarity && { polarity }) },
    );
  } catch (error) {
    if (error instanceof TargetsOutOfOrderError || error instanceof NoTargetsError) return null;
    throw error;
  }
}

function assessYear(
  target: number | null,
  result: number | null,
  polarity: Polarity,
  settings: Settings,
): AnnualAssessment {
  return {
    target,
    result,
    achievement: achievement(result, target, polarity),
    status: targetStatus(result, target, polarity, settings),
  };
}

function assessRegions(table: RegionalTable, plans: readonly Plan[], settings: Settings): RegionalAssessment {
  const polarity = plans.find(({ id }) => id === table.plan)?.polarity ?? "higher";
  const { target, result } = regionTotals(table);
  return {
    table,
    polarity,
    regions: table.regions.map((region) => ({
      region,
      ...assessYear(valueOf(region.target), resultOf(region), polarity, settings),
    })),
    total: assessYear(target, result, polarity, settings),
  };
}

const hasFigures = ({ annual, quarters }: Plan): boolean =>
  annual.target !== null ||
  annual.result !== null ||
  quarters.some(({ planned, result }) => planned !== null || result !== null);

/** The regional table that stands in for a plan's own figures. */
const standInFor = (plan: Plan, tables: readonly RegionalTable[]): RegionalTable | undefined =>
  hasFigures(plan) ? undefined : tables.find((table) => table.plan === plan.id && table.plain);

function assessPlan(plan: Plan, tables: readonly RegionalTable[], settings: Settings): PlanAssessment {
  const operating = operatingOf(plan);
  const standIn = standInFor(plan, tables);
  const rolledUp = standIn && regionTotals(standIn);
  const target = rolledUp ? rolledUp.target : valueOf(plan.annual.target);
  const result = rolledUp ? rolledUp.result : annualResultOf(plan);
  const quarter = (index: 0 | 1 | 2 | 3): QuarterAssessment => {
    const figures = plan.quarters[index];
    const reported = valueOf(figures.result);
    // A target of a year-to-date plan can be 0; only a carried one can be used up.
    const carried = plan.accumulation === "incremental";
    return {
      quarter: figures.quarter,
      planned: valueOf(figures.planned),
      operating: operating[index],
      result: reported,
      achievement: carried
        ? quarterAchievement(reported, operating[index], plan.polarity)
        : achievement(reported, operating[index], plan.polarity),
      status: carried
        ? quarterStatus(reported, operating[index], plan.polarity, settings)
        : targetStatus(reported, operating[index], plan.polarity, settings),
    };
  };
  return {
    plan,
    annual: assessYear(target, result, plan.polarity, settings),
    ...(standIn && { rolledUpFrom: standIn }),
    quarters: [quarter(0), quarter(1), quarter(2), quarter(3)],
    score: plan.levels && scoreAgainst(result, plan.levels, plan.polarity, settings),
  };
}

/** A checklist's score; null where an item has no weight to count. */
export function scoreOfChecklist(checklist: Checklist): number | null {
  const items = checklist.items.flatMap(({ passed, weight }) =>
    weight ? [{ passed, weight: weight.value }] : [],
  );
  return items.length > 0 && items.length === checklist.items.length ? checklistScore(items) : null;
}

function scoreOf(kpi: Kpi, settings: Settings): number | null {
  switch (kpi.kind) {
    case "numeric":
      return scoreAgainst(valueOf(kpi.result), kpi.levels, kpi.polarity, settings);
    case "compound":
      return weakest(
        kpi.conditions.map(({ result, levels, polarity }) =>
          scoreAgainst(valueOf(result), levels, polarity, settings),
        ),
      );
    case "level":
      return kpi.reached === null ? null : levelScore(kpi.reached);
    case "pass-fail":
      return kpi.result && pass(kpi.result.value, kpi.passMark.value, kpi.polarity ?? "higher");
    case "checklist":
      return scoreOfChecklist(kpi.checklist);
  }
}

function assessKpi(kpi: Kpi, settings: Settings): KpiAssessment {
  const points = scoreOf(kpi, settings);
  return {
    kpi,
    score: points,
    weighted: points === null || kpi.weight === null ? null : total([points], [kpi.weight.value]),
  };
}

const totalsOf = (kpis: readonly KpiAssessment[]): [scores: (number | null)[], weights: number[]] => [
  kpis.map((kpi) => kpi.score),
  kpis.map(({ kpi }) => valueOf(kpi.weight) ?? 0),
];

function assessScorecard(components: readonly Component[], settings: Settings): ScorecardAssessment {
  const assessed = components.map(({ id, title, kpis }): ComponentAssessment => {
    const rows = kpis.map((kpi) => assessKpi(kpi, settings));
    return { id, title, kpis: rows, weighted: total(...totalsOf(rows)) };
  });
  const all = totalsOf(assessed.flatMap(({ kpis }) => kpis));
  const sum = total(...all);
  return {
    components: assessed,
    total: sum,
    weightAssessed: weightAssessed(...all),
    totalOfAssessed: totalOfAssessed(...all),
    grade: grade(sum, settings.grades),
  };
}

/**
 * The rules of `domain.md` applied to a reading, and every check of its §8 that the reading allows.
 *
 * @param findings of the same reading, where they are known: they do not depend on the settings
 */
export function assess(
  reading: Reading,
  settings: Settings,
  findings: Finding[] = checkWorkbook(reading),
): Assessment {
  const { model } = reading;
  return {
    model,
    plans: model.plans.map((plan) => assessPlan(plan, model.regions, settings)),
    regions: model.regions.map((table) => assessRegions(table, model.plans, settings)),
    scorecard: model.criteria && assessScorecard(model.criteria.components, settings),
    findings,
  };
}
