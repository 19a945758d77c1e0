import type { Figure } from "../model";
import { type Cell, numberCell } from "./cell";
import { figureFormula } from "./formulas/figure";
import type { Writing } from "./writing";

/** A user's figure: a formula that leads to its cell, or its plain number. */
export function figureCell(
  { options }: Writing,
  figure: Figure | null,
  value: number | null,
  format: string,
): Cell {
  const plain = numberCell(value, format);
  if (!figure || options.formulas === "values") return plain;
  const formula = figureFormula(options.formulas, figure, options.textOf);
  return formula === null ? plain : { content: { formula: `=${formula}` }, shown: plain.shown };
}
