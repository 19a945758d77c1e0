/**
 * Columns as runs: cells one below the other that hold one formula, as it is in R1C1 notation, or one value. A run is
 * entered once for all of its cells, whatever their number.
 */
import { isFilledDown, toR1C1 } from "./relative-formula";
import type { Content } from "./sheet-plan";
import { eachInSlices, type Slices } from "./slices";

export interface ColumnRun {
  row: number;
  column: number;
  rows: number;
  /** A formula is in R1C1 notation. */
  content: NonNullable<Content>;
  /** Rows among them that hold something else, or nothing: the bands between the groups of a table. */
  gaps: number[];
}

/** A run of formulas spares less than it costs where it is shorter. */
const SHORTEST_RUN = 4;
/** Values are shorter than formulas, and need not be understood one by one. */
const SHORTEST_RUN_OF_VALUES = 64;
/** Rows that a run may leave out: below that many a stretch is no run by itself, which could be lost in it. */
const LONGEST_GAP = SHORTEST_RUN - 1;

const ROWS_A_SLICE = 256;

/** The runs in a sheet's cells, column by column; in slices. */
export function* columnRuns(cells: readonly (readonly Content[])[]): Slices<ColumnRun[]> {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const runs: ColumnRun[] = [];
  for (let column = 0; column < columns; column++) {
    const open = yield* runsOfColumn(cells, column);
    for (const { row, rows, gaps, first } of open) {
      const held = rows - gaps.length;
      if (held < (typeof first === "object" ? SHORTEST_RUN : SHORTEST_RUN_OF_VALUES)) continue;
      const content = relative(first, row, column);
      if (content !== null) runs.push({ row, column, rows, content, gaps });
    }
  }
  return runs;
}

/** Null for a formula that R1C1 notation cannot tell. */
function relative(content: NonNullable<Content>, row: number, column: number): Content {
  if (typeof content !== "object") return content;
  const formula = toR1C1(content.formula, row, column);
  return formula === null ? null : { formula };
}

/** A run while it grows. */
interface OpenRun {
  row: number;
  rows: number;
  gaps: number[];
  first: NonNullable<Content>;
  /** How many rows of it are without a gap by now. */
  stretch: number;
  /** Whether its formula, filled down, is the one that stands in a row. Null for a value. */
  isFormulaOf: ((formula: string, row: number) => boolean) | null;
}

function* runsOfColumn(cells: readonly (readonly Content[])[], column: number): Slices<OpenRun[]> {
  const runs: OpenRun[] = [];
  yield* eachInSlices(
    cells,
    (inRow, row) => {
      const content = inRow[column];
      if (content === null || content === undefined || content === "") return;
      if (continues(runs, row, content)) return;
      const formula = typeof content === "object" ? content.formula : null;
      runs.push({
        row,
        rows: 1,
        gaps: [],
        first: content,
        stretch: 1,
        isFormulaOf: formula === null ? null : isFilledDown(formula, row),
      });
    },
    ROWS_A_SLICE,
  );
  return runs;
}

const holds = ({ first, isFormulaOf }: OpenRun, row: number, content: NonNullable<Content>): boolean =>
  typeof content === "object" ? isFormulaOf?.(content.formula, row) === true : content === first;

/** Lets the run that the cell belongs to reach down to it, over a gap where there is one. */
function continues(runs: OpenRun[], row: number, content: NonNullable<Content>): boolean {
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index]!;
    const end = run.row + run.rows;
    if (row - end > LONGEST_GAP) return false;
    if (row > end && run.stretch < SHORTEST_RUN) continue;
    if (!holds(run, row, content)) continue;
    for (let gap = end; gap < row; gap++) run.gaps.push(gap);
    run.stretch = row === end ? run.stretch + 1 : 1;
    run.rows = row + 1 - run.row;
    // What stands in the gap is written by itself.
    runs.length = index + 1;
    return true;
  }
  return false;
}
