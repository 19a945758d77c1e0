/** Grids that change a little: what has not changed stays the very same row, by which what was read in it is remembered. */
import type { Grid } from "./grid";
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
