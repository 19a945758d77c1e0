/** What a formula reads: cells and ranges by its references, and what the engine's functions ask about the workbook. */
import { columnCount, intersection, MAX_COLUMNS, MAX_ROWS, rowCount, type Area } from "../book/address";
import { cellKey, isError, type Book, type Cell, type Sheet } from "../book/book";
import { cellAt } from "../book/cells";
import { engineName } from "./engine-formula";
import { areaFrom, stepFrom, type Reference } from "./reference";
import {
  functionContext,
  type CompiledFormula,
  type EngineResult,
  type EngineValue,
  type Position,
} from "./spreadsheet";
import { workbookQuestions } from "./workbook-questions";

/** Where a formula stands. */
export interface Place {
  sheet: Sheet;
  row: number;
  column: number;
}

export interface FormulaCell extends Place {
  cell: Cell;
}

export interface CellReader {
  execute(compiled: CompiledFormula<Reference>, place: Place): EngineResult;
  /** Whether a cell of the area was read, and found to be empty. */
  foundEmpty(sheet: Sheet, area: Area): boolean;
}

export interface FormulaValues {
  /** The value of a cell with a formula, computed first where it has none. */
  valueOf: (formula: FormulaCell) => EngineValue;
  /** Called before an empty cell is read. */
  computeSpillAt: (sheet: Sheet, row: number, column: number) => void;
}

/** The engine's own: it gives these where a reference leads nowhere. */
const NO_REFERENCE: EngineValue = { value: "#REF" };

/** Ranges of so many cells are read once: every row of a sheet may count the same column. */
const CELLS_WORTH_KEEPING = 64;

export function createCellReader(book: Book, { valueOf, computeSpillAt }: FormulaValues): CellReader {
  const byName = new Map(book.sheets.map((sheet) => [engineName(sheet.name).toLowerCase(), sheet]));
  const byId = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  const ends = new Map<Sheet, Area>();
  const kept = new Map<string, EngineValue[][]>();
  const empty = new Map<Sheet, Set<number>>();
  const origin = { __originSheetId: "", __originCellPosition: undefined as Position | undefined };
  let at: Place = { sheet: book.sheets[0]!, row: 0, column: 0 };

  const sheetOf = ({ sheet }: Reference): Sheet | undefined =>
    sheet === null ? at.sheet : byName.get(sheet.toLowerCase());

  function read(sheet: Sheet, row: number, column: number): EngineValue {
    const cell = cellAt(sheet, row, column);
    if (cell !== null && cell.formula !== null && !cell.unknownName)
      return valueOf({ sheet, row, column, cell });
    const value = cell?.value ?? null;
    if (value !== null) return { value: isError(value) ? value.error : value };
    computeSpillAt(sheet, row, column);
    const spilled = sheet.spilled.get(cellKey(row, column)) ?? null;
    if (spilled !== null) return { value: isError(spilled) ? spilled.error : spilled };
    const found = empty.get(sheet) ?? new Set();
    empty.set(sheet, found.add(cellKey(row, column)));
    return { value: null };
  }

  function placed(sheet: Sheet, row: number, column: number): EngineValue {
    const value = read(sheet, row, column);
    value.position = { sheetId: sheet.id, row, col: column };
    return value;
  }

  function cell(reference: Reference | null): EngineValue {
    const sheet = reference && sheetOf(reference);
    if (!sheet) return NO_REFERENCE;
    const row = stepFrom(at.row, reference.top);
    const column = stepFrom(at.column, reference.left);
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return NO_REFERENCE;
    return placed(sheet, row, column);
  }

  function range(reference: Reference | null): EngineResult {
    const sheet = reference && sheetOf(reference);
    const area = reference && areaFrom(reference, at.row, at.column);
    if (!sheet || !area) return [[NO_REFERENCE]];
    const within = intersection(area, endOf(sheet));
    if (!within) return [[]];
    const isKept = rowCount(within) * columnCount(within) >= CELLS_WORTH_KEEPING;
    const key = isKept ? [sheet.id, within.top, within.left, within.bottom, within.right].join() : "";
    const known = isKept ? kept.get(key) : undefined;
    if (known) return known;
    const matrix = matrixOf(sheet, within);
    if (isKept) kept.set(key, matrix);
    return matrix;
  }

  function matrixOf(sheet: Sheet, { top, left, bottom, right }: Area): EngineValue[][] {
    const matrix: EngineValue[][] = [];
    for (let column = left; column <= right; column++) {
      const values: EngineValue[] = [];
      for (let row = top; row <= bottom; row++) values.push(placed(sheet, row, column));
      matrix.push(values);
    }
    return matrix;
  }

  /** As far as the sheet goes for whole columns and rows: all that is in use, and some more. */
  function endOf(sheet: Sheet): Area {
    const known = ends.get(sheet);
    if (known) return known;
    const end = { top: 0, left: 0, bottom: 99, right: 25 };
    for (const [row, { cells }] of sheet.rows)
      cells.forEach(({ value, formula }, column) => {
        if (value === null && formula === null) return;
        end.bottom = Math.max(end.bottom, row);
        end.right = Math.max(end.right, column);
      });
    end.bottom = Math.min(end.bottom + 49, MAX_ROWS - 1);
    end.right = Math.min(end.right + 9, MAX_COLUMNS - 1);
    ends.set(sheet, end);
    return end;
  }

  const context = functionContext({
    ...origin,
    lookupCaches: { forwardSearch: new Map(), reverseSearch: new Map() },
    getFormulaResult: ({ sheetId, row, col }: Position): EngineValue => {
      const sheet = byId.get(sheetId);
      return sheet ? placed(sheet, row, col) : NO_REFERENCE;
    },
    getters: workbookQuestions({ sheetById: (id) => byId.get(id), sheetOf, endOf }),
  }) as typeof origin;

  return {
    execute(compiled, place) {
      const before = at;
      enter(place);
      try {
        return compiled.execute(cell, range, context);
      } finally {
        enter(before);
      }
    },
    foundEmpty: (sheet, area) => {
      for (const key of empty.get(sheet) ?? []) {
        const row = Math.floor(key / MAX_COLUMNS);
        const column = key % MAX_COLUMNS;
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return true;
      }
      return false;
    },
  };

  function enter(place: Place): void {
    at = place;
    context.__originSheetId = place.sheet.id;
    context.__originCellPosition = { sheetId: place.sheet.id, row: place.row, col: place.column };
  }
}
