/** The rows and cells of a sheet, with the values of its formulas. */
import { areaName, columnLetters } from "../book/address";
import { cellOfKey, isError, type Cell, type Row, type Sheet } from "../book/book";
import { newCell } from "../book/cells";
import { fittedHeight } from "../display/fitted-height";
import { storedFormula } from "./formula-names";
import type { SheetWriting } from "./sheet-writing";
import { escapeCellText, escapeXml, tag } from "./xml";

export function writeCells(sheet: Sheet, writing: SheetWriting): string {
  const spilled = spilledRows(sheet, writing);
  const rows = [...sheet.rows];
  for (const index of spilled.keys())
    if (!sheet.rows.has(index))
      rows.push([index, { cells: new Map(), height: null, hidden: false, style: null, attributes: null }]);
  rows.sort(([a], [b]) => a - b);
  const xml = rows.map(([index, row]) => rowXml(sheet, writing, index, row, spilled.get(index)));
  return tag("sheetData", {}, xml.join(""));
}

/** What formulas spilled, as cells by row and column. */
function spilledRows(sheet: Sheet, { calculation }: SheetWriting): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [key, value] of calculation.spilled(sheet)) {
    const [row, column] = cellOfKey(key);
    const cells = rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, newCell(value, null, 0));
    rows.set(row, cells);
  }
  return rows;
}

function rowXml(
  sheet: Sheet,
  writing: SheetWriting,
  index: number,
  row: Row,
  spilled: ReadonlyMap<number, Cell> | undefined,
): string {
  const all: [number, Cell][] = spilled
    ? [
        ...new Map<number, Cell>([
          ...row.cells,
          ...[...spilled].map(([column, cell]): [number, Cell] => [
            column,
            { ...cell, style: row.cells.get(column)?.style ?? 0 },
          ]),
        ]),
      ]
    : [...row.cells];
  all.sort(([a], [b]) => a - b);
  let cells = "";
  for (const [column, cell] of all) cells += cellXml(sheet, writing, index, column, cell);
  const attributes = { ...row.attributes };
  // How far the cells reach may have changed.
  delete attributes.spans;
  const fitted =
    row.height === null && attributes.ht === undefined
      ? fittedHeight(writing.book, writing.calculation, sheet, index)
      : null;
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

function cellXml(sheet: Sheet, writing: SheetWriting, row: number, column: number, cell: Cell): string {
  const reference = `${columnLetters(column)}${row + 1}`;
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  if (cell.shared !== null) return `<c r="${reference}"${style} t="s"><v>${cell.shared}</v></c>`;
  if (cell.formula !== null) return formulaXml(sheet, writing, row, column, cell, reference, style);
  const { value } = cell;
  if (value === null || value === undefined) return style === "" ? "" : `<c r="${reference}"${style}/>`;
  if (typeof value === "string") {
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
    return `<c r="${reference}"${style} t="inlineStr"><is><t${space}>${escapeCellText(value)}</t></is></c>`;
  }
  return `<c r="${reference}"${style}${typeAndValue(value)}</c>`;
}

/** The rest of a cell's start tag and its value. */
function typeAndValue(value: Exclude<Cell["value"], null | undefined>): string {
  if (typeof value === "number") return `><v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (isError(value)) return ` t="e"><v>${escapeXml(value.error)}</v>`;
  return ` t="str"><v>${escapeCellText(value)}</v>`;
}

function formulaXml(
  sheet: Sheet,
  { book, calculation, dynamicArrays }: SheetWriting,
  row: number,
  column: number,
  cell: Cell,
  reference: string,
  style: string,
): string {
  const stored = cell.stored ?? storedFormula(cell.formula!, book.namespaces);
  const spill = calculation.spill(sheet, row, column);
  const value = calculation.value(sheet, row, column);
  // Excel puts an @ before a custom function in a formula of the old kind, which takes one value of an array.
  const isDynamic = !cell.isArray && (spill !== null || stored.includes("_xldudf_"));
  const metadata = isDynamic ? dynamicArrays() : null;
  const asArray = spill ? areaName(spill) : cell.isArray || metadata !== null ? reference : null;
  const kind = asArray === null ? "" : ` t="array" ref="${asArray}"`;
  const cm = metadata === null ? "" : ` cm="${metadata}"`;
  const rest = value === null ? ">" : typeAndValue(value);
  const [type, shown] = [rest.slice(0, rest.indexOf(">")), rest.slice(rest.indexOf(">") + 1)];
  return `<c r="${reference}"${style}${type}${cm}><f${kind}>${escapeXml(stored)}</f>${shown}</c>`;
}
