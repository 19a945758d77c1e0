/** What the figures say, section by section: the conclusions of `domain.md` §11. */
import type { Assessment } from "../assessment";
import { polarityOf, rangeOf } from "../plan-figures";
import type { Settings } from "../settings";
import type { SheetWords } from "../words";
import type { PlanCounts, PlanFacts, When } from "./conclusion-words";
import { countOf, isShort, type PlanAt, planFigure, planName, plansOf, ruleFigure, shareOf } from "./figures";
import { type ConclusionSection, type SectionName, SECTIONS, type Sentence, type Wording } from "./sentence";

/** What conclusions are drawn from. */
export interface Concluded {
  assessment: Assessment;
  settings: Settings;
  words: SheetWords;
}

/** A longer list names these and counts the others. */
export const MAX_NAMED = 7;

/** Every section that has something to say, in the order of reading. */
export function conclusionsOf(concluded: Concluded): ConclusionSection[] {
  return SECTIONS.map((name) => ({
    name,
    title: concluded.words.conclusions.sections[name],
    sentences: SENTENCES[name](concluded).filter(({ parts }) => parts.length > 0),
  })).filter(({ sentences }) => sentences.length > 0);
}

const SENTENCES: Readonly<Record<SectionName, (concluded: Concluded) => Sentence[]>> = {
  overall,
  short,
  quarters: () => [],
  scorecard: () => [],
  issues: () => [],
  regions: () => [],
  finance: () => [],
  checks: () => [],
};

const sentence = (key: string, parts: Wording): Sentence => ({ key, parts, isItem: false });
const item = (key: string, parts: Wording): Sentence => ({ key, parts, isItem: true });

function whenOf({ model: { fiscalYear, quarter } }: Assessment): When {
  return { fiscalYear, untilQuarter: quarter === 4 ? null : quarter };
}

function countsOf(
  { assessment, settings }: Concluded,
  range: { first?: number; last?: number } = {},
): PlanCounts {
  const [reached, assessed] = [countOf(assessment, "reached", range), countOf(assessment, "assessed", range)];
  return {
    all: countOf(assessment, "all", range),
    assessed,
    unassessed: countOf(assessment, "unassessed", range),
    reached,
    reachedShare: shareOf(reached, assessed),
    short: countOf(assessment, "short", range),
    close: countOf(assessment, "close", range),
    greenAbove: ruleFigure(settings, "greenAbove"),
  };
}

function overall(concluded: Concluded): Sentence[] {
  const { assessment, words } = concluded;
  if (assessment.plans.length === 0) return [];
  const counts = countsOf(concluded);
  return [
    sentence("overall/plans", words.conclusions.planCount(whenOf(assessment), counts)),
    sentence("overall/reached", words.conclusions.howManyReached(counts)),
  ];
}

const factsOf = ({ words }: Concluded, plan: PlanAt): PlanFacts => ({
  id: planName(plan, "id"),
  title: planName(plan, "title"),
  unit: words.unit(plan.assessed.plan.unit),
  target: planFigure(plan, "target"),
  upTo: rangeOf(plan.assessed.plan.annual.target)?.to ?? null,
  result: planFigure(plan, "result"),
  achievement: planFigure(plan, "achievement"),
  polarity: polarityOf(plan.assessed.plan),
  remarks: planName(plan, "remarks"),
});

/** Worst first; where no ratio exists, nothing was achieved of it. In the sheet's order where they are equal. */
const worstFirst = (one: PlanAt, other: PlanAt): number =>
  (one.assessed.annual.achievement ?? 0) - (other.assessed.annual.achievement ?? 0);

function short(concluded: Concluded): Sentence[] {
  const { assessment, words } = concluded;
  const all = plansOf(assessment)
    .filter(({ assessed }) => isShort(assessed))
    .toSorted(worstFirst);
  if (all.length === 0) return [];
  const named = all.slice(0, MAX_NAMED);
  const except = named.map(({ index }) => index);
  return [
    sentence("short", words.conclusions.shortList(countOf(assessment, "short"))),
    ...named.map((plan) =>
      item(`short/${plan.assessed.plan.id}`, words.conclusions.shortPlan(factsOf(concluded, plan))),
    ),
    item("short/others", words.conclusions.othersShort(countOf(assessment, "short", { except }))),
  ];
}
