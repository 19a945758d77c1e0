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
};
