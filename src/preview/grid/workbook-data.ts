/** The whole workbook as the grid shows it: contents and looks. */
import { areaName, cellName } from "../../host/book/address";
import type { Book, Cell, Sheet } from "../../host/book/book";
import { digitWidth, standardWidth } from "../../host/book/sizes";
import { engineInput } from "../../host/engine/engine-formula";
import { isPlainText } from "../../host/engine/spreadsheet";
import { gridBorder, gridFormat, gridStyle } from "./cell-look";
import { gridChoiceLists, gridConditionalFormats } from "./sheet-rules";
import { gatherZones } from "./zones";

/** Room to type below and beside what is there. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;
const PIXELS_PER_POINT = 96 / 72;

/** Numbers for equal things, from 1. */
function numbered<Item extends object>() {
  const items: Record<number, Item> = {};
  const known = new Map<string, number>();
  return {
    items,
    of(item: Item): number {
      const text = JSON.stringify(item);
      const number = known.get(text) ?? known.size + 1;
      known.set(text, number);
      items[number] = item;
      return number;
    },
  };
}

/** What the grid's line shows for the cell: no apostrophe where none is needed, as in a cell whose format takes text. */
export function gridInput(cell: Cell, row: number, column: number, format: string | null): string {
  const input = engineInput(cell, row, column);
  if (!input.startsWith("'") || /^'[=+@-]/.test(input)) return input;
  const text = input.slice(1);
  return format?.endsWith("@") === true || isPlainText(text) ? text : input;
}

export const holdsText = ({ value, formula }: Cell): boolean => formula === null && typeof value === "string";

export function workbookData(book: Book): unknown {
  const styles = numbered<object>();
  const borders = numbered<object>();
  const formats: Record<number, string> = {};
  const formatNumbers = new Map<string, number>();
  const formatNumber = (format: string): number => {
    const number = formatNumbers.get(format) ?? formatNumbers.size + 1;
    formatNumbers.set(format, number);
    formats[number] = format;
    return number;
  };
  const looks = new Map<
    number,
    { style: number | null; border: number | null; formats: (number | null)[] }
  >();
  const lookOf = (index: number) => {
    const known = looks.get(index);
    if (known) return known;
    const cellStyle = book.styles.at(index);
    const style = gridStyle(book, cellStyle);
    const border = gridBorder(book, cellStyle.border);
    const made = {
      style: Object.keys(style).length > 0 ? styles.of(style) : null,
      border: Object.keys(border).length > 0 ? borders.of(border) : null,
      formats: [false, true].map((isText) => {
        const format = gridFormat(cellStyle, isText);
        return format === null ? null : formatNumber(format);
      }),
    };
    looks.set(index, made);
    return made;
  };
  return {
    sheets: book.sheets.map((sheet) => sheetData(sheet)),
    styles: styles.items,
    formats,
    borders: borders.items,
  };

  function sheetData(sheet: Sheet): unknown {
    const cells: Record<string, string> = {};
    const zones = { styles: gatherZones(), formats: gatherZones(), borders: gatherZones() };
    let lastRow = 49;
    let lastColumn = 13;
    for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
      const inRow = sheet.rows.get(row)!.cells;
      for (const [column, cell] of inRow) {
        const look = lookOf(cell.style);
        const format = look.formats[holdsText(cell) ? 1 : 0] ?? null;
        if (cell.formula !== null || cell.value !== null)
          cells[cellName(row, column)] = gridInput(
            cell,
            row,
            column,
            format === null ? null : formats[format]!,
          );
        if (look.style !== null) zones.styles.add(row, column, look.style);
        if (look.border !== null) zones.borders.add(row, column, look.border);
        if (format !== null) zones.formats.add(row, column, format);
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
      }
    }
    const rowNumber = lastRow + 1 + SPARE_ROWS;
    const colNumber = lastColumn + 1 + SPARE_COLUMNS;
    return {
      id: sheet.id,
      name: sheet.name,
      rowNumber,
      colNumber,
      cells,
      styles: zones.styles.byName(),
      formats: zones.formats.byName(),
      borders: zones.borders.byName(),
      merges: sheet.merges.map((merge) => areaName(merge)),
      cols: columnSizes(sheet, colNumber),
      rows: rowSizes(sheet, rowNumber),
      conditionalFormats: gridConditionalFormats(sheet.conditionalFormats),
      dataValidationRules: gridChoiceLists(sheet.validations),
      figures: [],
      tables: [],
      panes: { xSplit: cutsTitles(sheet) ? 0 : sheet.freeze.columns, ySplit: sheet.freeze.rows },
      isVisible: sheet.visibility === "Visible",
      areGridLinesVisible: sheet.showGridlines,
      isLocked: sheet.protected,
      ...(sheet.tabColor === "" ? {} : { color: sheet.tabColor }),
    };
  }

  /**
   * Whether text above the table reaches over the edge of the frozen columns. Excel lets it run on, the grid cuts it
   * there: then only the rows are frozen.
   */
  function cutsTitles(sheet: Sheet): boolean {
    const { rows, columns } = sheet.freeze;
    const sizes = columnSizes(sheet, columns);
    for (let row = 0; row < rows; row++)
      for (const [column, cell] of sheet.rows.get(row)?.cells ?? []) {
        const { font, alignment } = book.styles.at(cell.style);
        if (column >= columns || alignment.wrapText !== undefined || typeof cell.value !== "string") continue;
        let room = 0;
        for (let next = column; next < columns; next++) room += sizes[next]!.size;
        // Half as wide as high, marks above and below aside.
        if (cell.value.replace(/\p{M}/gu, "").length * font.size * PIXELS_PER_POINT * 0.5 > room) return true;
      }
    return false;
  }

  function columnSizes(sheet: Sheet, count: number): Record<number, { size: number; isHidden?: boolean }> {
    const digit = digitWidth(book);
    const size = (width: number): number => Math.max(5, Math.round(width * digit));
    const standard = size(standardWidth(book, sheet));
    const sizes: ReturnType<typeof columnSizes> = {};
    for (let column = 0; column < count; column++) sizes[column] = { size: standard };
    for (const { first, last, width, hidden } of sheet.columns)
      for (let column = first; column <= Math.min(last, count - 1); column++)
        sizes[column] = {
          size: width === null ? standard : size(width),
          ...(hidden ? { isHidden: true } : {}),
        };
    return sizes;
  }

  /** Rows without a height of their own are fitted by the grid. */
  function rowSizes(sheet: Sheet, count: number): Record<number, { size?: number; isHidden?: boolean }> {
    const sizes: ReturnType<typeof rowSizes> = {};
    for (const [row, { height, hidden }] of sheet.rows)
      if (row < count && (height !== null || hidden))
        sizes[row] = {
          ...(height === null ? {} : { size: Math.max(10, Math.round(height * PIXELS_PER_POINT)) }),
          ...(hidden ? { isHidden: true } : {}),
        };
    return sizes;
  }
}
