/** `Range.getSpecialCells`: the cells of a range that hold formulas, as areas that are as large as they can be. */
import { notImplemented } from "../api-error";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../book/address";
import { rowsWithin } from "../book/cells";
import { handle, type Handle } from "./handle";
import { requireAlive } from "./range-address";
import type { RangeTarget } from "./targets";

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Null where there are none. Of one cell Excel looks through the whole sheet. */
export function specialCells(target: RangeTarget, cellType: string): Handle | null {
  requireAlive(target);
  if (cellType !== "Formulas") throw notImplemented(`Range.getSpecialCells("${cellType}")`);
  const { book, sheet, area } = target;
  const isCell = area.top === area.bottom && area.left === area.right;
  const areas = formulaAreas(target, isCell ? WHOLE_SHEET : area);
  return areas.length === 0 ? null : handle("RangeAreas", { book, sheet, areas });
}

/** Runs of formulas along a row, joined with the run above that is as wide. */
function formulaAreas({ sheet }: RangeTarget, within: Area): Area[] {
  const areas: Area[] = [];
  /** By the columns from and to: the area that ends in the row before. */
  let above = new Map<string, Area>();
  const rows = [...rowsWithin(sheet, within)].sort(([one], [other]) => one - other);
  for (const [row, { cells }] of rows) {
    const here = new Map<string, Area>();
    const columns = [...cells]
      .filter(([column, { formula }]) => formula !== null && column >= within.left && column <= within.right)
      .map(([column]) => column)
      .sort((one, other) => one - other);
    for (const [left, right] of runsOf(columns)) {
      const key = `${left}:${right}`;
      const before = above.get(key);
      const area = before?.bottom === row - 1 ? before : { top: row, left, bottom: row, right };
      if (area === before) area.bottom = row;
      else areas.push(area);
      here.set(key, area);
    }
    above = here;
  }
  return areas;
}

function runsOf(columns: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
