/** What the checks found. */
import type { Severity } from "../finding";
import { type Concluded, COUNT_FORMAT, sentence } from "./concluded";
import type { Quantity, Sentence } from "./sentence";

/** @param doubts where the reader was not sure */
export function checks({ assessment, words }: Concluded, doubts: number): Sentence[] {
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
  ];
}
