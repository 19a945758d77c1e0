/**
 * The workbook as the local host holds it: everything a batch can read or change, with the styles as the file
 * numbers them, so that what is not touched is saved as it came.
 */
import { MAX_COLUMNS, type Area } from "./address";
import type { Columns } from "./columns";
import type { Drawing } from "./drawing";
import type { RowCells } from "./row-cells";
import type { Package, SheetSource } from "./source";
import type { DifferentialFormat, StyleTable } from "./styles";

/** "#N/A" and its like: not the text of the same spelling. */
export interface CellError {
  error: string;
}

/** What formulas have in common that read the same at their own places (see formula-shape.ts). */
export interface FormulaShape {
  /** In relative notation; equal keys are one and the same shape. */
  readonly key: string;
}

/** A row or column of a reference: fixed, or so many away from the cell. */
interface Step {
  fixed: boolean;
  index: number;
}

/** A formula that was entered for many cells alike (see relative-formula.ts): its text between the references, and these. */
export interface RelativeFormula {
  readonly shape: FormulaShape;
  readonly pieces: readonly (string | { row: Step; column: Step })[];
}

/** As `Range.formulas` shows it, without the "="; or what its text is made of. */
export type Formula = string | RelativeFormula;

/** Null is an empty cell. */
export type Scalar = null | string | number | boolean | CellError;

export interface Cell {
  /** A constant's value; for a formula what the file or a spill gave, `undefined` where it was never computed. */
  value: Scalar | undefined;
  formula: Formula | null;
  /** Entered with Ctrl+Shift+Enter, as the file says. */
  isArray: boolean;
  /** Index into the style table. */
  style: number;
  /** Index into the file's shared strings while the cell is as it was loaded: keeps rich text. */
  shared: number | null;
  /** The formula as the file spells it, where that is more than `formula` tells. */
  stored: string | null;
  /** Of its formula, once it is known. */
  shape: FormulaShape | null;
  /** Entered while its functions were unknown: it shows #NAME? until it is entered again. */
  unknownName?: true;
}

export interface Row {
  cells: RowCells<Cell>;
  /** Points; null while Excel fits the row itself. */
  height: number | null;
  hidden: boolean;
  /** A style for the cells of the row that do not exist. */
  style: number | null;
  /** What the file says of the row besides. */
  attributes: Record<string, string> | null;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export type ConditionalRule =
  | { type: "ContainsText"; operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith"; text: string }
  | { type: "CellValue"; operator: string; formula1: string; formula2: string | null }
  | { type: "Custom"; formula: string };

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** Null until the batch sets it, or where only the file knows what it is. */
  rule: ConditionalRule | null;
  kind: string;
  format: DifferentialFormat;
  stopIfTrue: boolean;
  /** The file's own element, kept as it is. */
  raw: string | null;
}

export interface DataValidation {
  areas: Area[];
  rule: Record<string, unknown> | null;
  ignoreBlanks: boolean;
  prompt: { message: string; showPrompt: boolean; title: string } | null;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string } | null;
  raw: string | null;
}

export interface Hyperlink {
  area: Area;
  /** A place in this workbook. */
  location: string | null;
  /** A URL of the add-in's. */
  address: string | null;
  /** The file's own relationship to an address. */
  relationship: string | null;
  tip: string | null;
  display: string | null;
}

/** Excel's codes, "&L…&C…&R…". */
export interface HeaderFooter {
  header: string;
  footer: string;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: number | null;
  scale: number | null;
  fitWide: number | null;
  fitTall: number | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  overThenDown: boolean;
  firstPageNumber: number | null;
  /** Inches, as the file has them. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Of all pages, or of those that the other two leave. */
  allPages: HeaderFooter;
  firstPage: HeaderFooter;
  evenPages: HeaderFooter;
  differentFirst: boolean;
  differentOddEven: boolean;
  scaleHeadersWithSheet: boolean;
  alignHeadersWithMargins: boolean;
  /** Rows that begin a page because somebody said so. */
  rowBreaks: number[];
  /** The same of columns. */
  columnBreaks: number[];
  printArea: Area[];
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
}

/** The parts of a sheet's XML that are written anew once something in them has changed. */
export type Section =
  | "sheetPr"
  | "sheetViews"
  | "sheetFormatPr"
  | "cols"
  | "sheetData"
  | "autoFilter"
  | "mergeCells"
  | "conditionalFormatting"
  | "dataValidations"
  | "hyperlinks"
  | "printOptions"
  | "pageMargins"
  | "pageSetup"
  | "headerFooter"
  | "rowBreaks"
  | "colBreaks"
  | "customProperties"
  | "drawing";

export interface Sheet {
  id: string;
  name: string;
  visibility: Visibility;
  /** "#RRGGBB", "" for none. */
  tabColor: string;
  showGridlines: boolean;
  /** Whether its formulas are computed; where they are not, they keep the values they have. */
  calculates: boolean;
  rows: Map<number, Row>;
  columns: Columns;
  /** Characters and points, where the file states them. */
  defaultColumnWidth: number | null;
  defaultRowHeight: number | null;
  /** The area that a formula giving several values fills, by the formula's cell. */
  spills: Map<number, Area>;
  /** What it puts into the cells besides its own; none of these has content. */
  spilled: Map<number, Scalar>;
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  hyperlinks: Hyperlink[];
  /** Which texts a column of it is to show, by the column's place; a column without a condition is not in it. */
  autoFilter: { area: Area; values: Map<number, string[]> } | null;
  freeze: { rows: number; columns: number };
  layout: PageLayout;
  customProperties: Map<string, string>;
  protected: boolean;
  tables: string[];
  /** What lies in front of the cells; null where nothing does. */
  drawing: Drawing | null;
  source: SheetSource | null;
  touched: Set<Section>;
}

export interface DefinedName {
  name: string;
  /** The sheet it belongs to, where it is not the whole workbook's. */
  sheet: Sheet | null;
  /** As the file has it, without "=". */
  formula: string;
  attributes: Record<string, string>;
}

export interface Book {
  /** The file's name, as `workbook.name` gives it. */
  name: string;
  sheets: Sheet[];
  active: Sheet;
  styles: StyleTable;
  names: DefinedName[];
  settings: Map<string, unknown>;
  protected: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Namespaces of custom functions met in the file, whether the host has their functions or not. */
  namespaces: Set<string>;
  package: Package;
  /** As Excel on Windows does: what is written to a filtered range goes to its visible rows only. */
  writesVisibleRowsOnly: boolean;
  /** Raised by every change; what was computed before it may be out of date. */
  version: number;
}

export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Excel compares sheet names, custom property keys and function names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** One number for a cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

export const cellOfKey = (key: number): [row: number, column: number] => [
  Math.floor(key / MAX_COLUMNS),
  key % MAX_COLUMNS,
];

export function sheetNamed(book: Book, name: string): Sheet | null {
  return book.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
}

export function defaultLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: null,
    scale: null,
    fitWide: null,
    fitTall: null,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draft: false,
    overThenDown: false,
    firstPageNumber: null,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    allPages: { header: "", footer: "" },
    firstPage: { header: "", footer: "" },
    evenPages: { header: "", footer: "" },
    differentFirst: false,
    differentOddEven: false,
    scaleHeadersWithSheet: true,
    alignHeadersWithMargins: true,
    rowBreaks: [],
    columnBreaks: [],
    printArea: [],
    titleRows: null,
    titleColumns: null,
  };
}
