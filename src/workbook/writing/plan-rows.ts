import type { Assessment, PlanAssessment } from "../assessment";
import { HEADER_ROW } from "./title-block";

/** A row of the summary or the quarters sheet: the name of a section or a strategic issue, or a plan. */
export type PlanRow = { kind: "band"; title: string } | { kind: "plan"; plan: PlanAssessment };

export const SUMMARY_FIRST_ROW = HEADER_ROW + 1;
/** Its header has two rows. */
export const QUARTERS_FIRST_ROW = HEADER_ROW + 2;

/**
 * Plans in the sheet's own order, each section and each strategic issue as a row above its plans: the same rows on both
 * sheets. Plans of different sections may bear the same number.
 */
export function planRows(assessment: Assessment): PlanRow[] {
  const rows: PlanRow[] = [];
  let [lastSection, lastIssue] = ["", ""];
  for (const assessed of assessment.plans) {
    const { issue } = assessed.plan;
    const section = assessed.plan.section ?? "";
    const isNewSection = section !== lastSection;
    if (isNewSection && section !== "") rows.push({ kind: "band", title: section });
    if ((isNewSection || issue !== lastIssue) && issue !== "" && issue !== section)
      rows.push({ kind: "band", title: issue });
    [lastSection, lastIssue] = [section, issue];
    rows.push({ kind: "plan", plan: assessed });
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
