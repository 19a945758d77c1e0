/** What the engine's functions ask about the workbook besides values: INDIRECT, OFFSET, SUBTOTAL, FORMULATEXT and the like. */
import { intersection, isWithinSheet, type Area } from "../book/address";
import { cellKey, type Cell, type Formula, type Sheet } from "../book/book";
import { cellAt } from "../book/cells";
import { formulaText } from "../book/relative-formula";
import { compiledFormula } from "./engine-formula";
import { areaFrom, parseReference, type Reference } from "./reference";
import type { Position } from "./spreadsheet";

/** An area in the engine's words; `invalidXc` where there is none. */
interface EngineRange {
  sheetId: string;
  zone: Area;
  invalidXc?: string;
}

interface AskedCell {
  isFormula: boolean;
  compiledFormula?: { toFormulaString(): string; usesSymbol(name: string): boolean };
}

export interface Workbook {
  sheetById: (id: string) => Sheet | undefined;
  sheetOf: (reference: Reference) => Sheet | undefined;
  /** As far as a sheet goes for whole columns and rows. */
  endOf: (sheet: Sheet) => Area;
}

const nowhere = (text: string): EngineRange => ({
  sheetId: "",
  zone: { top: -1, left: -1, bottom: -1, right: -1 },
  invalidXc: text,
});

function formulaCell(cell: Cell, formula: Formula, row: number, column: number): AskedCell {
  const compiled = compiledFormula(cell, formula, row, column);
  return {
    isFormula: true,
    compiledFormula: {
      toFormulaString: () => `=${formulaText(formula, row, column)}`,
      usesSymbol: (name) => compiled?.usesFunction(name) ?? false,
    },
  };
}

export function workbookQuestions({ sheetById, sheetOf, endOf }: Workbook) {
  const getCell = ({ sheetId, row, col }: Position): AskedCell | undefined => {
    const sheet = sheetById(sheetId);
    const cell = sheet && cellAt(sheet, row, col);
    if (!cell) return undefined;
    return cell.formula === null ? { isFormula: false } : formulaCell(cell, cell.formula, row, col);
  };
  return {
    getCell,
    getCorrespondingFormulaCell: (position: Position) => {
      const cell = getCell(position);
      return cell?.isFormula ? cell : undefined;
    },
    getNamedRange: () => undefined,
    getSheetName: (id: string) => sheetById(id)?.name,
    getRangeFromSheetXC(_: string, text: string): EngineRange {
      const reference = parseReference(text, 0, 0);
      const sheet = reference && sheetOf(reference);
      const area = reference && areaFrom(reference, 0, 0);
      const zone = sheet && area && intersection(area, endOf(sheet));
      return sheet && zone ? { sheetId: sheet.id, zone } : nowhere(text);
    },
    getRangeFromZone: (sheetId: string, zone: Area): EngineRange =>
      isWithinSheet(zone) ? { sheetId, zone } : nowhere(""),
    getSpreadZone: ({ sheetId, row, col }: Position): Area | undefined =>
      sheetById(sheetId)?.spills.get(cellKey(row, col)),
    // A hidden row does not say whether a filter or the user has hidden it.
    isRowFiltered: () => false,
    isRowHiddenByUser: (sheetId: string, row: number): boolean =>
      sheetById(sheetId)?.rows.get(row)?.hidden ?? false,
  };
}
