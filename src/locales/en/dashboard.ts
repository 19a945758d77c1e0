/** The words of the board's page, in English. */
import type { DashboardWords } from "../../workbook/sheets/dashboard/dashboard-words";

export const dashboard: DashboardWords = {
  judged: (quarter) =>
    quarter === null
      ? "Status against the annual target"
      : `Status against the target of ${quarter.toLowerCase()} (against the annual target where the quarter has none)`,
  allPlans: "All plans",
  reached: "Plans on target",
  reachedOf: (reached, all) => `${reached} of ${all}`,
  assessedWeight: (assessed, all) => `Weight assessed: ${assessed} of ${all}`,
  ofHighest: (total, highest, share) => `${total} of ${highest} · ${share}`,
  shortPlans: "Plans short of their target",
  noneShort: "No plan is short of its target",
  othersShort: (others) => `and ${others} more`,
  columns: {
    toTarget: "Short of target",
    toNext: "To the next status",
    annualTarget: "Annual target",
    due: "Due so far",
    done: "Done so far",
    runRate: "Needed a quarter",
    forecast: "Forecast, year end",
  },
  workings: "What the charts and the table of this page are made of (not printed)",
  lines: {
    rank: "Rank from the lowest",
    position: "Row",
    listed: "Row, in the table",
    status: "Status",
    target: "Target",
    result: "Result",
    achievement: "Achievement",
    direction: "Less is better (1)",
    decimals: "Decimals",
    judgedFrom: "Next status from",
    about: "Result needed, about",
    required: "Result needed",
  },
  plans: {
    key: "Ranked by",
    short: "Short (1)",
    lowest: "Lowest quarter",
    recovered: "Year reached, a quarter missed (1)",
    direction: "Less is better (1)",
    decimals: "Decimals",
    target: "Target",
    result: "Result",
    achievement: "Achievement",
    status: "Status",
    due: "Due so far",
    runRate: "Needed a quarter",
    forecast: "Forecast, year end",
  },
  counts: {
    all: "All plans",
    assessed: "Assessed",
    reached: "On target",
    short: "Short of target",
    close: "Short, but green",
  },
};
