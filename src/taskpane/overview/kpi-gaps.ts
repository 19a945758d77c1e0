/** Where the scorecard loses points, and what would win the next of them back. */
import { decimal } from "../../kpi/decimal";
import { required } from "../../kpi/required";
import { NoTargetsError, presentLevels, TargetsOutOfOrderError } from "../../kpi/scale";
import { scaleLevels, type TargetLevels } from "../../kpi/score";
import { scoreAgainst } from "../../workbook/assess";
import type { KpiAssessment, ScorecardAssessment } from "../../workbook/assessment";
import type { Condition, Figure, Kpi, Levels } from "../../workbook/model";
import { valueOf } from "../../workbook/plan-figures";
import type { Settings } from "../../workbook/settings";

/** What the next level takes. */
export type Step =
  | { kind: "figure"; points: number; required: number; missing: number }
  | { kind: "level"; points: number; text: string }
  | { kind: "items"; count: number };

export interface KpiGap {
  kpi: Kpi;
  score: number;
  /** Points of the scorecard's total that it costs. */
  lost: number;
  step: Step | null;
}

/** The KPIs with a result that earn less than 100, the costliest first. */
export function kpiGaps({ components }: ScorecardAssessment, settings: Settings): KpiGap[] {
  return components
    .flatMap(({ kpis }) => kpis)
    .flatMap(({ kpi, score }) =>
      score === null || score >= 100
        ? []
        : [
            {
              kpi,
              score,
              lost: decimal(((100 - score) * (valueOf(kpi.weight) ?? 0)) / 100),
              step: stepOf(kpi, score, settings),
            },
          ],
    )
    .sort((a, b) => b.lost - a.lost);
}

/** The KPIs that have no result yet. */
export const notAssessed = ({ components }: ScorecardAssessment): KpiAssessment[] =>
  components.flatMap(({ kpis }) => kpis).filter(({ score }) => score === null);

function stepOf(kpi: Kpi, score: number, settings: Settings): Step | null {
  switch (kpi.kind) {
    case "numeric":
      return figureStep(kpi, score, settings);
    case "compound":
      return weakestStep(kpi.conditions, settings);
    case "pass-fail":
      return kpi.result && stepTo(100, kpi.passMark.value, kpi.result);
    case "level": {
      const next = kpi.levels.findIndex((level, index) => level !== null && index >= (kpi.reached ?? 0));
      const level = kpi.levels[next];
      return level ? { kind: "level", points: 50 + 25 * next, text: level.text } : null;
    }
    case "checklist":
      return { kind: "items", count: kpi.checklist.items.filter(({ passed }) => !passed).length };
  }
}

type Measured = Pick<Condition, "levels" | "polarity" | "result">;

function weakestStep(conditions: readonly Condition[], settings: Settings): Step | null {
  const scored = conditions.map((condition) => ({
    condition,
    score: scoreAgainst(valueOf(condition.result), condition.levels, condition.polarity, settings) ?? 0,
  }));
  const [weakest] = scored.sort((a, b) => a.score - b.score);
  return weakest ? figureStep(weakest.condition, weakest.score, settings) : null;
}

/** The result that `KPI.REQUIRED` gives for the next level's points. */
function figureStep({ levels, polarity, result }: Measured, score: number, settings: Settings): Step | null {
  const targets = targetsOf(levels);
  try {
    const next = presentLevels(scaleLevels(targets)).find(({ points }) => points > score);
    const options = { belowMinimum: settings.belowMinimum, ...(polarity && { polarity }) };
    const needed = next ? required(next.points, targets, options) : null;
    return next && needed !== null && result ? stepTo(next.points, needed, result) : null;
  } catch (error) {
    // Levels that nothing can be scored by are a finding of the checks.
    if (error instanceof TargetsOutOfOrderError || error instanceof NoTargetsError) return null;
    throw error;
  }
}

const targetsOf = ({ minimum, standard, advanced }: Levels): TargetLevels => ({
  minimum: valueOf(minimum),
  standard: valueOf(standard),
  advanced: valueOf(advanced),
});

const stepTo = (points: number, needed: number, result: Figure): Step => ({
  kind: "figure",
  points,
  required: needed,
  missing: decimal(Math.abs(needed - result.value)),
});
