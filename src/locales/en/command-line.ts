/** What the command line prints, in English. */
import type { CommandLineWords } from "../locale";

export const commandLine: CommandLineWords = {
  plan: "Plan",
  target: "Target",
  result: "Result",
  achievement: "Achievement",
  status: "Status",
  total: (total, grade) => `Total ${total}  Grade ${grade}`,
  totalOf: (total, highest, share) => `Total ${total} of ${highest} (${share})`,
  findings: (errors, warnings, rounding) =>
    `Found: ${errors} errors, ${warnings} warnings, ${rounding} rounding slips`,
  doubts: (doubts) => `Not sure of ${doubts} ${doubts === 1 ? "thing" : "things"}:`,
  kpiFormulas: (cells) =>
    `Readers without the add-in see #NAME? in your own cells that use KPI functions: ${cells}. Paste them as values before sending.`,
  usage: (synopsis) => `usage: ${synopsis}
without INPUT the sample workbook is read; without OUTPUT the result is written to out/`,
  wrongUsage: {
    unknownOption: (option) => `there is no option ${option}`,
    missingValue: (option) => `${option} needs a value after it`,
    noValue: (option) => `${option} takes no value`,
    notAChoice: (option, value, choices) => `${option} is one of ${choices}, not “${value}”`,
    tooManyFiles: (files) => `one INPUT and one OUTPUT, not ${files} files`,
    outputIsInput: "OUTPUT must be another file than INPUT, which is never written to",
    wrongEnding: (what, ending, file) => `${what} must end in ${ending}: ${file}`,
    sameFile: (option) => `${option} must name a file of its own`,
    readyToSendLive: "--ready-to-send takes --formulas native or values: live ones need the add-in",
  },
  cannotRead: (file) => `cannot read ${file}: check that the file is there and that you may open it`,
  cannotWrite: (file) =>
    `cannot write ${file}: check that the folder may be written to and the file is not open`,
  notAWorkbook: (file) =>
    `cannot open ${file}: it is no .xlsx workbook, or damaged, or has a password. Open it in Excel and save it as .xlsx without a password`,
  pdf: {
    notInstalled:
      "No PDF was made: LibreOffice was not found on this computer. Install it from https://www.libreoffice.org and run the command again, or open the workbook in Excel and save its sheets as PDF.",
    timeout: (minutes) =>
      `No PDF was made: LibreOffice was not done within ${minutes} minutes. Open the workbook in Excel and save its sheets as PDF instead.`,
    failed: (said) =>
      `No PDF was made: LibreOffice could not convert the workbook. Open it in Excel and save its sheets as PDF instead.\n${said}`.trimEnd(),
    workbookWritten: (file) => `The workbook is written: ${file}`,
  },
};
