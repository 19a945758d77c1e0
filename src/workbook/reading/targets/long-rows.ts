/** The rows of a target table with one row for each plan and quarter, or month. */
import { type Doubt, doubtAt } from "../../doubt";
import { type Period, periodKey, quarterOf } from "../../period";
import { mapInSlices, type Slices } from "../../slices";
import type { Table } from "../../table";
import { cellRef } from "../cells/cells";
import { readTitle } from "../cells/numbering";
import { columnFor } from "../tables/find-tables";
import { periodReader, periodText } from "../tables/period-column";
import { officesOfList } from "./office-sections";
import type { PlanRow, TargetRows } from "./plan-row";
import { isAside, isIssueRow, issueReader, issueTitle, rowReader, type RowText } from "./row-text";

/** Neither a quarter nor the year. */
const isFiner = ({ kind }: Period): boolean => kind !== "quarter" && kind !== "year";

const planKey = ({ id, title }: Pick<PlanRow, "id" | "title">, office: string | null): string =>
  `${office ?? ""}\n${id}\n${title}`;

/** Plan and period of each row that reports something; a plan's name may stand in its first row alone. */
function keysDown(
  rows: readonly RowText[],
  periodAt: (row: number) => string,
): (row: number) => string | null {
  let plan = "";
  const keys = new Map<number, string>();
  for (const { row, text, filled } of rows) {
    if (text !== "") plan = text;
    const period = periodAt(row);
    if (filled && period !== "") keys.set(row, `${plan}\n${period}`);
  }
  return (row) => keys.get(row) ?? null;
}

export function* longRows(table: Table): Slices<TargetRows> {
  const { grid } = table;
  const periods = columnFor(table, "quarter");
  if (!periods) throw new Error("a long table has a column of periods");
  const { index: quarterColumn } = periods;
  const periodIn = periodReader(table, periods);
  const read = rowReader(table);
  const issueOf = issueReader(table);
  const plans = new Map<string, PlanRow>();
  const doubts: Doubt[] = [];
  const rows = yield* mapInSlices(table.bodyRows, read);
  const officeOf = officesOfList(
    table,
    keysDown(rows, (row) => periodText(table, row, quarterColumn)),
  );
  let issue = "";
  let current: PlanRow | null = null;
  let period: Period | undefined;

  for (const row of rows) {
    const under = issueOf(row.row);
    const said = periodText(table, row.row, quarterColumn);
    if (said === "" && isIssueRow({ ...row, filled: false })) {
      if (!row.filled) issue = issueTitle(row.text);
      continue;
    }
    if (isAside(row)) continue;
    if (row.text !== "") {
      const label = row.label ?? { id: "", title: readTitle(row.text) };
      const office = officeOf?.(row.row) ?? null;
      const key = planKey(label, office);
      current = plans.get(key) ?? {
        ...label,
        issue: under ?? issue,
        section: office,
        headings: [],
        rows: [],
        periods: new Map(),
        measures: null,
      };
      // A row of text alone is an issue's, unless figures follow for it in rows of their own.
      if (row.filled || said !== "") plans.set(key, current);
      else if (row.label === null) {
        issue = issueTitle(row.text);
        current = null;
        continue;
      }
    }
    if (said !== "") period = periodIn(said);
    if (!row.filled) continue;
    const cell = cellRef(grid, row.row, quarterColumn);
    if (!current) doubts.push(doubtAt(cell, "figures-without-plan", {}));
    else if (period === undefined) doubts.push(doubtAt(cell, "unknown-quarter", { text: said }));
    else if (current.periods?.has(periodKey(period))) {
      const first = cellRef(grid, current.periods.get(periodKey(period)) ?? 0, quarterColumn);
      doubts.push(
        doubtAt(
          cell,
          "repeated-quarter",
          { id: current.id, quarter: quarterOf(period), ...(isFiner(period) && { text: said }) },
          [first, cell],
          first,
        ),
      );
    } else {
      plans.set(planKey(current, current.section), current);
      current.rows.push(row.row);
      current.periods?.set(periodKey(period), row.row);
    }
  }
  return { plans: [...plans.values()].filter(({ rows }) => rows.length > 0), doubts };
}
