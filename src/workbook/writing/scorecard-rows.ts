/** Which row of the scorecard sheet is whose, worked out before anything is written: formulas refer up and down. */
import type { ComponentAssessment, KpiAssessment, ScorecardAssessment } from "../assessment";
import { kindOf } from "../kpi-kinds/kpi-kinds";
import type { Model } from "../model";
import type { Checklist, Condition } from "../scorecard-model";
import { HEADER_ROW } from "./title-block";

export type ScorecardRow =
  | { kind: "component"; row: number; component: ComponentAssessment }
  | { kind: "kpi"; row: number; assessed: KpiAssessment; conditions: { first: number; last: number } | null }
  | { kind: "condition"; row: number; condition: Condition; number: number };

/** A component's KPI rows, conditions included, and its own row where it has a name. */
export interface ComponentRows {
  component: ComponentAssessment;
  band: number | null;
  first: number;
  last: number;
}

export interface ChecklistRows {
  checklist: Checklist;
  title: number;
  header: number;
  first: number;
  last: number;
  score: number;
}

export interface ScorecardRows {
  rows: ScorecardRow[];
  components: ComponentRows[];
  first: number;
  last: number;
  total: number;
  weightAssessed: number;
  totalOfAssessed: number;
  grade: number;
  checklists: ChecklistRows[];
}

export function scorecardRows({ components }: ScorecardAssessment, model: Model): ScorecardRows {
  const first = HEADER_ROW + 1;
  const rows: ScorecardRow[] = [];
  const next = (): number => first + rows.length;
  const grouped = components.map((component): ComponentRows => {
    const named = component.id !== "" || component.title !== "";
    const band = named ? next() : null;
    if (named) rows.push({ kind: "component", row: next(), component });
    const firstKpi = next();
    for (const assessed of component.kpis) {
      const row = next();
      const { conditions } = kindOf(assessed.kpi).below(assessed.kpi);
      rows.push({
        kind: "kpi",
        row,
        assessed,
        conditions: conditions.length > 0 ? { first: row + 1, last: row + conditions.length } : null,
      });
      conditions.forEach((condition, index) => {
        rows.push({ kind: "condition", row: next(), condition, number: index + 1 });
      });
    }
    return { component, band, first: firstKpi, last: next() - 1 };
  });

  const total = next();
  const [weightAssessed, totalOfAssessed, grade] = [total + 1, total + 2, total + 3];
  let below = grade + 2;
  const checklists = checklistsOf(components, model).map((checklist): ChecklistRows => {
    const title = below;
    const firstItem = title + 2;
    const score = firstItem + checklist.items.length;
    below = score + 2;
    return { checklist, title, header: title + 1, first: firstItem, last: score - 1, score };
  });
  return {
    rows,
    components: grouped,
    first,
    last: total - 1,
    total,
    weightAssessed,
    totalOfAssessed,
    grade,
    checklists,
  };
}

const sameChecklist = (one: Checklist, other: Checklist): boolean =>
  one.cell.sheet === other.cell.sheet &&
  one.cell.row === other.cell.row &&
  one.cell.column === other.cell.column;

/** Those that KPIs are scored by first, then the rest of the workbook's; empty ones have nothing to show. */
function checklistsOf(components: readonly ComponentAssessment[], model: Model): Checklist[] {
  const scoredBy = components.flatMap(({ kpis }) =>
    kpis.flatMap(({ kpi }) => kindOf(kpi).below(kpi).checklist ?? []),
  );
  const others = model.checklists.filter(
    (checklist) => !scoredBy.some((used) => sameChecklist(used, checklist)),
  );
  return [...scoredBy, ...others].filter(({ items }) => items.length > 0);
}

export const rowsOfChecklist = (
  { checklists }: ScorecardRows,
  checklist: Checklist,
): ChecklistRows | undefined => checklists.find((rows) => sameChecklist(rows.checklist, checklist));
