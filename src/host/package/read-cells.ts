/** A sheet's `sheetData`: rows, cells and their formulas, read as the XML goes by. */
import { cellCount, columnNumber, parseArea } from "../book/address";
import { cellKey, type Cell, type Row, type Scalar, type Sheet } from "../book/book";
import { cellsWithin } from "../book/cells";
import { RowCells } from "../book/row-cells";
import { shiftFormula } from "../book/formula-text";
import { shownFormula } from "./formula-names";
import type { SheetContext } from "./sheet-context";
import { isOn, scanXml, unescapeCellText } from "./xml";

/** The cell that is being read. */
interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  isDynamic: boolean;
  value: string | null;
  formula: string | null;
  formulaAttributes: Record<string, string>;
}

/** A formula that cells below or beside it share, by the number of the group. */
type SharedFormulas = Map<string, { formula: string; row: number; column: number }>;

export function readCells(xml: string, sheet: Sheet, context: SheetContext): void {
  const shared: SharedFormulas = new Map();
  let rowIndex = -1;
  let row: Row | null = null;
  let cell: OpenCell | null = null;
  let column = -1;
  let captured: "value" | "formula" | null = null;
  let phonetic = 0;

  scanXml(xml, {
    open(name, attributes) {
      if (name === "row") {
        rowIndex = attributes.r === undefined ? rowIndex + 1 : Number(attributes.r) - 1;
        column = -1;
        row = rowFrom(attributes);
        sheet.rows.set(rowIndex, row);
      } else if (name === "c") {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        cell = openCell(rowIndex, column, attributes);
      } else if (name === "rPh") phonetic++;
      else if (cell === null) return;
      else if (name === "f") {
        cell.formula = "";
        cell.formulaAttributes = attributes;
        captured = "formula";
      } else if (name === "v" || (name === "t" && phonetic === 0)) {
        // Rich text comes in several pieces.
        cell.value = name === "v" ? "" : (cell.value ?? "");
        captured = "value";
      }
    },
    text(data) {
      if (cell && captured) cell[captured] += data;
    },
    close(name) {
      if (name === "v" || name === "f" || name === "t") captured = null;
      else if (name === "rPh") phonetic--;
      else if (name === "c" && row && cell) {
        row.cells.set(column, cellFrom(cell, sheet, shared, context));
        cell = null;
      }
    },
  });
  takeSpilled(sheet);
}

function rowFrom(attributes: Record<string, string>): Row {
  const { r: _, ht, customHeight, hidden, s, customFormat, ...rest } = attributes;
  return {
    cells: new RowCells(),
    height: isOn(customHeight) && ht !== undefined ? Number(ht) : null,
    hidden: isOn(hidden),
    style: isOn(customFormat) && s !== undefined ? Number(s) : null,
    attributes: ht !== undefined && !isOn(customHeight) ? { ...rest, ht } : rest,
  };
}

const openCell = (row: number, column: number, { t, cm, s }: Record<string, string>): OpenCell => ({
  row,
  column,
  type: t ?? "n",
  style: s === undefined ? 0 : Number(s),
  isDynamic: cm !== undefined,
  value: null,
  formula: null,
  formulaAttributes: {},
});

function cellFrom(read: OpenCell, sheet: Sheet, shared: SharedFormulas, context: SheetContext): Cell {
  const { row, column, type, value, formulaAttributes } = read;
  const cell: Cell = {
    value: scalar(type, value, context),
    formula: null,
    isArray: false,
    style: read.style,
    shared: type === "s" && value !== null ? Number(value) : null,
    stored: null,
    shape: null,
  };
  const text = formulaText(read, shared);
  if (text === null) return cell;
  cell.formula = shownFormula(text, context.namespaces);
  cell.stored = cell.formula === text ? null : text;
  if (formulaAttributes.t === "array") {
    cell.isArray = !read.isDynamic;
    const area = parseArea(formulaAttributes.ref ?? "");
    if (area && cellCount(area) > 1) sheet.spills.set(cellKey(row, column), area);
  }
  if (value === null && type !== "str") cell.value = undefined;
  cell.shared = null;
  return cell;
}

/** Null where the cell has no formula of its own. */
function formulaText(
  { formula, formulaAttributes, row, column }: OpenCell,
  shared: SharedFormulas,
): string | null {
  if (formula === null || formulaAttributes.t === "dataTable") return null;
  const group = formulaAttributes.t === "shared" ? formulaAttributes.si : undefined;
  if (group === undefined) return formula === "" ? null : formula;
  if (formula !== "") {
    shared.set(group, { formula, row, column });
    return formula;
  }
  const origin = shared.get(group);
  return origin ? shiftFormula(origin.formula, row - origin.row, column - origin.column) : null;
}

const LETTERS = /^[A-Za-z]+/;

/** The file has the values of an array formula in all of its cells; only the first is one with content. */
function takeSpilled(sheet: Sheet): void {
  for (const [anchor, area] of sheet.spills)
    for (const [row, column, cell] of cellsWithin(sheet, area)) {
      const key = cellKey(row, column);
      if (key === anchor || cell.formula !== null) continue;
      sheet.spilled.set(key, cell.value ?? null);
      cell.value = null;
      cell.shared = null;
    }
}

function columnOf(reference: string): number {
  const letters = LETTERS.exec(reference)?.[0] ?? "A";
  return columnNumber(letters);
}

function scalar(type: string, text: string | null, context: SheetContext): Scalar {
  switch (type) {
    case "s":
      return text === null ? null : (context.sharedStrings[Number(text)] ?? "");
    case "str":
    case "inlineStr":
      return unescapeCellText(text ?? "");
    case "b":
      return text === null ? null : isOn(text.trim());
    case "e":
      return text === null ? null : { error: text };
    case "d":
      return text === null ? null : serialOf(text, context.date1904);
    default:
      return text === null || text.trim() === "" ? null : Number(text);
  }
}

const DAY = 86_400_000;

/** An ISO 8601 date as the serial number Excel would hold. */
function serialOf(iso: string, date1904: boolean): Scalar {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00:00`}Z`,
  );
  if (Number.isNaN(time)) return iso;
  return (time - Date.UTC(1899, 11, 30)) / DAY - (date1904 ? 1462 : 0);
}
