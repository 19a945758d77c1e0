/** Months whose figures run from the year's start: "แผนสะสม" and "ผลสะสม" under each of ต.ค. to ก.ย. */
import { QUARTERS, quarterOfMonth } from "../../period";
import type { Column, ColumnRole, Table } from "../../table";
import { isEmpty, valueAt } from "../cells/cells";

/** The columns of a role's months, where all of them are accumulated. */
function runningMonths(columns: readonly Column[], role: ColumnRole): Column[] {
  const months = columns.filter((column) => column.role === role && column.period.kind === "month");
  return months.every(({ accumulated }) => accumulated) ? months : [];
}

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
    const running = runningMonths(columns, role);
    for (const quarter of QUARTERS) {
      const months = running.filter(
        ({ period }) => period.kind === "month" && quarterOfMonth(period.month) === quarter,
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
