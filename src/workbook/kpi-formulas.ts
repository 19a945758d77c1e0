import type { CellRef } from "./cell-ref";

/** A sheet's formulas, as Excel hands them over: a cell without one gives its value. */
export interface FormulaGrid {
  sheet: string;
  top: number;
  left: number;
  formulas: readonly (readonly unknown[])[];
}

const TEXTS = /"(?:[^"]|"")*"/g;
const KPI_CALL = /(?<![\p{L}\d_.])KPI\.[A-Z]+\s*\(/iu;

/**
 * Whether a cell's formula calls one of the add-in's functions.
 *
 * @example callsKpi("=IF(A1>0,KPI.STATUS(A1),0)") // true
 * @example callsKpi('="KPI.STATUS(A1)"') // false
 */
export const callsKpi = (formula: unknown): boolean =>
  typeof formula === "string" && formula.startsWith("=") && KPI_CALL.test(formula.replace(TEXTS, ""));

/** The cells that a reader without the add-in would see as #NAME?. */
export const kpiFormulaCells = ({ sheet, top, left, formulas }: FormulaGrid): CellRef[] =>
  formulas.flatMap((row, index) =>
    row.flatMap((formula, column) =>
      callsKpi(formula) ? [{ sheet, row: top + index, column: left + column }] : [],
    ),
  );
