import { ApiError, invalidArgument, itemNotFound } from "../api-error";
import {
  areaAt,
  areaName,
  cellCount,
  columnCount,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  isWithinSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  rowCount,
  sheetPrefix,
  splitSheet,
  type Area,
} from "../book/address";
import { isError, sheetNamed, type Book, type Scalar, type Sheet } from "../book/book";
import {
  cellAt,
  cellsWithin,
  changed,
  rowAt,
  rowsWithin,
  setContent,
  setStyle,
  styleAt,
  touch,
  usedArea,
} from "../book/cells";
import { changeColumns, columnRun } from "../book/columns";
import { shiftFormula } from "../book/formula-text";
import { select } from "../book/selection";
import { shownText } from "../display/number-text";
import * as argument from "./arguments";
import { conditionalFormatsDefinition } from "./conditional-formats";
import { copyRules } from "./copied-rules";
import { dataValidationDefinition } from "./data-validation";
import { handle, isHandle, type AnyHandle, type Definition, type HostContext } from "./definition";
import { rangeFormatDefinition } from "./range-format";
import { worksheetDefinition } from "./worksheet";
import {
  matrixReader,
  requireCellLimit,
  requireWritable,
  restyle,
  writeContents,
  wrongSize,
} from "./writing";

export interface RangeTarget {
  book: Book;
  sheet: Sheet;
  area: Area;
}

export const rangeHandle = (book: Book, sheet: Sheet, area: Area): AnyHandle => {
  if (!isWithinSheet(area)) throw invalidArgument();
  return handle(rangeDefinition, { book, sheet, area });
};

/** A range of a sheet by its address, or the whole sheet. */
export function rangeOf(book: Book, sheet: Sheet, address: unknown): AnyHandle {
  if (address === null || address === undefined || address === "")
    return rangeHandle(book, sheet, areaAt(0, 0, MAX_ROWS, MAX_COLUMNS));
  const { sheet: named, rest } = splitSheet(argument.text(address, "address"));
  const on = named === null ? sheet : sheetNamed(book, named);
  const area = parseArea(rest);
  if (!on || !area || on !== sheet)
    throw invalidArgument(`"${String(address)}" is no address of this sheet.`);
  return rangeHandle(book, on, area);
}

/** A range given as one, or by an address that may name a sheet. */
export function rangeArgument(book: Book, sheet: Sheet, given: unknown): RangeTarget {
  if (isHandle(given)) return given.target as RangeTarget;
  const { sheet: named, rest } = splitSheet(argument.text(given, "range"));
  const on = named === null ? sheet : sheetNamed(book, named);
  const area = parseArea(rest);
  if (!on || !area) throw invalidArgument(`"${String(given)}" is no address.`);
  return { book, sheet: on, area };
}

function requireAlive({ book, sheet }: RangeTarget): void {
  if (!book.sheets.includes(sheet)) throw itemNotFound();
}

const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

/** Row by row; null for whole rows and columns, as Excel answers. */
function matrix(target: RangeTarget, read: (row: number, column: number) => unknown): unknown[][] | null {
  requireAlive(target);
  const { area } = target;
  if (isUnbounded(area)) return null;
  requireCellLimit(area);
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(read(row, column));
    rows.push(values);
  }
  return rows;
}

const apiValue = (value: Scalar): string | number | boolean =>
  value === null ? "" : isError(value) ? value.error : value;

function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

function formulaAt(
  { sheet }: RangeTarget,
  { calculation }: HostContext,
  row: number,
  column: number,
): unknown {
  const cell = cellAt(sheet, row, column);
  return cell?.formula != null ? `=${cell.formula}` : apiValue(calculation.value(sheet, row, column));
}

function shifted(target: RangeTarget, top: number, left: number, rows: number, columns: number): AnyHandle {
  if (rows < 1 || columns < 1) throw invalidArgument();
  return rangeHandle(target.book, target.sheet, areaAt(top, left, rows, columns));
}

function used(target: RangeTarget, { calculation }: HostContext, valuesOnly: unknown): Area | null {
  requireAlive(target);
  const within = isUnbounded(target.area) || cellCount(target.area) > 0 ? target.area : null;
  const area = usedArea(target.sheet, within, valuesOnly === true);
  // What a formula spills counts as content.
  let result = area;
  for (const key of calculation.spilled(target.sheet).keys()) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    if (!contains(target.area, areaAt(row, column))) continue;
    result = result
      ? {
          top: Math.min(result.top, row),
          left: Math.min(result.left, column),
          bottom: Math.max(result.bottom, row),
          right: Math.max(result.right, column),
        }
      : areaAt(row, column);
  }
  return result;
}

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(target: RangeTarget, applyTo: unknown): void {
  const { book, sheet, area } = target;
  const what = argument.oneOf(applyTo ?? "All", CLEARED, "applyTo");
  requireWritable(sheet);
  const everything = what === "All";
  if (everything || what === "Contents") {
    for (const [row, column] of [...cellsWithin(sheet, area)])
      setContent(sheet, row, column, { value: null, formula: null });
    touch(sheet, "sheetData");
    changed(book, { kind: "cells", sheet, area });
  }
  if (everything || what === "Formats") {
    resetStyles(target);
    sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
    if (everything) {
      sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
      sheet.validations = withoutArea(sheet.validations, area);
      touch(sheet, "mergeCells", "dataValidations");
    }
    touch(sheet, "conditionalFormatting");
  }
  if (everything || what === "Hyperlinks" || what === "RemoveHyperlinks") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
    touch(sheet, "hyperlinks");
  }
}

function resetStyles({ book, sheet, area }: RangeTarget): void {
  for (const [index, row] of [...rowsWithin(sheet, area)]) {
    for (const [column, cell] of [...row.cells]) {
      if (column < area.left || column > area.right) continue;
      if (cell.formula === null && cell.value === null) row.cells.delete(column);
      else cell.style = 0;
    }
    if (isWholeRows(area)) row.style = null;
    // A cell that stands on a formatted row or column shows that format unless it says otherwise.
    else
      for (let column = area.left; column <= Math.min(area.right, area.left + 1023); column++)
        if (styleAt(sheet, index, column) !== 0) setStyle(sheet, index, column, 0);
  }
  if (isWholeColumns(area))
    changeColumns(sheet.columns, area.left, area.right, (run) => {
      run.style = null;
    });
  touch(sheet, "sheetData", "cols");
  changed(book, { kind: "format", sheet, area });
}

/** Takes an area away from rules; what is partly covered keeps the rest. */
export function withoutArea<Rule extends { areas: Area[] }>(rules: readonly Rule[], area: Area): Rule[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((own) => intersection(own, area))) return [rule];
    const areas = rule.areas.flatMap((own) => subtract(own, area));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

function subtract(from: Area, taken: Area): Area[] {
  const shared = intersection(from, taken);
  if (!shared) return [from];
  return [
    { ...from, bottom: shared.top - 1 },
    { ...from, top: shared.bottom + 1 },
    { top: shared.top, bottom: shared.bottom, left: from.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: from.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function merge(target: RangeTarget, across: unknown): void {
  const { book, sheet, area } = target;
  requireWritable(sheet);
  if (sheet.tables.length > 0 && cellCount(area) > 1 && isUnbounded(area)) throw invalidArgument();
  const areas = across === true ? rowsOf(area) : [area];
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
  for (const merged of areas) {
    if (cellCount(merged) < 2) continue;
    // Only the first content stays; it moves to the corner.
    const contents = [...cellsWithin(sheet, merged)]
      .filter(([, , cell]) => cell.formula !== null || cell.value !== null)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const first = contents[0];
    for (const [row, column] of contents.slice(1))
      setContent(sheet, row, column, { value: null, formula: null });
    if (first && (first[0] !== merged.top || first[1] !== merged.left)) {
      setContent(sheet, merged.top, merged.left, first[2]);
      setContent(sheet, first[0], first[1], { value: null, formula: null });
    }
    sheet.merges.push(merged);
  }
  touch(sheet, "mergeCells", "sheetData");
  changed(book, { kind: "cells", sheet, area });
}

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: rowCount(area) }, (_, at) => ({ ...area, top: area.top + at, bottom: area.top + at }));

const COPIED = ["All", "Formulas", "Values", "Formats"] as const;

function copyFrom(
  target: RangeTarget,
  { calculation }: HostContext,
  given: unknown,
  copyType: unknown,
  skipBlanks: unknown,
  transpose: unknown,
): void {
  const what = argument.oneOf(copyType ?? "All", COPIED, "copyType");
  if (skipBlanks || transpose)
    throw new ApiError(
      "NotImplemented",
      "Range.copyFrom with skipBlanks or transpose is not implemented by the local host.",
    );
  const { book, sheet } = target;
  requireWritable(sheet);
  const source = rangeArgument(book, sheet, given);
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  // A source smaller than the target is repeated where it fits evenly; one that does not decides the size.
  const fits = rowCount(target.area) % rows === 0 && columnCount(target.area) % columns === 0;
  const area = fits ? target.area : areaAt(target.area.top, target.area.left, rows, columns);
  if (isUnbounded(source.area))
    throw new ApiError(
      "NotImplemented",
      "Range.copyFrom of whole rows or columns is not implemented by the local host.",
    );
  requireCellLimit(area);
  const copied = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const [r, c] = [source.area.top + row, source.area.left + column];
      const cell = cellAt(source.sheet, r, c);
      return {
        formula: cell?.formula ?? null,
        value: calculation.value(source.sheet, r, c),
        style: styleAt(source.sheet, r, c),
      };
    }),
  );
  const merges = source.sheet.merges.filter((merged) => contains(source.area, merged));
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const [r, c] = [(row - area.top) % rows, (column - area.left) % columns];
      const { formula, value, style } = copied[r]![c]!;
      if (what !== "Formats") {
        const moved =
          formula === null || what === "Values"
            ? null
            : shiftFormula(formula, row - source.area.top - r, column - source.area.left - c);
        setContent(
          sheet,
          row,
          column,
          moved === null ? { value, formula: null } : { value: undefined, formula: moved },
        );
      }
      if (what === "All" || what === "Formats") setStyle(sheet, row, column, style);
    }
  if (what === "All") {
    sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
    for (let top = area.top; top <= area.bottom; top += rows)
      for (let left = area.left; left <= area.right; left += columns)
        for (const merged of merges)
          sheet.merges.push(
            areaAt(
              merged.top - source.area.top + top,
              merged.left - source.area.left + left,
              rowCount(merged),
              columnCount(merged),
            ),
          );
    sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
    sheet.validations = withoutArea(sheet.validations, area);
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
    for (let top = area.top; top <= area.bottom; top += rows)
      for (let left = area.left; left <= area.right; left += columns)
        copyRules(source, { sheet, area: areaAt(top, left, rows, columns) });
    touch(sheet, "mergeCells");
  }
  touch(sheet, "sheetData");
  changed(book, { kind: "cells", sheet, area });
}

function hyperlinkOf({ sheet, area }: RangeTarget): Record<string, string> | null {
  const link = sheet.hyperlinks.find((each) => contains(each.area, areaAt(area.top, area.left)));
  if (!link) return null;
  return {
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    ...(link.display === null ? {} : { textToDisplay: link.display }),
  };
}

/** The blue and the line that Excel gives a linked cell. */
const LINK_COLOR = { rgb: "FF0563C1" };

function setHyperlink(target: RangeTarget, value: unknown, context: HostContext): void {
  const { book, sheet, area } = target;
  requireWritable(sheet);
  const given = argument.record(value, "hyperlink");
  const part = (name: string) =>
    given[name] === undefined || given[name] === null ? null : argument.text(given[name], name);
  const [address, location, tip, display] = [
    part("address"),
    part("documentReference"),
    part("screenTip"),
    part("textToDisplay"),
  ];
  if ((address === null) === (location === null))
    throw invalidArgument("A link wants an address or a documentReference.");
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
  sheet.hyperlinks.push({ area, address, location, relationship: null, tip, display });
  if (display !== null) writeContents(book, sheet, area, display.startsWith("=") ? `'${display}` : display);
  else if (context.calculation.value(sheet, area.top, area.left) === null)
    writeContents(book, sheet, areaAt(area.top, area.left), `'${location ?? address!}`);
  restyle(book, sheet, area, ({ font }) => {
    font.color = LINK_COLOR;
    font.underline = "single";
  });
  touch(sheet, "hyperlinks");
}

function hiddenOf({ sheet, area }: RangeTarget, rows: boolean): boolean | null {
  const states = new Set<boolean>();
  if (rows)
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row++)
      states.add(sheet.rows.get(row)?.hidden ?? false);
  else
    for (let column = area.left; column <= area.right; column++)
      states.add(columnRun(sheet.columns, column)?.hidden ?? false);
  return states.size === 1 ? [...states][0]! : null;
}

function setHidden({ book, sheet, area }: RangeTarget, rows: boolean, value: unknown): void {
  requireWritable(sheet);
  const hidden = argument.flag(value, "hidden");
  if (rows) {
    if (rowCount(area) > 100_000) throw invalidArgument();
    for (let row = area.top; row <= area.bottom; row++) rowAt(sheet, row).hidden = hidden;
    touch(sheet, "sheetData");
  } else {
    changeColumns(sheet.columns, area.left, area.right, (run) => {
      run.hidden = hidden;
    });
    touch(sheet, "cols");
  }
  changed(book, { kind: "format", sheet, area });
}

export const rangeDefinition: Definition<RangeTarget> = {
  name: "Range",
  properties: {
    address: {
      get: (target) => {
        requireAlive(target);
        return `${sheetPrefix(target.sheet.name)}!${areaName(target.area)}`;
      },
    },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    values: {
      get: (target, { calculation }) =>
        matrix(target, (row, column) => apiValue(calculation.value(target.sheet, row, column))),
      set: (target, value) => writeContents(target.book, target.sheet, target.area, value),
    },
    formulas: {
      get: (target, context) => matrix(target, (row, column) => formulaAt(target, context, row, column)),
      set: (target, value) => writeContents(target.book, target.sheet, target.area, value),
    },
    valueTypes: {
      get: (target, { calculation }) =>
        matrix(target, (row, column) => valueType(calculation.value(target.sheet, row, column))),
    },
    text: {
      get: (target, { calculation, book }) =>
        matrix(target, (row, column) =>
          shownText(
            calculation.value(target.sheet, row, column),
            book.styles.at(styleAt(target.sheet, row, column)).numberFormat,
          ),
        ),
    },
    numberFormat: {
      get: (target, { book }) =>
        matrix(target, (row, column) => book.styles.at(styleAt(target.sheet, row, column)).numberFormat),
      set: ({ book, sheet, area }, value) => {
        const at = matrixReader(area, value);
        restyle(
          book,
          sheet,
          area,
          (style, row, column) => {
            const format = at(row, column);
            if (format !== null) style.numberFormat = argument.text(format, "numberFormat");
          },
          Array.isArray(value),
        );
      },
    },
    hidden: {
      get: (target) => {
        const states = [hiddenOf(target, true), hiddenOf(target, false)];
        return states.includes(true) ? true : states.includes(null) ? null : false;
      },
    },
    rowHidden: {
      get: (target) => hiddenOf(target, true),
      set: (target, value) => setHidden(target, true, value),
    },
    columnHidden: {
      get: (target) => hiddenOf(target, false),
      set: (target, value) => setHidden(target, false, value),
    },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    hasSpill: {
      get: ({ sheet, area }, { calculation }) => calculation.spill(sheet, area.top, area.left) !== null,
    },
  },
  objects: {
    format: (target) => handle(rangeFormatDefinition, target),
    worksheet: ({ book, sheet }) => handle(worksheetDefinition, { book, sheet }),
    conditionalFormats: (target) => handle(conditionalFormatsDefinition, target),
    dataValidation: (target) => handle(dataValidationDefinition, target),
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
      const [a, b] = [target.area, range.area];
      return rangeHandle(target.book, target.sheet, {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      });
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
    clear: (target, _, applyTo?: string) => clear(target, applyTo),
    merge: (target, _, across?: boolean) => merge(target, across),
    unmerge: ({ book, sheet, area }) => {
      requireWritable(sheet);
      sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
      touch(sheet, "mergeCells");
      changed(book, { kind: "format", sheet, area });
    },
    copyFrom,
    select: ({ book, sheet, area }) => {
      if (sheet.visibility !== "Visible") throw invalidArgument();
      select(book, sheet, area);
    },
    calculate: (_, { calculation }) => calculation.update(),
  },
};

function intersectionWith(target: RangeTarget, other: unknown): AnyHandle | null {
  const range = rangeArgument(target.book, target.sheet, other);
  const area = range.sheet === target.sheet ? intersection(range.area, target.area) : null;
  return area && rangeHandle(target.book, target.sheet, area);
}
