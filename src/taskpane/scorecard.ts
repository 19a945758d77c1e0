import type { Assessment, ScorecardAssessment } from "../workbook/assessment";

/** The scorecard, where there is anything on it: criteria without a KPI are headings that wait for their rows. */
export const scorecardOf = ({ scorecards }: Assessment): ScorecardAssessment | null =>
  scorecards.find(({ components }) => components.some(({ kpis }) => kpis.length > 0)) ?? null;
