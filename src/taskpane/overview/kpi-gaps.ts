/** Where the scorecard loses points, and what would win the next of them back. */
import { decimal } from "../../kpi/decimal";
import type { KpiAssessment, ScorecardAssessment } from "../../workbook/assessment";
import { valueOf } from "../../workbook/figure";
import type { Step } from "../../workbook/kpi-kinds/kpi-kind";
import { kindOf } from "../../workbook/kpi-kinds/kpi-kinds";
import type { Kpi } from "../../workbook/scorecard-model";
import { highestPoints } from "../../workbook/scoring";

export interface KpiGap {
  kpi: Kpi;
  score: number;
  /** Points of the scorecard's total that it costs. */
  lost: number;
  step: Step | null;
}

/** The KPIs with a result that earn less than the best level, the costliest first. */
export function kpiGaps({ components, scale }: ScorecardAssessment): KpiGap[] {
  const highest = highestPoints(scale);
  return components
    .flatMap(({ kpis }) => kpis)
    .flatMap(({ kpi, score }) =>
      score === null || score >= highest
        ? []
        : [
            {
              kpi,
              score,
              lost: decimal(((highest - score) * (valueOf(kpi.weight) ?? 0)) / 100),
              step: kindOf(kpi).nextStep(kpi, score, scale),
            },
          ],
    )
    .sort((a, b) => b.lost - a.lost);
}

/** The KPIs that have no result yet. */
export const notAssessed = ({ components }: ScorecardAssessment): KpiAssessment[] =>
  components.flatMap(({ kpis }) => kpis).filter(({ score }) => score === null);
