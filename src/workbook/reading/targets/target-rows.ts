/** Sorts the rows of a target table: which are plans, and which are issues, totals, notes or a plan's next row. */
import type { Slices } from "../../slices";
import type { Table } from "../../table";
import { columnFor } from "../tables/find-tables";
import { longRows } from "./long-rows";
import { measuredRows } from "./measured-rows";
import { withOfficeSections } from "./office-sections";
import type { SectionRow, TargetRows } from "./plan-row";
import { withSections } from "./sections";
import { wideRows } from "./wide-rows";

function rowsOf(table: Table): Slices<TargetRows> {
  if (columnFor(table, "quarter")) return longRows(table);
  return columnFor(table, "measure") ? measuredRows(table) : wideRows(table);
}

/**
 * The plans' rows of a target table in its order, each with the strategic issue and the section above it.
 *
 * @param sections the grid rows that the user says are sections
 */
export function* targetRowsOf(
  table: Table,
  sections: ReadonlySet<number> = new Set(),
): Slices<TargetRows & { sections: SectionRow[] }> {
  const { plans, doubts } = yield* rowsOf(table);
  yield;
  const sectioned = withSections(plans, sections);
  return {
    plans: sections.size > 0 ? sectioned.plans : withOfficeSections(table, sectioned.plans),
    sections: sectioned.rows,
    doubts,
  };
}
