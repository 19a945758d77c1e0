/** What the plans come to: how many reached their targets, and which are short of them. */
import { polarityOf, rangeOf } from "../plan-figures";
import type { Assessment } from "../assessment";
import { isShort, rankedBy } from "../standing";
import type { PlanCounts, PlanFacts, When } from "./conclusion-words";
import { type Concluded, item, MAX_NAMED, sentence } from "./concluded";
import {
  countOf,
  isAssessed,
  type PlanAt,
  planFigure,
  planName,
  plansOf,
  ruleFigure,
  shareOf,
} from "./figures";
import { missing } from "./missing-conclusions";
import type { Sentence } from "./sentence";

/** The figures are of the whole year, unless some plan is judged by a quarter of it. */
export function whenOf(assessment: Assessment): When {
  const { fiscalYear, quarter, month, isCalendarYear = false } = assessment.model;
  const isRunning = plansOf(assessment).some(({ standing }) => standing.quarter !== null);
  return {
    fiscalYear,
    untilQuarter: isRunning && quarter !== 4 ? quarter : null,
    untilMonth: isRunning ? month : null,
    isCalendarYear,
  };
}

export function countsOf(
  { assessment, settings }: Concluded,
  range: { first?: number; last?: number } = {},
): PlanCounts {
  const assessed = countOf(assessment, "assessed", range);
  const [reached, short] = [countOf(assessment, "reached", range), countOf(assessment, "short", range)];
  return {
    all: countOf(assessment, "all", range),
    assessed,
    unassessed: countOf(assessment, "unassessed", range),
    reached,
    reachedShare: shareOf(reached, assessed),
    short,
    shortShare: shareOf(short, assessed),
    close: countOf(assessment, "close", range),
    greenAbove: ruleFigure(settings, "greenAbove"),
  };
}

export function overall(concluded: Concluded): Sentence[] {
  const { assessment, words } = concluded;
  if (assessment.plans.length === 0) return [];
  const counts = countsOf(concluded);
  const when = whenOf(assessment);
  const byYear =
    when.untilQuarter !== null &&
    plansOf(assessment).some((plan) => isAssessed(plan) && plan.standing.quarter === null);
  return [
    sentence("overall/plans", words.conclusions.planCount(when, counts)),
    sentence("overall/reached", words.conclusions.howManyReached(when, counts, byYear)),
    ...missing(concluded),
  ];
}

export function factsOf({ assessment, words }: Concluded, at: PlanAt): PlanFacts {
  const { assessed, standing } = at;
  const { plan } = assessed;
  const { accumulation } = plan;
  const figure = (what: Parameters<typeof planFigure>[2]) => planFigure(assessment, at, what);
  const polarity = polarityOf(plan);
  return {
    id: planName(at, "id"),
    title: planName(at, "title"),
    section: plan.section,
    unit: words.unit(plan.unit),
    polarity,
    accumulation,
    quarter: standing.quarter,
    target: figure("target"),
    range: standing.quarter === null && rangeOf(plan.annual.target) ? planName(at, "target") : null,
    result: figure("result"),
    achievement: standing.achievement === null ? null : figure("achievement"),
    toDate:
      standing.quarter !== null && accumulation === "incremental" && polarity !== "within"
        ? { due: figure("due"), done: figure("done"), annualTarget: figure("annualTarget") }
        : null,
    isSo: countOf(assessment, "short", { first: at.index, last: at.index }),
    remarks: planName(at, "remarks"),
  };
}

export const planKey = ({ assessed: { plan } }: PlanAt): string =>
  [plan.section, plan.id].filter((part) => part !== null && part !== "").join("/");

export function short(concluded: Concluded): Sentence[] {
  const { assessment, words } = concluded;
  const all = plansOf(assessment)
    .filter(({ standing }) => isShort(standing))
    .toSorted((one, other) => rankedBy(one.standing) - rankedBy(other.standing));
  if (all.length === 0) return [];
  const named = all.slice(0, MAX_NAMED);
  const except = named.map(({ index }) => index);
  return [
    sentence("short", words.conclusions.shortList(countOf(assessment, "short"))),
    ...named.map((plan) =>
      item(`short/${planKey(plan)}`, words.conclusions.shortPlan(factsOf(concluded, plan))),
    ),
    item("short/others", words.conclusions.others.plans(countOf(assessment, "short", { except }))),
  ];
}
