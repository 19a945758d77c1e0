import type { PaneWords } from "../locale";
import { handout } from "./handout";
import { handover } from "./handover";
import { ruleWords } from "./rule-words";
import { trail } from "./trail";

const figure = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });
const fixed = (value: number, decimals: number): string =>
  new Intl.NumberFormat("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );
const score = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function count(number: number, one: string, many = `${one}s`): string {
  return `${figure.format(number)} ${number === 1 ? one : many}`;
}

/** What there is of the two; nothing where there is neither. */
const plansAndKpis = (plans: number, kpis: number): string =>
  [plans > 0 && count(plans, "plan"), kpis > 0 && count(kpis, "KPI")].filter(Boolean).join(" and ");

export const pane: PaneWords = {
  language: "en",
  appName: "KPI Scorecard",
  otherLanguage: "ไทย",
  otherLanguageHint: "แสดงบานหน้าต่างนี้เป็นภาษาไทย",
  refresh: "Read again",
  screens: "Screens",
  help: "Guide: about this (opens a new window)",
  screen: {
    overview: "Overview",
    sheets: "Sheets",
    checks: "Checks",
    rules: "Rules",
    generate: "Generate",
    functions: "Functions",
  },
  retry: "Try again",
  loading: "Reading the workbook…",
  outOfDate: "The workbook could not be read just now. The figures below are from before.",
  showAll: (count) => `Show all ${figure.format(count)}`,
  figure: (value) => figure.format(value),
  points: (value, decimals = 2) => fixed(value, decimals),
  percent: (fraction) => `${score.format(fraction * 100)}%`,
  save: "Save",
  undo: "Undo",

  status: { ...ruleWords.status, none: "No status yet" },
  severity: { error: "Error", warning: "Warning", rounding: "Rounding" },

  totalLabel: "Total score",
  fiscalYear: (year) => `Fiscal year ${year}`,
  quarter: (quarter) => `Quarter ${quarter}`,
  weightAssessed: (assessed, all) => `Assessed: ${figure.format(assessed)} of weight ${figure.format(all)}`,
  totalOfAssessed: (total, decimals = 2) => `Over the assessed weight only: ${fixed(total, decimals)} points`,
  plansReached: (reached, all) => `${figure.format(reached)} of ${count(all, "plan")}`,
  plansReachedLabel: "Plans on target",
  plansByStatus: (quarter) =>
    quarter === null ? "Plans by status, year" : `Plans by status, quarter ${quarter}`,
  components: "Score by component",
  scoreOfHighest: (score, highest, decimals = 2) => `${fixed(score, decimals)} / ${figure.format(highest)}`,
  shareOfHighest: (share, highest) =>
    `${score.format(share * 100)}% of the highest, ${figure.format(highest)}`,
  ranking: "Ranking",
  rankingHint: "Choose a name for its details",
  behind: "Plans behind target",
  noneBehind: "Every plan that can be assessed has reached its target",
  resultOfTarget: (result, target, unit) => `${result} of ${target} ${unit}`,
  missingTo: (missing, unit, status, lower) =>
    lower
      ? `${figure.format(missing)} ${unit} too many for ${status.toLowerCase()}`
      : `${figure.format(missing)} ${unit} short of ${status.toLowerCase()}`,
  gaps: "KPIs below full score",
  lost: (points, decimals = 2) => `Costs ${fixed(points, decimals)} points`,
  stepFigure: (missing, required, points) =>
    `${figure.format(missing)} to go (to ${figure.format(required)}) for ${points} points`,
  stepLevel: (text, points) => `Reach “${text}” for ${points} points`,
  stepItems: (items) => `${count(items, "item")} not passed`,
  notAssessed: "Not assessed yet",
  conclusions: "In words",
  byQuarter: "Quarter by quarter",
  byQuarterHint: "Bars are percent of the operating target; the dashed line is 100%",
  noFigure: "no figure",
  alreadyDone: "delivered in earlier quarters",

  welcomeFound: "Found in this workbook",
  welcomeFindings: (number) => `${count(number, "figure")} to check`,
  welcomeDoubts: (number) => `${count(number, "thing")} not certain`,
  welcomeWill: "What one click will do",
  welcomeWrites: (number) =>
    `Computes scores and statuses, checks the figures, and adds ${count(number, "sheet")} to this workbook. Your own sheets are not changed.`,
  welcomeLook: "See the overview first",

  emptyTitle: "No target sheet found yet",
  emptyText: (sheets) =>
    `Looked at ${sheets}, but found no table headed by “Plan” and “Target”, or by “KPI” and “Weight”.`,
  emptyRows: (sheets) =>
    `The headings in ${sheets} are recognised. Fill in the rows below them, and the overview appears here.`,
  emptyFigures: (sheets) =>
    `Read ${sheets} as tables of figures: their totals and percentages are checked, and there is no plan or KPI to assess.`,
  emptyWorkbook: "This workbook is still empty.",
  emptyAdvice: "Begin with a ready-made sheet, or say which columns are which under “Sheets”.",
  templateLanguage: "Language of the ready-made sheets",
  templatePeriods: "Reported by",
  templateQuarters: "quarter",
  templateMonths: "month",
  templateScale: "Scored on",
  scalePreset: {
    publicOrganization: "Public organisations, 50 / 75 / 100",
    governmentAgency: "Government agencies and state enterprises, 1–5",
    educationQuality: "Quality of education, 0–5",
  },
  addBlank: "Add empty sheets to fill in",
  addExample: "Add example sheets",
  templateNote: "Adds a target sheet and a criteria sheet. Your sheets stay as they are.",

  sheetsIntro:
    "The columns below are what the add-in reads. Correct what is not right; it is kept in this workbook.",
  tableKind: {
    targets: "Targets and results",
    criteria: "KPI criteria",
    checklist: "Checklist",
    regional: "Table by region",
    numeric: "Table of figures",
  },
  recognised: (kind, rows) => `${kind}: ${count(rows, "row")}`,
  notRecognised: "No table that is known",
  ignored: "Do not read this sheet",
  columns: "Columns",
  readAs: "Read this sheet as",
  notRead: "not used",
  headingRow: "Heading row",
  columnRole: (column, heading) => `Column ${column} ${heading}`,
  roleOf: (role, period) => `${role}, ${period.toLowerCase()}`,
  wholeYear: "Year",
  toDate: (months) => `first ${months} months, to date`,
  half: (half) => (half === 1 ? "first half" : "second half"),
  upToNow: "up to now",
  upTo: (period) => `${period}, accumulated`,
  whatColumn: (column) => `What is column ${column}?`,
  sayColumns: "Say which columns",
  lacking: (roles) => `Still lacking: ${roles}`,
  or: " or ",
  several:
    "This sheet has several tables, so its columns cannot be corrected here. Put each table on a sheet of its own first.",
  forget: "Read by the headings again",
  forgetTitle: "Clear the corrections of this sheet?",
  forgetText:
    "What you said of its columns is removed from the workbook, and the sheet is read by its headings.",
  forgetConfirm: "Clear them",
  keep: "Keep them",
  plans: "How plans count",
  findPlan: "Find a plan",
  accumulation: (plan) => `How ${plan} counts its results`,
  incremental: "each quarter",
  cumulative: "to date",
  average: "average",
  maximum: "highest",
  minimum: "lowest",
  polarity: (plan) => `What is better for ${plan}`,
  higher: "more is better",
  lower: "less is better",
  within: "within the range",
  sections: "Sections",
  sectionsHint:
    "Choose the rows that open a section, whose plans are numbered from the start again. With none chosen, the numbers tell.",
  sectionRow: (row, title) => `Row ${row}: ${title}`,
  doubts: "Not certain",

  filter: "Search the list",
  copy: "Copy the list",
  copyOf: (what) => `Copy: ${what}`,
  copied: "Copied",
  copyYourself: "Press Ctrl+C to copy",
  notCopied:
    "Excel does not let the add-in copy by itself. The text below is selected: press Ctrl+C (Mac: ⌘C).",
  close: "Close",
  found: (findings) => `${count(findings, "finding")}`,
  nothingMatches: "Nothing in the list matches the search",
  nothingFound: "Nothing found",
  checked: (plans, kpis) => `Checked ${plansAndKpis(plans, kpis)}:`,
  figuresChecked: "The totals and percentages of the tables of figures were checked.",
  checks: [
    "reported percentages agree with the computed ones",
    "operating targets agree with what was carried forward",
    "quarterly targets add up to the year's",
    "quarterly results add up to the year's",
    "parts add up to their whole",
    "units, weights, order of targets and numbering",
    "results without a target, targets without a result, cells that cannot be read",
  ],

  conventions: "What the figures show",
  rulesIntro: "They hold on every screen and every generated sheet, and are those of the rules sheet.",
  organisation: "Organisation",
  organisationHint: "Leave empty for the name read from the workbook",
  percentField: (setting) => `${setting} (percent)`,
  limitWrong: "Enter a number from 0 to 200",
  limitsOrder: "The red limit must not be above the green one",
  grades: "Grades",
  gradeName: (number) => `Name of grade ${number}`,
  gradeFrom: (number) => `Grade ${number} from`,
  asForAll: "as set for all above",
  addGrade: "Add a grade",
  removeGrade: (number) => `Remove grade ${number}`,
  gradeWrong: "Enter points from 0 to 100",
  gradeNameMissing: "Enter a name",
  gradeTwice: "Another grade begins at these points",
  toDefaults: "Back to the defaults",
  effect: "If saved",
  noEffect: "No status and no grade changes",
  effectStatuses: (plans, quarters) =>
    `Statuses change: ${count(plans, "plan")}, ${count(quarters, "quarter")}`,
  effectScores: (scores) => `Scores change: ${figure.format(scores)}`,
  effectTotal: (before, after) => `Total ${score.format(before)} → ${score.format(after)}`,
  effectGrade: (before, after) => `Grade ${before} → ${after}`,
  rulesSaved: "The rules are saved",
  rulesRegenerate:
    "The number of grades has changed. Generate the scorecard again so that its formulas use all of them.",

  headline: "Generate the scorecard sheets",
  introduction:
    "Reads your sheets, computes and checks, and writes the scorecard sheets. Your own sheets are not changed.",
  generate: "Generate scorecard",
  generateAgain: "Generate scorecard again",
  cancel: "Cancel",

  options: "Options",
  sheetLanguage: "Language of the sheets",
  languages: { th: "ไทย (Thai)", en: "English" },
  formulas: "Formulas in the sheets",
  live: "KPI functions",
  liveHint: "Follow your figures as soon as they change",
  native: "Excel's own functions",
  nativeHint: "Readers without this add-in can recalculate",
  values: "Figures only",
  valuesHint: "No formulas: to send or to keep on record",
  wantedSheets: "Sheets to write",
  wantedHint: "Sheets that their formulas refer to are written with them",
  noneWanted: "Choose at least one sheet",

  starting: "Starting…",
  cancelling: "Cancelling…",
  reading: "Reading the sheets",
  computing: "Computing and checking",
  writing: "Writing the sheets",
  step: (step, steps) => `step ${step} of ${steps}`,
  sheetsLeft: (sheets) => `${count(sheets, "sheet")} left`,
  progressLabel: "Progress",

  done: "The scorecard is ready",
  total: (total, decimals = 2) => `${fixed(total, decimals)} points`,
  grade: (grade) => `Grade: ${grade}`,
  read: (plans, kpis) => `Read ${plansAndKpis(plans, kpis) || "tables of figures, without a plan or KPI"}`,
  noFindings: "Checked: no errors in the reported figures",
  findings: (errors, warnings) => `Found ${count(errors, "error")} and ${count(warnings, "warning")}`,
  rounding: (differences) => `${count(differences, "difference")} from rounding`,
  sheets: "Sheets written",
  written: "new",
  rewritten: "written again in place",
  kept: "Your remarks and your changes to the rules were kept.",
  untouched: (sheets) => `Your own sheets were not touched: ${sheets}`,
  unreadable: "Cells that could not be read",
  andMore: (more) => `and ${count(more, "more cell")}: see Checks`,
  openPlace: (place) => `Go to ${place}`,

  cancelled: "Cancelled. The workbook is as it was.",
  unexpected: "Something unforeseen went wrong",
  unexpectedAdvice:
    "Save the workbook and try again. If it fails again, close the workbook and open it anew.",
  placeGone: (place) => `Cannot go to ${place}. The sheet may have been deleted, hidden or renamed.`,

  functionsIntro:
    "Type them into cells like Excel's own functions, or insert an example into the empty cell that is selected.",
  optional: "optional",
  insert: "Insert the example into the selected cell",
  inserted: (place) => `The example is in ${place}`,
  functionsMissing: "The list of functions could not be loaded. Check the connection, then try again.",

  handout,
  handover,
  trail,
};
