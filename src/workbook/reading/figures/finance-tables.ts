/** Which tables of figures are of money, and which two of their columns are to be laid side by side. */
import { yearsIn } from "../../../text/years";
import type { Figure } from "../../figure";
import type { FinanceKind, FinanceRow, FinanceTable } from "../../finance";
import type { Table } from "../../table";
import { textAt } from "../cells/cells";
import { readSpending } from "../spending/read-spending";
import { columnFor } from "../tables/find-tables";
import { isPercentHeading, mayBeTotal, namesYear, statedUnit } from "../words/figure-words";
import {
  moneyUnitIn,
  namesAccounts,
  namesDefault,
  namesLoans,
  namesSpending,
  namesYearBefore,
} from "../words/finance-words";
import { columnNameOf, figureAt, type NumericTable } from "./numeric-table";
import type { StatedTable } from "./read-numeric";
import type { TablePercentage } from "./table-percentages";

/** Places of two columns of a table. */
type Pair = readonly [first: number, second: number];

/** The tables of money in the sheets' order: comparisons of years and loans first, then spending. */
export const readFinance = (stated: readonly StatedTable[], tables: readonly Table[]): FinanceTable[] => [
  ...stated.flatMap((table) => comparisonIn(table) ?? defaultsIn(table) ?? []),
  ...tables.flatMap((table) => spendingIn(table) ?? []),
];

function comparisonIn({ table, percentages, regional }: StatedTable): FinanceTable | null {
  const labels = table.lines.map(({ label }) => label);
  if (regional || !namesAccounts([...table.titles, ...labels])) return null;
  const grown = percentages.find((one) => one.growth && sameRow(one));
  const pair = grown ? pairOf(table, grown.part, grown.base) : yearsOf(table);
  return pair && tableOf("comparison", table, pair, (title) => namesAccounts([title]));
}

function defaultsIn({ table, percentages, regional }: StatedTable): FinanceTable | null {
  if (regional) return null;
  const inDefault = percentages.find(
    (one) => !one.growth && sameRow(one) && (namesDefault(one.name) || namesDefault(one.partName)),
  );
  const pair = inDefault && pairOf(table, inDefault.base, inDefault.part);
  return pair ? tableOf("default", table, pair, namesLoans) : null;
}

/** Not a share of the table's own total, which stands in another row. */
const sameRow = ({ part, base }: TablePercentage): boolean => part.cell.row === base.cell.row;

function pairOf({ columns, grid }: NumericTable, first: Figure, second: Figure): Pair | null {
  const placeOf = ({ cell }: Figure): number =>
    columns.findIndex(({ index, percent }) => !percent && grid.left + index === cell.column);
  const pair: Pair = [placeOf(first), placeOf(second)];
  return pair.includes(-1) ? null : pair;
}

/** Exactly two columns that name years, the later one first. */
function yearsOf({ columns }: NumericTable): Pair | null {
  const named = columns.flatMap(({ path, percent }, place) =>
    percent || !namesYear(path) ? [] : [{ place, text: path.join(" ") }],
  );
  const [left, right] = named;
  if (!left || !right || named.length > 2) return null;
  const yearOf = ({ text }: { text: string }): number => Math.max(0, ...yearsIn(text));
  const swapped = yearOf(left) < yearOf(right) || namesYearBefore(left.text);
  return swapped ? [right.place, left.place] : [left.place, right.place];
}

function tableOf(
  kind: FinanceKind,
  table: NumericTable,
  [first, second]: Pair,
  isTitle: (text: string) => boolean,
): FinanceTable {
  const nameAt = (place: number): string => {
    const column = table.columns[place];
    return column ? columnNameOf(column) : "";
  };
  const rows = table.lines
    .filter(({ label }) => label !== "" && !isPercentHeading([label]))
    .map((line): FinanceRow => {
      const isGroup = line.entries.length === 0;
      return {
        kind: isGroup ? "group" : mayBeTotal(line.label) ? "total" : "item",
        label: `${line.number} ${line.label}`.trim(),
        amounts: [figureAt(line, first), figureAt(line, second)],
        cell: line.labelCell,
      };
    });
  const texts = [...table.titles, ...table.columns.flatMap(({ path }) => path)];
  return {
    kind,
    title: titleOf(table.titles, isTitle) ?? table.grid.sheet,
    unit: unitOf(texts),
    headings: [nameAt(first), nameAt(second)],
    rows,
  };
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

function spendingIn(table: Table): FinanceTable | null {
  const [budget, spent] = [columnFor(table, "budget"), columnFor(table, "spent")];
  const lines = readSpending(table);
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
