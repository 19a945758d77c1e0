/** Finds which figures of a table are the totals of which others. */
import { isTotal } from "../words/figure-words";
import type { NumericLine, NumericTable } from "./numeric-table";
import type { TableSum } from "./sum-trial";
import { sumsAlong } from "./sums-along";
import { sumsDown } from "./sums-down";

/** Every total of a table with its parts, whether or not they add up. */
export const sumsOf = (table: NumericTable): TableSum[] => [...sumsAlong(table), ...sumsDown(table)];

/** The row that totals the whole table, for shares of it. */
export const totalLineOf = ({ lines }: NumericTable): NumericLine | undefined =>
  lines.findLast(({ label, entries }) => entries.length > 0 && isTotal(label));
