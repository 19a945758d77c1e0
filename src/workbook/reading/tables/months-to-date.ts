/** Months whose figures run from the year's start: "แผนสะสม" and "ผลสะสม" under each of ต.ค. to ก.ย. */
import { QUARTERS, quarterOfMonth } from "../../period";
import type { Column, Table } from "../../table";
import { isEmpty, valueAt } from "../cells/cells";

const isRunning = ({ role, period, accumulated }: Column): boolean =>
  accumulated && period.kind === "month" && (role === "target" || role === "result" || role === "percent");

/** Whether the months of a role are accumulated, and nothing but that. */
const isOnlyRunning = (columns: readonly Column[], role: Column["role"]): boolean =>
  columns.some((column) => column.role === role && isRunning(column)) &&
  columns.every((column) => column.role !== role || column.period.kind !== "month" || column.accumulated);

/**
 * The columns with the last month of each quarter that has figures as the year up to the quarter's end. The months before
 * it are known and not needed: the figure after them holds them.
 */
export function withMonthsToDate({ grid, bodyRows, columns }: Table): Column[] {
  const isFilled = ({ index }: Column): boolean =>
    bodyRows.some((row) => !isEmpty(valueAt(grid, row, index)));
  const last = new Map<Column, Column>();
  const passed = new Set<Column>();
  for (const role of ["target", "result", "percent"] as const) {
    if (!isOnlyRunning(columns, role)) continue;
    for (const quarter of QUARTERS) {
      const months = columns.filter(
        (column) =>
          column.role === role &&
          column.period.kind === "month" &&
          quarterOfMonth(column.period.month) === quarter,
      );
      const end = months.findLast(isFilled);
      for (const month of months)
        if (month === end) last.set(month, { ...month, period: { kind: "toDate", quarter } });
        else passed.add(month);
    }
  }
  return columns.map(
    (column) => last.get(column) ?? (passed.has(column) ? { ...column, role: "other" } : column),
  );
}
