/** Reads a checklist sheet: weighted items that pass or do not (`workbook.md` §1, D; `domain.md` §6). */
import { parsePassed } from "../../../kpi/checklist";
import type { Finding } from "../../finding";
import type { Checklist, ChecklistItem } from "../../scorecard-model";
import { cellRef, isEmpty, isErrorValue, readFigure, textAt, valueAt } from "../cells/cells";
import { columnFor } from "../tables/find-tables";
import type { Table } from "../../table";
import { TOTAL_WORDS } from "../words/row-words";
import { readLabel, readTitle } from "../cells/numbering";
import { cellError, unreadable } from "../cells/reading-findings";
import { withWeightsOfHundred } from "./weight-fractions";

/** What a blank cell is quoted as. */
const NO_TEXT = "–";

export interface ChecklistReading {
  checklist: Checklist;
  findings: Finding[];
}

/** The last line of text above the table: the report names the KPI there that the checklist belongs to. */
export function titleAbove(table: Table): string {
  for (let row = table.headerRow - 1; row >= 0; row--) {
    const text = table.grid.values[row]?.find((value) => typeof value === "string" && value.trim() !== "");
    if (typeof text === "string") return readTitle(text);
  }
  return table.grid.sheet;
}

/** The remarks beside an item, as far as the table has a column for them. */
function evidenceIn(table: Table, row: number): Pick<ChecklistItem, "evidence"> {
  const column = columnFor(table, "remarks");
  const text = column ? textAt(table.grid, row, column.index) : "";
  return column && text !== "" ? { evidence: { text, cell: cellRef(table.grid, row, column.index) } } : {};
}

/** The items of a checklist table in order, with what could not be read in it. */
export function readChecklist(table: Table): ChecklistReading {
  const { grid } = table;
  const findings: Finding[] = [];
  const items: ChecklistItem[] = [];
  const number = columnFor(table, "number");
  const plan = columnFor(table, "plan");
  const weightColumn = columnFor(table, "weight");
  const passedColumn = columnFor(table, "passed");
  const failedColumn = columnFor(table, "notPassed");
  if (!weightColumn || !passedColumn) throw new Error("a checklist table has a weight and a passed column");

  let group = "";
  for (const row of table.bodyRows) {
    const numberText = number ? textAt(grid, row, number.index) : "";
    const text = plan ? textAt(grid, row, plan.index) : "";
    if (TOTAL_WORDS.test(numberText || text)) continue;
    const marks = [passedColumn, failedColumn].map((column) =>
      column ? valueAt(grid, row, column.index) : "",
    );
    const isWeighted = !isEmpty(valueAt(grid, row, weightColumn.index));
    // A heading over items has neither a weight nor a mark.
    if (!isWeighted && marks.every(isEmpty)) continue;

    const label = number ? null : readLabel(text);
    if (numberText !== "") group = numberText;
    const subItem = /^(\d+)\)/.exec(text)?.[1];
    const id = label?.id ?? (subItem && !group.includes("(") ? `${group} (${subItem})` : group);
    const weight = readFigure(grid, row, weightColumn.index);
    const weightCell = cellRef(grid, row, weightColumn.index);
    if (weight === "error") findings.push(cellError(weightCell, id, textAt(grid, row, weightColumn.index)));
    if (weight === "unreadable" || !isWeighted)
      findings.push(unreadable(weightCell, id, "weight", textAt(grid, row, weightColumn.index) || NO_TEXT));

    const passedCell = cellRef(grid, row, passedColumn.index);
    const value = valueAt(grid, row, passedColumn.index);
    const passed = parsePassed(value);
    if (isErrorValue(value)) findings.push(cellError(passedCell, id, value));
    else if (passed === null) findings.push(unreadable(passedCell, id, "passed", String(value)));
    const failed = failedColumn ? valueAt(grid, row, failedColumn.index) : "";
    if (passed === true && failedColumn && parsePassed(failed) === true)
      findings.push(unreadable(cellRef(grid, row, failedColumn.index), id, "passed", String(failed)));

    items.push({
      id,
      title: label?.title ?? readTitle(text),
      weight: weight !== null && typeof weight === "object" ? weight : null,
      passed: passed === true,
      passedCell,
      ...evidenceIn(table, row),
    });
  }
  return {
    checklist: {
      title: titleAbove(table),
      items: withWeightsOfHundred(items),
      cell: cellRef(grid, table.headerRow, passedColumn.index),
    },
    findings,
  };
}
