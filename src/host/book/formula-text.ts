/** What the host does to a formula's text without calculating it: moving it, and renaming the sheets in it. */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS, sheetPrefix } from "./address";
import { sameName } from "./book";

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Applies `change` to what stands outside text literals and quoted sheet names. */
export function changeUnquoted(formula: string, change: (piece: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, at) => (at % 2 === 1 ? piece : change(piece)))
    .join("");
}

// A name before "(" or "!" is no reference; nor is one inside a longer word.
export const REFERENCE =
  /(?<![\p{L}\p{M}\p{N}_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{M}\p{N}_.(!])/gu;

/** The formula as it reads when copied so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, digits: string): string | null => {
    const moved = Number(digits) - 1 + (fixed ? 0 : rows);
    return moved >= 0 && moved < MAX_ROWS ? `${fixed}${moved + 1}` : null;
  };
  const column = (fixed: string, letters: string): string | null => {
    const moved = columnNumber(letters) + (fixed ? 0 : columns);
    return moved >= 0 && moved < MAX_COLUMNS ? fixed + columnLetters(moved) : null;
  };
  return changeUnquoted(formula, (piece) =>
    piece.replace(REFERENCE, (...match: (string | undefined)[]) => {
      const [, c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom] = match;
      const parts =
        c !== undefined
          ? [column(c$ ?? "", c), row(r$ ?? "", r!)]
          : from !== undefined
            ? [column(from$ ?? "", from), ":", column(to$ ?? "", to!)]
            : [row(top$ ?? "", top!), ":", row(bottom$ ?? "", bottom!)];
      return parts.includes(null) ? "#REF!" : parts.join("");
    }),
  );
}

// #REF! is an error, not a sheet called REF.
const SHEET =
  /("(?:[^"]|"")*")|'((?:[^']|'')*)'!|(?<![#\p{L}\p{M}\p{N}_.\\])([\p{L}_\\][\p{L}\p{M}\p{N}_.]*)!/gu;

/** Replaces each sheet's prefix by what `change` gives for its name; null leaves it. */
export function changeSheets(formula: string, change: (sheet: string) => string | null): string {
  return formula.replace(SHEET, (all: string, text?: string, quoted?: string, plain?: string) =>
    text !== undefined ? all : (change(quoted?.replaceAll("''", "'") ?? plain!) ?? all),
  );
}

/** The sheets a formula names. */
export function sheetsNamed(formula: string): string[] {
  const names: string[] = [];
  changeSheets(formula, (sheet) => {
    names.push(sheet);
    return null;
  });
  return names;
}

export function renameSheetIn(formula: string, from: string, to: string): string {
  return changeSheets(formula, (sheet) => (sameName(sheet, from) ? `${sheetPrefix(to)}!` : null));
}

/** A reference to a sheet that is gone reads `#REF!A1`, as Excel writes it. */
export function dropSheetIn(formula: string, gone: string): string {
  return changeSheets(formula, (sheet) => (sameName(sheet, gone) ? "#REF!" : null));
}

/** The areas of a list such as `'แผน'!$A:$B,'แผน'!$1:$2`. */
export function splitAreas(list: string): string[] {
  return list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
