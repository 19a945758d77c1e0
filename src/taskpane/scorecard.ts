import type { Assessment, ScorecardAssessment } from "../workbook/assessment";

/** The scorecard, where there is anything on it: criteria without a KPI are headings that wait for their rows. */
export const scorecardOf = ({ scorecards }: Assessment): ScorecardAssessment | null =>
  scorecards.find(({ components }) => components.some(({ kpis }) => kpis.length > 0)) ?? null;

/** Whether there is neither a plan nor a KPI to show. */
export const isNothingRead = (assessment: Assessment): boolean =>
  assessment.plans.length === 0 && !scorecardOf(assessment);
