/** Which tables of figures are of money, and what two of their columns say row by row. */
import { columnName } from "../../cell-ref";
import { type Doubt, doubtAt } from "../../doubt";
import type { FinanceTable } from "../../finance";
import type { Finding } from "../../finding";
import type { Table } from "../../table";
import { cellRef, textAt } from "../cells/cells";
import { isOfMoney } from "../figures/money-table";
import { columnNameOf, figureAt, type NumericTable } from "../figures/numeric-table";
import type { StatedTable } from "../figures/read-numeric";
import type { SpendingTable } from "../spending/read-spending";
import { columnFor } from "../tables/find-tables";
import { mayBeTotal, statedUnit } from "../words/figure-words";
import { moneyUnitIn, namesAccounts, namesLoans, namesSpending } from "../words/finance-words";
import { amountRows, inOneUnit } from "./amounts";
import { type ComparedColumns, comparedColumns } from "./compared-columns";

export interface FinanceReading {
  tables: FinanceTable[];
  findings: Finding[];
  /** Tables of money, and columns of them, that have no place on the finance sheet. */
  doubts: Doubt[];
}

const NOTHING: FinanceReading = { tables: [], findings: [], doubts: [] };

/** The tables of money in the sheets' order: comparisons of years and loans first, then spending. */
export function readFinance(
  stated: readonly StatedTable[],
  spending: readonly SpendingTable[],
): FinanceReading {
  const read = stated
    .filter(({ table }) => !spending.some((other) => overlap(table, other.table)))
    .map(readTable);
  return {
    tables: [...read.flatMap(({ tables }) => tables), ...spending.flatMap((one) => spendingIn(one) ?? [])],
    findings: read.flatMap(({ findings }) => findings),
    doubts: read.flatMap(({ doubts }) => doubts),
  };
}

const overlap = ({ grid, headerRow, lastRow }: NumericTable, other: Table): boolean =>
  other.grid === grid && other.bodyRows.some((row) => row > headerRow && row <= lastRow);

function readTable(stated: StatedTable): FinanceReading {
  const { table, regional } = stated;
  const compared = comparedColumns(stated);
  if (!compared)
    return !regional && isOfMoney(table) ? { ...NOTHING, doubts: [notCompared(table)] } : NOTHING;
  const { findings, ...read } = tableOf(table, compared);
  return { tables: [read], findings, doubts: compared.leftOut.map((place) => leftOut(table, place)) };
}

const IS_TITLE = {
  comparison: (text: string): boolean => namesAccounts([text]),
  default: namesLoans,
  spending: namesSpending,
} as const;

function tableOf(
  table: NumericTable,
  { kind, pair }: ComparedColumns,
): FinanceTable & { findings: Finding[] } {
  const { titles, columns, grid } = table;
  const [first, second] = pair.map((place) => columns[place]?.path ?? []);
  const ofTable = unitOf(titles);
  const unit = unitOf(first ?? []) || ofTable || unitOf(columns.flatMap(({ path }) => path));
  const found = unitOf(second ?? []) || ofTable || unit;
  const nameAt = (place: number): string => {
    const column = columns[place];
    return column ? columnNameOf(column) : "";
  };
  return {
    kind,
    title: titleOf(titles, IS_TITLE[kind]) ?? grid.sheet,
    unit,
    headings: [nameAt(pair[0]), nameAt(pair[1]).replace(found, unit)],
    ...inOneUnit(amountRows(table, pair), [unit, found]),
  };
}

function notCompared({ grid, headerRow, columns, titles }: NumericTable): Doubt {
  const [first] = columns;
  return doubtAt(cellRef(grid, headerRow, first?.index ?? 0), "not-compared", {
    title: titleOf(titles, IS_TITLE.comparison) ?? grid.sheet,
  });
}

function leftOut({ grid, headerRow, columns, lines }: NumericTable, place: number): Doubt {
  const column = columns[place];
  const index = column?.index ?? 0;
  return doubtAt(cellRef(grid, headerRow, index), "year-left-out", {
    column: columnName(grid.left + index),
    heading: column ? columnNameOf(column) : "",
    count: lines.filter((line) => figureAt(line, place)).length,
  });
}

/** The nearest line above that speaks of the matter, else the nearest that is more than a unit. */
function titleOf(titles: readonly string[], isTitle: (text: string) => boolean): string | null {
  const said = titles.filter((title) => statedUnit(title) === null);
  return said.find(isTitle) ?? said[0] ?? null;
}

const unitOf = (texts: readonly string[]): string =>
  firstOf(texts, statedUnit) ?? firstOf(texts, moneyUnitIn) ?? "";

function firstOf<T>(texts: readonly string[], of: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = of(text);
    if (found !== null) return found;
  }
  return null;
}

function spendingIn({ table, lines }: SpendingTable): FinanceTable | null {
  const [budget, spent] = [columnFor(table, "budget"), columnFor(table, "spent")];
  if (!budget || !spent || lines.length === 0) return null;
  const titles = textsAbove(table);
  return {
    kind: "spending",
    title: titleOf(titles, namesSpending) ?? table.grid.sheet,
    unit: unitOf([...titles, budget.heading, spent.heading]),
    headings: [budget.heading, spent.heading],
    rows: lines.map((line) => ({
      kind: mayBeTotal(line.name) ? "total" : "item",
      label: line.name,
      amounts: [line.budget, line.spent],
      cell: line.cell,
    })),
  };
}

/** The lines of text above a table, the nearest first. */
function textsAbove({ grid, headerRow }: Table): string[] {
  return Array.from({ length: headerRow }, (_, index) => headerRow - 1 - index).flatMap((row) =>
    (grid.values[row] ?? []).flatMap((value, column) =>
      typeof value === "string" && value.trim() !== "" ? [textAt(grid, row, column)] : [],
    ),
  );
}
