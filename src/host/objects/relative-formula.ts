/** One formula in R1C1 notation for every cell of a range. */
import { invalidArgument, notImplemented } from "../api-error";
import { columnLetters, isWithinSheet, type Area } from "../book/address";
import type { Book, Sheet } from "../book/book";
import { changed, setContent, styleAt, setStyle, touch } from "../book/cells";
import { isWellFormed } from "../engine/model-data";
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

export function writeRelativeFormula(book: Book, sheet: Sheet, area: Area, formula: string): void {
  requireWritable(sheet);
  requireCellLimit(area);
  if (!formula.startsWith("=")) throw notImplemented("Range.formulasR1C1 with a value");
  const pieces = piecesOf(formula.slice(1));
  if (!isWellFormed(formulaAt(pieces, area.top, area.left)))
    throw invalidArgument(`Not a formula: ${formula}`);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      setContent(sheet, row, column, { value: undefined, formula: formulaAt(pieces, row, column) });
      const style = styleAt(sheet, row, column);
      if (!book.styles.at(style).quotePrefix) continue;
      setStyle(
        sheet,
        row,
        column,
        book.styles.changed(style, (changing) => {
          changing.quotePrefix = false;
        }),
      );
    }
  touch(sheet, "sheetData");
  changed(book, { kind: "cells", sheet, area });
}
