/** Tables beside each other on one sheet, with a blank column between them: each is read as if it stood alone. */
import type { CellValue, Grid } from "../../grid";
import { type Memory, recalled } from "../../remembered";
import { mapInSlices, type Slices } from "../../slices";
import { tablesInSlices } from "./find-tables";

/** The columns of a grid that hold nothing, between others that do. */
function blankColumns({ values }: Grid): number[] {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  let blank = Array.from({ length: width }, (_, column) => column);
  for (const row of values) {
    // Exit early: nearly all sheets have none.
    if (blank.length === 0) return [];
    blank = blank.filter((column) => (row[column] ?? "") === "");
  }
  const used = (column: number): boolean => !blank.includes(column);
  const columns = Array.from({ length: width }, (_, column) => column);
  const [first = 0, last = 0] = [columns.find(used), columns.findLast(used)];
  return blank.filter((column) => column > first && column < last);
}

/** The rows of one side, as they were cut the last time. */
interface Cut {
  values: Memory<CellValue[]>;
  formats: Memory<string[]>;
}

const newCut = (): Cut => ({ values: new WeakMap(), formats: new WeakMap() });
const LEFT = newCut();
const RIGHT = newCut();

/** Some columns of a grid as a grid of its own; what is remembered of its rows is found again. */
function* columnsOf(grid: Grid, cut: Cut, from: number, to?: number): Slices<Grid> {
  const rows = <T>(memory: Memory<T[]>, all: readonly (readonly T[])[]): Slices<T[][]> =>
    mapInSlices(all, (row) => recalled(memory, row, [from, to], () => row.slice(from, to)));
  return {
    ...grid,
    left: grid.left + from,
    values: yield* rows(cut.values, grid.values),
    numberFormats: yield* rows(cut.formats, grid.numberFormats),
  };
}

/** Whether a grid has a table of plans or KPIs that needs nothing beside it. */
function* isWhole(grid: Grid): Slices<boolean> {
  const tables = yield* tablesInSlices(grid);
  return tables.some(({ columns }) =>
    columns.some(({ role, guessed }) => role === "plan" && guessed !== true),
  );
}

/** The grids that a sheet is made of: one, or one for each of the tables beside each other. */
export function* sideBySide(grid: Grid): Slices<Grid[]> {
  for (const column of blankColumns(grid)) {
    const left = yield* columnsOf(grid, LEFT, 0, column);
    const right = yield* columnsOf(grid, RIGHT, column + 1);
    if ((yield* isWhole(left)) && (yield* isWhole(right))) return [left, ...(yield* sideBySide(right))];
  }
  return [grid];
}
