/** Which column names the plans or KPIs of a table, where no heading says so. */
import { readNumber } from "../../../text/numbers";
import type { Grid } from "../../grid";
import { type Column, type ColumnRole, FIGURE_ROLES, headedColumn, isLevel } from "../../table";
import { isEmpty, valueAt } from "../cells/cells";
import { isRegionHeading, isRegionName } from "../words/region-words";

/** Rows below the heading that show what a column holds. */
const MAX_ROWS_ASKED = 40;
const MIN_NAMES = 2;

const NAMING: readonly ColumnRole[] = ["plan", "issue", "component", "region"];

const isFigureColumn = (column: Column): boolean =>
  (FIGURE_ROLES as readonly ColumnRole[]).includes(column.role) ||
  column.role === "weight" ||
  isLevel(column);

/**
 * Whether its other columns make it a table of plans or KPIs, and not of regions or of other figures: weights with
 * levels, or units with targets or results.
 */
function isPlanLike(columns: readonly Column[]): boolean {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  return has("weight")
    ? columns.filter(isLevel).length >= 2
    : has("unit") && (has("target") || has("result"));
}

/** Whether a column holds names below a heading: mostly texts that are neither figures nor regions. */
function holdsNames(grid: Grid, firstRow: number, column: number): boolean {
  let names = 0;
  let others = 0;
  for (let row = firstRow; row < Math.min(grid.values.length, firstRow + MAX_ROWS_ASKED); row++) {
    const value = valueAt(grid, row, column);
    if (isEmpty(value)) continue;
    if (typeof value === "string" && readNumber(value) === null && !isRegionName(value)) names++;
    else others++;
  }
  return names >= MIN_NAMES && names > others;
}

/**
 * The columns with the one that names the rows among them: where no heading says which, the first column of texts
 * left of the figures, whatever it is headed.
 *
 * @param headingOf what stands over a column
 * @param bodyRow the first row below the heading
 */
export function withNameColumn(
  grid: Grid,
  columns: readonly Column[],
  headingOf: (column: number) => string,
  bodyRow: number,
): readonly Column[] {
  if (columns.some(({ role }) => NAMING.includes(role)) || !isPlanLike(columns)) return columns;
  const firstFigure = Math.min(...columns.filter(isFigureColumn).map(({ index }) => index));
  for (let index = 0; index < firstFigure; index++) {
    const heading = headingOf(index);
    const isTaken = columns.some((column) => column.index === index);
    if (isTaken || isRegionHeading(heading) || !holdsNames(grid, bodyRow, index)) continue;
    const named: Column = { ...headedColumn("plan", index, heading), guessed: true };
    return [...columns, named].sort((a, b) => a.index - b.index);
  }
  return columns;
}
