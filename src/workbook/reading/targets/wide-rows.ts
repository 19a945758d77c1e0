/** The rows of a target table with one row a plan. */
import { type Doubt, doubtAt } from "../../doubt";
import { mapInSlices, type Slices } from "../../slices";
import type { Table } from "../../table";
import { cellRef, isEmpty, textAt, valueAt } from "../cells/cells";
import { readTitle } from "../cells/numbering";
import { columnFor } from "../tables/find-tables";
import { isRegionName } from "../words/region-words";
import { CONTINUED_WORDS, LISTED_WORDS } from "../words/row-words";
import type { GroupHeading, PlanRow, TargetRows } from "./plan-row";
import {
  isAside,
  isCut,
  isFigureColumn,
  isIssueRow,
  issueReader,
  issueTitle,
  rowReader,
  type RowText,
} from "./row-text";

const lettersOf = (id: string): string => /^[A-Za-zก-ฮ]*/.exec(id)?.[0] ?? "";

/** Tells rows like "O1 Improve research" over 1.1 or KR1: without figures, and coded otherwise than every plan that has some. */
function objectiveRows(rows: readonly RowText[]): (row: RowText) => boolean {
  const ofPlans = new Set(
    rows.flatMap(({ label, filled }) => (label && filled ? [lettersOf(label.id)] : [])),
  );
  return ({ label, filled }) => {
    const letters = lettersOf(label?.id ?? "");
    return !filled && letters !== "" && ofPlans.size > 0 && !ofPlans.has(letters);
  };
}

/**
 * Rows of regions, which are parts of the plan above them: those without a number among numbered plans; where no plan has
 * a number, two or more together. A region alone, or a list that begins with one, is of plans named after regions.
 */
function regionalParts(rows: readonly RowText[], isNumbered: boolean): ReadonlySet<RowText> {
  const isRegion = ({ label, filled, text }: RowText): boolean => !label && filled && isRegionName(text);
  if (isNumbered) return new Set(rows.filter(isRegion));
  const parts = new Set<RowText>();
  const first = rows.find(({ filled }) => filled);
  if (!first || isRegion(first)) return parts;
  let run: RowText[] = [];
  for (const row of rows) {
    run = isRegion(row) ? [...run, row] : [];
    if (run.length > 1) for (const region of run) parts.add(region);
  }
  return parts;
}

export function* wideRows(table: Table): Slices<TargetRows> {
  const { grid, bodyRows } = table;
  const read = rowReader(table);
  const issueOf = issueReader(table);
  const rows = yield* mapInSlices(bodyRows, read);
  const isNumbered = rows.some(({ label, filled }) => label !== null && filled);
  const isObjective = objectiveRows(rows);
  const isPart = regionalParts(rows, isNumbered);
  const hasNumbers = columnFor(table, "number") !== undefined;
  const figureColumns = table.columns.filter((column) => isFigureColumn(column));
  const grouping = [columnFor(table, "number"), columnFor(table, "issue")];
  /** Number and project stand once, over several indicators: they are merged. */
  const isUnderProject = (row: number): boolean =>
    grouping.every((column) => column && valueAt(grid, row, column.index) === "");
  const plans: PlanRow[] = [];
  const doubts: Doubt[] = [];
  let issue = "";
  let headings: GroupHeading[] = [];

  /** The plan that a page break before this row may have cut: the last row of the page above. */
  const cutPlan = (row: number): PlanRow | null => {
    const plan = plans.at(-1);
    const last = plan?.rows.at(-1);
    const acrossPages = last !== undefined && row > last + 1 && bodyRows[bodyRows.indexOf(last) + 1] === row;
    return plan && acrossPages ? plan : null;
  };
  const hasCutCell = ({ rows: [first = 0] }: PlanRow): boolean =>
    figureColumns.some((column) => isCut(textAt(grid, first, column.index)));
  const addPlan = (row: RowText, id: string, title: string, under: string | null): void => {
    plans.push({
      id,
      title,
      issue: under ?? issue,
      section: null,
      headings,
      rows: [row.row],
      periods: null,
      measures: null,
    });
    headings = [];
  };

  for (const row of rows) {
    const { text, label, filled } = row;
    const under = issueOf(row.row);
    if (isIssueRow(row)) {
      issue = issueTitle(text);
    } else if (label && isObjective(row)) {
      issue = label.title;
    } else if (label) {
      const repeated =
        !filled && CONTINUED_WORDS.test(label.title) && plans.some(({ id }) => id === label.id);
      if (!repeated) addPlan(row, label.id, label.title, under);
    } else if (isAside(row)) {
      continue;
    } else if (filled) {
      const plan = cutPlan(row.row);
      if (plan && hasCutCell(plan)) {
        plan.rows.push(row.row);
        continue;
      }
      if (text === "") {
        const cell = figureColumns.find(({ index }) => !isEmpty(valueAt(grid, row.row, index)));
        if (cell) doubts.push(doubtAt(cellRef(grid, row.row, cell.index), "figures-without-plan", {}));
      } else if (!LISTED_WORDS.test(text) && !isPart.has(row)) {
        addPlan(row, "", readTitle(text), under);
        if (isNumbered && !isUnderProject(row.row)) {
          const cell = cellRef(grid, row.row, columnFor(table, "plan")?.index ?? 0);
          doubts.push(doubtAt(cell, "unnumbered-plan", { title: readTitle(text) }, [cell], cell));
        }
      }
    } else if (text !== "") {
      const plan = cutPlan(row.row);
      if (plan && !hasNumbers) plan.title = `${plan.title} ${readTitle(text)}`;
      else if (hasNumbers || !isNumbered) {
        issue = issueTitle(text);
        headings = [...headings, { title: issue, row: row.row }];
      }
    }
  }
  return { plans, doubts };
}
