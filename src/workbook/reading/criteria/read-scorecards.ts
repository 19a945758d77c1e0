/** The scorecards that the criteria tables make, and the checklists. */
import type { Finding } from "../../finding";
import { type Checklist, kpisOf, type Scorecard } from "../../scorecard-model";
import type { Table } from "../../table";
import type { NumberedHeading } from "../numbered-heading";
import { readChecklist } from "./checklist-sheet";
import { readCriteria } from "./criteria-sheet";

export interface ScorecardsReading {
  scorecards: Scorecard[];
  checklists: Checklist[];
  headings: NumberedHeading[];
  /** How many KPIs or items each table has. */
  counts: Map<Table, number>;
  findings: Finding[];
}

/** What the criteria tables and checklists among the tables say. */
export function readScorecards(tables: readonly Table[]): ScorecardsReading {
  const criteria = tables
    .filter(({ kind }) => kind === "criteria")
    .map((table) => ({ table, ...readCriteria(table) }));
  const checklists = tables
    .filter(({ kind }) => kind === "checklist")
    .map((table) => ({ table, ...readChecklist(table) }));
  const [first] = criteria;
  return {
    scorecards: first
      ? [{ ...first.scorecard, components: criteria.flatMap(({ scorecard }) => scorecard.components) }]
      : [],
    checklists: checklists.map(({ checklist }) => checklist),
    headings: criteria.flatMap(({ headings }) => headings),
    counts: new Map([
      ...criteria.map(({ table, scorecard }) => [table, kpisOf(scorecard).length] as const),
      ...checklists.map(({ table, checklist }) => [table, checklist.items.length] as const),
    ]),
    findings: [...criteria, ...checklists].flatMap(({ findings }) => findings),
  };
}
