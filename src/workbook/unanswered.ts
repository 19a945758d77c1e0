import type { CellRef } from "./cell-ref";
import type { Grid } from "./grid";

/** What Excel shows for a function that nobody answers: the workbook was opened before the add-in was there. */
const UNANSWERED: readonly unknown[] = ["#NAME?", "#BUSY!"];

/**
 * The cells that wait for the add-in. Calculating again does not help a cell that was opened without it; only its
 * formula entered anew does.
 */
export const unansweredCells = ({ sheet, top, left, values }: Grid): CellRef[] =>
  values.flatMap((row, index) =>
    row.flatMap((value, column) =>
      UNANSWERED.includes(value) ? [{ sheet, row: top + index, column: left + column }] : [],
    ),
  );
