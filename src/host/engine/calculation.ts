/**
 * Values of formulas. A value the file gives stands until something on its own sheet, or on a sheet its sheet's
 * formulas lead to, has changed; the engine computes the rest, when they are asked for.
 */
import type { Area } from "../book/address";
import { cellKey, cellOfKey, type Book, type Cell, type Scalar, type Sheet } from "../book/book";
import { onChange, type Change } from "../book/cells";
import { createEngineModel } from "./engine-model";
import { withRuntime, type FunctionRuntime } from "./function-runtime";
import { engineFormula } from "./model-data";
import { reach, withDependents } from "./sheet-dependencies";
import { excelError, type Model } from "./spreadsheet";

export interface Calculation {
  /** What the cell shows; brings out-of-date formulas up to date first. */
  value(sheet: Sheet, row: number, column: number): Scalar;
  /** The area a formula spills over, itself included; null for one cell. */
  spill(sheet: Sheet, row: number, column: number): Area | null;
  /** Values spilled into cells without content of their own. */
  spilled(sheet: Sheet): ReadonlyMap<number, Scalar>;
  /** Brings all formulas up to date. */
  update(): void;
  /** Computes every formula anew, as Ctrl+Alt+F9 does. */
  recalculate(): void;
  /** The engine's model of the workbook as it is now. */
  model(): Model;
}

/** What changed since formulas were last computed. */
interface Staleness {
  sheets: Set<Sheet>;
  /** The book's version that all values are of. */
  version: number;
}

export function createCalculation(book: Book, runtime: Readonly<FunctionRuntime>): Calculation {
  const engine = createEngineModel(book);
  const stale: Staleness = { sheets: new Set(), version: -1 };

  onChange(book, (change: Change) => {
    if (change.kind === "cells") stale.sheets.add(change.sheet);
  });

  function update(): void {
    if (stale.version === book.version) return;
    const sheets = withDependents(book, stale.sheets);
    const wanted = formulasToCompute(book, sheets);
    for (const sheet of sheets)
      for (const [anchor] of sheet.spills) if (!holdsFormula(sheet, anchor)) withdraw(sheet, anchor);
    if (wanted.length > 0) {
      withRuntime(runtime, () => {
        const model = engine.current(reach(book, new Set(wanted.map(([sheet]) => sheet))));
        for (const entry of wanted) compute(model, ...entry);
      });
    }
    stale.sheets.clear();
    stale.version = book.version;
  }

  return {
    value(sheet, row, column) {
      const cell = sheet.rows.get(row)?.cells.get(column);
      if (cell && cell.formula === null && cell.value !== null) return cell.value ?? null;
      update();
      if (cell && cell.formula !== null) return cell.value ?? null;
      return sheet.spilled.get(cellKey(row, column)) ?? null;
    },
    spill(sheet, row, column) {
      update();
      return sheet.spills.get(cellKey(row, column)) ?? null;
    },
    spilled(sheet) {
      update();
      return sheet.spilled;
    },
    update,
    recalculate() {
      for (const sheet of book.sheets) stale.sheets.add(sheet);
      engine.forget();
      stale.version = -1;
      update();
    },
    model: () => withRuntime(runtime, () => engine.current(new Set(book.sheets))),
  };
}

function formulasToCompute(book: Book, stale: ReadonlySet<Sheet>): [Sheet, number, number, Cell][] {
  const wanted: [Sheet, number, number, Cell][] = [];
  for (const sheet of book.sheets)
    for (const [row, { cells }] of sheet.rows)
      for (const [column, cell] of cells)
        if (cell.formula !== null && (cell.value === undefined || stale.has(sheet)))
          wanted.push([sheet, row, column, cell]);
  return wanted;
}

/** Takes the cell's value, and what it spills, from the engine. */
function compute(engine: Model, sheet: Sheet, row: number, column: number, cell: Cell): void {
  if (cell.unknownName) return;
  // A formula beyond the engine keeps what the file gave; without that it is Excel's to compute.
  if (engineFormula(cell.formula!) === null) {
    cell.value ??= { error: cell.formula!.includes("#REF!") ? "#REF!" : "#NAME?" };
    return;
  }
  withdraw(sheet, cellKey(row, column));
  const position = { sheetId: sheet.id, row, col: column };
  cell.value = evaluated(engine, position) ?? 0;
  const zone = engine.getters.getSpreadZone(position);
  if (!zone || (zone.top === zone.bottom && zone.left === zone.right)) return;
  const { top, left, bottom, right } = zone;
  sheet.spills.set(cellKey(row, column), { top, left, bottom, right });
  for (let r = top; r <= bottom; r++)
    for (let c = left; c <= right; c++)
      if (r !== row || c !== column)
        sheet.spilled.set(cellKey(r, c), evaluated(engine, { sheetId: sheet.id, row: r, col: c }));
}

function holdsFormula(sheet: Sheet, key: number): boolean {
  const [row, column] = cellOfKey(key);
  return sheet.rows.get(row)?.cells.get(column)?.formula != null;
}

/** Takes back what a formula spilled. */
function withdraw(sheet: Sheet, anchor: number): void {
  const area = sheet.spills.get(anchor);
  if (!area) return;
  sheet.spills.delete(anchor);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) sheet.spilled.delete(cellKey(row, column));
}

function evaluated(engine: Model, position: { sheetId: string; row: number; col: number }): Scalar {
  const cell = engine.getters.getEvaluatedCell(position);
  switch (cell.type) {
    case "error":
      // Excel warns of a circle and shows zero.
      return cell.value === "#CYCLE" ? 0 : { error: excelError(String(cell.value)) };
    case "empty":
      return null;
    default:
      return cell.value;
  }
}
