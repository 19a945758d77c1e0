import type { Assessment, ScorecardAssessment } from "../workbook/assessment";

/** The scorecard, where there is anything on it: criteria without a KPI are headings that wait for their rows. */
export const scorecardOf = ({ scorecard }: Assessment): ScorecardAssessment | null =>
  scorecard?.components.some(({ kpis }) => kpis.length > 0) ? scorecard : null;
