/** Tables of money: what was read of them, and what their two amounts are to each other. */
import { growth } from "../kpi/growth";
import { round } from "../kpi/round";
import { add } from "../kpi/sum";
import type { CellRef } from "./cell-ref";
import { type Figure, valueOf } from "./figure";

/** This year beside last, a budget beside what was spent of it, loans beside what of them is in default. */
export type FinanceKind = "comparison" | "spending" | "default";

/** An account, the heading of a group of them, or a total. */
export interface FinanceRow {
  kind: "item" | "group" | "total";
  label: string;
  /** Of the columns in the table's `headings`. */
  amounts: readonly [Figure | null, Figure | null];
  /** The label's. */
  cell: CellRef;
}

export interface FinanceTable {
  kind: FinanceKind;
  title: string;
  /** "ล้านบาท"; "" where the sheet does not say. */
  unit: string;
  headings: readonly [string, string];
  rows: readonly FinanceRow[];
}

const MONEY_DECIMALS = 6;

/** The first amount less the second: the change, what remains of a budget, what is not in default. */
export function differenceOf({ amounts }: FinanceRow): number | null {
  const [first, second] = amounts.map(valueOf);
  return first == null || second == null ? null : round(add(first, -second), MONEY_DECIMALS);
}

/** Growth on the year before, or the second amount's share of the first; null for none, and for one of nothing. */
export function ratioOf(kind: FinanceKind, { amounts }: FinanceRow): number | null {
  const [first = null, second = null] = amounts.map(valueOf);
  if (kind === "comparison") return growth(first, second);
  return first === null || second === null || first === 0 ? null : round(second / first, 4);
}
