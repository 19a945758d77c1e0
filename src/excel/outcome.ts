/** What a run reports: what was written, and what the reader and the checks found on the way. */
import type { Locale } from "../locales/locale";
import { addressOf } from "../workbook/cell-ref";
import type { Severity } from "../workbook/finding";
import type { Outcome } from "../workbook/generation";
import { kpisOf } from "../workbook/scorecard-model";
import type { Survey } from "../workbook/survey";
import type { WorkbookContents } from "./read-sheets";

interface Run extends Pick<Outcome, "kpiFormulas" | "wayBack"> {
  surveyed: Pick<Survey, "assessment" | "doubts">;
  contents: Pick<WorkbookContents, "users">;
  written: Pick<Outcome, "sheets" | "notes">;
  words: Locale;
}

export function outcomeOf({ surveyed, contents, written, words, kpiFormulas, wayBack }: Run): Outcome {
  const { assessment, doubts } = surveyed;
  const { sheets, notes } = written;
  const { findings, model, scorecards } = assessment;
  const [scorecard] = scorecards;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    sheets,
    plans: assessment.plans.length,
    kpis: model.scorecards.flatMap(kpisOf).length,
    total: scorecard?.total ?? null,
    grade: scorecard?.grade ?? null,
    findings: { errors: count("error"), warnings: count("warning"), rounding: count("rounding") },
    kept: sheets.filter(({ again }) => again).map(({ name }) => name),
    untouched: contents.users,
    kpiFormulas,
    unreadable: findings
      .filter(({ kind }) => kind === "unreadable" || kind === "cell-error")
      .map((finding) => ({
        sheet: finding.cell.sheet,
        address: addressOf(finding.cell),
        reason: words.finding(finding),
      })),
    doubts: doubts.map((doubt) => ({
      ...doubt,
      address: addressOf(doubt.cell),
      reason: words.doubt(doubt),
    })),
    notes,
    wayBack,
    assessment,
  };
}
