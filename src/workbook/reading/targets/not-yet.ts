/** Words in the place of results that are not there yet: "อยู่ระหว่างดำเนินการ". Said more than once, they are a convention. */
import { type Doubt, doubtAt } from "../../doubt";
import type { Finding, FindingOf } from "../../finding";
import { saysNotYet } from "../words/figure-words";

type NotYet = FindingOf<"unreadable">;

const MIN_TIMES = 2;

const isNotYet = (finding: Finding): finding is NotYet =>
  finding.kind === "unreadable" && finding.detail.expected === "result" && saysNotYet(finding.detail.text);

/** What could not be read in a table, with one doubt in place of such words where several cells have them. */
export function withoutNotYet(findings: readonly Finding[]): { findings: Finding[]; doubts: Doubt[] } {
  const said = findings.filter(isNotYet);
  const [first] = said;
  if (!first || said.length < MIN_TIMES) return { findings: [...findings], doubts: [] };
  return {
    findings: findings.filter((finding) => !isNotYet(finding)),
    doubts: [doubtAt(first.cell, "not-yet", { text: first.detail.text, count: said.length })],
  };
}
