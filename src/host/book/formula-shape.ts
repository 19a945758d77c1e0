/**
 * What formulas have in common that read the same at their own places: `=B2*2` in row 2 and `=B3*2` in row 3. A column of a
 * regular sheet has one shape, so that a formula is parsed and compiled once for ten thousand cells.
 */
import { columnNumber } from "./address";
import type { FormulaShape } from "./book";
import { changeUnquoted, REFERENCE } from "./formula-text";

const shapes = new Map<string, FormulaShape>();
/** Only what is forgotten is compiled again: no workbook need have as many, but a page may open many workbooks. */
const MAX_SHAPES = 50_000;

/** The shape of this notation, whatever it is: as long as equal formulas give equal keys. */
export function shapeNamed(key: string): FormulaShape {
  const known = shapes.get(key);
  if (known) return known;
  if (shapes.size === MAX_SHAPES) shapes.clear();
  const shape = { key };
  shapes.set(key, shape);
  return shape;
}

/** Each reference as so many rows and columns away from the cell, and marked so that no formula's own text reads alike. */
export function relativeKey(formula: string, row: number, column: number): string {
  const rows = (fixed: string, digits: string): string => (fixed ? digits : `[${Number(digits) - 1 - row}]`);
  const columns = (fixed: string, letters: string): string =>
    fixed ? letters : `[${columnNumber(letters) - column}]`;
  return changeUnquoted(formula, (piece) =>
    piece.replace(REFERENCE, (...match: (string | undefined)[]) => {
      const [, c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom] = match;
      if (c !== undefined) return `\u0001R${rows(r$ ?? "", r!)}C${columns(c$ ?? "", c)}`;
      return from !== undefined
        ? `\u0001C${columns(from$ ?? "", from)}:C${columns(to$ ?? "", to!)}`
        : `\u0001R${rows(top$ ?? "", top!)}:R${rows(bottom$ ?? "", bottom!)}`;
    }),
  );
}
