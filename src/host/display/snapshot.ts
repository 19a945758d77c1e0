/** The whole workbook as plain data: what a test compares to prove that nothing changed. */
import { areaName, cellName } from "../book/address";
import { isError, type Book, type Scalar, type Sheet } from "../book/book";
import { chartsOf } from "../book/charts";
import type { XmlElement } from "../book/source";
import type { CellStyle } from "../book/styles";
import { formulaText } from "../book/relative-formula";
import type { Calculation } from "../engine/calculation";

export interface SheetSnapshot {
  name: string;
  position: number;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  protected: boolean;
  /** By address; a cell that is empty and plain is left out. */
  cells: Record<string, { value: string | number | boolean; formula?: string; style?: CellStyle }>;
  merges: string[];
  columns: { columns: string; width: number | null; hidden: boolean }[];
  rows: { row: number; height: number | null; hidden: boolean }[];
  freeze: { rows: number; columns: number };
  conditionalFormats: unknown[];
  validations: unknown[];
  hyperlinks: unknown[];
  layout: unknown;
  charts: { anchor: XmlElement; space: XmlElement }[];
  customProperties: Record<string, string>;
}

export interface Snapshot {
  sheets: SheetSnapshot[];
  active: string;
  names: { name: string; sheet: string | null; formula: string }[];
  settings: Record<string, unknown>;
}

export function snapshot(book: Book, calculation: Calculation): Snapshot {
  calculation.update();
  return {
    sheets: book.sheets.map((sheet, position) => sheetSnapshot(book, calculation, sheet, position)),
    active: book.active.name,
    names: book.names.map(({ name, sheet, formula }) => ({ name, sheet: sheet?.name ?? null, formula })),
    settings: Object.fromEntries(book.settings),
  };
}

const plain = (value: Scalar): string | number | boolean =>
  value === null ? "" : isError(value) ? value.error : value;

function sheetSnapshot(book: Book, calculation: Calculation, sheet: Sheet, position: number): SheetSnapshot {
  const cells: SheetSnapshot["cells"] = {};
  for (const [row, { cells: inRow }] of [...sheet.rows].sort(([a], [b]) => a - b))
    for (const [column, cell] of inRow) {
      if (cell.formula === null && cell.value === null && cell.style === 0) continue;
      cells[cellName(row, column)] = {
        value: plain(calculation.value(sheet, row, column)),
        ...(cell.formula === null ? {} : { formula: `=${formulaText(cell.formula, row, column)}` }),
        ...(cell.style === 0 ? {} : { style: book.styles.at(cell.style) }),
      };
    }
  return structuredClone({
    name: sheet.name,
    position,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protected: sheet.protected,
    cells,
    merges: sheet.merges.map((merge) => areaName(merge)).sort(),
    columns: sheet.columns
      .filter(({ width, hidden }) => width !== null || hidden)
      .map(({ first, last, width, hidden }) => ({
        columns: areaName({ top: 0, bottom: 1_048_575, left: first, right: last }),
        width,
        hidden,
      })),
    rows: [...sheet.rows]
      .filter(([, row]) => row.height !== null || row.hidden)
      .sort(([a], [b]) => a - b)
      .map(([row, { height, hidden }]) => ({ row: row + 1, height, hidden })),
    freeze: sheet.freeze,
    // Their ids are of one session.
    conditionalFormats: sheet.conditionalFormats.map(({ areas, rule, kind, format, raw }) => ({
      areas: areas.map((area) => areaName(area)),
      kind,
      rule,
      format,
      ...(rule === null ? { raw } : {}),
    })),
    validations: sheet.validations.map(({ areas, raw, ...rest }) => ({
      areas: areas.map((area) => areaName(area)),
      ...rest,
      ...(rest.rule === null ? { raw } : {}),
    })),
    hyperlinks: sheet.hyperlinks.map(({ area, ...rest }) => ({ cells: areaName(area), ...rest })),
    layout: sheet.layout,
    charts: chartsOf(sheet).map(({ anchor, space }) => ({
      anchor: withoutPassing(anchor),
      space: withoutPassing(space),
    })),
    customProperties: Object.fromEntries([...sheet.customProperties].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}

/** A chart's element without what is of one file only: figures repeated, relationships, declarations. */
const withoutPassing = ({ name, attributes, children }: XmlElement): XmlElement => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).filter(([key]) => !/^(?:xmlns|r:)/.test(key))),
  children: children
    .filter((child) => typeof child === "string" || !/(?:num|str)Cache$/.test(child.name))
    .map((child) => (typeof child === "string" ? child : withoutPassing(child))),
});
