/** Applies the rules to what was read. */
import { achievement } from "../kpi/achievement";
import { grade } from "../kpi/grade";
import { quarterAchievement, quarterStatus } from "../kpi/quarters";
import { targetStatus } from "../kpi/status";
import { shareOfHighest, total, totalOfAssessed, weightAssessed } from "../kpi/total";
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
import { valueOf } from "./figure";
import { kindOf } from "./kpi-kinds/kpi-kinds";
import type { Plan, RegionalTable } from "./model";
import { annualResultOf, operatingOf } from "./plan-figures";
import { regionTotals, resultOf } from "./reading/figures/regional-table";
import type { Reading } from "./reading/read-workbook";
import { highestPoints, type Scale, scaleOf, scoreAgainst } from "./scoring";
import { DEFAULT_SCALE, type Kpi, type Scorecard } from "./scorecard-model";
import type { Settings } from "./settings";

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
    score: plan.levels && scoreAgainst(result, plan.levels, plan.polarity, scaleOf(DEFAULT_SCALE, settings)),
  };
}

function assessKpi(kpi: Kpi, scale: Scale): KpiAssessment {
  const points = kindOf(kpi).score(kpi, scale);
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

function assessScorecard(scorecard: Scorecard, settings: Settings): ScorecardAssessment {
  const scale = scaleOf(scorecard.scale, settings);
  const components = scorecard.components.map(({ id, title, kpis }): ComponentAssessment => {
    const rows = kpis.map((kpi) => assessKpi(kpi, scale));
    return { id, title, kpis: rows, weighted: total(...totalsOf(rows)) };
  });
  const all = totalsOf(components.flatMap(({ kpis }) => kpis));
  const sum = total(...all);
  return {
    scorecard,
    scale,
    components,
    total: sum,
    weightAssessed: weightAssessed(...all),
    totalOfAssessed: totalOfAssessed(...all),
    share: shareOfHighest(sum, highestPoints(scale)),
    // The organisation's grades are limits on 100 points.
    grade: highestPoints(scale) === 100 ? grade(sum, settings.grades) : null,
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
    scorecards: model.scorecards.map((scorecard) => assessScorecard(scorecard, settings)),
    findings,
  };
}
