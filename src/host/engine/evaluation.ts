/**
 * Computes formulas over the workbook's own cells. The engine parses and compiles them and has the functions; which cell is
 * computed when, and where its value is kept, is told here: the engine's own model would hold every cell a second time.
 */
import type { Area } from "../book/address";
import {
  cellKey,
  isError,
  type Book,
  type Cell,
  type CellError,
  type Scalar,
  type Sheet,
} from "../book/book";
import { createCellReader, type CellReader, type FormulaCell } from "./cell-reader";
import { compiledFormula } from "./engine-formula";
import { excelError, isEngineError, type EngineResult, type EngineValue } from "./spreadsheet";
import { hasRoom, spill, withdraw } from "./spills";

/** A formula that filled an area before it is computed anew. */
interface Anchor extends FormulaCell {
  area: Area;
}

/** What spills onto cells that were read already makes another round necessary. */
const MAX_ROUNDS = 30;
/** Formulas computed one inside the other; a longer chain is computed from its far end. */
const MAX_DEPTH = 200;

const CYCLE = "#CYCLE";

/** Thrown where a chain of formulas is too long for the stack: this one is to be computed first. */
class TooDeep extends Error {
  constructor(readonly formula: FormulaCell) {
    super("The chain of formulas is too long.");
  }
}

/** Gives each of the formulas its value. Other formulas keep theirs. */
export function evaluate(book: Book, formulas: readonly FormulaCell[]): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const anchors = withdrawAll(formulas);
    for (const { cell } of formulas) cell.value = undefined;
    const pass = createPass(book, anchors);
    for (const formula of formulas) computeFromFarEnd(pass, formula);
    if (!pass.missedSpill()) return;
  }
}

function withdrawAll(formulas: readonly FormulaCell[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const formula of formulas) {
    if (formula.sheet.spills.size === 0) continue;
    const area = withdraw(formula.sheet, cellKey(formula.row, formula.column));
    if (area) anchors.push({ ...formula, area });
  }
  return anchors;
}

function computeFromFarEnd(pass: Pass, formula: FormulaCell): void {
  const chain = [formula];
  while (chain.length > 0) {
    const next = chain.at(-1)!;
    try {
      if (next.cell.value === undefined) pass.compute(next);
      chain.pop();
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      if (chain.some(({ cell }) => cell === error.formula.cell)) pass.markCircular(error.formula.cell);
      else chain.push(error.formula);
    }
  }
}

interface Pass {
  compute(formula: FormulaCell): EngineValue;
  markCircular(cell: Cell): void;
  /** Whether a formula spilled onto cells that another had found empty. */
  missedSpill(): boolean;
}

function createPass(book: Book, anchors: readonly Anchor[]): Pass {
  const computing = new Set<Cell>();
  const circular = new Set<Cell>();
  let missed = false;
  const reader = createCellReader(book, { valueOf, computeSpillAt });

  function valueOf(formula: FormulaCell): EngineValue {
    const { cell } = formula;
    if (circular.has(cell)) return { value: CYCLE };
    if (cell.value !== undefined) return { value: engineValue(cell.value) };
    if (computing.has(cell)) return { value: CYCLE };
    if (computing.size >= MAX_DEPTH) throw new TooDeep(formula);
    return compute(formula);
  }

  /** Computes the formula that filled an empty cell before, which may fill it again. */
  function computeSpillAt(sheet: Sheet, row: number, column: number): void {
    for (const anchor of anchors) {
      const { area, cell } = anchor;
      const isIn = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (isIn && anchor.sheet === sheet && cell.value === undefined && !computing.has(cell)) compute(anchor);
    }
  }

  function compute(formula: FormulaCell): EngineValue {
    const { cell } = formula;
    computing.add(cell);
    try {
      const result = single(formula, executed(reader, formula));
      if (result.value === CYCLE) circular.add(cell);
      // Excel warns of a circle and shows zero.
      cell.value = result.value === CYCLE ? 0 : scalarOf(result.value);
      return result.value === CYCLE ? result : { value: engineValue(cell.value) };
    } finally {
      computing.delete(cell);
    }
  }

  /** The formula's own value; the others that it gives go into the cells around. */
  function single({ sheet, row, column }: FormulaCell, result: EngineResult): EngineValue {
    if (!Array.isArray(result)) return result ?? { value: 0 };
    const first = result[0]?.[0];
    if (first === undefined) return { value: 0 };
    const area = {
      top: row,
      left: column,
      bottom: row + result[0]!.length - 1,
      right: column + result.length - 1,
    };
    if (area.bottom === row && area.right === column) return first;
    if (!hasRoom(sheet, area)) return { value: "#SPILL!" };
    spill(sheet, area, (down, right) => scalarOf(result[right]?.[down]?.value));
    missed ||= reader.foundEmpty(sheet, area);
    return first;
  }

  return {
    compute,
    markCircular(cell) {
      circular.add(cell);
      cell.value = 0;
    },
    missedSpill: () => missed,
  };
}

function executed(reader: CellReader, { sheet, row, column, cell }: FormulaCell): EngineResult {
  const compiled = compiledFormula(cell, cell.formula!, row, column);
  if (compiled === null) return { value: "#NAME?" };
  try {
    return reader.execute(compiled, { sheet, row, column });
  } catch (error) {
    if (error instanceof TooDeep) throw error;
    const { value } = error as { value?: unknown };
    return { value: isEngineError(value) ? value : "#ERROR" };
  }
}

const engineValue = (value: Scalar): Exclude<Scalar, CellError> => (isError(value) ? value.error : value);

/** An engine's result as a cell's value: no formula gives an empty cell. */
function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (isEngineError(value)) return { error: excelError(value) };
  if (typeof value === "number") return Math.abs(value) > Number.MAX_VALUE ? { error: "#NUM!" } : value || 0;
  return typeof value === "boolean" ? value : String(value);
}
