/** What there is to draw on the board's page. */
import type { Status } from "../../../kpi/status";
import type { Assessment, ScorecardAssessment } from "../../assessment";
import { type Quarter, quartersUpTo } from "../../period";

export const COLOURS = ["green", "yellow", "red"] as const satisfies readonly Status[];
export type Colour = (typeof COLOURS)[number];

export const countIn = ({ plans }: Assessment, quarter: Quarter, colour: Colour): number =>
  plans.filter(({ quarters }) => quarters[quarter - 1]?.status === colour).length;

/** The quarters reported, from the first to the last one that any plan is judged in. */
export function judgedQuarters(assessment: Assessment): Quarter[] {
  const isJudged = (quarter: Quarter): boolean =>
    COLOURS.some((colour) => countIn(assessment, quarter, colour) > 0);
  const reported = quartersUpTo(assessment.model.quarter);
  const first = reported.findIndex(isJudged);
  return first < 0 ? [] : reported.slice(first, reported.findLastIndex(isJudged) + 1);
}

/** The components that have a row of their own on the scorecard sheet. */
const namedComponents = ({ components }: ScorecardAssessment): number =>
  components.filter(({ id, title, kpis }) => kpis.length > 0 && (id !== "" || title !== "")).length;

/** One quarter is compared with nothing; of one component the total says it all. */
export const hasQuartersChart = (assessment: Assessment): boolean => judgedQuarters(assessment).length > 1;
export const hasRankingChart = ({ scorecards }: Assessment): boolean => scorecards.length > 1;
export const hasComponentsChart = ({ scorecards }: Assessment): boolean =>
  scorecards.length === 1 && scorecards.every((scorecard) => namedComponents(scorecard) > 1);
