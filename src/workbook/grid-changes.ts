/** Grids that change a little: what has not changed stays the very same row, by which what was read in it is remembered. */
import type { Area } from "./area";
import type { CellValue, Grid } from "./grid";
import { eachInSlices, type Slices } from "./slices";

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

/** Part of a sheet, read anew. */
export interface Patch extends Area {
  values: readonly (readonly CellValue[])[];
  /** Null where they were not asked for. */
  numberFormats: readonly (readonly string[])[] | null;
}

/** A sheet with parts of it read anew, all of them within it; its rows that say the same stay the very same. */
export function withPatches(before: Grid, patches: readonly Patch[]): Grid {
  if (patches.length === 0) return before;
  const values = [...before.values];
  const numberFormats = [...before.numberFormats];
  for (const patch of patches)
    for (let index = 0; index < patch.rows; index++) {
      const [row, column] = [patch.row - before.top + index, patch.column - before.left];
      values[row] = patchedRow(values[row]!, column, patch.values[index]!);
      const formats = patch.numberFormats?.[index];
      if (formats) numberFormats[row] = patchedRow(numberFormats[row]!, column, formats);
    }
  return { ...before, values, numberFormats };
}

function patchedRow<Value>(row: Value[], column: number, patch: readonly Value[]): Value[] {
  if (patch.every((value, index) => Object.is(value, row[column + index]))) return row;
  const patched = [...row];
  patched.splice(column, patch.length, ...patch);
  return patched;
}
