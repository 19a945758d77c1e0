/** Grids that change a little: what has not changed stays the very same row, by which what was read in it is remembered. */
import type { CellValue, Grid } from "./grid";
import type { Area } from "./sheet-plan";
import { eachInSlices, type Slices } from "./slices";

/** A part of a sheet as it is now; without formats where they are as before. */
export interface Block extends Pick<Area, "row" | "column"> {
  values: readonly (readonly CellValue[])[];
  numberFormats: readonly (readonly string[])[] | null;
}

/** The part's rows as they were where they say the same; `offset` is the part's first column among theirs. */
function replaced<Value>(row: readonly Value[], part: readonly Value[], offset: number): readonly Value[] {
  if (part.every((value, index) => Object.is(value, row[offset + index]))) return row;
  return [...row.slice(0, offset), ...part, ...row.slice(offset + part.length)];
}

/** The grid with a part of it replaced; null where the part reaches beyond it. */
export function withBlock(grid: Grid, { row, column, values, numberFormats }: Block): Grid | null {
  const [top, left] = [row - grid.top, column - grid.left];
  const width = values[0]?.length ?? 0;
  const isInside =
    top >= 0 &&
    left >= 0 &&
    top + values.length <= grid.values.length &&
    left + width <= (grid.values[0]?.length ?? 0);
  if (!isInside) return null;
  const changed = { ...grid, values: [...grid.values], numberFormats: [...grid.numberFormats] };
  values.forEach((part, index) => {
    const at = top + index;
    changed.values[at] = replaced(grid.values[at] ?? [], part, left) as CellValue[];
    const formats = numberFormats?.[index];
    if (formats)
      changed.numberFormats[at] = replaced(grid.numberFormats[at] ?? [], formats, left) as string[];
  });
  return changed;
}

const isSame = (one: readonly unknown[] | undefined, other: readonly unknown[]): one is readonly unknown[] =>
  one?.length === other.length && other.every((value, index) => Object.is(value, one[index]));

/** A sheet read anew, with the rows of its last reading where they say the same. */
export function* withRowsOf(before: Grid, now: Grid): Slices<Grid> {
  const grid: Grid = { ...now, values: [...now.values], numberFormats: [...now.numberFormats] };
  yield* eachInSlices(now.values, (values, row) => {
    const [knownValues, knownFormats] = [before.values[row], before.numberFormats[row]];
    if (knownValues && isSame(knownValues, values)) grid.values[row] = knownValues;
    if (knownFormats && isSame(knownFormats, now.numberFormats[row] ?? []))
      grid.numberFormats[row] = knownFormats;
  });
  return grid;
}
