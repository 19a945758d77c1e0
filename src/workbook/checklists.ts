/** The checklists of a workbook in the order in which our sheets have them. */
import type { ScorecardAssessment } from "./assessment";
import { kindOf } from "./kpi-kinds/kpi-kinds";
import type { Model } from "./model";
import type { Checklist } from "./scorecard-model";

export const sameChecklist = ({ cell: one }: Checklist, { cell: other }: Checklist): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

interface Checked {
  scorecards: readonly ScorecardAssessment[];
  model: Model;
}

/** Those that KPIs are scored by first, then the rest of the workbook's; empty ones have nothing to show. */
export function checklistsOf({ scorecards, model }: Checked): Checklist[] {
  const scoredBy = scorecards
    .flatMap(({ components }) => components.flatMap(({ kpis }) => kpis))
    .flatMap(({ kpi }) => kindOf(kpi).below(kpi).checklist ?? []);
  const others = model.checklists.filter(
    (checklist) => !scoredBy.some((used) => sameChecklist(used, checklist)),
  );
  return [...scoredBy, ...others].filter(({ items }) => items.length > 0);
}
