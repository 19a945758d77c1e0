/** One formula in R1C1 notation for every cell of a range. */
import { invalidArgument, notImplemented } from "../api-error";
import { columnLetters, isWithinSheet, type Area } from "../book/address";
import type { Book, Sheet } from "../book/book";
import { changed, newCell, rowAt, styleAt, touch } from "../book/cells";
import { shapeNamed } from "../book/formula-shape";
import { isWellFormed } from "../engine/engine-formula";
import { requireCellLimit, requireWritable } from "./writing";

/** Text in quotes, names of sheets in apostrophes, or a reference. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{M}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{M}\p{N}_(.!])/gu;

/** A row or column of a reference: fixed, or so many away from the cell. */
interface Step {
  fixed: boolean;
  index: number;
}

const stepOf = (text: string | undefined): Step =>
  text === undefined
    ? { fixed: false, index: 0 }
    : text.startsWith("[")
      ? { fixed: false, index: Number(text.slice(1, -1)) }
      : { fixed: true, index: Number(text) - 1 };

type Piece = string | { row: Step; column: Step };

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

function formulaAt(pieces: readonly Piece[], row: number, column: number): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const top = piece.row.fixed ? piece.row.index : row + piece.row.index;
      const left = piece.column.fixed ? piece.column.index : column + piece.column.index;
      if (!isWithinSheet({ top, left, bottom: top, right: left })) return "#REF!";
      return `${piece.column.fixed ? "$" : ""}${columnLetters(left)}${piece.row.fixed ? "$" : ""}${top + 1}`;
    })
    .join("");
}

/** Before the keys of shapes that came in this notation. */
const R1C1 = "\u0002";

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

export function writeRelativeFormula(book: Book, sheet: Sheet, area: Area, formula: string): void {
  requireWritable(sheet);
  requireCellLimit(area);
  if (!formula.startsWith("=")) throw notImplemented("Range.formulasR1C1 with a value");
  const pieces = piecesOf(formula.slice(1));
  if (!isWellFormed(formulaAt(pieces, area.top, area.left)))
    throw invalidArgument(`Not a formula: ${formula}`);
  const shape = shapeNamed(`${R1C1}${formula}`);
  const unquoted = withoutQuote(book);
  for (let row = area.top; row <= area.bottom; row++) {
    const { cells } = rowAt(sheet, row);
    for (let column = area.left; column <= area.right; column++) {
      const text = formulaAt(pieces, row, column);
      const cell = newCell(undefined, text, unquoted(styleAt(sheet, row, column)));
      // A reference that leads out of the sheet makes another formula of it.
      if (!text.includes("#REF!")) cell.shape = shape;
      cells.set(column, cell);
    }
  }
  touch(sheet, "sheetData");
  changed(book, { kind: "cells", sheet, area });
}
