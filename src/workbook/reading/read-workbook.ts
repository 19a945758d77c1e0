/**
 * Reads the user's sheets, whichever of them hold targets, criteria or a checklist. Pure: grids in, model out.
 *
 * The steps, each from values to new values, with its findings and doubts among them:
 * grids → tables with a role and a period for each column → plans, KPIs, checklists and tables of figures, each figure
 * with its cell → the model, and the figures that none of the steps explains.
 */
import type { CellRef } from "../cell-ref";
import { type Doubt, doubtAt } from "../doubt";
import type { Finding } from "../finding";
import type { Grid } from "../grid";
import { checkMapping } from "../mapping/check-mapping";
import { type Mapping, mappedSheet, type MappingProblem } from "../mapping/mapping";
import type { Model, Plan } from "../model";
import { MONTHS, QUARTERS } from "../period";
import { finish, type Slices } from "../slices";
import type { Column, Table, TableKind } from "../table";
import { cellRef, headerCell } from "./cells/cells";
import { sameCell } from "./cells/reading-findings";
import { readScorecards } from "./criteria/read-scorecards";
import { readFinance } from "./finance/finance-tables";
import { readNumericTables, readRegions, type StatedTable, titledTable } from "./figures/read-numeric";
import type { NumberedHeading } from "./numbered-heading";
import { readSpending } from "./spending/read-spending";
import { readTables } from "./tables/read-tables";
import { readTitleBlock } from "./tables/title-block";
import { tableGrids } from "./tables/table-grids";
import { unreadFigures } from "./unread-figures";
import type { SectionHeading } from "./targets/target-sheet";
import { unansweredPlans } from "./targets/mapped-plans";
import { readPlans } from "./targets/read-plans";
import type { RowTotal } from "./targets/total-rows";

/** A table that was recognised, and what each of its columns was taken for. */
export interface RecognisedTable {
  kind: TableKind | "regional" | "numeric";
  header: CellRef;
  columns: Column[];
  /** Plans, KPIs or items read from it. */
  count: number;
  /** Its first month is January. */
  isCalendarYear?: boolean;
}

export interface Reading {
  model: Model;
  headings: { plans: NumberedHeading[]; kpis: NumberedHeading[] };
  /** Rows of target tables that open a section, and those that could. */
  sections: SectionHeading[];
  tables: RecognisedTable[];
  /** Rows of plans that were joined to the same plan on another sheet. */
  joined: NumberedHeading[];
  /** The figures of rows that add plans up, to be checked. */
  totals: RowTotal[];
  /** Tables of figures that state totals or percentages, to be checked. */
  stated: StatedTable[];
  /** Cells that could not be read. */
  findings: Finding[];
  /** Where the reader was not sure, in the order of the sheets. */
  doubts: Doubt[];
}

/**
 * Everything the sheets say that the rules can work on, with the cell behind each figure.
 *
 * @param mapping what the user said of the sheets; it goes before what their headings say
 */
export const readWorkbook = (grids: readonly Grid[], mapping?: Mapping): Reading =>
  finish(readInSlices(grids, mapping));

/** The same in slices. */
export function* readInSlices(grids: readonly Grid[], mapping?: Mapping): Slices<Reading> {
  const sheets = yield* sidesOf(
    grids.filter(({ sheet }) => !isIgnored(sheet, mapping)),
    mapping,
  );
  const found = yield* readTables(sheets, mapping);
  const { tables, stated: figures } = yield* readNumericTables(sheets, found.tables);
  const targets = yield* readPlans(tables, mapping);
  const scored = readScorecards(tables);
  yield;
  const { stated, regions, findings } = readRegions(figures, targets.plans);
  const spending = tables.flatMap((table) => readSpending(table) ?? []);
  const finance = readFinance(stated, spending);

  const titles = readTitleBlock(tables.length > 0 ? tables : stated.map(titledTable));
  const counts = new Map([...targets.counts, ...scored.counts]);
  const recognised = tables.flatMap((table) => recognisedTable(table, counts.get(table) ?? 0));
  const model: Model = {
    ...titles,
    ...(tables.some((table) => table.isCalendarYear) && { isCalendarYear: true }),
    quarter: titles.quarter ?? lastQuarterWithResult(targets.plans),
    month: lastMonthWithResult(targets.plans),
    plans: targets.plans,
    scorecards: scored.scorecards,
    checklists: scored.checklists,
    regions,
    spending: spending.flatMap(({ lines }) => lines),
    finance: finance.tables,
  };
  const doubts = [
    ...found.doubts,
    ...recognised.flatMap(noRows),
    ...(hasNothingElse(model) && finance.doubts.length === 0 ? stated.flatMap(figuresAlone) : []),
    ...targets.doubts,
    ...scored.doubts,
    ...finance.doubts,
    ...(mapping ? unfitDoubts(mapping, grids, targets.plans) : []),
  ];
  yield;
  // Where the user said what the columns are, those not named are not wanted.
  const unmapped = tables.filter(({ grid }) => !mapping || !mappedSheet(mapping, grid.sheet));
  const unread = yield* unreadFigures(unmapped, { ...model, stated: targets.stated }, doubts);
  return {
    model,
    headings: { plans: targets.headings, kpis: scored.headings },
    sections: targets.sections,
    tables: [...recognised, ...stated.map(recognisedFigures)],
    joined: targets.joined,
    totals: targets.totals,
    stated,
    findings: [
      ...targets.findings,
      ...scored.findings,
      ...findings,
      ...finance.findings,
      ...elsewhere(
        spending.flatMap((one) => one.findings),
        findings,
      ),
    ],
    doubts: inSheetOrder([...doubts, ...unread], grids),
  };
}

/** The grids that the sheets are made of; what the user said of a sheet is said of it as it stands. */
function* sidesOf(grids: readonly Grid[], mapping: Mapping | undefined): Slices<Grid[]> {
  const sides: Grid[] = [];
  for (const grid of grids)
    if (mapping && mappedSheet(mapping, grid.sheet)) sides.push(grid);
    else sides.push(...(yield* tableGrids(grid)));
  return sides;
}

function isIgnored(sheet: string, mapping: Mapping | undefined): boolean {
  const entry = mapping && mappedSheet(mapping, sheet);
  return entry !== undefined && "ignore" in entry;
}

function lastQuarterWithResult(plans: readonly Plan[]): Model["quarter"] {
  return (
    QUARTERS.findLast((quarter) => plans.some((plan) => plan.quarters[quarter - 1]?.result != null)) ?? null
  );
}

const lastMonthWithResult = (plans: readonly Plan[]): Model["month"] =>
  MONTHS.findLast((month) => plans.some(({ months }) => months?.[month - 1]?.result != null)) ?? null;

function recognisedTable(table: Table, count: number): RecognisedTable[] {
  if (table.kind === "spending") return [];
  const columns = table.columns.filter(({ role }) => role !== "other");
  const { isCalendarYear } = table;
  return [
    {
      kind: table.kind,
      header: headerCell(table),
      columns,
      count,
      ...(isCalendarYear && { isCalendarYear }),
    },
  ];
}

const recognisedFigures = ({ table, regional }: StatedTable): RecognisedTable => ({
  kind: regional ? "regional" : "numeric",
  header: cellRef(table.grid, table.headerRow, table.columns[0]?.index ?? 0),
  columns: [],
  count: regional?.regions.length ?? table.lines.length,
});

const noRows = ({ kind, header, count }: RecognisedTable): Doubt[] =>
  count === 0 ? [doubtAt(header, "no-rows", { table: kind })] : [];

/** Figures are checked wherever they stand; alone, they may be plans that nobody told us of. */
const hasNothingElse = ({ plans, scorecards, checklists, regions, finance }: Model): boolean =>
  [plans, scorecards, checklists, regions, finance].every((found) => found.length === 0);

const figuresAlone = (table: StatedTable): Doubt[] => {
  const { header, count } = recognisedFigures(table);
  return count > 0 ? [doubtAt(header, "figures-alone", {})] : [];
};

/** A mapping that no longer fits: a sheet renamed since, a column deleted, a plan gone. */
function unfitDoubts(mapping: Mapping, grids: readonly Grid[], plans: readonly Plan[]): Doubt[] {
  const unfit = (problem: MappingProblem, sheet: string): Doubt =>
    doubtAt({ sheet, row: 0, column: 0 }, "mapping-unfit", { problem });
  return [
    ...checkMapping(mapping, grids).map((problem) => unfit(problem, problem.found)),
    ...unansweredPlans(mapping, plans).map((problem) => unfit(problem, problem.expected)),
  ];
}

/** A table of spending is one of figures as well: what was found of its cells there is not said again. */
const elsewhere = (found: readonly Finding[], said: readonly Finding[]): Finding[] =>
  found.filter((one) => !said.some((other) => sameCell(one, other)));

function inSheetOrder(doubts: readonly Doubt[], grids: readonly Grid[]): Doubt[] {
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  const place = ({ sheet }: Doubt): number => order.get(sheet) ?? grids.length;
  return [...doubts].sort(
    (a, b) => place(a) - place(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}
