/** Which row of the governance sheet is whose. */
import type { Checklist } from "../scorecard-model";
import { HEADER_ROW } from "../writing/title-block";

export const GOVERNANCE = { id: 0, item: 1, weight: 2, outcome: 3, score: 4, evidence: 5 } as const;

/** A checklist's rows on the sheet. */
export interface GovernanceBlock {
  checklist: Checklist;
  band: number;
  first: number;
  last: number;
  total: number;
}

/** The checklist's name, its items, what they come to and a row of air, checklist by checklist. */
export function governanceBlocks(checklists: readonly Checklist[]): GovernanceBlock[] {
  let next = HEADER_ROW + 1;
  return checklists.map((checklist): GovernanceBlock => {
    const band = next;
    const total = band + checklist.items.length + 1;
    next = total + 2;
    return { checklist, band, first: band + 1, last: total - 1, total };
  });
}
