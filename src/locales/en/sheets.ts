/** The words of the generated sheets, in English. */
import { PERCENT_UNIT } from "../../text/document-cell";
import type { SheetWords } from "../../workbook/words";
import { inSentence } from "../in-sentence";
import { gradeNameIn, RULE_WORDS } from "../rule-words";
import { dashboard } from "./dashboard";
import { moment, monthsOfQuarter } from "./dates";
import { conclusions } from "./conclusions";
import { conventionSentence } from "./conventions";
import { doubt } from "./doubts";
import { finding } from "./findings";
import { ruleWords } from "./rule-words";
import { settingWords } from "./setting-words";

const counted = (number: number, one: string): string =>
  `${inSentence(number)} ${one}${number === 1 ? "" : "s"}`;

export const sheets: SheetWords = {
  sheetNames: {
    dashboard: "KPI Dashboard",
    summary: "KPI Summary",
    quarters: "KPI Quarters",
    scorecard: "KPI Scorecard",
    regions: "KPI Regions",
    governance: "KPI Governance",
    finance: "KPI Finance",
    checks: "KPI Checks",
    rules: "KPI Rules",
  },

  titles: {
    dashboard: "Performance at a glance",
    summary: "Performance against plan",
    quarters: "Performance by quarter",
    scorecard: "KPI scorecard",
    regions: "Performance by region",
    governance: "Governance checklist",
    finance: "Financial figures",
    checks: "Data checks",
    rules: "Assessment rules",
  },

  fiscalYear: (year) => `Fiscal year B.E. ${year}`,
  quarter: (quarter) => `Quarter ${quarter}`,
  generated: (moment) => `Generated ${moment}`,
  readyToSend: "Ready to send: can be read without the add-in",
  pageOfPages: "Page &P of &N",

  status: { ...ruleWords.status, none: "No status" },
  statusCounts: (plans) => `${inSentence(plans)} ${plans === 1 ? "plan" : "plans"}:`,

  columns: {
    id: "No.",
    plan: "Plan",
    unit: "Unit",
    annualTarget: "Annual target",
    region: "Region",
    target: "Target",
    result: "Result",
    achievement: "Achievement",
    status: "Status",
    score: "Score",
    remarks: "Remarks",
    planned: "Planned",
    operating: "Operating",
    kpi: "KPI",
    weight: "Weight",
    minimum: "Minimum (50)",
    standard: "Standard (75)",
    advanced: "Advanced (100)",
    kpiResult: "Result",
    kpiScore: "Score",
    weighted: "Weighted",
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    finding: "Finding",
    reported: "Reported",
    computed: "Computed",
    key: "Key",
    setting: "Rule",
    value: "Value",
    settingUnit: "Unit / grade",
    meaning: "Meaning",
    source: "Source",
  },

  quartersNote:
    "Operating: the quarter's target with what earlier quarters left over (a cumulative plan carries nothing)",

  regionalTables: (tables) => `${inSentence(tables)} regional ${tables === 1 ? "table" : "tables"}`,
  regionsTotal: "Total",
  regionCharts: {
    heading: "Chart: achievement (dashed line 100 % · longest bar 150 %)",
    noneShort: "No region is short of its target",
    shortOfAll: (short, all) => `${short} of ${all} regions fell short`,
    highest: (region) => `Highest result: ${region}`,
    short: "Short (1)",
    achievement: "Bar chart: achievement of each region against the line of its target",
    results: "Bar chart: result of each region",
  },

  component: (id, title) => (id === "" || title.startsWith("มิติ") ? title : `Component ${id} ${title}`.trim()),
  notAssessed: "Not assessed",
  noTargets: "No targets",
  targetsOutOfOrder: "Targets out of order",
  betweenBands: "Result in no band",
  scorecard: {
    level: "Level",
    levels: ["Minimum", "Standard", "Advanced"],
    share: "Share of the highest total",
    office: "Office",
    rank: "Rank",
    count: (scorecards) => `${inSentence(scorecards)} offices, ranked by total`,
    workings: {
      direction: "Direction (1 more is better, -1 less)",
      reached: "Levels reached",
      target: "Target of the level reached",
      next: "Target of the next level",
      points: "Points of the level reached",
      nextPoints: "Points of the next level",
      below: "Points below all levels",
    },
    namesLevel: (level) => `Result names level ${level} (1 yes, 0 no)`,
  },
  dashboard,
  condition: (number) => `Condition ${number}`,
  total: "Total",
  weightAssessed: "Weight assessed",
  totalOfAssessed: "Total over the assessed weight only",
  grade: "Grade",
  checklist: "Checklist",
  checklistScore: "Score from passed items",
  passedColumn: "Passed",
  governance: {
    item: "Item",
    outcome: "Outcome",
    passed: "Passed",
    notPassed: "Not passed",
    evidence: "Evidence / remarks",
    gist: (items) => ["", ` of ${inSentence(items)} ${items === 1 ? "item" : "items"} passed`],
  },
  finance: {
    item: "Item",
    unit: (unit) => `Unit: ${unit}`,
    difference: { comparison: "Change", spending: "Remaining", default: "Not in default" },
    ratio: { comparison: "Growth", spending: "Spent (%)", default: "Default ratio" },
    count: (tables) =>
      `${inSentence(tables)} financial ${tables === 1 ? "table" : "tables"}; negative amounts in parentheses`,
  },

  severities: { error: "◆ Error", warning: "▲ Warning", rounding: "● Rounding" },
  doubtLabel: "? Not sure",
  findingCounts: ({ error, warning, rounding }, doubts) =>
    `${inSentence(error + warning + rounding)} found: ${counted(error, "error")} · ` +
    `${counted(warning, "warning")} · ${counted(rounding, "rounding")}` +
    (doubts > 0 ? ` · ${inSentence(doubts)} not sure` : ""),
  nothingFound: "✓ Nothing found",
  whatWasChecked: (plans, kpis, items) =>
    `Checked ${[counted(plans, "plan"), kpis > 0 ? counted(kpis, "KPI") : "", items > 0 ? counted(items, "checklist item") : ""].filter((part) => part !== "").join(", ")}: ` +
    "percentages, operating targets, sums of targets and results, sums of parts, units, weights, order of targets, numbering and unreadable values. Nothing wrong was found.",
  goToCell: (address) => `Go to ${address}`,

  rulesNote:
    "Change only the tinted cells under “Value” and “Unit / grade”. Then write the sheets again, so that all of them go by these values; what you changed stays.",
  ...settingWords,

  ruleWords,
  ruleWordsOfAll: Object.values(RULE_WORDS),
  gradeName: (name) => gradeNameIn("en", name),
  findingSentence: finding,
  doubtSentence: doubt,
  conclusions,
  noteLabel: "ⓘ Note",
  conventionSentence,
  unit: (unit) => (unit === PERCENT_UNIT ? "%" : unit),
  moment,
  monthsOfQuarter,
};
