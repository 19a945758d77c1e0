import { accessDenied, ApiError, invalidArgument, itemExists, itemNotFound } from "../api-error";
import { areaAt } from "../book/address";
import { sheetNamed, type Sheet } from "../book/book";
import { changed, touch } from "../book/cells";
import { colorFrom, rgb } from "../book/colors";
import { changeChartReferences, copiedDrawing } from "../book/charts";
import { dropSheetIn, renameSheetIn } from "../book/formula-text";
import { defaultRowHeight, standardWidth } from "../book/sizes";
import { newSheetId } from "../book/sheet-ids";
import { select } from "../book/selection";
import { formulaText, unplacedText } from "../book/relative-formula";
import * as argument from "./arguments";
import type { Definition, HostContext } from "./definition";
import { handle, isHandleOf, type Handle } from "./handle";
import { rangeHandle, rangeOf } from "./range-address";
import type { SheetTarget } from "./targets";
import { usedWithSpills } from "./used-range";

const NAME_LIMIT = 31;

/** @throws InvalidArgument where Excel would not take the name, or a sheet already bears it */
export function checkSheetName(
  { book }: Pick<SheetTarget, "book">,
  name: unknown,
  own: Sheet | null,
): string {
  const text = argument.text(name, "name");
  if (
    text === "" ||
    text.length > NAME_LIMIT ||
    /[[\]:*?/\\]/.test(text) ||
    /^'|'$/.test(text) ||
    /^history$/i.test(text)
  )
    throw invalidArgument(`"${text}" is no name for a sheet.`);
  const holder = sheetNamed(book, text);
  if (holder && holder !== own) throw itemExists();
  return text;
}

export function requireStructure({ book }: Pick<SheetTarget, "book">): void {
  if (book.protected) throw accessDenied();
}

/** Rewrites what refers to a sheet by its name: formulas, names, validations and rules of every sheet. */
function changeReferences({ book }: SheetTarget, name: string, change: (formula: string) => string): void {
  // Exit early: hardly any formula names the sheet, and many are one text at their own places.
  const named = name.replaceAll("'", "''").toLowerCase();
  const known = new Map<string, boolean>();
  const names = (text: string): boolean => {
    let found = known.get(text);
    if (found === undefined)
      known.set(text, (found = text.includes("!") && text.toLowerCase().includes(named)));
    return found;
  };
  for (const sheet of book.sheets) {
    for (const [row, { cells }] of sheet.rows)
      cells.forEach((cell, column) => {
        if (cell.formula === null || !names(unplacedText(cell.formula))) return;
        const before = formulaText(cell.formula, row, column);
        const formula = change(before);
        if (formula === before) return;
        cell.formula = formula;
        cell.stored = null;
        cell.shape = null;
        if (formula.includes("#REF!")) cell.value = undefined;
        touch(sheet, "sheetData");
      });
    for (const link of sheet.hyperlinks) {
      const location = link.location === null ? null : change(link.location);
      if (location === link.location) continue;
      link.location = location;
      touch(sheet, "hyperlinks");
    }
  }
  for (const name of book.names) name.formula = change(name.formula);
  changeChartReferences(book, change);
}

function rename(target: SheetTarget, value: unknown): void {
  const { book, sheet } = target;
  requireStructure(target);
  const name = checkSheetName(target, value, sheet);
  const before = sheet.name;
  if (name === before) return;
  sheet.name = name;
  changeReferences(target, before, (formula) => renameSheetIn(formula, before, name));
  changed(book, { kind: "sheets" });
}

function remove(target: SheetTarget): void {
  const { book, sheet } = target;
  requireStructure(target);
  const visible = book.sheets.filter((each) => each.visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet)
    throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  const place = book.sheets.indexOf(sheet);
  if (place < 0) throw itemNotFound();
  if (sheet.visibility === "VeryHidden")
    throw new ApiError(
      "InvalidOperation",
      "A very hidden worksheet cannot be deleted; make it visible first.",
    );
  book.sheets.splice(place, 1);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  changeReferences(target, sheet.name, (formula) => dropSheetIn(formula, sheet.name));
  if (book.active === sheet) book.active = visible.find((each) => each !== sheet)!;
  changed(book, { kind: "sheets" });
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

function copy(
  target: SheetTarget,
  { conditions }: HostContext,
  position: unknown,
  relativeTo: unknown,
): Handle {
  const { book, sheet } = target;
  requireStructure(target);
  const where = argument.oneOf(position ?? "None", POSITIONS, "positionType");
  const beside = isHandleOf(relativeTo, "Worksheet") ? relativeTo.target.sheet : null;
  if ((where === "Before" || where === "After") && !beside) throw invalidArgument("relativeTo");
  const name = copyName(target);
  const made: Sheet = {
    ...structuredClone({ ...sheet, rows: new Map(), source: null, drawing: null }),
    rows: copiedRows(sheet),
    id: newSheetId(book),
    name,
    calculates: true,
    drawing: copiedDrawing(sheet, (formula) => renameSheetIn(formula, sheet.name, name)),
    source: null,
    tables: [],
    ...(conditions.propertiesNotCopied ? { customProperties: new Map<string, string>() } : {}),
  };
  // The file's relationships are the original's.
  made.hyperlinks = made.hyperlinks.filter((link) => link.relationship === null);
  made.touched = new Set([
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "autoFilter",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "drawing",
  ]);
  const at =
    where === "Beginning"
      ? 0
      : where === "Before"
        ? book.sheets.indexOf(beside!)
        : where === "After"
          ? book.sheets.indexOf(beside!) + 1
          : book.sheets.length;
  book.sheets.splice(at, 0, made);
  changed(book, { kind: "sheets" });
  changed(book, { kind: "cells", sheet: made, area: areaAt(0, 0) });
  return handle("Worksheet", { book, sheet: made });
}

const copiedRows = ({ rows }: Sheet): Sheet["rows"] =>
  new Map(
    [...rows].map(([index, row]) => [
      index,
      { ...structuredClone({ ...row, cells: null }), cells: row.cells.copy() },
    ]),
  );

function copyName({ book, sheet }: SheetTarget): string {
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const name = sheet.name.slice(0, NAME_LIMIT - suffix.length) + suffix;
    if (!sheetNamed(book, name)) return name;
  }
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export const worksheetDefinition: Definition<SheetTarget> = {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: rename },
    position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: (target, value) => {
        const { book, sheet } = target;
        requireStructure(target);
        const position = argument.wholeNumber(value, "position", 0, book.sheets.length - 1);
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        book.sheets.splice(position, 0, sheet);
        changed(book, { kind: "sheets" });
      },
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: (target, value) => {
        const { book, sheet } = target;
        requireStructure(target);
        const visibility = argument.oneOf(value, VISIBILITIES, "visibility");
        const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
        if (visibility !== "Visible" && others.length === 0)
          throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
        sheet.visibility = visibility;
        if (visibility !== "Visible" && book.active === sheet) book.active = others[0]!;
        changed(book, { kind: "sheets" });
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ book, sheet }, value) => {
        const color = value === "" ? null : colorFrom(argument.text(value, "tabColor"));
        if (value !== "" && !color) throw invalidArgument(`"${String(value)}" is no colour.`);
        sheet.tabColor = rgb(color, []) ?? "";
        touch(sheet, "sheetPr");
        changed(book, { kind: "format", sheet, area: areaAt(0, 0) });
      },
    },
    showGridlines: { get: ({ sheet }) => sheet.showGridlines },
    // The client sets it by another name than it loads it.
    gridlines: {
      set: ({ book, sheet }, value) => {
        sheet.showGridlines = argument.flag(value, "showGridlines");
        touch(sheet, "sheetViews");
        changed(book, { kind: "format", sheet, area: areaAt(0, 0) });
      },
    },
    // Not kept in the file: a sheet calculates again once the workbook is opened anew.
    enableCalculation: {
      get: ({ sheet }) => sheet.calculates,
      set: ({ book, sheet }, value) => {
        const calculates = argument.flag(value, "enableCalculation");
        if (calculates === sheet.calculates) return;
        sheet.calculates = calculates;
        // What changed meanwhile is computed then.
        if (calculates) changed(book, { kind: "cells", sheet, area: areaAt(0, 0) });
      },
    },
    standardWidth: { get: ({ book, sheet }) => standardWidth(book, sheet) },
    standardHeight: { get: ({ book, sheet }) => sheet.defaultRowHeight ?? defaultRowHeight(book) },
  },
  objects: {
    autoFilter: (target) => handle("AutoFilter", target),
    charts: (target) => handle("ChartCollection", target),
    customProperties: (target) => handle("WorksheetCustomPropertyCollection", target),
    freezePanes: (target) => handle("WorksheetFreezePanes", target),
    horizontalPageBreaks: (target) => handle("PageBreakCollection", { ...target, kind: "horizontal" }),
    pageLayout: (target) => handle("PageLayout", target),
    protection: (target) => handle("WorksheetProtection", target),
    shapes: (target) => handle("ShapeCollection", target),
    tables: (target) => handle("TableCollection", target),
    verticalPageBreaks: (target) => handle("PageBreakCollection", { ...target, kind: "vertical" }),
  },
  methods: {
    activate: ({ book, sheet }) => {
      if (sheet.visibility !== "Visible")
        throw new ApiError(
          "InvalidOperation",
          "This operation is not permitted for the current object: the worksheet is hidden.",
        );
      select(book, sheet, null);
    },
    delete: remove,
    copy,
    getRange: ({ book, sheet }, _, address?: string) => {
      if (!book.sheets.includes(sheet)) throw itemNotFound();
      return rangeOf(book, sheet, address);
    },
    getRangeByIndexes: ({ book, sheet }, _, row: number, column: number, rows: number, columns: number) => {
      if (![row, column, rows, columns].every(Number.isInteger) || rows < 1 || columns < 1)
        throw invalidArgument();
      return rangeHandle(book, sheet, areaAt(row, column, rows, columns));
    },
    getCell: ({ book, sheet }, _, row: number, column: number) =>
      rangeHandle(book, sheet, areaAt(row, column)),
    getUsedRange: ({ book, sheet }, { calculation }, valuesOnly?: boolean) =>
      rangeHandle(
        book,
        sheet,
        usedWithSpills({ book, sheet }, calculation, null, valuesOnly === true) ?? areaAt(0, 0),
      ),
    getUsedRangeOrNullObject: ({ book, sheet }, { calculation }, valuesOnly?: boolean) => {
      const area = usedWithSpills({ book, sheet }, calculation, null, valuesOnly === true);
      return area && rangeHandle(book, sheet, area);
    },
    calculate: (_, { calculation }) => calculation.recalculate(),
    getNext: (target, _, visibleOnly?: boolean) => {
      const found = beside(target, 1, visibleOnly);
      if (!found) throw itemNotFound();
      return found;
    },
    getNextOrNullObject: (target, _, visibleOnly?: boolean) => beside(target, 1, visibleOnly),
    getPreviousOrNullObject: (target, _, visibleOnly?: boolean) => beside(target, -1, visibleOnly),
  },
};

function beside({ book, sheet }: SheetTarget, step: 1 | -1, visibleOnly: unknown): Handle | null {
  for (let at = book.sheets.indexOf(sheet) + step; book.sheets[at]; at += step) {
    const other = book.sheets[at]!;
    if (visibleOnly !== true || other.visibility === "Visible")
      return handle("Worksheet", { book, sheet: other });
  }
  return null;
}

export const protectionDefinition: Definition<SheetTarget> = {
  properties: { protected: { get: ({ sheet }) => sheet.protected } },
};

export const tablesDefinition: Definition<SheetTarget> = {
  properties: { count: { get: ({ sheet }) => sheet.tables.length } },
  methods: { getCount: ({ sheet }) => sheet.tables.length },
};
