/** Which two columns of a table of money are to be laid side by side: by its percentages, else by its headings. */
import { yearsIn } from "../../../text/years";
import type { Figure } from "../../figure";
import type { FinanceKind } from "../../finance";
import type { NumericTable } from "../figures/numeric-table";
import type { StatedTable } from "../figures/read-numeric";
import type { TablePercentage } from "../figures/table-percentages";
import { isGrowthHeading, namesChange, namesYear } from "../words/figure-words";
import {
  countsPeople,
  namesAccounts,
  namesBalance,
  namesBudget,
  namesDefault,
  namesLoans,
  namesSpent,
  namesYearBefore,
} from "../words/finance-words";

/** Places of two columns of a table. */
type Pair = readonly [first: number, second: number];

export interface ComparedColumns {
  kind: FinanceKind;
  pair: Pair;
  /** Columns of other years, which have no place beside the two. */
  leftOut: readonly number[];
}

/** Null where the table has no two columns that are something to each other. */
export function comparedColumns(stated: StatedTable): ComparedColumns | null {
  if (stated.regional) return null;
  return yearsCompared(stated) ?? inDefault(stated) ?? ofBudget(stated);
}

function yearsCompared({ table, percentages }: StatedTable): ComparedColumns | null {
  const labels = table.lines.map(({ label }) => label);
  if (!namesAccounts([...table.titles, ...labels])) return null;
  const years = yearsOf(table);
  const pair = latestTwo(years) ?? latestGrowth(table, percentages, years);
  if (!pair) return null;
  const leftOut = years.map(({ place }) => place).filter((place) => !pair.includes(place));
  return { kind: "comparison", pair, leftOut };
}

interface YearColumn {
  place: number;
  /** The later, the higher; 0 for a heading that says "this year" without naming one. */
  year: number;
  /** Of what was done rather than planned. */
  isActual: boolean;
}

/** The columns of amounts that name a year, the latest first. */
function yearsOf({ columns }: NumericTable): YearColumn[] {
  return columns
    .flatMap(({ path, percent }, place): YearColumn[] => {
      if (percent || !namesYear(path) || path.some(namesChange)) return [];
      const text = path.join(" ");
      const year = namesYearBefore(text) ? -1 : 0;
      return [{ place, year: Math.max(year, ...yearsIn(text)), isActual: !namesBudget(text) }];
    })
    .sort((one, other) => other.year - one.year);
}

/** The two latest years, where each has one column of its own. */
function latestTwo(years: readonly YearColumn[]): Pair | null {
  const [latest, before, ...others] = years.filter(({ isActual }) => isActual);
  if (!latest || !before || latest.year === before.year) return null;
  return others.some(({ year }) => year === before.year) ? null : [latest.place, before.place];
}

/** Of the growths that the table states, the latest. */
function latestGrowth(
  table: NumericTable,
  percentages: readonly TablePercentage[],
  years: readonly YearColumn[],
): Pair | null {
  const yearOf = (at: number): number => years.find(({ place }) => place === at)?.year ?? -1;
  const [latest] = percentages
    .filter((one) => one.growth && isOfSameRow(one))
    .flatMap(({ part, base }): Pair[] => {
      const pair = pairOf(table, part, base);
      return pair ? [pair] : [];
    })
    .sort(([one], [other]) => yearOf(other) - yearOf(one));
  return latest ?? null;
}

function inDefault({ table, percentages }: StatedTable): ComparedColumns | null {
  const stated = percentages.find(
    (one) => !one.growth && isOfSameRow(one) && (namesDefault(one.name) || namesDefault(one.partName)),
  );
  const pair = stated ? pairOf(table, stated.base, stated.part) : loansAndDefaults(table);
  return pair && { kind: "default", pair, leftOut: [] };
}

function loansAndDefaults(table: NumericTable): Pair | null {
  const amounts = amountsOf(table);
  const outstanding = amounts.filter(({ text }) => !namesDefault(text) && namesBalance(text));
  const loans = amounts.filter(({ text }) => !namesDefault(text) && namesLoans(text));
  return onlyTwo(
    outstanding.length > 0 ? outstanding : loans,
    amounts.filter(({ text }) => namesDefault(text)),
  );
}

function ofBudget({ table, percentages }: StatedTable): ComparedColumns | null {
  const stated = percentages.find(
    (one) => !one.growth && isOfSameRow(one) && namesSpent(one.partName) && namesBudget(one.baseName),
  );
  const amounts = amountsOf(table);
  const spent = amounts.filter(({ text }) => namesSpent(text));
  const budgets = amounts.filter(({ text }) => namesBudget(text) && !namesSpent(text) && !namesBalance(text));
  const pair = stated ? pairOf(table, stated.base, stated.part) : onlyTwo(budgets, spent);
  return pair && { kind: "spending", pair, leftOut: [] };
}

interface AmountColumn {
  place: number;
  text: string;
}

/** Columns of money: neither percentages nor numbers of borrowers. */
const amountsOf = ({ columns }: NumericTable): AmountColumn[] =>
  columns.flatMap(({ path, percent, besides }, place) =>
    percent || besides !== null || isGrowthHeading(path) || countsPeople(path.at(-1) ?? "")
      ? []
      : [{ place, text: path.join(" ") }],
  );

/** One column of each, or none: which of several was meant, nobody says. */
function onlyTwo(firsts: readonly AmountColumn[], seconds: readonly AmountColumn[]): Pair | null {
  const [first, second] = [firsts[0], seconds[0]];
  return first && second && firsts.length === 1 && seconds.length === 1 ? [first.place, second.place] : null;
}

/** Not a share of the table's own total, which stands in another row. */
const isOfSameRow = ({ part, base }: TablePercentage): boolean => part.cell.row === base.cell.row;

function pairOf({ columns, grid }: NumericTable, first: Figure, second: Figure): Pair | null {
  const placeOf = ({ cell }: Figure): number =>
    columns.findIndex(({ index, percent }) => !percent && grid.left + index === cell.column);
  const pair: Pair = [placeOf(first), placeOf(second)];
  return pair.includes(-1) ? null : pair;
}
