import type { Assessment, PlanAssessment } from "../assessment";
import { HEADER_ROW } from "./title-block";

/** A row of the summary or the quarters sheet: a strategic issue, or a plan. */
export type PlanRow = { kind: "issue"; title: string } | { kind: "plan"; plan: PlanAssessment };

export const SUMMARY_FIRST_ROW = HEADER_ROW + 1;
/** Its header has two rows. */
export const QUARTERS_FIRST_ROW = HEADER_ROW + 2;

/** Plans in the sheet's own order, each strategic issue as a row above its plans: the same rows on both sheets. */
export function planRows(assessment: Assessment): PlanRow[] {
  const rows: PlanRow[] = [];
  let issue = "";
  for (const plan of assessment.plans) {
    if (plan.plan.issue !== issue && plan.plan.issue !== "")
      rows.push({ kind: "issue", title: plan.plan.issue });
    issue = plan.plan.issue;
    rows.push({ kind: "plan", plan });
  }
  return rows;
}

/** "2.3.1" is three deep; of "2.1-2.2", several plans in one, the first number counts. */
const depthOf = (id: string): number => (id.split(/[-–,]/)[0] ?? "").split(".").length;

/** How deep a plan's number goes below the shallowest: 1 and 2.3 beside 2.3.1 give 0, 1, 2. */
export function depths(rows: readonly PlanRow[]): (number | null)[] {
  const parts = rows.map((row) => (row.kind === "plan" ? depthOf(row.plan.plan.id) : null));
  const shallowest = Math.min(...parts.filter((count) => count !== null));
  return parts.map((count) => count && count - shallowest);
}
