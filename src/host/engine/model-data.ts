/** The workbook as the engine takes it: its own format of cells, merges and widths. */
import { areaName, cellName } from "../book/address";
import { isError, type Book, type Cell, type Sheet } from "../book/book";
import { changeSheets } from "../book/formula-text";
import { calledFunctions, functionRegistry, parses } from "./spreadsheet";

/** The engine has no apostrophes in the names of sheets. */
const engineName = (name: string): string => name.replaceAll("'", "\u2019");

/** The formula as the engine takes it; null for one beyond it. */
export function engineFormula(formula: string): string | null {
  const taken = quotedSheets(formula);
  const shape = taken.replace(ROW_OF_REFERENCE, "#");
  let called = calledByShape.get(shape);
  if (called === undefined) {
    called = calledFunctions(taken);
    calledByShape.set(shape, called);
  }
  return called?.every((name) => functionRegistry.contains(name)) ? taken : null;
}

/** Ten thousand formulas of a column differ in the rows of their references only: what they call is read once. */
const ROW_OF_REFERENCE = /(?<=(?<![\p{L}\p{M}\p{N}_.])\$?[A-Z]{1,3}\$?)\d+(?![\p{L}\p{M}\p{N}_(.!])/gu;
const calledByShape = new Map<string, string[] | null>();

/** Whether a formula reads as one at all: parentheses, quotes and operators in their places. */
export const isWellFormed = (formula: string): boolean => parses(quotedSheets(formula));

/** Without quotes the engine does not take Thai names that have vowels above or below the line. */
function quotedSheets(formula: string): string {
  return formula.includes("!") ? changeSheets(formula, (sheet) => `'${engineName(sheet)}'!`) : formula;
}

/** What one types to have the cell's content; a text that could be taken for something else with an apostrophe. */
export function engineInput(cell: Cell): string {
  const formula = cell.formula === null || cell.unknownName ? null : engineFormula(cell.formula);
  // Around a formula that is beyond the engine it computes with what the file says the formula gives.
  return formula === null ? constantInput(cell.value ?? null) : `=${formula}`;
}

const PLAIN_TEXT = /^(?!true$|false$)\p{L}[^\d]*$/iu;

function constantInput(value: Exclude<Cell["value"], undefined>): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (isError(value)) return `=HOST.ERROR("${value.error}")`;
  return PLAIN_TEXT.test(value) ? value : `'${value}`;
}

/** Of these sheets; the engine need not load what no formula reads. */
export function modelData(book: Book, sheets: ReadonlySet<Sheet>): unknown {
  return {
    sheets: book.sheets.filter((sheet) => sheets.has(sheet)).map(sheetData),
    styles: {},
    formats: {},
    borders: {},
  };
}

function sheetData(sheet: Sheet): unknown {
  const cells: Record<string, string> = {};
  let lastRow = 99;
  let lastColumn = 25;
  for (const [row, { cells: inRow }] of sheet.rows)
    for (const [column, cell] of inRow) {
      if (cell.formula === null && cell.value === null) continue;
      cells[cellName(row, column)] = engineInput(cell);
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  return {
    id: sheet.id,
    name: engineName(sheet.name),
    // Room for what spills.
    rowNumber: lastRow + 50,
    colNumber: lastColumn + 10,
    cells,
    merges: sheet.merges.map((merge) => areaName(merge)),
    isVisible: sheet.visibility === "Visible",
    areGridLinesVisible: sheet.showGridlines,
  };
}
