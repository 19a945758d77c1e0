/** A sheet in which no table was found, but headings of one: what it lacks. */
import type { Grid } from "../../grid";
import { type Doubt, doubtAt } from "../../doubt";
import { cellRef } from "../cells/cells";
import { type Column, isLevel } from "../../table";
import { headedColumns } from "./columns-of";
import type { ColumnRole } from "../../table";

function lacks(columns: readonly Column[]): "no-target" | "no-weight" | "no-levels" | null {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const levels = columns.filter(isLevel).length;
  if (!has("plan") || has("region")) return null;
  if (has("passed") || levels >= 2) return has("weight") ? null : "no-weight";
  if (has("weight") && (levels === 1 || has("score") || has("weighted"))) return "no-levels";
  return has("result") && (has("unit") || has("number")) && !has("target") ? "no-target" : null;
}

/** The doubt about a sheet whose headings look like those of a target, criteria or checklist sheet; null for others. */
export function unreadSheet(grid: Grid): Doubt | null {
  for (let row = 0; row < grid.values.length; row++) {
    const columns = headedColumns(grid, row);
    const kind = lacks(columns);
    if (!kind) continue;
    return doubtAt(cellRef(grid, row, columns[0]?.index ?? 0), kind, {
      headings: columns
        .filter(({ role }) => role !== "other")
        .map(({ heading }) => heading)
        .join(", "),
    });
  }
  return null;
}
