/**
 * Formulas as they are from cell to cell: down a column of a regular sheet the formula is one and the same in R1C1
 * notation, and can be written once for all of its cells.
 */
import type { Content } from "./sheet-plan";

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

/** Cells one below the other that hold the same formula in R1C1 notation. */
export interface FormulaRun {
  row: number;
  column: number;
  rows: number;
  formula: string;
}

/** A run spares less than it costs where it is shorter. */
const SHORTEST_RUN = 4;

/** The runs of formulas in a sheet's cells, column by column. */
export function formulaRuns(cells: readonly (readonly Content[])[]): FormulaRun[] {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const runs = Array.from({ length: columns }, (_, column) => runsOfColumn(cells, column)).flat();
  return runs.filter(({ rows }) => rows >= SHORTEST_RUN);
}

function runsOfColumn(cells: readonly (readonly Content[])[], column: number): FormulaRun[] {
  const runs: FormulaRun[] = [];
  for (const [row, inRow] of cells.entries()) {
    const content = inRow[column];
    if (typeof content !== "object" || content === null) continue;
    const formula = toR1C1(content.formula, row, column);
    const before = runs.at(-1);
    if (before?.formula === formula && before.row + before.rows === row) before.rows++;
    else if (formula !== null) runs.push({ row, column, rows: 1, formula });
  }
  return runs;
}
