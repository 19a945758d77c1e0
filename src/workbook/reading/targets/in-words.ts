/**
 * Plans whose target is a text, as an organisation may well state it: "มีบันทึกความร่วมมือ", "ขั้นที่ 1-3". That is a question
 * to the user, and no slip.
 */
import { plainText } from "../../../text/thai";
import { type Doubt, doubtAt } from "../../doubt";
import type { Finding, FindingOf } from "../../finding";

/** Steps that are done one after the other. */
const STEPS =
  /^(?:(?:ถึง|ได้)?\s*(?:ขั้นตอน|ขั้น|ระดับ|ระยะ)|steps?|levels?|stages?|phases?|milestones?)\s*(?:ที่)?\s*\d+\s*(?:[-–—,]|ถึง|to)\s*\d+/i;

type Unreadable = FindingOf<"unreadable">;

const isUnreadable = (finding: Finding): finding is Unreadable => finding.kind === "unreadable";

const isTarget = ({ detail }: Unreadable): boolean => detail.expected === "target";

/**
 * What could not be read of a plan, with one doubt in place of the texts of a plan that is stated in words: it has no
 * figure at all, or its target is one of steps. Text beside figures remains a finding.
 *
 * @param hasFigures whether the plan has a target or a result that could be read
 */
export function statedInWords(
  findings: readonly Finding[],
  hasFigures: boolean,
): { findings: Finding[]; doubts: Doubt[] } {
  const target = findings.filter(isUnreadable).find(isTarget);
  const isInWords = target && (!hasFigures || STEPS.test(plainText(target.detail.text)));
  if (!isInWords) return { findings: [...findings], doubts: [] };
  return {
    findings: findings.filter((finding) => !isUnreadable(finding)),
    doubts: [doubtAt(target.cell, "in-words", { id: target.id ?? "", text: target.detail.text })],
  };
}
