import { totalDecimals } from "../kpi/total";
import type { Assessment, ScorecardAssessment } from "../workbook/assessment";
import { highestPoints } from "../workbook/scoring";

/** The scorecards with anything on them: criteria without a KPI are headings that wait for their rows. */
export const scorecardsOf = ({ scorecards }: Assessment): ScorecardAssessment[] =>
  scorecards.filter(({ components }) => components.some(({ kpis }) => kpis.length > 0));

/** The best first, on whatever scale each is scored. */
export const ranked = (scorecards: readonly ScorecardAssessment[]): ScorecardAssessment[] =>
  scorecards.toSorted((a, b) => b.share - a.share);

/** How many decimals a scorecard's points are shown with. */
export const decimalsOf = ({ scale }: ScorecardAssessment): number => totalDecimals(highestPoints(scale));

/** Whether there is neither a plan nor a KPI to show. */
export const isNothingRead = (assessment: Assessment): boolean =>
  assessment.plans.length === 0 && scorecardsOf(assessment).length === 0;
