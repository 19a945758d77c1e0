/**
 * Values of formulas. A value the file gives stands until something on its own sheet, or on a sheet its sheet's
 * formulas lead to, has changed; the engine computes the rest, when they are asked for.
 */
import type { Area } from "../book/address";
import { cellKey, sameName, type Book, type Cell, type Scalar, type Sheet } from "../book/book";
import { cellsWithin, onChange, type Change } from "../book/cells";
import { sheetsNamed } from "../book/formula-text";
import { engineFormula, engineInput, modelData } from "./model-data";
import { type Command, createModel, dispatchAll, excelError, type Model } from "./spreadsheet";

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

/** A change costs the engine about four times what loading the cell does. */
const COST_OF_CHANGE = 4;

export function createCalculation(book: Book): Calculation {
  let model: Model | null = null;
  /** The sheets the model has: those that were needed so far. */
  let loaded = new Set<Sheet>();
  let pending: { sheet: Sheet; area: Area }[] = [];
  /** Sheets with changes that formulas have not been computed with. */
  const changedSheets = new Set<Sheet>();
  let upToDate = -1;

  onChange(book, (change: Change) => {
    if (change.kind === "sheets") model = null;
    else if (change.kind === "cells") {
      changedSheets.add(change.sheet);
      if (model) pending.push({ sheet: change.sheet, area: change.area });
    }
  });

  function currentModel(needed: ReadonlySet<Sheet>): Model {
    const changes = pending.filter(({ sheet }) => loaded.has(sheet));
    pending = [];
    const cells = changes.reduce((sum, { sheet, area }) => sum + cellsIn(sheet, area), 0);
    const size = [...loaded].reduce((sum, sheet) => sum + sizeOf(sheet), 0);
    if (model && cells * COST_OF_CHANGE <= size + 1000 && [...needed].every((sheet) => loaded.has(sheet))) {
      const engine = model;
      dispatchAll(
        engine,
        changes.flatMap(({ sheet, area }) => cellCommands(engine, sheet, area)),
      );
      return engine;
    }
    loaded = new Set(book.sheets.filter((sheet) => needed.has(sheet) || loaded.has(sheet)));
    model = createModel(modelData(book, loaded));
    return model;
  }

  function update(): void {
    if (upToDate === book.version) return;
    const stale = staleSheets();
    const wanted: [Sheet, number, number, Cell][] = [];
    for (const sheet of book.sheets)
      for (const [row, { cells }] of sheet.rows)
        for (const [column, cell] of cells)
          if (cell.formula !== null && (cell.value === undefined || stale.has(sheet)))
            wanted.push([sheet, row, column, cell]);
    for (const sheet of stale)
      for (const [anchor] of sheet.spills) if (!holdsFormula(sheet, anchor)) withdraw(sheet, anchor);
    if (wanted.length > 0) {
      const engine = currentModel(reach(book, new Set(wanted.map(([sheet]) => sheet))));
      for (const entry of wanted) compute(engine, ...entry);
    }
    changedSheets.clear();
    upToDate = book.version;
  }

  function compute(engine: Model, sheet: Sheet, row: number, column: number, cell: Cell): void {
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

  function staleSheets(): Set<Sheet> {
    const stale = new Set(changedSheets);
    if (stale.size === 0) return stale;
    const leads = new Map(book.sheets.map((sheet) => [sheet, leadsTo(book, sheet)]));
    for (let grew = true; grew;) {
      grew = false;
      for (const [sheet, targets] of leads)
        if (!stale.has(sheet) && (targets === "all" || targets.some((target) => stale.has(target)))) {
          stale.add(sheet);
          grew = true;
        }
    }
    return stale;
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
      for (const sheet of book.sheets) changedSheets.add(sheet);
      model = null;
      upToDate = -1;
      update();
    },
    model: () => currentModel(new Set(book.sheets)),
  };
}

const holdsFormula = (sheet: Sheet, key: number): boolean =>
  sheet.rows.get(Math.floor(key / 16_384))?.cells.get(key % 16_384)?.formula != null;

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

function cellsIn(sheet: Sheet, area: Area): number {
  const rows = Math.min(area.bottom - area.top + 1, sheet.rows.size + 1);
  return rows * (Math.min(area.right, 255) - area.left + 1);
}

function sizeOf(sheet: Sheet): number {
  let size = 0;
  for (const { cells } of sheet.rows.values()) size += cells.size;
  return size;
}

/** What brings the engine's cells of an area up to date; the sheet grows where they lie beyond its end. */
function cellCommands(model: Model, sheet: Sheet, area: Area): Command[] {
  const sheetId = sheet.id;
  const rows = model.getters.getNumberRows(sheetId);
  const columns = model.getters.getNumberCols(sheetId);
  const commands: Command[] = [];
  let [lastRow, lastColumn] = [rows - 1, columns - 1];
  for (const [row, column] of cellsWithin(sheet, area)) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const grow = (dimension: "ROW" | "COL", size: number, last: number, spare: number) => {
    if (last < size) return;
    const sheetName = model.getters.getSheetName(sheetId);
    const quantity = last - size + 1 + spare;
    const change = { sheetId, sheetName, dimension, base: size - 1, position: "after", quantity };
    commands.push({ type: "ADD_COLUMNS_ROWS", ...change });
  };
  grow("ROW", rows, lastRow, 50);
  grow("COL", columns, lastColumn, 10);
  for (let row = area.top; row <= Math.min(area.bottom, lastRow); row++)
    for (let column = area.left; column <= Math.min(area.right, lastColumn); column++) {
      const cell = sheet.rows.get(row)?.cells.get(column);
      commands.push({
        type: "UPDATE_CELL",
        sheetId,
        row,
        col: column,
        content: cell ? engineInput(cell) : "",
      });
    }
  return commands;
}

/** Sheets and all that their formulas read, directly or not. */
function reach(book: Book, from: ReadonlySet<Sheet>): Set<Sheet> {
  const reached = new Set(from);
  for (const sheet of reached) {
    const targets = leadsTo(book, sheet);
    if (targets === "all") return new Set(book.sheets);
    // A set visits what is added to it on the way.
    for (const target of targets) reached.add(target);
  }
  return reached;
}

/** The sheets whose cells a sheet's formulas read; names and INDIRECT may read any. */
function leadsTo(book: Book, sheet: Sheet): Sheet[] | "all" {
  const names = new Set<string>();
  for (const { cells } of sheet.rows.values())
    for (const { formula } of cells.values()) {
      if (formula === null) continue;
      if (/\bINDIRECT\(/i.test(formula)) return "all";
      if (book.names.some(({ name }) => formula.toLowerCase().includes(name.toLowerCase()))) return "all";
      if (formula.includes("!")) for (const name of sheetsNamed(formula)) names.add(name.toLowerCase());
    }
  return book.sheets.filter((other) => [...names].some((name) => sameName(name, other.name)));
}
