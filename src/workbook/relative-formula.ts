/**
 * Formulas as they are from cell to cell: down a column of a regular sheet the formula is one and the same in R1C1
 * notation, and can be written once for all of its cells.
 */
import type { Content } from "./sheet-plan";
import { eachInSlices, type Slices } from "./slices";

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

const ROWS_A_SLICE = 256;

/** The runs of formulas in a sheet's cells, column by column; in slices. */
export function* formulaRuns(cells: readonly (readonly Content[])[]): Slices<FormulaRun[]> {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const runs: FormulaRun[] = [];
  for (let column = 0; column < columns; column++) {
    const ofColumn = yield* runsOfColumn(cells, column);
    runs.push(...ofColumn.filter(({ rows }) => rows >= SHORTEST_RUN));
  }
  return runs;
}

/** A run while it grows, with what its formula is in the row below it: most often the formula that stands there. */
interface OpenRun extends FormulaRun {
  inRow: (row: number) => string;
}

function* runsOfColumn(cells: readonly (readonly Content[])[], column: number): Slices<FormulaRun[]> {
  const runs: OpenRun[] = [];
  yield* eachInSlices(
    cells,
    (inRow, row) => {
      const content = inRow[column];
      if (typeof content !== "object" || content === null) return;
      const before = runs.at(-1);
      if (before && before.row + before.rows === row && before.inRow(row) === content.formula) {
        before.rows++;
        return;
      }
      const formula = toR1C1(content.formula, row, column);
      if (formula !== null)
        runs.push({ row, column, rows: 1, formula, inRow: filledDown(content.formula, row) });
    },
    ROWS_A_SLICE,
  );
  return runs.map(({ row, rows, formula }) => ({ row, column, rows, formula }));
}

/** The formula of a cell as it would be in another row of the column: rows that are not fixed move along. */
function filledDown(formula: string, own: number): (row: number) => string {
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
  return (row) =>
    texts.reduce((filled, text, index) => filled + text + String(row + (offsets[index] ?? 0)), "") + rest;
}
