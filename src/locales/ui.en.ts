import type { UiText } from "./ui.th";

const figure = new Intl.NumberFormat("en");
const score = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function count(number: number, one: string, many = `${one}s`): string {
  return `${figure.format(number)} ${number === 1 ? one : many}`;
}

export const en: UiText = {
  appName: "KPI Scorecard",
  headline: "From quarterly targets to a checked scorecard",
  introduction:
    "Reads the target sheets of this workbook, computes and checks the results, and writes the scorecard sheets. Your own sheets are not changed.",
  otherLanguage: "ไทย",
  otherLanguageHint: "แสดงบานหน้าต่างนี้เป็นภาษาไทย",

  generate: "Generate scorecard",
  generateAgain: "Generate scorecard again",
  cancel: "Cancel",

  options: "Options",
  sheetLanguage: "Language of the sheets",
  thai: "ไทย (Thai)",
  english: "English",
  formulas: "Formulas in the sheets",
  live: "KPI functions",
  liveHint: "Follow your figures as soon as they change",
  native: "Excel's own functions",
  nativeHint: "Readers without this add-in can recalculate",
  values: "Figures only",
  valuesHint: "No formulas: to send or to keep on record",

  starting: "Starting…",
  cancelling: "Cancelling…",
  reading: "Reading the sheets",
  computing: "Computing and checking",
  writing: "Writing the sheets",
  step: (step, steps) => `step ${step} of ${steps}`,
  progressLabel: "Progress",

  done: "The scorecard is ready",
  total: (total) => `${score.format(total)} points`,
  grade: (grade) => `Grade: ${grade}`,
  read: (plans, kpis) => `Read ${count(plans, "plan")} and ${count(kpis, "KPI")}`,
  noFindings: "Checked: no errors in the reported figures",
  findings: (errors, warnings) => `Found ${count(errors, "error")} and ${count(warnings, "warning")}`,
  rounding: (differences) => `${count(differences, "difference")} from rounding`,
  sheets: "Sheets written",
  written: "new",
  rewritten: "written again in place",
  kept: "Your remarks and your changes to the rules were kept.",
  unreadable: "Cells that could not be read",
  andMore: (more) => `and ${count(more, "more cell")}: see the checks sheet`,
  openPlace: (place) => `Go to ${place}`,

  cancelled: "Cancelled. The workbook is as it was.",
  unexpected: "Something unforeseen went wrong",
  unexpectedAdvice:
    "Save the workbook and try again. If it fails again, close the workbook and open it anew.",
  placeGone: (place) => `Cannot go to ${place}. The sheet may have been deleted, hidden or renamed.`,
};
