/** What the user did in the grid, brought into the workbook: contents of cells, widths of columns and heights of rows. */
import { cellName, areaAt } from "../../host/book/address";
import { sameName, type Book, type Sheet } from "../../host/book/book";
import { changed, rowAt, touch } from "../../host/book/cells";
import { changeColumns } from "../../host/book/columns";
import { digitWidth } from "../../host/book/sizes";
import type { Command, Model } from "../../host/engine/spreadsheet";
import { writeContents } from "../../host/objects/writing";

interface Position {
  sheetId: string;
  row: number;
  col: number;
}

interface Resize {
  sheetId: string;
  dimension: "ROW" | "COL";
  elements: number[];
  size: number | null;
}

interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface TypedEdits {
  /** Every command the grid carries out, in order. */
  note(command: Command): void;
  /** Writes what was noted: how many cells, and which of them the workbook would not take. */
  bring(model: Model): { count: number; refused: { sheet: Sheet; row: number; column: number }[] };
}

export function createTypedEdits(book: Book): TypedEdits {
  /** By cell; the text as typed, or null where the grid is to be asked. */
  let cells = new Map<string, Position & { typed: string | null }>();
  let resizes: Resize[] = [];

  function note(command: Command, isReplay = false): void {
    switch (command.type) {
      case "UPDATE_CELL": {
        if (command.content === undefined && !isReplay) return;
        const { sheetId, row, col, content } = command as unknown as Position & { content?: string };
        cells.set(`${sheetId} ${cellName(row, col)}`, {
          sheetId,
          row,
          col,
          typed: isReplay ? null : (content ?? null),
        });
        return;
      }
      case "CLEAR_CELL": {
        const { sheetId, row, col } = command as unknown as Position;
        cells.set(`${sheetId} ${cellName(row, col)}`, { sheetId, row, col, typed: null });
        return;
      }
      case "CLEAR_CELLS":
      case "DELETE_CONTENT": {
        const { sheetId, target } = command as unknown as { sheetId: string; target: Zone[] };
        for (const { top, left, bottom, right } of target)
          for (let row = top; row <= bottom; row++)
            for (let col = left; col <= right; col++)
              cells.set(`${sheetId} ${cellName(row, col)}`, { sheetId, row, col, typed: null });
        return;
      }
      case "RESIZE_COLUMNS_ROWS":
        resizes.push(command as unknown as Resize);
        return;
      case "UNDO":
      case "REDO":
        for (const each of command.commands as Command[]) note(each, true);
    }
  }

  const sheetOf = (id: string): Sheet | undefined => book.sheets.find((sheet) => sameName(sheet.id, id));

  function resize({ sheetId, dimension, elements, size }: Resize): void {
    const sheet = sheetOf(sheetId);
    if (!sheet) return;
    const digit = digitWidth(book);
    for (const index of elements)
      if (dimension === "ROW") rowAt(sheet, index).height = size === null ? null : size * 0.75;
      else
        changeColumns(sheet.columns, index, index, (run) => {
          run.width = size === null ? null : size / digit;
        });
    touch(sheet, dimension === "ROW" ? "sheetData" : "cols");
    changed(book, { kind: "format", sheet, area: areaAt(0, 0) });
  }

  return {
    note: (command) => note(command),
    bring(model) {
      const [edited, resized] = [[...cells.values()], resizes];
      cells = new Map();
      resizes = [];
      for (const each of resized) resize(each);
      const refused = edited.flatMap(({ typed, ...position }) => {
        const sheet = sheetOf(position.sheetId);
        if (!sheet) return [];
        const content = typed ?? contentIn(model, position);
        try {
          writeContents(book, sheet, areaAt(position.row, position.col), [[content]]);
          return [];
        } catch {
          return [{ sheet, row: position.row, column: position.col }];
        }
      });
      return { count: edited.length + resized.length, refused };
    },
  };
}

function contentIn({ getters }: Model, position: Position): string {
  const cell = getters.getCell(position);
  if (!cell) return "";
  return cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
}
