/** The rows of a target table in which a plan has one row for its targets and one for its results. */
import { type Doubt, doubtAt } from "../../doubt";
import { mapInSlices, type Slices } from "../../slices";
import type { Table } from "../../table";
import { cellRef, textAt } from "../cells/cells";
import { readTitle } from "../cells/numbering";
import { columnFor } from "../tables/find-tables";
import { measureIn } from "../words/measure-words";
import type { GroupHeading, PlanRow, TargetRows } from "./plan-row";
import { isAside, isIssueRow, issueReader, issueTitle, rowReader, type RowText } from "./row-text";

/** Whether a row's name is another plan's; on its second row a plan's name is blank, or the same again. */
function namesAnother({ label, text }: RowText, plan: PlanRow): boolean {
  if (label === null) return text !== "" && readTitle(text) !== plan.title;
  return label.id !== plan.id || (label.title !== "" && label.title !== plan.title);
}

export function* measuredRows(table: Table): Slices<TargetRows> {
  const column = columnFor(table, "measure")?.index ?? 0;
  const read = rowReader(table);
  const issueOf = issueReader(table);
  const plans: PlanRow[] = [];
  const doubts: Doubt[] = [];
  let issue = "";
  let headings: GroupHeading[] = [];
  // Null after a total or a note, whose second row is no plan's either.
  let current: PlanRow | null = null;
  let isInAside = false;

  for (const row of yield* mapInSlices(table.bodyRows, read)) {
    const measure = measureIn(textAt(table.grid, row.row, column));
    if (isIssueRow(row)) {
      issue = issueTitle(row.text);
    } else if (isAside(row)) {
      current = null;
      isInAside = true;
    } else if (measure === null) {
      if (row.text !== "" && !row.filled) {
        issue = issueTitle(row.text);
        headings = [...headings, { title: issue, row: row.row }];
      } else if (row.filled)
        doubts.push(doubtAt(cellRef(table.grid, row.row, column), "figures-without-plan", {}));
    } else {
      const isNamed = row.text !== "" || row.label !== null;
      if (
        isNamed &&
        (current === null || namesAnother(row, current) || current.measures?.has(measure) === true)
      ) {
        const named = row.label ?? { id: "", title: readTitle(row.text) };
        current = {
          ...named,
          issue: issueOf(row.row) ?? issue,
          section: null,
          headings,
          rows: [],
          periods: null,
          measures: new Map(),
        };
        plans.push(current);
        headings = [];
        isInAside = false;
      }
      if (current) {
        current.rows.push(row.row);
        if (!current.measures?.has(measure)) current.measures?.set(measure, row.row);
      } else if (row.filled && !isInAside)
        doubts.push(doubtAt(cellRef(table.grid, row.row, column), "figures-without-plan", {}));
    }
  }
  return { plans, doubts };
}
