/** What the cells of our own sheets are called: by their column's heading and their row's name. */
import type { Area, SheetPlan } from "../sheet-plan";

/** A cell that names others. */
export interface Label {
  row: number;
  column: number;
  text: string;
}

const holds = ({ row, column, rows, columns }: Area, at: { row: number; column: number }): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** The text of a cell, or of the merged cell it is under; null where there is none. */
function labelAt({ cells, merges }: SheetPlan, at: { row: number; column: number }): Label | null {
  const { row, column } = merges.find((area) => holds(area, at)) ?? at;
  const content = cells[row]?.[column];
  return typeof content === "string" && content !== "" ? { row, column, text: content } : null;
}

const present = (labels: readonly (Label | null)[]): Label[] => labels.filter((label) => label !== null);

/** The words below a table run over the whole page. */
const isWords = ({ merges, print }: SheetPlan, at: { row: number; column: number }): boolean =>
  merges.some((area) => area.columns === print.area.columns && holds(area, at));

/** A table's headings stand above it; what is above them is the sheet's title. */
function headings(plan: SheetPlan, { row, column }: { row: number; column: number }): Label[] {
  const { first, last } = plan.print.titleRows;
  if (row <= last || isWords(plan, { row, column })) return [];
  return present(
    Array.from({ length: last - first + 1 }, (_, index) => labelAt(plan, { row: first + index, column })),
  );
}

/** The columns that are kept in sight name the row, or the first one. */
const rowNames = (plan: SheetPlan, row: number): Label[] =>
  present(
    Array.from({ length: Math.max(1, plan.freeze.columns) }, (_, column) => labelAt(plan, { row, column })),
  );

/** The heading from the top down: "ไตรมาส 3 · ผล". */
export const headingOf = (plan: SheetPlan, cell: { row: number; column: number }): string =>
  [...new Set(headings(plan, cell).map(({ text }) => text))].join(" · ");

/** "2.3.1 พัฒนาที่อยู่อาศัย" */
export const nameOfRow = (plan: SheetPlan, row: number): string =>
  rowNames(plan, row)
    .map(({ text }) => text)
    .join(" ");

/** The cells that say what a cell is. */
export const labelCells = (plan: SheetPlan, cell: { row: number; column: number }): Label[] => [
  ...headings(plan, cell),
  ...rowNames(plan, cell.row),
];
