/** The engine's model of the workbook, kept up to date with its changes or made anew, whichever is cheaper. */
import type { Area } from "../book/address";
import type { Book, Sheet } from "../book/book";
import { cellsWithin, onChange } from "../book/cells";
import { engineInput, modelData } from "./model-data";
import { type Command, createModel, dispatchAll, type Model } from "./spreadsheet";

/** A change costs the engine about four times what loading the cell does. */
const COST_OF_CHANGE = 4;

export function createEngineModel(book: Book) {
  let model: Model | null = null;
  /** The sheets the model has: those that were needed so far. */
  let loaded = new Set<Sheet>();
  let pending: { sheet: Sheet; area: Area }[] = [];

  onChange(book, (change) => {
    if (change.kind === "sheets") model = null;
    else if (change.kind === "cells" && model) pending.push({ sheet: change.sheet, area: change.area });
  });

  return {
    /** The model as the workbook is now, with at least the sheets given. */
    current(needed: ReadonlySet<Sheet>): Model {
      const changes = pending.filter(({ sheet }) => loaded.has(sheet));
      pending = [];
      const cells = changes.reduce((sum, { sheet, area }) => sum + cellsIn(sheet, area), 0);
      const size = [...loaded].reduce((sum, sheet) => sum + sizeOf(sheet), 0);
      const complete = [...needed].every((sheet) => loaded.has(sheet));
      if (model && complete && cells * COST_OF_CHANGE <= size + 1000) {
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
    },
    forget(): void {
      model = null;
    },
  };
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
