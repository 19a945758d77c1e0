/** Single cells of a grid: what they hold, and the figures in them. */
import {
  type DocumentCell,
  parseDocumentCell,
  PERCENT_UNIT,
  type ParsedFigure,
} from "../../../text/document-cell";
import { decimalsOf } from "../../../text/numbers";
import { plainText, saysNoFigure } from "../../../text/thai";
import { type CellRef, columnName } from "../../cell-ref";
import type { CellValue, Grid } from "../../grid";
import type { CellPart, Figure } from "../../model";
import type { Table } from "../../table";
import { dateText } from "./dates";

/** The cell of the sheet at a place of a grid. */
export const cellRef = ({ sheet, top, left, turned }: Grid, row: number, column: number): CellRef =>
  turned
    ? { sheet, row: top + column, column: left + row }
    : { sheet, row: top + row, column: left + column };

/** What a column of a grid is called: its letter; of a table on its side, the number of its row. */
export function columnLabel(grid: Grid, column: number): string {
  const cell = cellRef(grid, 0, column);
  return grid.turned ? String(cell.row + 1) : columnName(cell.column);
}

/** The cell that stands for a table: the heading of the first column that is read. */
export const headerCell = ({
  grid,
  headerRow,
  columns,
}: Pick<Table, "grid" | "headerRow" | "columns">): CellRef =>
  cellRef(grid, headerRow, columns.find(({ role }) => role !== "other")?.index ?? 0);

export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row]?.[column] ?? "";

export const textAt = (grid: Grid, row: number, column: number): string => {
  const value = valueAt(grid, row, column);
  return typeof value === "boolean" ? "" : plainText(String(value)).trim();
};

const ERROR_VALUE =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|PYTHON!)$/;

export const isErrorValue = (value: CellValue): value is string =>
  typeof value === "string" && ERROR_VALUE.test(value);

/** Blank, or a dash: nothing to read there. */
export const isEmpty = (value: CellValue): boolean =>
  value === "" || (typeof value === "string" && saysNoFigure(value));

const isPercentFormat = (format: string): boolean => format.replace(/"[^"]*"|\\./g, "").includes("%");

/** Whether a number under this format is shown as a date. */
export const isDateFormat = (format: string): boolean =>
  /[dy]|mmm/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && !/general/i.test(format);

/** Digits after the point that a number format shows; null for General and the like. */
function shownDecimals(format: string): number | null {
  if (format === "General") return null;
  const first = format.replace(/"[^"]*"|\\./g, "").split(";")[0] ?? "";
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(first);
  return digits ? (digits[1]?.length ?? 0) : null;
}

/** A cell that holds just a number; a percent cell's 0.95 is the figure 95. */
function numberFigure(grid: Grid, row: number, column: number, value: number): Figure {
  const format = grid.numberFormats[row]?.[column] ?? "General";
  const percent = isPercentFormat(format);
  const scaled = percent ? Number((value * 100).toPrecision(15)) : value;
  return {
    value: scaled,
    cell: cellRef(grid, row, column),
    part: "value",
    scale: percent ? 100 : 1,
    decimals: shownDecimals(format) ?? Math.min(10, decimalsOf(scaled)),
    unit: percent ? PERCENT_UNIT : null,
  };
}

/**
 * A figure that was parsed out of a cell's text. Property by property, as all figures are made: of a spread V8 makes a hidden
 * class for each of a hundred thousand figures.
 */
export const parsedFigure = (
  cell: CellRef,
  part: CellPart,
  { value, decimals, unit }: ParsedFigure,
): Figure => ({ value, cell, part, scale: 1, decimals, unit });

export type CellReading =
  | { kind: "empty" }
  | { kind: "error"; text: string; cell: CellRef }
  | { kind: "number"; figure: Figure }
  | { kind: "text"; text: string; document: DocumentCell; cell: CellRef };

/** What a figure's cell holds. */
export function readCell(grid: Grid, row: number, column: number): CellReading {
  const value = valueAt(grid, row, column);
  if (isErrorValue(value)) return { kind: "error", text: value, cell: cellRef(grid, row, column) };
  if (isEmpty(value)) return { kind: "empty" };
  const isDate = typeof value === "number" && isDateFormat(grid.numberFormats[row]?.[column] ?? "General");
  if (typeof value === "number" && !isDate)
    return { kind: "number", figure: numberFigure(grid, row, column, value) };
  const text = typeof value === "number" ? dateText(value) : plainText(String(value)).trim();
  return { kind: "text", text, document: parseDocumentCell(text), cell: cellRef(grid, row, column) };
}

/**
 * The single figure of a cell in a column that holds one kind of figure (a result column, a weight), however it is
 * written: 700, "700", "700 ตำบล", "ร้อยละ 5.10", "(ผล 700 ตำบล)". Null for none; "unreadable" for other text.
 */
export function readFigure(grid: Grid, row: number, column: number): Figure | null | "unreadable" | "error" {
  const reading = readCell(grid, row, column);
  switch (reading.kind) {
    case "empty":
      return null;
    case "error":
      return "error";
    case "number":
      return reading.figure;
    case "text": {
      const { document, cell } = reading;
      if (document.target) return parsedFigure(cell, "target", document.target);
      if (document.result) return parsedFigure(cell, "result", document.result);
      return "unreadable";
    }
  }
}
