import { plainText } from "../../text/thai";
import type { Finding, Severity } from "../../workbook/finding";
import { addressOf } from "../../workbook/cell-ref";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "rounding"];

/** A finding with the sentence that tells it. */
export interface ToldFinding {
  finding: Finding;
  message: string;
}

export interface FindingGroup {
  severity: Severity;
  findings: ToldFinding[];
}

const searched = ({ finding: { cell, id }, message }: ToldFinding): string =>
  plainText(`${cell.sheet} ${addressOf(cell)} ${id ?? ""} ${message}`).toLowerCase();

/** Those in which every word of the query occurs, the gravest first; groups without any are left out. */
export function findingGroups(findings: readonly ToldFinding[], query: string): FindingGroup[] {
  const words = plainText(query).toLowerCase().split(/\s+/).filter(Boolean);
  const found = findings.filter((told) => {
    const text = words.length > 0 ? searched(told) : "";
    return words.every((word) => text.includes(word));
  });
  return SEVERITIES.map((severity) => ({
    severity,
    findings: found.filter(({ finding }) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** As a table that can be pasted into a sheet or a mail. */
export const asRows = (
  groups: readonly FindingGroup[],
  severityName: (severity: Severity) => string,
): string[][] =>
  groups.flatMap(({ severity, findings }) =>
    findings.map(({ finding: { cell, id }, message }) => [
      severityName(severity),
      cell.sheet,
      addressOf(cell),
      id ?? "",
      message,
    ]),
  );
