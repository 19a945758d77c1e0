/** One formula in R1C1 notation for every cell of a range. */
import { invalidArgument, notImplemented } from "../api-error";
import type { Area } from "../book/address";
import type { Book, Sheet } from "../book/book";
import { changed, newCell, rowAt, styleAt, touch } from "../book/cells";
import { formulaText, leadsOut, relativeFormula } from "../book/relative-formula";
import { isWellFormed } from "../engine/engine-formula";
import { requireCellLimit, requireWritable } from "./writing";

/** The style that a cell has once a formula stands in it: no longer text by its apostrophe. */
function withoutQuote({ styles }: Book): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const made =
      known.get(style) ??
      (styles.at(style).quotePrefix
        ? styles.changed(style, (changing) => {
            changing.quotePrefix = false;
          })
        : style);
    known.set(style, made);
    return made;
  };
}

export function writeRelativeFormula(book: Book, sheet: Sheet, area: Area, text: string): void {
  requireWritable(sheet);
  requireCellLimit(area);
  if (!text.startsWith("=")) throw notImplemented("Range.formulasR1C1 with a value");
  const formula = relativeFormula(text.slice(1));
  if (!isWellFormed(formulaText(formula, area.top, area.left)))
    throw invalidArgument(`Not a formula: ${text}`);
  // A reference that leads out of the sheet makes another formula of it.
  const isOneForAll = !leadsOut(formula, area);
  const unquoted = withoutQuote(book);
  for (let row = area.top; row <= area.bottom; row++) {
    const { cells } = rowAt(sheet, row);
    for (let column = area.left; column <= area.right; column++) {
      const own = isOneForAll ? formula : formulaText(formula, row, column);
      const cell = newCell(undefined, own, unquoted(styleAt(sheet, row, column)));
      if (isOneForAll) cell.shape = formula.shape;
      cells.set(column, cell);
    }
  }
  touch(sheet, "sheetData");
  changed(book, { kind: "cells", sheet, area });
}
