/** Grids that change a little: what has not changed stays the very same row, by which what was read in it is remembered. */
import { type Area, overlap } from "./area";
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

const areaOf = ({ top, left, values }: Grid): Area => ({
  row: top,
  column: left,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

/** The sheet with so many rows: what was below them is gone, and rows that are added are empty. */
function withRows(grid: Grid, rows: number): Grid {
  const { values, numberFormats } = grid;
  const { columns } = areaOf(grid);
  if (rows <= values.length)
    return { ...grid, values: values.slice(0, rows), numberFormats: numberFormats.slice(0, rows) };
  const added = <Value>(of: Value): Value[][] =>
    Array.from({ length: rows - values.length }, () => new Array<Value>(columns).fill(of));
  return {
    ...grid,
    values: [...values, ...added<CellValue>("")],
    numberFormats: [...numberFormats, ...added("General")],
  };
}

/** The part of a patch that lies within the sheet's used cells; null where none does: there is nothing there. */
function within(grid: Grid, patch: Patch): Patch | null {
  const part = overlap(areaOf(grid), patch);
  if (!part || (part.rows === patch.rows && part.columns === patch.columns)) return part && patch;
  const cut = <Value>(cells: readonly (readonly Value[])[]): readonly (readonly Value[])[] =>
    cells
      .slice(part.row - patch.row, part.row - patch.row + part.rows)
      .map((row) => row.slice(part.column - patch.column, part.column - patch.column + part.columns));
  return {
    ...part,
    values: cut(patch.values),
    numberFormats: patch.numberFormats && cut(patch.numberFormats),
  };
}

/**
 * A sheet with parts of it read anew; its rows that say the same stay the very same.
 *
 * @param rows that the sheet's used cells have now, from the same first one on
 */
export function withPatches(known: Grid, patches: readonly Patch[], rows = known.values.length): Grid {
  if (patches.length === 0 && rows === known.values.length) return known;
  const before = withRows(known, rows);
  const values = [...before.values];
  const numberFormats = [...before.numberFormats];
  for (const read of patches) {
    const patch = within(before, read);
    if (!patch) continue;
    for (let index = 0; index < patch.rows; index++) {
      const [row, column] = [patch.row - before.top + index, patch.column - before.left];
      values[row] = patchedRow(values[row]!, column, patch.values[index]!);
      const formats = patch.numberFormats?.[index];
      if (formats) numberFormats[row] = patchedRow(numberFormats[row]!, column, formats);
    }
  }
  return { ...before, values, numberFormats };
}

function patchedRow<Value>(row: Value[], column: number, patch: readonly Value[]): Value[] {
  if (patch.every((value, index) => Object.is(value, row[column + index]))) return row;
  const patched = [...row];
  patched.splice(column, patch.length, ...patch);
  return patched;
}
