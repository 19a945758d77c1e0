/** Reads the user's sheets, whichever of them hold targets, criteria or a checklist. Pure: grids in, model out. */
import type { CellRef } from "../cell-ref";
import { type Doubt, doubtAt } from "../doubt";
import type { Finding } from "../finding";
import type { Grid } from "../grid";
import {
  checkMapping,
  mappedSheet,
  mappedTable,
  unansweredPlans,
  withMappedPlans,
} from "../mapping/apply-mapping";
import type { Mapping, MappingProblem } from "../mapping/mapping";
import type { Model, Plan } from "../model";
import { kpisOf } from "../scorecard-model";
import { cellRef } from "./cells/cells";
import { readChecklist } from "./criteria/checklist-sheet";
import { chooseColumns } from "./tables/column-choice";
import { readCriteria } from "./criteria/criteria-sheet";
import { withFractionsAsPercentages } from "./targets/percent-fractions";
import { type Column, type Table, type TableKind, tablesOf } from "./tables/header";
import { joinPlans, type TablePlans } from "./targets/join-plans";
import { numberingGaps } from "./targets/numbering-gaps";
import { readQuarterSheets } from "./tables/quarter-sheets";
import { addRegions, readNumericTables, type StatedTable, titledTable } from "./figures/read-numeric";
import { readTargets } from "./targets/target-sheet";
import { readTitleBlock } from "./tables/title-block";
import { unreadSheet } from "./tables/unread-sheet";
import { tellUnsaidQuarters } from "./tables/unsaid-quarters";

/** A table that was recognised, and what each of its columns was taken for. */
export interface RecognisedTable {
  kind: TableKind | "regional" | "numeric";
  header: CellRef;
  columns: Column[];
  /** Plans, KPIs or items read from it. */
  count: number;
}

/** A numbered heading row: it has plans or KPIs under it and no figures. */
export interface Heading {
  id: string;
  title: string;
  cell: CellRef;
}

export interface Reading {
  model: Model;
  headings: { plans: Heading[]; kpis: Heading[] };
  tables: RecognisedTable[];
  /** Rows of plans that were joined to the same plan on another sheet. */
  joined: Heading[];
  /** Tables of figures that state totals or percentages, to be checked. */
  stated: StatedTable[];
  /** Cells that could not be read. */
  findings: Finding[];
  /** Where the reader was not sure, in the order of the sheets. */
  doubts: Doubt[];
}

function lastQuarterWithResult(plans: readonly Plan[]): Model["quarter"] {
  for (const quarter of [4, 3, 2, 1] as const)
    if (plans.some((plan) => plan.quarters[quarter - 1]?.result != null)) return quarter;
  return null;
}

const headerCell = ({ grid, headerRow, columns }: Table): CellRef =>
  cellRef(grid, headerRow, columns[0]?.index ?? 0);

/** A mapping that no longer fits: a sheet renamed since, a column deleted. */
const unfit = ({ kind, path, found, expected }: MappingProblem, sheet: string): Doubt =>
  doubtAt({ sheet, row: 0, column: 0 }, "mapping-unfit", { problem: kind, path, found, expected });

/** The tables of all sheets, each column said to be what it is, by the mapping where there is one. */
function tablesIn(
  grids: readonly Grid[],
  mapping: Mapping | undefined,
): { tables: Table[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const mapped = new Set<Table>();
  const found = grids.flatMap((grid): Table[] => {
    const entry = mapping && mappedSheet(mapping, grid.sheet);
    if (entry && "ignore" in entry) return [];
    if (entry) {
      const table = mappedTable(grid, entry);
      mapped.add(table);
      return [table];
    }
    const tables = tablesOf(grid);
    const doubt = tables.length === 0 ? unreadSheet(grid) : null;
    if (doubt) doubts.push(doubt);
    return tables;
  });
  const { fiscalYear } = readTitleBlock(found);
  const quarterly = readQuarterSheets(found.filter((table) => !mapped.has(table)));
  doubts.push(...quarterly.doubts);
  const read = quarterly.tables[Symbol.iterator]();
  const tables = found.map((table) => {
    if (mapped.has(table)) return table;
    const chosen = chooseColumns(read.next().value ?? table, fiscalYear);
    const told = tellUnsaidQuarters(chosen.table);
    doubts.push(...chosen.doubts, ...told.doubts);
    return told.table;
  });
  return { tables, doubts };
}

const hasQuarters = ({ quarters }: Plan): boolean =>
  quarters.some(({ planned, result }) => planned !== null || result !== null);

/** Tables with figures of quarters and none of the year's target, not even on another sheet. */
function withoutAnnualTarget(tables: readonly Table[], plans: readonly Plan[]): Doubt[] {
  return tables.flatMap((table) => {
    const own = plans.filter(({ cell }) => cell.sheet === table.grid.sheet);
    const lacks = own.some(hasQuarters) && own.every(({ annual }) => annual.target === null);
    return lacks && table.kind === "targets" ? [doubtAt(headerCell(table), "no-annual-target")] : [];
  });
}

/**
 * Everything the sheets say that the rules can work on, with the cell behind each figure.
 *
 * @param mapping what the user said of the sheets; it goes before what their headings say
 */
export function readWorkbook(grids: readonly Grid[], mapping?: Mapping): Reading {
  const { tables, doubts } = tablesIn(grids, mapping);
  const isIgnored = ({ sheet }: Grid): boolean => {
    const entry = mapping && mappedSheet(mapping, sheet);
    return entry !== undefined && "ignore" in entry;
  };
  const stated = readNumericTables(
    grids.filter((grid) => !isIgnored(grid)),
    tables,
  );
  const model: Model = {
    ...readTitleBlock(tables.length > 0 ? tables : stated.map(titledTable)),
    plans: [],
    scorecards: [],
    checklists: [],
    regions: [],
  };
  const reading: Reading = {
    model,
    headings: { plans: [], kpis: [] },
    tables: [],
    joined: [],
    stated,
    findings: [],
    doubts,
  };
  const targets: TablePlans[] = [];
  const recognised = (table: Table, count: number): void => {
    const header = headerCell(table);
    reading.tables.push({ kind: table.kind, header, columns: table.columns, count });
    if (count === 0) doubts.push(doubtAt(header, "no-rows", { table: table.kind }));
  };

  for (const table of tables) {
    switch (table.kind) {
      case "targets": {
        const read = readTargets(table);
        targets.push({ plans: read.plans, quarter: table.quarter });
        reading.headings.plans.push(...read.headings);
        reading.findings.push(...read.findings);
        doubts.push(...read.doubts);
        recognised(table, read.plans.length);
        break;
      }
      case "criteria": {
        const { scorecard, headings, findings } = readCriteria(table);
        const [first] = model.scorecards;
        if (first) first.components.push(...scorecard.components);
        else model.scorecards.push(scorecard);
        reading.headings.kpis.push(...headings);
        reading.findings.push(...findings);
        recognised(table, kpisOf(scorecard).length);
        break;
      }
      case "checklist": {
        const { checklist, findings } = readChecklist(table);
        model.checklists.push(checklist);
        reading.findings.push(...findings);
        recognised(table, checklist.items.length);
        break;
      }
    }
  }

  const { plans, joined, doubts: joining } = joinPlans(targets);
  reading.joined = joined;
  model.plans = withFractionsAsPercentages(mapping ? withMappedPlans(plans, mapping) : plans);
  for (const { table, regional } of stated)
    reading.tables.push({
      kind: regional ? "regional" : "numeric",
      header: cellRef(table.grid, table.headerRow, table.columns[0]?.index ?? 0),
      columns: [],
      count: regional?.regions.length ?? table.lines.length,
    });
  reading.findings.push(...addRegions(model, stated));
  model.quarter ??= lastQuarterWithResult(model.plans);

  doubts.push(
    ...joining,
    ...withoutAnnualTarget(tables, model.plans),
    ...numberingGaps([...reading.headings.plans, ...joined, ...model.plans]),
  );
  if (mapping) {
    doubts.push(
      ...checkMapping(mapping, grids).map((problem) => unfit(problem, problem.found)),
      ...unansweredPlans(mapping, model.plans).map((problem) => unfit(problem, problem.expected)),
    );
  }
  reading.doubts = inSheetOrder(doubts, grids);
  return reading;
}

function inSheetOrder(doubts: readonly Doubt[], grids: readonly Grid[]): Doubt[] {
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  const place = ({ sheet }: Doubt): number => order.get(sheet) ?? grids.length;
  return [...doubts].sort(
    (a, b) => place(a) - place(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}
