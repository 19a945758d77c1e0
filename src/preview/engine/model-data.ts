/** The workbook as the engine takes it: its own format of cells, merges and widths. */
import { areaName, cellName } from "../book/address";
import { isError, type Book, type Cell, type Sheet } from "../book/book";
import { isComputable } from "./spreadsheet";

/** What one types to have the cell's content; a text that could be taken for something else with an apostrophe. */
export function engineInput(cell: Cell): string {
  if (cell.formula !== null) {
    if (isComputable(cell.formula)) return `=${cell.formula}`;
    // The engine computes around what the file says this formula gives.
    return constantInput(cell.value ?? null);
  }
  return constantInput(cell.value ?? null);
}

const PLAIN_TEXT = /^(?!true$|false$)\p{L}[^\d]*$/iu;

function constantInput(value: Exclude<Cell["value"], undefined>): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (isError(value)) return `=HOST.ERROR("${value.error}")`;
  return PLAIN_TEXT.test(value) ? value : `'${value}`;
}

/** Of these sheets; the engine need not load what no formula reads. */
export function modelData(book: Book, sheets: ReadonlySet<Sheet>): unknown {
  return {
    sheets: book.sheets.filter((sheet) => sheets.has(sheet)).map(sheetData),
    styles: {},
    formats: {},
    borders: {},
  };
}

function sheetData(sheet: Sheet): unknown {
  const cells: Record<string, string> = {};
  let lastRow = 99;
  let lastColumn = 25;
  for (const [row, { cells: inRow }] of sheet.rows)
    for (const [column, cell] of inRow) {
      if (cell.formula === null && cell.value === null) continue;
      cells[cellName(row, column)] = engineInput(cell);
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  return {
    id: sheet.id,
    name: sheet.name,
    // Room for what spills.
    rowNumber: lastRow + 50,
    colNumber: lastColumn + 10,
    cells,
    merges: sheet.merges.map((merge) => areaName(merge)),
    isVisible: sheet.visibility === "Visible",
    areGridLinesVisible: sheet.showGridlines,
  };
}
