/** The words of the board's page. */
import type { CountName, LineField, PlanField } from "./workings-columns";

export interface DashboardWords {
  /** What the colours are judged against: the year's targets, or those of the quarter reported. */
  judged: (quarter: string | null) => string;
  allPlans: string;
  /** Heads the count of plans that reached their target, where no scorecard gives a total. */
  reached: string;
  /** In the place of the headline's figure while nothing can be judged. */
  notYet: string;
  reachedOf: (reached: string, all: string) => string;
  assessedWeight: (assessed: string, all: string) => string;
  /** A total on another scale than 100: "4.2000 of 5". */
  ofHighest: (total: string, highest: string, share: string) => string;
  shortPlans: string;
  /** Heads the list while nothing can be judged. */
  noneAssessed: string;
  noneShort: string;
  /** Title of the chart of the lowest plans. */
  shortOfAll: (short: string, all: string) => string;
  /** How many plans were green in the first quarter and in the last. */
  greenFromTo: (before: string, first: string, after: string, last: string) => string;
  /** Title of a scorecard's chart while it has no result. */
  noKpiAssessed: string;
  allEarned: string;
  mostLost: (component: string, points: string) => string;
  pointsLeft: string;
  highestTotal: (office: string) => string;
  /** What each chart shows, for who cannot see it. */
  charts: Readonly<Record<"short" | "quarters" | "components" | "ranking", string>>;
  /** Under the charts: how the first is to be read. */
  chartNote: string;
  othersShort: (others: string) => string;
  columns: Readonly<
    Record<"toTarget" | "toNext" | "annualTarget" | "due" | "done" | "runRate" | "forecast", string>
  >;
  /** Over the cells beside the page, which are not printed. */
  workings: string;
  lines: Readonly<Record<LineField, string>>;
  plans: Readonly<Record<PlanField, string>>;
  counts: Readonly<Record<CountName, string>>;
}
