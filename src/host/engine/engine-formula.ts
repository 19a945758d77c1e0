/** A formula, and a cell's content, as the engine takes them. */
import { isError, type Cell, type Formula, type FormulaShape } from "../book/book";
import { changeSheets } from "../book/formula-text";
import { formulaText, shapeOf } from "../book/relative-formula";
import { parseReference, type Reference } from "./reference";
import { calledFunctions, compile, functionRegistry, parses, type CompiledFormula } from "./spreadsheet";

/** The engine has no apostrophes in the names of sheets. */
export const engineName = (name: string): string => name.replaceAll("'", "\u2019");

/** Without quotes the engine does not take Thai names that have vowels above or below the line. */
function quotedSheets(formula: string): string {
  return formula.includes("!") ? changeSheets(formula, (sheet) => `'${engineName(sheet)}'!`) : formula;
}

/** Whether a formula reads as one at all: parentheses, quotes and operators in their places. */
export const isWellFormed = (formula: string): boolean => parses(quotedSheets(formula));

/** The functions that formulas of a shape call, and the engine's code for them; null for a formula that is beyond it. */
interface Prepared {
  called: readonly string[] | null;
  compiled: CompiledFormula<Reference> | null;
}

const preparedShapes = new WeakMap<FormulaShape, Prepared>();

const areKnown = (called: readonly string[]): boolean =>
  called.every((name) => functionRegistry.contains(name));

function prepared(shape: FormulaShape, formula: Formula, row: number, column: number): Prepared {
  const known = preparedShapes.get(shape);
  if (known) return known;
  const made = { called: calledFunctions(quotedSheets(formulaText(formula, row, column))), compiled: null };
  preparedShapes.set(shape, made);
  return made;
}

/**
 * The code for a cell's formula, which all formulas of its shape share; null where the engine lacks a function that it calls,
 * or cannot read it.
 */
export function compiledFormula(
  cell: Cell,
  formula: Formula,
  row: number,
  column: number,
): CompiledFormula<Reference> | null {
  const made = prepared(shapeOf(cell, formula, row, column), formula, row, column);
  // A function may be registered later than the formula is met.
  if (made.called === null || !areKnown(made.called)) return null;
  return (made.compiled ??= compile(quotedSheets(formulaText(formula, row, column)), (text) =>
    parseReference(text, row, column),
  ));
}

/** The formula as the engine's own grid takes it; null for one beyond it. */
function engineFormula(formula: string): string | null {
  const taken = quotedSheets(formula);
  const called = calledFunctions(taken);
  return called !== null && areKnown(called) ? taken : null;
}

/** What one types to have the cell's content; a text that could be taken for something else with an apostrophe. */
export function engineInput(cell: Cell, row: number, column: number): string {
  const formula =
    cell.formula === null || cell.unknownName ? null : engineFormula(formulaText(cell.formula, row, column));
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
