/** Applies the rules to what was read. */
import { achievement, type AchievementOptions } from "../kpi/achievement";
import { grade, type GradeBand } from "../kpi/grade";
import { quarterAchievement, quarterStatus } from "../kpi/quarters";
import { targetStatus } from "../kpi/status";
import { type TargetRange, withinAchievement, withinStatus } from "../kpi/target-range";
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
import { checkInSlices } from "./checks/check-workbook";
import { achievementOptionsOf } from "./conventions/convention";
import { conventionsInSlices } from "./conventions/conventions";
import type { Finding } from "./finding";
import { valueOf } from "./figure";
import { kindOf } from "./kpi-kinds/kpi-kinds";
import type { Model, Plan, RegionalTable } from "./model";
import { type Month, quarterOfMonth } from "./period";
import { annualResultOf, canCarry, operatingOf, rangeOf } from "./plan-figures";
import { regionTotals, resultOf } from "./reading/figures/regional-table";
import type { Reading } from "./reading/read-workbook";
import { remembered, steady } from "./remembered";
import { highestPoints, planScale, type Scale, scaleOf, scoreAgainst } from "./scoring";
import type { Kpi, Scorecard } from "./scorecard-model";
import { monthReported, type Settings } from "./settings";
import { finish, mapInSlices, type Slices } from "./slices";

/** The settings, with what the sheets show where they leave it to the sheets. */
interface Judgement extends Settings {
  options: AchievementOptions;
  carries: boolean;
}

const steadyJudgement = steady<Judgement>();

/** A target and what was done of it. */
interface Measured {
  target: number | null;
  /** Where the target is a range to stay inside. */
  range: TargetRange | null;
  result: number | null;
  polarity: Polarity;
}

/** The achievement and the traffic light of a result, as the organisation works them out. */
function judge(
  { target, range, result, polarity }: Measured,
  judgement: Judgement,
): Pick<AnnualAssessment, "achievement" | "status"> {
  const { options } = judgement;
  return range
    ? {
        achievement: withinAchievement(result, range, options),
        status: withinStatus(result, range, judgement, options),
      }
    : {
        achievement: achievement(result, target, polarity, options),
        status: targetStatus(result, target, polarity, judgement, options),
      };
}

const assessYear = (measured: Measured, judgement: Judgement): AnnualAssessment => ({
  target: measured.target,
  result: measured.result,
  ...judge(measured, judgement),
});

function assessRegions(
  table: RegionalTable,
  plans: readonly Plan[],
  judgement: Judgement,
): RegionalAssessment {
  const polarity = plans.find(({ id }) => id === table.plan)?.polarity ?? "higher";
  const { target, result } = regionTotals(table);
  return {
    table,
    polarity,
    regions: table.regions.map((region) => ({
      region,
      ...assessYear(
        { target: valueOf(region.target), range: null, result: resultOf(region), polarity },
        judgement,
      ),
    })),
    total: assessYear({ target, range: null, result, polarity }, judgement),
  };
}

const hasFigures = ({ annual, quarters }: Plan): boolean =>
  annual.target !== null ||
  annual.result !== null ||
  quarters.some(({ planned, result }) => planned !== null || result !== null);

/** The regional table that stands in for a plan's own figures. */
const standInFor = (plan: Plan, tables: readonly RegionalTable[]): RegionalTable | undefined =>
  tables.length === 0 || hasFigures(plan)
    ? undefined
    : tables.find((table) => table.plan === plan.id && table.plain);

const assessPlan = remembered(
  (plan: Plan, standIn: RegionalTable | undefined, judgement: Judgement): PlanAssessment => {
    const { options } = judgement;
    const rolledUp = standIn && regionTotals(standIn);
    const target = rolledUp ? rolledUp.target : valueOf(plan.annual.target);
    const result = rolledUp ? rolledUp.result : annualResultOf(plan);
    const range = rolledUp ? null : rangeOf(plan.annual.target);
    const carried = judgement.carries && canCarry(plan);
    const operating = operatingOf(plan, carried);
    const quarter = (index: 0 | 1 | 2 | 3): QuarterAssessment => {
      const figures = plan.quarters[index];
      const reported = valueOf(figures.result);
      return {
        quarter: figures.quarter,
        planned: valueOf(figures.planned),
        operating: operating[index],
        result: reported,
        // The target of a plan that carries nothing can be 0; only a carried one can be used up.
        ...(carried
          ? {
              achievement: quarterAchievement(reported, operating[index], plan.polarity, options),
              status: quarterStatus(reported, operating[index], plan.polarity, judgement, options),
            }
          : judge(
              {
                target: operating[index],
                range: rangeOf(figures.planned),
                result: reported,
                polarity: plan.polarity,
              },
              judgement,
            )),
      };
    };
    return {
      plan,
      carried,
      annual: assessYear({ target, range, result, polarity: plan.polarity }, judgement),
      ...(standIn && { rolledUpFrom: standIn }),
      quarters: [quarter(0), quarter(1), quarter(2), quarter(3)],
      score: plan.levels && scoreAgainst(result, plan.levels, plan.polarity, planScale(judgement)),
    };
  },
);

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

/** The organisation's grades are limits on 100 points; another scale has none until it is given its own. */
const gradesOf = (name: string, scale: Scale, { scorecards, grades }: Settings): GradeBand[] | null =>
  scorecards[name]?.grades ?? (highestPoints(scale) === 100 ? grades : null);

function assessScorecard(scorecard: Scorecard, settings: Settings): ScorecardAssessment {
  const scale = scaleOf(scorecard, settings);
  const components = scorecard.components.map(({ id, title, kpis }): ComponentAssessment => {
    const rows = kpis.map((kpi) => assessKpi(kpi, scale));
    return { id, title, kpis: rows, weighted: total(...totalsOf(rows)) };
  });
  const all = totalsOf(components.flatMap(({ kpis }) => kpis));
  const sum = total(...all);
  const bands = gradesOf(scorecard.name, scale, settings);
  return {
    scorecard,
    scale,
    components,
    total: sum,
    weightAssessed: weightAssessed(...all),
    totalOfAssessed: totalOfAssessed(...all),
    share: shareOfHighest(sum, highestPoints(scale)),
    grade: bands && grade(sum, bands),
  };
}

/** The month that the rules sheet names goes before the last one with a result, and its quarter with it (§4). */
const reportedUpTo = (model: Model, month: Month | null): Model =>
  month === null ? model : { ...model, month, quarter: quarterOfMonth(month) };

/**
 * The rules of `domain.md` applied to a reading, and every check of its §8 that the reading allows.
 *
 * @param findings of the same reading under other settings, where only the judgement is wanted
 */
export const assess = (reading: Reading, settings: Settings, findings?: Finding[]): Assessment =>
  finish(assessInSlices(reading, settings, findings));

/** The same in slices. */
export function* assessInSlices(
  reading: Reading,
  settings: Settings,
  findings?: Finding[],
): Slices<Assessment> {
  const model = reportedUpTo(reading.model, monthReported(settings, reading.model.isCalendarYear));
  const conventions = yield* conventionsInSlices(model, settings);
  const judgement = steadyJudgement({
    ...settings,
    options: achievementOptionsOf(conventions, settings.cap),
    carries: conventions.carryForward.value,
  });
  const plans = yield* mapInSlices(model.plans, (plan) =>
    assessPlan(plan, standInFor(plan, model.regions), judgement),
  );
  const found =
    findings ??
    (yield* checkInSlices({ ...reading, model }, { conventions, cap: settings.cap, month: model.month }));
  return {
    model,
    conventions,
    plans,
    regions: model.regions.map((table) => assessRegions(table, model.plans, judgement)),
    scorecards: model.scorecards.map((scorecard) => assessScorecard(scorecard, settings)),
    findings: found,
  };
}
