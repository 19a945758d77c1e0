/** The rows and cells of a sheet, with the values of its formulas. */
import { areaName, columnLetters } from "../book/address";
import { cellOfKey, isError, type Cell, type Formula, type Row, type Sheet } from "../book/book";
import { newCell, newRow } from "../book/cells";
import { RowCells } from "../book/row-cells";
import { rowFitter } from "../display/fitted-height";
import type { SheetWriting } from "./sheet-writing";
import { formulaSpeller } from "./stored-formulas";
import { escapeCellText, escapeXml, tag } from "./xml";

/** What all rows of a sheet are written with. */
interface CellWriting extends SheetWriting {
  sheet: Sheet;
  fittedHeight: (row: number) => number | null;
  spell: ReturnType<typeof formulaSpeller>;
}

/** `sheetData`, row by row. */
export function* writeCells(sheet: Sheet, writing: SheetWriting, namespace: string): Iterable<string> {
  const { book, calculation } = writing;
  const spilled = spilledRows(sheet, writing);
  const indexes = [...new Set([...sheet.rows.keys(), ...spilled.keys()])].sort((a, b) => a - b);
  if (indexes.length === 0) {
    yield `<sheetData${namespace}/>`;
    return;
  }
  const all: CellWriting = {
    ...writing,
    sheet,
    fittedHeight: rowFitter(book, calculation, sheet),
    spell: formulaSpeller(book.namespaces),
  };
  yield `<sheetData${namespace}>`;
  for (const index of indexes)
    yield rowXml(all, index, sheet.rows.get(index) ?? EMPTY_ROW, spilled.get(index));
  yield "</sheetData>";
}

const EMPTY_ROW: Row = newRow();

/** What formulas spilled, as cells by row and column. */
function spilledRows(sheet: Sheet, { calculation }: SheetWriting): Map<number, RowCells<Cell>> {
  const rows = new Map<number, RowCells<Cell>>();
  for (const [key, value] of calculation.spilled(sheet)) {
    const [row, column] = cellOfKey(key);
    const cells = rows.get(row) ?? new RowCells<Cell>();
    cells.set(column, newCell(value, null, 0));
    rows.set(row, cells);
  }
  return rows;
}

function rowXml(writing: CellWriting, index: number, row: Row, spilled: RowCells<Cell> | undefined): string {
  let cells = "";
  withSpilled(row.cells, spilled).forEach((cell, column) => {
    cells += cellXml(writing, index, column, cell);
  });
  const attributes = { ...row.attributes };
  // How far the cells reach may have changed.
  delete attributes.spans;
  const fitted = row.height === null && attributes.ht === undefined ? writing.fittedHeight(index) : null;
  return tag(
    "row",
    {
      r: index + 1,
      s: row.style === null || row.style === 0 ? null : row.style,
      customFormat: row.style !== null && row.style !== 0 ? true : null,
      ...attributes,
      ...(row.height === null ? { ht: attributes.ht ?? fitted } : { ht: row.height, customHeight: true }),
      hidden: row.hidden || null,
    },
    cells,
  );
}

/** Spilled values stand in cells that have a style at most. */
function withSpilled(own: RowCells<Cell>, spilled: RowCells<Cell> | undefined): RowCells<Cell> {
  if (!spilled) return own;
  const all = own.copy();
  spilled.forEach((cell, column) => all.set(column, { ...cell, style: own.get(column)?.style ?? 0 }));
  return all;
}

function cellXml(writing: CellWriting, row: number, column: number, cell: Cell): string {
  const reference = `${columnLetters(column)}${row + 1}`;
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  if (cell.shared !== null) return `<c r="${reference}"${style} t="s"><v>${cell.shared}</v></c>`;
  if (cell.formula !== null) return formulaXml(writing, row, column, cell, cell.formula, reference, style);
  const { value } = cell;
  if (value === null || value === undefined) return style === "" ? "" : `<c r="${reference}"${style}/>`;
  if (typeof value === "string") {
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
    return `<c r="${reference}"${style} t="inlineStr"><is><t${space}>${escapeCellText(value)}</t></is></c>`;
  }
  return `<c r="${reference}"${style}${typeOf(value)}><v>${valueXml(value)}</v></c>`;
}

type Shown = Exclude<Cell["value"], null | undefined>;

/** The attribute that says what a value is. */
function typeOf(value: Shown): string {
  if (typeof value === "number") return "";
  if (typeof value === "boolean") return ' t="b"';
  return isError(value) ? ' t="e"' : ' t="str"';
}

function valueXml(value: Shown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  return isError(value) ? escapeXml(value.error) : escapeCellText(value);
}

function formulaXml(
  { sheet, calculation, dynamicArrays, spell }: CellWriting,
  row: number,
  column: number,
  cell: Cell,
  formula: Formula,
  reference: string,
  style: string,
): string {
  const { xml, usesCustomFunction } = spell(cell, formula, row, column);
  const spill = calculation.spill(sheet, row, column);
  const value = calculation.value(sheet, row, column);
  // Excel puts an @ before a custom function in a formula of the old kind, which takes one value of an array.
  const isDynamic = !cell.isArray && (spill !== null || usesCustomFunction);
  const metadata = isDynamic ? dynamicArrays() : null;
  const asArray = spill ? areaName(spill) : cell.isArray || metadata !== null ? reference : null;
  const kind = asArray === null ? "" : ` t="array" ref="${asArray}"`;
  const cm = metadata === null ? "" : ` cm="${metadata}"`;
  const type = value === null ? "" : typeOf(value);
  const shown = value === null ? "" : `<v>${valueXml(value)}</v>`;
  return `<c r="${reference}"${style}${type}${cm}><f${kind}>${xml}</f>${shown}</c>`;
}
