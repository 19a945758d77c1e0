/** The scorecards that the criteria tables make, and the checklists. */
import { round } from "../../../kpi/round";
import { sum } from "../../../kpi/sum";
import { valueOf } from "../../figure";
import { type Doubt, doubtAt } from "../../doubt";
import type { Finding } from "../../finding";
import { quarterPeriod, QUARTERS } from "../../period";
import { type Checklist, kpisOf, type Scorecard } from "../../scorecard-model";
import type { Table } from "../../table";
import { cellRef } from "../cells/cells";
import type { NumberedHeading } from "../numbered-heading";
import { readChecklist, titleAbove } from "./checklist-sheet";
import { columnFor } from "../tables/find-tables";
import { type CriteriaReading, readCriteria } from "./criteria-sheet";
import { isByQuarter } from "./quarterly-kpi";

export interface ScorecardsReading {
  scorecards: Scorecard[];
  checklists: Checklist[];
  headings: NumberedHeading[];
  /** How many KPIs or items each table has. */
  counts: Map<Table, number>;
  findings: Finding[];
  doubts: Doubt[];
}

type CriteriaTable = CriteriaReading & { table: Table };

/** What the criteria tables and checklists among the tables say. */
export function readScorecards(tables: readonly Table[]): ScorecardsReading {
  const criteria = tables
    .filter(({ kind }) => kind === "criteria")
    .map((table): CriteriaTable => ({ table, ...readCriteria(table) }));
  const checklists = tables
    .filter(({ kind }) => kind === "checklist")
    .map((table) => ({ table, ...readChecklist(table) }));
  return {
    scorecards: scorecardsOf(criteria),
    checklists: checklists.map(({ checklist }) => checklist),
    headings: criteria.flatMap(({ headings }) => headings),
    counts: new Map([
      ...criteria.map(({ table, scorecard }) => [table, kpisOf(scorecard).length] as const),
      ...checklists.map(({ table, checklist }) => [table, checklist.items.length] as const),
    ]),
    findings: [...criteria, ...checklists].flatMap(({ findings }) => findings),
    doubts: criteria.flatMap(guessedScale),
  };
}

/** A scorecard by quarter states levels, and not how many there are. */
function guessedScale({ table, scorecard: { scale } }: CriteriaTable): Doubt[] {
  const points = QUARTERS.map((quarter) => columnFor(table, "score", quarterPeriod(quarter))).find(Boolean);
  return points && isByQuarter(table)
    ? [
        doubtAt(cellRef(table.grid, table.headerRow, points.index), "guessed-scale", {
          highest: Math.max(...scale.points),
        }),
      ]
    : [];
}

/** A table whose own weights make 100 is a scorecard of its own; the others are one together. */
function scorecardsOf(criteria: readonly CriteriaTable[]): Scorecard[] {
  const filled = criteria.filter(({ scorecard }) => kpisOf(scorecard).length > 0);
  const groups: CriteriaTable[][] = [];
  // A heading without rows is a scorecard only where there is no other.
  for (const each of filled.length > 0 ? filled : criteria.slice(0, 1)) {
    const open = groups.find((group) => belongsTo(group, each));
    if (open) open.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const components = group.flatMap(({ scorecard }) => scorecard.components);
    return [{ ...first.scorecard, name: nameOf(first, criteria), components }];
  });
}

const isWhole = ({ scorecard }: CriteriaTable): boolean =>
  round(sum(kpisOf(scorecard).map(({ weight }) => valueOf(weight) ?? 0)), 6) === 100;

/** Parts of one scorecard are on one scale. */
const belongsTo = ([first]: readonly CriteriaTable[], table: CriteriaTable): boolean =>
  first !== undefined &&
  !isWhole(first) &&
  !isWhole(table) &&
  first.scorecard.scale.points.join() === table.scorecard.scale.points.join();

/** The sheet's name; the title above the table, where its sheet has several scorecards. */
function nameOf({ table, scorecard }: CriteriaTable, all: readonly CriteriaTable[]): string {
  const alone = all.filter((other) => other.scorecard.sheet === scorecard.sheet).length === 1;
  return alone ? scorecard.sheet : titleAbove(table);
}
