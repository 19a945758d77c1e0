/** This year's results of plans beside last year's. */
import { growth } from "../../kpi/growth";
import { add } from "../../kpi/sum";
import { decimalsOfPlan } from "../plan-figures";
import { figureFormat, PERCENT_FORMAT } from "../writing/number-format";
import { type Concluded, item, MAX_NAMED, sentence, unnamed } from "./concluded";
import type { GrowthFacts } from "./conclusion-words";
import { type PlanAt, planFigure, planName, plansOf, userFigure } from "./figures";
import { planKey } from "./plan-conclusions";
import type { Sentence } from "./sentence";
import { say } from "./wording";

/** In the sheet's order; of many plans those that fell the most, or grew the least. */
export function yearOverYear(concluded: Concluded): Sentence[] {
  const { assessment, words } = concluded;
  const { conclusions } = words;
  const facts = plansOf(assessment).flatMap((at): { key: string; facts: GrowthFacts }[] => {
    const { plan, annual } = at.assessed;
    if (!plan.previous || annual.result === null) return [];
    const current = planFigure(assessment, at, "done");
    const previous = userFigure(plan.previous);
    const places = { current: current.at, previous: previous.at };
    const change = growth(annual.result, plan.previous.value);
    return [
      {
        key: planKey(at),
        facts: {
          name: nameOf(at),
          unit: words.unit(plan.unit),
          current,
          previous,
          difference: {
            value: add(annual.result, -plan.previous.value),
            format: figureFormat(decimalsOfPlan(at.assessed)),
            at: { of: "difference", ...places },
          },
          change:
            change === null
              ? null
              : { value: Math.abs(change), format: PERCENT_FORMAT, at: { of: "change", ...places } },
        },
      },
    ];
  });
  if (facts.length === 0) return [];
  const grown = ({ facts: { change, difference } }: (typeof facts)[number]): number =>
    change?.value === undefined || change.value === null
      ? Infinity
      : change.value * Math.sign(difference.value ?? 0);
  const named =
    facts.length > MAX_NAMED
      ? facts.toSorted((one, other) => grown(one) - grown(other)).slice(0, MAX_NAMED)
      : facts;
  return [
    sentence("growth", [conclusions.growthList]),
    ...named.map((each) => item(`growth/${each.key}`, conclusions.growth(each.facts))),
    ...unnamed("growth", "plans", concluded, facts.length),
  ];
}

const nameOf = (at: PlanAt): GrowthFacts["name"] =>
  at.assessed.plan.id === "" ? [planName(at, "title")] : say`${planName(at, "id")} ${planName(at, "title")}`;
