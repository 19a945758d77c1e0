/**
 * Values of formulas. A value the file gives stands until something on its own sheet, or on a sheet its sheet's
 * formulas lead to, has changed; the engine computes the rest, when they are asked for.
 */
import type { Area } from "../book/address";
import { cellKey, cellOfKey, type Book, type Cell, type Scalar, type Sheet } from "../book/book";
import { onChange, type Change } from "../book/cells";
import { unplacedText } from "../book/relative-formula";
import type { FormulaCell } from "./cell-reader";
import { compiledFormula } from "./engine-formula";
import { evaluate } from "./evaluation";
import { withRuntime, type FunctionRuntime } from "./function-runtime";
import { withDependents } from "./sheet-dependencies";
import { withdraw } from "./spills";

export interface Calculation {
  /** What the cell shows; brings out-of-date formulas up to date first, unless the workbook waits to be told to. */
  value(sheet: Sheet, row: number, column: number): Scalar;
  /** The area a formula spills over, itself included; null for one cell. */
  spill(sheet: Sheet, row: number, column: number): Area | null;
  /** Values spilled into cells without content of their own. */
  spilled(sheet: Sheet): ReadonlyMap<number, Scalar>;
  /** Brings all formulas up to date. */
  update(): void;
  /** Computes every formula anew, as Ctrl+Alt+F9 does. */
  recalculate(): void;
}

/** What changed since formulas were last computed. */
interface Staleness {
  sheets: Set<Sheet>;
  /** Whether a formula of any sheet may be without a value: at first, and where sheets went or got another name. */
  anywhere: boolean;
  /** The book's version that all values are of. */
  version: number;
}

export function createCalculation(book: Book, runtime: Readonly<FunctionRuntime>): Calculation {
  const stale: Staleness = { sheets: new Set(), anywhere: true, version: -1 };

  onChange(book, (change: Change) => {
    if (change.kind === "cells") stale.sheets.add(change.sheet);
    stale.anywhere ||= change.kind === "sheets";
  });

  function update(): void {
    if (stale.version === book.version) return;
    const sheets = withDependents(book, stale.sheets);
    for (const sheet of sheets)
      for (const [anchor] of sheet.spills) if (!holdsFormula(sheet, anchor)) withdraw(sheet, anchor);
    const formulas = formulasToCompute(book, sheets, stale.anywhere);
    if (formulas.length > 0) withRuntime(runtime, () => evaluate(book, formulas));
    stale.sheets.clear();
    stale.anywhere = false;
    stale.version = book.version;
  }

  function updateUnlessManual(): void {
    if (book.calculationMode !== "Manual") update();
  }

  return {
    value(sheet, row, column) {
      const cell = sheet.rows.get(row)?.cells.get(column);
      if (cell && cell.formula === null && cell.value !== null) return cell.value ?? null;
      updateUnlessManual();
      if (cell && cell.formula !== null) {
        const waits = book.calculationMode === "Manual" || !sheet.calculates;
        // A formula that has never been computed shows a nought.
        return cell.value ?? (waits && cell.value === undefined ? 0 : null);
      }
      return sheet.spilled.get(cellKey(row, column)) ?? null;
    },
    spill(sheet, row, column) {
      updateUnlessManual();
      return sheet.spills.get(cellKey(row, column)) ?? null;
    },
    spilled(sheet) {
      updateUnlessManual();
      return sheet.spilled;
    },
    update,
    recalculate() {
      for (const sheet of book.sheets) stale.sheets.add(sheet);
      stale.version = -1;
      update();
    },
  };
}

function formulasToCompute(book: Book, stale: ReadonlySet<Sheet>, anywhere: boolean): FormulaCell[] {
  const formulas: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    if (!sheet.calculates) continue;
    const isStale = stale.has(sheet);
    if (!isStale && !anywhere) continue;
    for (const [row, { cells }] of sheet.rows)
      cells.forEach((cell, column) => {
        if (isToCompute(cell, isStale, row, column)) formulas.push({ sheet, row, column, cell });
      });
  }
  return formulas;
}

function isToCompute(cell: Cell, isStale: boolean, row: number, column: number): boolean {
  const { formula } = cell;
  if (formula === null || cell.unknownName || (cell.value !== undefined && !isStale)) return false;
  if (compiledFormula(cell, formula, row, column) !== null) return true;
  // A formula beyond the engine keeps what the file gave; without that it is Excel's to compute.
  cell.value ??= { error: unplacedText(formula).includes("#REF!") ? "#REF!" : "#NAME?" };
  return false;
}

function holdsFormula(sheet: Sheet, key: number): boolean {
  const [row, column] = cellOfKey(key);
  return sheet.rows.get(row)?.cells.get(column)?.formula != null;
}
