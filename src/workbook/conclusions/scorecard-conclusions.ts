/** What a scorecard came to: its total and grade, component by component, and the KPIs that lost points. */
import { add, sum } from "../../kpi/sum";
import { totalDecimals } from "../../kpi/total";
import type { KpiAssessment, ScorecardAssessment } from "../assessment";
import { valueOf } from "../figure";
import { highestPoints } from "../scoring";
import { figureFormat, PERCENT_FORMAT, SCORE_FORMAT } from "../writing/number-format";
import { type Concluded, COUNT_FORMAT, item, MAX_NAMED, sentence, unnamed } from "./concluded";
import type { ComponentFacts, KpiFacts, ScorecardFacts } from "./conclusion-words";
import type { ScorecardFigure } from "./place";
import type { Quantity, Sentence } from "./sentence";

export function scorecard(concluded: Concluded): Sentence[] {
  const { assessment, words } = concluded;
  const { scorecards } = assessment;
  const [only] = scorecards;
  if (!only) return [];
  if (scorecards.length > 1) {
    const ranked = scorecards
      .map((assessed, index) => ({ assessed, index }))
      .toSorted((one, other) => other.assessed.share - one.assessed.share);
    return [
      sentence("scorecard/ranking", [words.conclusions.ranking(scorecards.length)]),
      ...ranked
        .slice(0, MAX_NAMED)
        .map(({ assessed, index }) =>
          item(
            `scorecard/ranking/${assessed.scorecard.name}`,
            words.conclusions.ranked(factsOf(concluded, assessed, index)),
          ),
        ),
      ...unnamed("scorecard/ranking", "offices", concluded, ranked.length),
    ];
  }
  return [
    sentence("scorecard/total", words.conclusions.scorecard(factsOf(concluded, only, 0))),
    // Of nothing each component has its share.
    ...(only.weightAssessed > 0 ? components(concluded, only) : []),
    ...belowFull(concluded, only),
  ];
}

const kpisOf = ({ components: all }: ScorecardAssessment): KpiAssessment[] => all.flatMap(({ kpis }) => kpis);
const weightOf = ({ kpi }: KpiAssessment): number => valueOf(kpi.weight) ?? 0;

function factsOf(
  { assessment, words }: Concluded,
  assessed: ScorecardAssessment,
  scorecard: number,
): ScorecardFacts {
  const { scale, grade, weightAssessed } = assessed;
  const highest = highestPoints(scale);
  const totalFormat = `0.${"0".repeat(totalDecimals(highest))}`;
  const figure = (what: ScorecardFigure, value: number | null, format: string): Quantity => ({
    value,
    format,
    at: { of: "scorecard", scorecard, what },
  });
  const weights = kpisOf(assessed);
  const decimals = Math.max(0, ...weights.map(({ kpi }) => kpi.weight?.decimals ?? 0));
  const better = assessment.scorecards.filter(({ share }) => share > assessed.share).length;
  const weight = figure("weight", sum(weights.map(weightOf)), figureFormat(decimals));
  const assessedWeight = figure("weightAssessed", weightAssessed, figureFormat(decimals));
  return {
    name:
      assessment.scorecards.length > 1
        ? { text: assessed.scorecard.name, at: { of: "scorecard", scorecard, what: "name" } }
        : null,
    sheet: assessed.scorecard.sheet,
    total: figure("total", assessed.total, totalFormat),
    highest,
    share: highest === 100 ? null : figure("share", assessed.share, PERCENT_FORMAT),
    grade:
      grade === null
        ? null
        : { text: words.gradeName(grade), at: { of: "scorecard", scorecard, what: "grade" } },
    weight,
    weightAssessed: assessedWeight,
    weightLeft: {
      value: add(weight.value ?? 0, -weightAssessed),
      format: weight.format,
      at: { of: "difference", current: weight.at, previous: assessedWeight.at },
    },
    totalOfAssessed: figure("totalOfAssessed", assessed.totalOfAssessed, totalFormat),
    rank: figure("rank", better + 1, "0"),
  };
}

function components({ words }: Concluded, { components: all, scale }: ScorecardAssessment): Sentence[] {
  const named = all
    .map((component, index) => ({ component, index }))
    .filter(({ component }) => component.kpis.length > 0 && `${component.id}${component.title}` !== "");
  if (named.length < 2) return [];
  const factsOf = ({ component, index }: (typeof named)[number]): ComponentFacts => {
    const at = { of: "component", scorecard: 0, component: index } as const;
    const decimals = Math.max(0, ...component.kpis.map(({ kpi }) => kpi.weight?.decimals ?? 0));
    return {
      name: { text: words.component(component.id, component.title), at },
      weight: {
        value: sum(component.kpis.map(weightOf)),
        format: figureFormat(decimals),
        at: { ...at, what: "weight" },
      },
      weighted: {
        value: component.weighted,
        format: `0.${"0".repeat(totalDecimals(highestPoints(scale)))}`,
        at: { ...at, what: "weighted" },
      },
    };
  };
  return [
    sentence("components", [words.conclusions.componentList]),
    ...named.map((each) =>
      item(`components/${each.component.id || each.index + 1}`, words.conclusions.component(factsOf(each))),
    ),
  ];
}

/** The KPIs that lost points, the costliest first; then how many have no result yet. */
function belowFull({ words: { conclusions } }: Concluded, assessed: ScorecardAssessment): Sentence[] {
  const highest = highestPoints(assessed.scale);
  const kpis = kpisOf(assessed).map((each, index) => ({ ...each, index }));
  const lost = ({ score, ...each }: KpiAssessment): number =>
    (highest - (score ?? highest)) * weightOf({ score, ...each });
  const below = kpis
    .filter(({ score }) => score !== null && score < highest)
    .toSorted((one, other) => lost(other) - lost(one));
  const named = below.slice(0, MAX_NAMED);
  const counted = (
    count: "unassessed" | "below",
    value: number,
    except: readonly number[] = [],
  ): Quantity => ({
    value,
    format: COUNT_FORMAT,
    at: { of: "kpis", scorecard: 0, count, except },
  });
  const factsOf = ({ kpi, score, index }: (typeof kpis)[number]): KpiFacts => ({
    name: { text: `${kpi.id} ${kpi.title}`.trim(), at: { of: "kpi", scorecard: 0, kpi: index } },
    highest,
    weight: {
      value: valueOf(kpi.weight),
      format: figureFormat(kpi.weight?.decimals ?? 0),
      at: { of: "kpi", scorecard: 0, kpi: index, what: "weight" },
    },
    score: { value: score, format: SCORE_FORMAT, at: { of: "kpi", scorecard: 0, kpi: index, what: "score" } },
  });
  const unassessed = kpis.filter(({ score }) => score === null).length;
  if (unassessed === kpis.length) return [];
  return [
    sentence("kpis", conclusions.belowFullList(counted("below", below.length))),
    ...named.map((each) =>
      item(`kpis/${each.kpi.id || each.index + 1}`, conclusions.belowFull(factsOf(each))),
    ),
    item(
      "kpis/others",
      conclusions.others.kpis(
        counted(
          "below",
          below.length - named.length,
          named.map(({ index }) => index),
        ),
      ),
    ),
    sentence("kpis/unassessed", conclusions.unassessedKpis(counted("unassessed", unassessed))),
  ];
}
