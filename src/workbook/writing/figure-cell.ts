import { rangeText } from "../../text/cell-value";
import type { Figure } from "../model";
import { rangeOf } from "../plan-figures";
import { type Cell, numberCell, textCell } from "./cell";
import { figureFormula } from "./formulas/figure";
import type { Writing } from "./writing";

/** A figure as it shows without formulas: its number, or the text of its range. */
export function plainFigure(figure: Figure | null, value: number | null, format: string): Cell {
  const range = rangeOf(figure);
  return range ? textCell(rangeText(range)) : numberCell(value, format);
}

/**
 * A user's figure: a formula that leads to its cell, or its plain number. A range stands as the text that KPI.PARSE gives
 * and KPI.ACHIEVEMENT takes.
 */
export function figureCell(
  { options }: Writing,
  figure: Figure | null,
  value: number | null,
  format: string,
): Cell {
  const plain = plainFigure(figure, value, format);
  if (!figure || options.formulas === "values") return plain;
  const formula = figureFormula(options.formulas, figure, options.textOf);
  return formula === null ? plain : { content: { formula: `=${formula}` }, shown: plain.shown };
}
