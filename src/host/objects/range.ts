import { invalidArgument, itemNotFound } from "../api-error";
import {
  areaAt,
  areaName,
  boundingArea,
  cellCount,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  sheetPrefix,
  type Area,
} from "../book/address";
import { select } from "../book/selection";
import { areaRectangle, type Rectangle } from "../chart/place";
import { clearRange } from "./clear-range";
import { columnProperties } from "./column-properties";
import { copyRange } from "./copy-range";
import type { Definition, HostContext, Property } from "./definition";
import { handle, type Handle } from "./handle";
import { hiddenProperties } from "./hidden";
import { hyperlinkProperty } from "./hyperlink";
import { specialCells } from "./special-cells";
import { mergeCells, unmergeCells } from "./merge-cells";
import { rangeArgument, rangeHandle, requireAlive } from "./range-address";
import { valueProperties } from "./range-values";
import { rowProperties } from "./row-properties";
import type { RangeTarget } from "./targets";
import { usedWithSpills } from "./used-range";
import { wrongSize } from "./writing";

function shifted(target: RangeTarget, top: number, left: number, rows: number, columns: number): Handle {
  if (rows < 1 || columns < 1) throw invalidArgument();
  return rangeHandle(target.book, target.sheet, areaAt(top, left, rows, columns));
}

function used(target: RangeTarget, { calculation }: HostContext, valuesOnly: unknown): Area | null {
  requireAlive(target);
  return usedWithSpills(target, calculation, target.area, valuesOnly === true);
}

/** In points, from the sheet's corner. */
const side = (name: keyof Rectangle): Property<RangeTarget> => ({
  get: ({ book, sheet, area }) => areaRectangle(book, sheet, area)[name],
});

export const rangeDefinition: Definition<RangeTarget> = {
  properties: {
    address: {
      get: (target) => {
        requireAlive(target);
        return `${sheetPrefix(target.sheet.name)}!${areaName(target.area)}`;
      },
    },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    ...Object.fromEntries((["left", "top", "width", "height"] as const).map((name) => [name, side(name)])),
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    ...valueProperties,
    ...hiddenProperties,
    hyperlink: hyperlinkProperty,
    hasSpill: {
      get: ({ sheet, area }, { calculation }) => calculation.spill(sheet, area.top, area.left) !== null,
    },
  },
  objects: {
    format: (target) => handle("RangeFormat", target),
    worksheet: ({ book, sheet }) => handle("Worksheet", { book, sheet }),
    conditionalFormats: (target) => handle("ConditionalFormatCollection", target),
    dataValidation: (target) => handle("DataValidation", target),
  },
  methods: {
    getCell: (target, _, row: number, column: number) =>
      shifted(target, target.area.top + row, target.area.left + column, 1, 1),
    getRow: (target, _, row: number) =>
      shifted(target, target.area.top + row, target.area.left, 1, columnCount(target.area)),
    getColumn: (target, _, column: number) =>
      shifted(target, target.area.top, target.area.left + column, rowCount(target.area), 1),
    getLastRow: (target) =>
      shifted(target, target.area.bottom, target.area.left, 1, columnCount(target.area)),
    getLastColumn: (target) => shifted(target, target.area.top, target.area.right, rowCount(target.area), 1),
    getLastCell: (target) => shifted(target, target.area.bottom, target.area.right, 1, 1),
    getOffsetRange: (target, _, rows: number, columns: number) =>
      shifted(
        target,
        target.area.top + rows,
        target.area.left + columns,
        rowCount(target.area),
        columnCount(target.area),
      ),
    getResizedRange: (target, _, rows: number, columns: number) =>
      shifted(
        target,
        target.area.top,
        target.area.left,
        rowCount(target.area) + rows,
        columnCount(target.area) + columns,
      ),
    getAbsoluteResizedRange: (target, _, rows: number, columns: number) =>
      shifted(target, target.area.top, target.area.left, rows, columns),
    getEntireRow: ({ book, sheet, area }) =>
      rangeHandle(book, sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
    getEntireColumn: ({ book, sheet, area }) =>
      rangeHandle(book, sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
    getUsedRange: (target, context, valuesOnly?: boolean) => {
      const area = used(target, context, valuesOnly);
      return rangeHandle(target.book, target.sheet, area ?? areaAt(target.area.top, target.area.left));
    },
    getUsedRangeOrNullObject: (target, context, valuesOnly?: boolean) => {
      const area = used(target, context, valuesOnly);
      return area && rangeHandle(target.book, target.sheet, area);
    },
    getBoundingRect: (target, _, other: unknown) => {
      const range = rangeArgument(target.book, target.sheet, other);
      if (range.sheet !== target.sheet) throw invalidArgument();
      return rangeHandle(target.book, target.sheet, boundingArea(target.area, range.area));
    },
    // The client sends a large array in parts, and asks first whether the whole fits.
    _ValidateArraySize: ({ area }, _, rows: number, columns: number) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongSize();
    },
    getIntersection: (target, _, other: unknown) => {
      const range = intersectionWith(target, other);
      if (!range) throw itemNotFound();
      return range;
    },
    getIntersectionOrNullObject: (target, _, other: unknown) => intersectionWith(target, other),
    getSpecialCellsOrNullObject: (target, _, cellType: string) => specialCells(target, cellType),
    clear: (target, _, applyTo?: string) => clearRange(target, applyTo),
    merge: (target, _, across?: boolean) => mergeCells(target, across === true),
    unmerge: unmergeCells,
    copyFrom: copyRange,
    getColumnProperties: columnProperties,
    getRowProperties: rowProperties,
    select: ({ book, sheet, area }) => {
      if (sheet.visibility !== "Visible") throw invalidArgument();
      select(book, sheet, area);
    },
    calculate: (_, { calculation }) => calculation.update(),
  },
};

function intersectionWith(target: RangeTarget, other: unknown): Handle | null {
  const range = rangeArgument(target.book, target.sheet, other);
  const area = range.sheet === target.sheet ? intersection(range.area, target.area) : null;
  return area && rangeHandle(target.book, target.sheet, area);
}
