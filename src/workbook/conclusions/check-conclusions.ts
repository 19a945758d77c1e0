/** What the checks found, and on which of the user's sheets. */
import type { Severity } from "../finding";
import { type Concluded, COUNT_FORMAT, item, MAX_NAMED, sentence, unnamed } from "./concluded";
import type { Quantity, Sentence } from "./sentence";

/** @param doubts where the reader was not sure */
export function checks(concluded: Concluded, doubts: number): Sentence[] {
  const { assessment, words } = concluded;
  const counted = (severity: Severity | "doubt", value: number): Quantity => ({
    value,
    format: COUNT_FORMAT,
    at: { of: "findings", severity },
  });
  const found = (severity: Severity): Quantity =>
    counted(severity, assessment.findings.filter((finding) => finding.severity === severity).length);
  return [
    sentence(
      "checks",
      words.conclusions.findings({
        error: found("error"),
        warning: found("warning"),
        rounding: found("rounding"),
        doubt: counted("doubt", doubts),
      }),
    ),
    ...bySheet(concluded),
  ];
}

/** The sheets with the most findings first; nothing where all are on one. */
function bySheet(concluded: Concluded): Sentence[] {
  const { conclusions } = concluded.words;
  const counts = new Map<string, number>();
  for (const { cell } of concluded.assessment.findings)
    counts.set(cell.sheet, (counts.get(cell.sheet) ?? 0) + 1);
  if (counts.size < 2) return [];
  const all = [...counts].toSorted(([, one], [, other]) => other - one);
  return [
    sentence("checks/sheets", [conclusions.findingsBySheet]),
    ...all
      .slice(0, MAX_NAMED)
      .map(([sheet, value]) =>
        item(
          `checks/sheets/${sheet}`,
          conclusions.findingsOn(sheet, { value, format: COUNT_FORMAT, at: { of: "findingsOn", sheet } }),
        ),
      ),
    ...unnamed("checks/sheets", "sheets", concluded, all.length),
  ];
}
