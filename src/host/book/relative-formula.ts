/**
 * A formula in R1C1 notation, as it was entered for many cells at once. What it says in each of them is spelt out when it is
 * asked for: ten thousand texts of one formula would take more memory than all else of its cells.
 */
import { columnLetters, isWithinSheet, type Area } from "./address";
import type { Cell, Formula, FormulaShape, RelativeFormula } from "./book";
import { relativeKey, shapeNamed } from "./formula-shape";

/** Text in quotes, names of sheets in apostrophes, or a reference. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{M}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{M}\p{N}_(.!])/gu;

type Piece = RelativeFormula["pieces"][number];
type Step = Exclude<Piece, string>["row"];

const stepOf = (text: string | undefined): Step =>
  text === undefined
    ? { fixed: false, index: 0 }
    : text.startsWith("[")
      ? { fixed: false, index: Number(text.slice(1, -1)) }
      : { fixed: true, index: Number(text) - 1 };

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, row, column] = match;
    if (/^["']/.test(token)) continue;
    pieces.push(formula.slice(end, match.index), { row: stepOf(row), column: stepOf(column) });
    end = match.index + token.length;
  }
  return [...pieces, formula.slice(end)];
}

/** Before the keys of shapes that came in this notation. */
const R1C1 = "\u0002";

/** @param formula without its "=" */
export const relativeFormula = (formula: string): RelativeFormula => ({
  shape: shapeNamed(`${R1C1}${formula}`),
  pieces: piecesOf(formula),
});

function spelt(pieces: readonly Piece[], row: number, column: number): string {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    const top = piece.row.fixed ? piece.row.index : row + piece.row.index;
    const left = piece.column.fixed ? piece.column.index : column + piece.column.index;
    text += isWithinSheet({ top, left, bottom: top, right: left })
      ? `${piece.column.fixed ? "$" : ""}${columnLetters(left)}${piece.row.fixed ? "$" : ""}${top + 1}`
      : "#REF!";
  }
  return text;
}

/** A formula as it reads in its cell, without the "=". */
export const formulaText = (formula: Formula, row: number, column: number): string =>
  typeof formula === "string" ? formula : spelt(formula.pieces, row, column);

/** Whether a reference leads out of the sheet from some cell of the area: then it does from one of its corners. */
export const leadsOut = (formula: RelativeFormula, { top, left, bottom, right }: Area): boolean =>
  [formulaText(formula, top, left), formulaText(formula, bottom, right)].some((text) =>
    text.includes("#REF!"),
  );

/** What is the same in all cells: a text to look for names of sheets and functions in. */
export const unplacedText = (formula: Formula): string =>
  typeof formula === "string"
    ? formula
    : formula.pieces.filter((piece) => typeof piece === "string").join("A1");

/** The shape of a cell's formula, which is found once and kept with the cell. */
export function shapeOf(cell: Cell, formula: Formula, row: number, column: number): FormulaShape {
  return (cell.shape ??=
    typeof formula === "string" ? shapeNamed(relativeKey(formula, row, column)) : formula.shape);
}
