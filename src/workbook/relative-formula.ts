/**
 * Formulas as they are from cell to cell: down a column of a regular sheet the formula is one and the same in R1C1
 * notation.
 */
/** Text in quotes and names of sheets in apostrophes, which may hold anything, or the address of a cell. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{M}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{M}\p{N}_(.!])/gu;

/** Whole rows and columns are beyond this notation's few lines here. */
const WHOLE_LINES = /(?:^|[^A-Z0-9$])\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![A-Z0-9(])/;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const step = (letter: "R" | "C", absolute: boolean, index: number, own: number): string => {
  if (absolute) return `${letter}${index + 1}`;
  return index === own ? letter : `${letter}[${index - own}]`;
};

/**
 * The formula of a cell in R1C1 notation; null where it cannot be told.
 *
 * @param row of the cell, from 0
 * @param column of the cell, from 0
 *
 * @example toR1C1("=KPI.STATUS(F11)", 10, 6) // "=KPI.STATUS(RC[-1])"
 * @example toR1C1("='แผน'!D6*$B$2", 0, 3) // "='แผน'!R[5]C*R2C2"
 */
export function toR1C1(formula: string, row: number, column: number): string | null {
  if (WHOLE_LINES.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ""))) return null;
  return formula.replace(
    TOKEN,
    (token, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) =>
      letters === undefined
        ? token
        : step("R", rowFixed === "$", Number(digits) - 1, row) +
          step("C", columnFixed === "$", columnOf(letters), column),
  );
}

/**
 * Tells whether a formula further down the column is this one, filled down: rows that are not fixed have moved along.
 * It compares piece by piece, for most formulas of a sheet are asked about and few texts need to be made.
 *
 * @param own the row of the cell, from 0
 *
 * @example isFilledDown("=B3*$B$1", 2)("=B10*$B$1", 9) // true
 */
export function isFilledDown(formula: string, own: number): (below: string, row: number) => boolean {
  const texts: string[] = [];
  const offsets: number[] = [];
  let from = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, , letters, rowFixed, digits = ""] = match;
    if (letters === undefined || rowFixed === "$") continue;
    const end = match.index + token.length;
    texts.push(formula.slice(from, end - digits.length));
    offsets.push(Number(digits) - own);
    from = end;
  }
  const rest = formula.slice(from);
  return (below, row) => {
    let at = 0;
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index]!;
      if (!below.startsWith(text, at)) return false;
      const digits = String(row + offsets[index]!);
      at += text.length;
      if (!below.startsWith(digits, at)) return false;
      at += digits.length;
    }
    return below.length === at + rest.length && below.endsWith(rest);
  };
}
