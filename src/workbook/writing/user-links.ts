import { addressOf, referenceTo } from "../cell-ref";
import type { CellRef } from "../cell-ref";
import type { Figure } from "../model";
import type { Draft } from "./draft";
import type { Writing } from "./writing";

/** Each link is a request of its own to Excel; a longer sheet is found its way around by formulas. */
const MAX_LINKS = 1000;

export function linkTo(draft: Draft, { words }: Writing, row: number, column: number, cell: CellRef): void {
  if (draft.links.length >= MAX_LINKS) return;
  const place = `${cell.sheet}!${addressOf(cell)}`;
  draft.links.push({ row, column, target: referenceTo(cell), tip: words.goToCell(place) });
}

/** A figure's cell leads to the user's: by its formula, or, where it is a plain value, by a link. */
export function linkFigure(
  draft: Draft,
  writing: Writing,
  row: number,
  column: number,
  figure: Figure | null,
): void {
  if (figure && writing.options.formulas === "values") linkTo(draft, writing, row, column, figure.cell);
}
