/** The grids in which a sheet's tables stand upright and alone; nearly always the sheet's own. */
import type { Grid } from "../../grid";
import type { Slices } from "../../slices";
import { sideBySide } from "./side-by-side";
import { uprightGrid } from "./turned";

export function* tableGrids(grid: Grid): Slices<Grid[]> {
  const grids: Grid[] = [];
  for (const side of yield* sideBySide(grid)) grids.push(yield* uprightGrid(side));
  return grids;
}
