/** How the year went: quarter by quarter, and the plans that came right although a quarter went off track. */
import { type Quarter, quartersUpTo } from "../period";
import { eachInSlices, flatMapInSlices, type Slices } from "../slices";
import type { QuarterAssessment } from "../assessment";
import { isShort } from "../standing";
import { PERCENT_FORMAT } from "../writing/number-format";
import { type Concluded, COUNT_FORMAT, item, MAX_NAMED, sentence } from "./concluded";
import type { RecoveredFacts } from "./conclusion-words";
import { isAssessed, type PlanAt, planName, plansOf } from "./figures";
import { planKey, whenOf } from "./plan-conclusions";
import type { Quantity, Sentence } from "./sentence";

const PLANS_A_SLICE = 512;

/** The same rule as for the year: below 100 %, or red where there is no ratio. */
const isQuarterShort = ({ achievement, status }: QuarterAssessment): boolean =>
  achievement === null ? status === "red" : achievement < 1;

export function* quarters(concluded: Concluded): Slices<Sentence[]> {
  return [...(yield* quarterByQuarter(concluded)), ...(yield* recovered(concluded))];
}

function* quarterByQuarter({ assessment, words: { conclusions } }: Concluded): Slices<Sentence[]> {
  const counts = new Map(
    quartersUpTo(assessment.model.quarter).map((quarter) => [quarter, { assessed: 0, short: 0 }]),
  );
  yield* eachInSlices(
    assessment.plans,
    ({ quarters }) => {
      for (const judged of quarters) {
        const counted = counts.get(judged.quarter);
        if (!counted) continue;
        if (judged.status !== "none") counted.assessed += 1;
        if (isQuarterShort(judged)) counted.short += 1;
      }
    },
    PLANS_A_SLICE,
  );
  const count = (quarter: Quarter, which: "assessed" | "short"): Quantity => ({
    value: counts.get(quarter)?.[which] ?? 0,
    format: COUNT_FORMAT,
    at: { of: "quarterCount", quarter, count: which },
  });
  const judged = [...counts].flatMap(([quarter, { assessed }]) => (assessed > 0 ? [quarter] : []));
  // Of the quarter reported alone the page's first sentences have said it.
  const isSaid = judged.length === 1 && judged[0] === whenOf(assessment).untilQuarter;
  if (judged.length === 0 || isSaid) return [];
  return [
    sentence("quarters", [conclusions.quarterList]),
    ...judged.map((quarter) =>
      item(
        `quarters/${quarter}`,
        conclusions.quarter({
          quarter,
          assessed: count(quarter, "assessed"),
          short: count(quarter, "short"),
        }),
      ),
    ),
  ];
}

/** Only of a finished year: while it runs, a plan that is on target now may be short again. */
function* recovered({ assessment, words: { conclusions } }: Concluded): Slices<Sentence[]> {
  if (whenOf(assessment).untilQuarter !== null) return [];
  const ranked = yield* flatMapInSlices(
    plansOf(assessment),
    (plan) => {
      const missed = isAssessed(plan) && !isShort(plan.standing) ? missedBy(plan) : [];
      return missed.length > 0
        ? [{ plan, lowest: Math.min(...missed.map(({ achievement }) => achievement)) }]
        : [];
    },
    PLANS_A_SLICE,
  );
  if (ranked.length === 0) return [];
  const all = ranked.toSorted((one, other) => one.lowest - other.lowest).map(({ plan }) => plan);
  const named = all.slice(0, MAX_NAMED);
  const count = (except: readonly number[]): Quantity => ({
    value: all.filter(({ index }) => !except.includes(index)).length,
    format: COUNT_FORMAT,
    at: { of: "recovered", first: 0, last: assessment.plans.length - 1, except },
  });
  return [
    sentence("recovered", conclusions.recoveredList(count([]))),
    ...named.map((plan) => item(`recovered/${planKey(plan)}`, conclusions.recoveredPlan(factsOf(plan)))),
    item("recovered/others", conclusions.others.plans(count(named.map(({ index }) => index)))),
  ];
}

interface Missed {
  quarter: Quarter;
  achievement: number;
}

/** The quarters of which less than 100 % was done. */
const missedBy = ({ assessed }: PlanAt): Missed[] =>
  assessed.quarters.flatMap(({ quarter, achievement }) =>
    achievement !== null && achievement < 1 ? [{ quarter, achievement }] : [],
  );

const factsOf = (plan: PlanAt): RecoveredFacts => ({
  id: planName(plan, "id"),
  title: planName(plan, "title"),
  section: plan.assessed.plan.section,
  quarters: missedBy(plan).map(({ quarter, achievement }) => ({
    quarter,
    achievement: {
      value: achievement,
      format: PERCENT_FORMAT,
      at: { of: "quarter", plan: plan.index, quarter, what: "achievement" },
    },
  })),
  isSo: {
    value: 1,
    format: COUNT_FORMAT,
    at: { of: "recovered", first: plan.index, last: plan.index, except: [] },
  },
});
