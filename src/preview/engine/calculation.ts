/**
 * Values of formulas. A value the file gives stands until something on its own sheet, or on a sheet its sheet's
 * formulas lead to, has changed; the engine computes the rest, when they are asked for.
 */
import { cellName, parseArea, type Area } from "../book/address";
import { sameName, type Book, type Cell, type Scalar, type Sheet } from "../book/book";
import { onChange, type Change } from "../book/cells";
import { sheetsNamed } from "../book/formula-text";
import { engineInput, modelData } from "./model-data";
import { createModel, dispatch, excelError, isComputable, type Model } from "./spreadsheet";

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

/** Many single changes cost the engine more than starting from the whole workbook. */
const REBUILD_ABOVE = 3000;

const key = (row: number, column: number): number => row * 16_384 + column;

export function createCalculation(book: Book): Calculation {
  let model: Model | null = null;
  let pending: { sheet: Sheet; area: Area }[] = [];
  /** Sheets with changes that formulas have not been computed with. */
  const changedSheets = new Set<Sheet>();
  const spills = new Map<Sheet, Map<number, Scalar>>();
  const spillAreas = new Map<Sheet, Map<number, Area>>();
  let upToDate = -1;

  onChange(book, (change: Change) => {
    if (change.kind === "sheets") model = null;
    else if (change.kind === "cells") {
      changedSheets.add(change.sheet);
      if (model) pending.push({ sheet: change.sheet, area: change.area });
    }
  });

  function currentModel(): Model {
    const cells = pending.reduce((sum, { sheet, area }) => sum + cellsIn(sheet, area), 0);
    if (model && cells <= REBUILD_ABOVE) {
      for (const { sheet, area } of pending) sendCells(model, sheet, area);
    } else {
      model = createModel(modelData(book));
    }
    pending = [];
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
    for (const sheet of [...spills.keys()])
      if (stale.has(sheet) || !book.sheets.includes(sheet)) {
        spills.delete(sheet);
        spillAreas.delete(sheet);
      }
    if (wanted.length > 0) {
      const engine = currentModel();
      for (const entry of wanted) compute(engine, ...entry);
    }
    changedSheets.clear();
    upToDate = book.version;
  }

  function compute(engine: Model, sheet: Sheet, row: number, column: number, cell: Cell): void {
    // A formula beyond the engine keeps what the file gave; without that it is Excel's to compute.
    if (!isComputable(cell.formula!)) {
      cell.value ??= { error: "#NAME?" };
      return;
    }
    const position = { sheetId: sheet.id, row, col: column };
    cell.value = evaluated(engine, position) ?? 0;
    const zone = engine.getters.getSpreadZone(position);
    if (!zone) {
      if (cell.array !== null && parseArea(cell.array)?.bottom !== row) cell.array = cellName(row, column);
      return;
    }
    if (zone.top === zone.bottom && zone.left === zone.right) return;
    const area: Area = { top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right };
    mapOf(spillAreas, sheet).set(key(row, column), area);
    for (let r = area.top; r <= area.bottom; r++)
      for (let c = area.left; c <= area.right; c++) {
        if (r === row && c === column) continue;
        const value = evaluated(engine, { sheetId: sheet.id, row: r, col: c });
        const existing = sheet.rows.get(r)?.cells.get(c);
        // A file's array formula has its results as values of the cells it fills.
        if (existing && existing.value !== null) existing.value = value;
        else mapOf(spills, sheet).set(key(r, c), value);
      }
  }

  function staleSheets(): Set<Sheet> {
    const stale = new Set(changedSheets);
    if (stale.size === 0) return stale;
    const leads = new Map(book.sheets.map((sheet) => [sheet, leadsTo(book, sheet)]));
    for (let grew = true; grew; ) {
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
      return spills.get(sheet)?.get(key(row, column)) ?? null;
    },
    spill(sheet, row, column) {
      update();
      return spillAreas.get(sheet)?.get(key(row, column)) ?? null;
    },
    spilled(sheet) {
      update();
      return spills.get(sheet) ?? new Map();
    },
    update,
    recalculate() {
      for (const sheet of book.sheets) changedSheets.add(sheet);
      model = null;
      upToDate = -1;
      update();
    },
    model: currentModel,
  };
}

function mapOf<Value>(maps: Map<Sheet, Map<number, Value>>, sheet: Sheet): Map<number, Value> {
  const found = maps.get(sheet) ?? new Map<number, Value>();
  maps.set(sheet, found);
  return found;
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

function sendCells(model: Model, sheet: Sheet, area: Area): void {
  const id = sheet.id;
  const { numberOfRows, numberOfCols } = {
    numberOfRows: model.getters.getNumberRows(id),
    numberOfCols: model.getters.getNumberCols(id),
  };
  const lastRow = Math.min(area.bottom, Math.max(numberOfRows - 1, ...sheet.rows.keys()));
  const lastColumn = Math.min(area.right, Math.max(numberOfCols - 1, lastColumnOf(sheet, area)));
  if (lastRow >= numberOfRows) grow(model, id, "ROW", numberOfRows, lastRow - numberOfRows + 50);
  if (lastColumn >= numberOfCols) grow(model, id, "COL", numberOfCols, lastColumn - numberOfCols + 10);
  for (let row = area.top; row <= lastRow; row++)
    for (let column = area.left; column <= lastColumn; column++) {
      const cell = sheet.rows.get(row)?.cells.get(column);
      dispatch(model, "UPDATE_CELL", { sheetId: id, row, col: column, content: cell ? engineInput(cell) : "" });
    }
}

const lastColumnOf = (sheet: Sheet, area: Area): number => {
  let last = 0;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 5000); row++)
    for (const column of sheet.rows.get(row)?.cells.keys() ?? []) last = Math.max(last, column);
  return last;
};

function grow(model: Model, sheetId: string, dimension: "ROW" | "COL", size: number, quantity: number): void {
  dispatch(model, "ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    dimension,
    base: size - 1,
    position: "after",
    quantity: quantity + 1,
  });
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
