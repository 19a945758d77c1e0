/** Puts a cell at its place on the sheet, whose rows grow as they are needed. */
import type { Cell } from "../../writing/cell";
import { addRow, type Draft } from "../../writing/draft";

export type Place = (row: number, column: number, cell: Cell) => void;

export const placeOn =
  (draft: Draft): Place =>
  (row, column, cell) => {
    while (draft.rows.length <= row) addRow(draft, []);
    draft.rows[row]![column] = cell;
  };
