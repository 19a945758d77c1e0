/** What the command line prints: the plans, the total and grade, how much was found, and what is not sure. */
import { round } from "../../kpi/round";
import { totalDecimals } from "../../kpi/total";
import type { CommandLineWords } from "../../locales/locale";
import { localeOf } from "../../locales/locales";
import { outsideExcel } from "../../locales/outside-excel";
import type { ScorecardAssessment } from "../../workbook/assessment";
import type { Outcome } from "../../workbook/generation";
import { referenceTo } from "../../workbook/cell-ref";
import type { Language } from "../../workbook/settings";
import { notesOf } from "../../workbook/conventions/convention";
import { highestPoints } from "../../workbook/scoring";
import { DASH } from "../../workbook/writing/cell";
import { SHAPES } from "../../workbook/writing/status-cell";
import { terminalTable } from "./terminal-table";

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const percent = new Intl.NumberFormat("en-US", { style: "percent", minimumFractionDigits: 2 });

const shown = (value: number | null, format: Intl.NumberFormat): string =>
  value === null ? DASH : format.format(value);
const MAX_TITLE_LENGTH = 48;

/** A scorecard's total with its grade, or of what where its scale has no grades. */
function totalText({ total, share, grade, scale }: ScorecardAssessment, words: CommandLineWords): string {
  const highest = highestPoints(scale);
  const decimals = totalDecimals(highest);
  const shownTotal = round(total, decimals).toFixed(decimals);
  return grade === null
    ? words.totalOf(shownTotal, String(highest), percent.format(share))
    : words.total(shownTotal, grade);
}

export function summaryText(
  { assessment, findings, doubts, notes, kpiFormulas }: Outcome,
  language: Language,
): string {
  const { commandLine: words } = outsideExcel(language);
  const { sheets, runNote } = localeOf(language);
  const rows = assessment.plans.map(({ plan, annual }) => [
    plan.id,
    plan.title,
    shown(annual.target, number),
    shown(annual.result, number),
    sheets.unit(plan.unit),
    shown(annual.achievement, percent),
    annual.status === "none" ? DASH : `${SHAPES[annual.status]} ${sheets.status[annual.status]}`,
  ]);
  const table = terminalTable(
    [
      { heading: "", align: "left" },
      { heading: words.plan, align: "left", most: MAX_TITLE_LENGTH },
      { heading: words.target, align: "right" },
      { heading: words.result, align: "right" },
      { heading: "", align: "left" },
      { heading: words.achievement, align: "right" },
      { heading: words.status, align: "left" },
    ],
    rows,
  );
  const { scorecards } = assessment;
  return [
    ...(rows.length > 0 ? [table, ""] : []),
    ...scorecards.map((each) => {
      const named = scorecards.length > 1 ? `${each.scorecard.name}: ` : "";
      return named + totalText(each, words);
    }),
    words.findings(findings.errors, findings.warnings, findings.rounding),
    ...notes.map(runNote),
    ...notesOf(assessment.conventions).map(sheets.conventionSentence),
    ...(doubts.length > 0 ? ["", words.doubts(doubts.length)] : []),
    ...doubts.map(({ sheet, address, reason }) => `  ${sheet}!${address}  ${reason}`),
    ...(kpiFormulas.length > 0 ? [words.kpiFormulas(kpiFormulas.map(referenceTo).join(", "))] : []),
  ].join("\n");
}
