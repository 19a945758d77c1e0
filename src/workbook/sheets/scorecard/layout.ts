/** Which row of the scorecard sheet is whose, worked out before anything is written: formulas refer up and down. */
import type { ComponentAssessment, KpiAssessment, ScorecardAssessment } from "../../assessment";
import type { RowRange } from "../../kpi-kinds/kpi-kind";
import { checklistsOf, sameChecklist } from "../../checklists";
import { kindOf } from "../../kpi-kinds/kpi-kinds";
import { type ScorecardColumns, scorecardColumns } from "../../kpi-kinds/scorecard-columns";
import type { Model } from "../../model";
import type { Checklist, Condition } from "../../scorecard-model";
import { highestPoints, isDefaultScale } from "../../scoring";
import { HEADER_ROW } from "../../writing/title-block";

export type ScorecardRow =
  | { kind: "component"; row: number; component: ComponentAssessment }
  | { kind: "kpi"; row: number; assessed: KpiAssessment; conditions: RowRange | null }
  | { kind: "condition"; row: number; condition: Condition; number: number };

/** A component's KPI rows, conditions included, and its own row where it has a name. */
export interface ComponentRows extends RowRange {
  component: ComponentAssessment;
  band: number | null;
}

export interface ChecklistRows extends RowRange {
  checklist: Checklist;
  title: number;
  header: number;
  score: number;
}

/** The rows below a scorecard's KPIs; null for what its scale has not. */
export interface TotalRows {
  total: number;
  share: number | null;
  weightAssessed: number;
  totalOfAssessed: number;
  grade: number | null;
}

/** The rows of one scorecard. */
export interface ScorecardBlock extends RowRange {
  assessed: ScorecardAssessment;
  /** The row of its name, where there are several scorecards. */
  title: number | null;
  header: number;
  /** The headings hold the points as numbers; else they are words, as on 50/75/100. */
  pointsInHeadings: boolean;
  rows: ScorecardRow[];
  components: ComponentRows[];
  totals: TotalRows;
}

/** Scorecards by total, the best first. */
export interface RankingRows extends RowRange {
  header: number;
  ranked: ScorecardBlock[];
}

export interface ScorecardLayout {
  columns: ScorecardColumns;
  ranking: RankingRows | null;
  blocks: ScorecardBlock[];
  checklists: ChecklistRows[];
}

/** The sheet from its first heading down: a ranking where there are several scorecards, each of them, the checklists. */
export function scorecardLayout(scorecards: readonly ScorecardAssessment[], model: Model): ScorecardLayout {
  const several = scorecards.length > 1;
  const firstRanked = HEADER_ROW + 1;
  let next = several ? firstRanked + scorecards.length + 1 : HEADER_ROW;
  const blocks = scorecards.map((assessed) => {
    const block = blockAt(assessed, next, several);
    next = lastRow(block.totals) + 2;
    return block;
  });
  const levels = Math.max(...scorecards.map(({ scale }) => scale.points.length));
  return {
    columns: scorecardColumns(levels),
    ranking: several
      ? {
          header: HEADER_ROW,
          first: firstRanked,
          last: firstRanked + scorecards.length - 1,
          ranked: blocks.toSorted((a, b) => b.assessed.share - a.assessed.share),
        }
      : null,
    blocks,
    checklists: checklistsBelow(scorecards, model, next),
  };
}

const lastRow = (totals: TotalRows): number => Math.max(...Object.values(totals).map((row) => Number(row)));

function blockAt(assessed: ScorecardAssessment, top: number, several: boolean): ScorecardBlock {
  const title = several ? top : null;
  const header = several ? top + 1 : top;
  const first = header + 1;
  const rows: ScorecardRow[] = [];
  const next = (): number => first + rows.length;
  const components = assessed.components.map((component): ComponentRows => {
    const named = component.id !== "" || component.title !== "";
    const band = named ? next() : null;
    if (named) rows.push({ kind: "component", row: next(), component });
    const firstKpi = next();
    for (const kpi of component.kpis) addKpi(rows, kpi, next());
    return { component, band, first: firstKpi, last: next() - 1 };
  });
  const { scale, grade } = assessed;
  const total = next();
  const share = highestPoints(scale) === 100 ? null : total + 1;
  const weightAssessed = (share ?? total) + 1;
  return {
    assessed,
    title,
    header,
    pointsInHeadings: !isDefaultScale(scale) || hasBands(assessed),
    first,
    last: total - 1,
    rows,
    components,
    totals: {
      total,
      share,
      weightAssessed,
      totalOfAssessed: weightAssessed + 1,
      grade: grade === null ? null : weightAssessed + 2,
    },
  };
}

function addKpi(rows: ScorecardRow[], assessed: KpiAssessment, row: number): void {
  const { conditions } = kindOf(assessed.kpi).below(assessed.kpi);
  rows.push({
    kind: "kpi",
    row,
    assessed,
    conditions: conditions.length > 0 ? { first: row + 1, last: row + conditions.length } : null,
  });
  conditions.forEach((condition, index) => {
    rows.push({ kind: "condition", row: row + index + 1, condition, number: index + 1 });
  });
}

const hasBands = ({ components }: ScorecardAssessment): boolean =>
  components.some(({ kpis }) => kpis.some(({ kpi }) => kpi.kind === "band"));

function checklistsBelow(
  scorecards: readonly ScorecardAssessment[],
  model: Model,
  first: number,
): ChecklistRows[] {
  let below = first;
  return checklistsOf({ scorecards, model }).map((checklist) => {
    const title = below;
    const firstItem = title + 2;
    const score = firstItem + checklist.items.length;
    below = score + 2;
    return { checklist, title, header: title + 1, first: firstItem, last: score - 1, score };
  });
}

export const rowsOfChecklist = (
  checklists: readonly ChecklistRows[],
  checklist: Checklist,
): ChecklistRows | undefined => checklists.find((rows) => sameChecklist(rows.checklist, checklist));
