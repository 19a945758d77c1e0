/** The rows of a target table with one row for each plan and quarter. */
import { plainText } from "../../../text/thai";
import { type Doubt, doubtAt } from "../../doubt";
import type { Quarter } from "../../period";
import { mapInSlices, type Slices } from "../../slices";
import type { Table } from "../../table";
import { cellRef, textAt } from "../cells/cells";
import { readTitle } from "../cells/numbering";
import { columnFor } from "../tables/find-tables";
import { quarterIn } from "../tables/heading";
import { WHOLE_YEAR } from "../words/period-words";
import type { PlanRow, TargetRows } from "./plan-row";
import { isAside, isIssueRow, issueReader, issueTitle, rowReader } from "./row-text";

/** A quarter as a cell of the long layout says it: 1, "ไตรมาส 1", "Q1"; null for the year; undefined for neither. */
function quarterCell(text: string): Quarter | null | undefined {
  const plain = plainText(text).trim();
  if (/^[1-4](?:\s*\/\s*\d{4})?$/.test(plain)) return Number(plain[0]) as Quarter;
  return quarterIn(plain) ?? (WHOLE_YEAR.test(plain) ? null : undefined);
}

export function* longRows(table: Table): Slices<TargetRows> {
  const { grid } = table;
  const quarterColumn = columnFor(table, "quarter")?.index ?? 0;
  const read = rowReader(table);
  const issueOf = issueReader(table);
  const plans = new Map<string, PlanRow>();
  const doubts: Doubt[] = [];
  let issue = "";
  let current: PlanRow | null = null;
  let period: Quarter | null | undefined;

  for (const row of yield* mapInSlices(table.bodyRows, read)) {
    const under = issueOf(row.row);
    const periodText = textAt(grid, row.row, quarterColumn);
    if (periodText === "" && isIssueRow({ ...row, filled: false })) {
      if (!row.filled) issue = issueTitle(row.text);
      continue;
    }
    if (isAside(row)) continue;
    if (row.text !== "") {
      const label = row.label ?? { id: "", title: readTitle(row.text) };
      const key = `${label.id}\n${label.title}`;
      current = plans.get(key) ?? {
        ...label,
        issue: under ?? issue,
        section: null,
        headings: [],
        rows: [],
        periods: new Map(),
        measures: null,
      };
      // A row of text alone is an issue's, unless figures follow for it in rows of their own.
      if (row.filled || periodText !== "") plans.set(key, current);
      else if (row.label === null) {
        issue = issueTitle(row.text);
        current = null;
        continue;
      }
    }
    if (periodText !== "") period = quarterCell(periodText);
    if (!row.filled) continue;
    const cell = cellRef(grid, row.row, quarterColumn);
    if (!current) doubts.push(doubtAt(cell, "figures-without-plan", {}));
    else if (period === undefined) doubts.push(doubtAt(cell, "unknown-quarter", { text: periodText }));
    else if (current.periods?.has(period)) {
      const first = cellRef(grid, current.periods.get(period) ?? 0, quarterColumn);
      doubts.push(
        doubtAt(cell, "repeated-quarter", { id: current.id, quarter: period }, [first, cell], first),
      );
    } else {
      plans.set(`${current.id}\n${current.title}`, current);
      current.rows.push(row.row);
      current.periods?.set(period, row.row);
    }
  }
  return { plans: [...plans.values()].filter(({ rows }) => rows.length > 0), doubts };
}
