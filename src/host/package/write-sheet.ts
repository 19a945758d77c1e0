/** A sheet's XML: the sections a session changed written anew, the others as they came, in the schema's order. */
import { areaName, cellName, columnLetters, type Area } from "../book/address";
import {
  isError,
  type Book,
  type Cell,
  type ConditionalFormat,
  type DataValidation,
  type Row,
  type Section,
  type Sheet,
} from "../book/book";
import { fittedHeight } from "../display/fitted-height";
import type { Calculation } from "../engine/calculation";
import { storedFormula } from "./formula-names";
import { fitsToPages, PAGE_SETUP_WRITERS } from "./page-setup";
import { differentialXml } from "./styles-part";
import {
  element,
  elements,
  escapeCellText,
  escapeXml,
  parseXml,
  serializeXml,
  tag,
  XML_DECLARATION,
  type XmlElement,
} from "./xml";

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** CT_Worksheet's sequence: Excel repairs a file that has it otherwise. */
// prettier-ignore
export const WORKSHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",
  "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
  "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing",
  "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
] as const;

export interface SheetWriting {
  book: Book;
  calculation: Calculation;
  /** Relationship ids of the sheet's custom properties and of its links to addresses. */
  customProperties: ReadonlyMap<string, string>;
  links: ReadonlyMap<string, string>;
  /** The number of the cell metadata that makes an array formula a dynamic one; null to write a plain one. */
  dynamicArrays: () => number | null;
}

export function writeSheet(sheet: Sheet, writing: SheetWriting): string {
  const source = sheet.source;
  const kept = new Map<string, string>();
  for (const { name, xml } of source?.sections ?? []) kept.set(name, (kept.get(name) ?? "") + xml);
  const touched = new Set<string>(sheet.touched);
  // What the rows hold decides the dimension.
  if (touched.has("sheetData")) kept.delete("dimension");
  // A root with a prefix leaves elements without one outside its namespace.
  const prefixed = source?.rootName.includes(":") ?? false;
  const parts = WORKSHEET_ORDER.map((name) => {
    const isWritten = name in WRITERS && (touched.has(name) || source === null);
    if (!isWritten)
      return name === "dimension" && touched.has("sheetData") ? dimension(sheet) : (kept.get(name) ?? "");
    const xml = WRITERS[name as Section](sheet, writing, kept.get(name) ?? null);
    return prefixed && xml !== "" ? xml.replace(/^<([^\s/>]+)/, `<$1 xmlns="${MAIN_NAMESPACE}"`) : xml;
  });
  // An element this order does not know is an extension's: it stands last.
  const known = new Set<string>(WORKSHEET_ORDER);
  const unknown = (source?.sections ?? []).filter(({ name }) => !known.has(name)).map(({ xml }) => xml);
  const head =
    source === null
      ? `${XML_DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">`
      : withRelationships(source.head, source.rootName);
  return `${head}${parts.join("")}${unknown.join("")}</${source?.rootName ?? "worksheet"}>`;
}

/** `r:` has to be declared where a link or a property wants it. */
function withRelationships(head: string, rootName: string): string {
  if (/xmlns:r=/.test(head)) return head;
  return head.replace(
    new RegExp(`<${rootName}(?=[\\s>])`),
    `<${rootName} xmlns:r="${RELATIONSHIPS_NAMESPACE}"`,
  );
}

function dimension(sheet: Sheet): string {
  let area: Area | null = null;
  for (const [row, { cells }] of sheet.rows)
    for (const column of cells.keys())
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
  return tag("dimension", { ref: area ? areaName(area) : "A1" });
}

type Writer = (sheet: Sheet, writing: SheetWriting, before: string | null) => string;

const WRITERS: Record<Section, Writer> = {
  sheetPr(sheet, _, before) {
    const node = parsed(before, "sheetPr");
    setChild(
      node,
      SHEET_PR_ORDER,
      "tabColor",
      sheet.tabColor === "" ? null : { rgb: `FF${sheet.tabColor.slice(1)}` },
    );
    const setup = element(node, "pageSetUpPr")?.attributes ?? {};
    const fits = fitsToPages(sheet.layout);
    if (fits || setup.fitToPage !== undefined)
      setChild(node, SHEET_PR_ORDER, "pageSetUpPr", { ...setup, fitToPage: fits ? "1" : "0" });
    return isEmpty(node) ? "" : serializeXml(node);
  },
  sheetViews(sheet, { book }, before) {
    const views = parsed(before, "sheetViews");
    let view = element(views, "sheetView");
    if (!view) {
      view = { name: "sheetView", attributes: { workbookViewId: "0" }, children: [] };
      views.children.push(view);
    }
    if (sheet.showGridlines) delete view.attributes.showGridLines;
    else view.attributes.showGridLines = "0";
    if (book.active === sheet) view.attributes.tabSelected = "1";
    else delete view.attributes.tabSelected;
    const { rows, columns } = sheet.freeze;
    const pane = element(view, "pane");
    const asBefore =
      pane && Number(pane.attributes.ySplit ?? 0) === rows && Number(pane.attributes.xSplit ?? 0) === columns;
    if (!asBefore) {
      view.children = view.children.filter(
        (child) =>
          typeof child === "string" || !["pane", "selection"].includes(child.name.replace(/^.*:/, "")),
      );
      if (rows > 0 || columns > 0) {
        const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
        const attributes: Record<string, string> = {};
        if (columns > 0) attributes.xSplit = String(columns);
        if (rows > 0) attributes.ySplit = String(rows);
        Object.assign(attributes, { topLeftCell: cellName(rows, columns), activePane, state: "frozen" });
        view.children.unshift(
          { name: "pane", attributes, children: [] },
          { name: "selection", attributes: { pane: activePane }, children: [] },
        );
      }
    }
    return serializeXml(views);
  },
  sheetFormatPr(sheet, _, before) {
    const node = parsed(before, "sheetFormatPr");
    if (sheet.defaultRowHeight !== null) {
      node.attributes.defaultRowHeight = String(sheet.defaultRowHeight);
      node.attributes.customHeight = "1";
    }
    node.attributes.defaultRowHeight ??= "15";
    return serializeXml(node);
  },
  cols(sheet) {
    const runs = sheet.columns.filter(
      ({ width, hidden, style, attributes }) =>
        width !== null || hidden || (style ?? 0) !== 0 || attributes.outlineLevel !== undefined,
    );
    const columns = runs.map(({ first, last, width, hidden, style, attributes }) =>
      tag("col", {
        min: first + 1,
        max: last + 1,
        // A column that only has a style states a width too, for readers that want one.
        width: width ?? sheet.defaultColumnWidth ?? 9.140625,
        style: style === null || style === 0 ? null : style,
        hidden: hidden || null,
        ...attributes,
      }),
    );
    return columns.length === 0 ? "" : tag("cols", {}, columns.join(""));
  },
  sheetData(sheet, writing) {
    const rows = [...sheet.rows].sort(([a], [b]) => a - b);
    const spilled = writing.calculation.spilled(sheet);
    const values = new Map<number, Map<number, Cell>>();
    for (const [key, value] of spilled) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      const inRow = values.get(row) ?? new Map<number, Cell>();
      values.set(
        row,
        inRow.set(column, { value, formula: null, isArray: false, style: 0, shared: null, stored: null }),
      );
    }
    const known = new Set(sheet.rows.keys());
    for (const index of values.keys())
      if (!known.has(index))
        rows.push([index, { cells: new Map(), height: null, hidden: false, style: null, attributes: null }]);
    rows.sort(([a], [b]) => a - b);
    return tag(
      "sheetData",
      {},
      rows.map(([index, row]) => rowXml(sheet, writing, index, row, values.get(index))).join(""),
    );
  },
  mergeCells: ({ merges }) =>
    merges.length === 0
      ? ""
      : tag(
          "mergeCells",
          { count: merges.length },
          merges.map((merge) => tag("mergeCell", { ref: areaName(merge) })).join(""),
        ),
  conditionalFormatting(sheet, { book }) {
    const before = sheet.conditionalFormats.filter(({ raw }) => raw !== null);
    const added = sheet.conditionalFormats.filter(({ raw }) => raw === null);
    const kept = before.map((format) => withReferences(format.raw!, format.areas));
    // The file's own rules keep their rank, ours follow.
    const ranks = kept.flatMap((xml) =>
      [...xml.matchAll(/priority="(\d+)"/g)].map((match) => Number(match[1])),
    );
    let priority = Math.max(0, ...ranks);
    return kept.join("") + added.map((format) => conditionalXml(book, format, ++priority)).join("");
  },
  dataValidations({ validations }) {
    if (validations.length === 0) return "";
    const rows = validations.map((validation) =>
      validation.raw === null ? validationXml(validation) : withReferences(validation.raw, validation.areas),
    );
    return tag("dataValidations", { count: rows.length }, rows.join(""));
  },
  hyperlinks({ hyperlinks }, { links }) {
    if (hyperlinks.length === 0) return "";
    const rows = hyperlinks.map(({ area, address, relationship, location, tip, display }) =>
      tag("hyperlink", {
        ref: areaName(area),
        "r:id": relationship ?? (address === null ? null : links.get(address)),
        location,
        tooltip: tip,
        display,
      }),
    );
    return tag("hyperlinks", {}, rows.join(""));
  },
  printOptions: ({ layout }) => PAGE_SETUP_WRITERS.printOptions(layout),
  pageMargins: ({ layout }) => PAGE_SETUP_WRITERS.pageMargins(layout),
  pageSetup(sheet, _, before) {
    // The printer's own settings and the resolution are not ours to drop.
    const written = parseXml(PAGE_SETUP_WRITERS.pageSetup(sheet.layout));
    const node = parsed(before, "pageSetup");
    const rest = Object.entries(node.attributes).filter(([name]) => !PAGE_SETUP_ATTRIBUTES.has(name));
    return tag("pageSetup", { ...written.attributes, ...Object.fromEntries(rest) });
  },
  headerFooter: ({ layout }) => PAGE_SETUP_WRITERS.headerFooter(layout),
  customProperties(_, { customProperties }) {
    if (customProperties.size === 0) return "";
    const rows = [...customProperties].map(([name, id]) => tag("customPr", { name, "r:id": id }));
    return tag("customProperties", {}, rows.join(""));
  },
};

const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
// prettier-ignore
const PAGE_SETUP_ATTRIBUTES = new Set([
  "paperSize", "scale", "firstPageNumber", "fitToWidth", "fitToHeight", "pageOrder", "orientation", "blackAndWhite", "draft",
  "useFirstPageNumber",
]);

const parsed = (xml: string | null, name: string): XmlElement =>
  xml === null ? { name, attributes: {}, children: [] } : unprefixed(parseXml(xml));

function unprefixed(node: XmlElement): XmlElement {
  return {
    ...node,
    name: node.name.replace(/^x:/, ""),
    children: node.children.map((child) => (typeof child === "string" ? child : unprefixed(child))),
  };
}

const isEmpty = (node: XmlElement): boolean =>
  Object.keys(node.attributes).length === 0 && elements(node).length === 0;

function setChild(
  node: XmlElement,
  order: string[],
  name: string,
  attributes: Record<string, string> | null,
): void {
  node.children = node.children.filter((child) => typeof child === "string" || child.name !== name);
  if (attributes === null) return;
  const rank = order.indexOf(name);
  const at = node.children.findIndex(
    (child) => typeof child !== "string" && order.indexOf(child.name) > rank,
  );
  node.children.splice(at < 0 ? node.children.length : at, 0, { name, attributes, children: [] });
}

/** The file's own element, its areas as they are now. */
function withReferences(raw: string, areas: readonly Area[]): string {
  const references = areas.map((area) => areaName(area)).join(" ");
  return raw.replace(/(\ssqref=)("[^"]*"|'[^']*')/, (all, start: string, before: string) =>
    before.slice(1, -1) === references ? all : `${start}"${references}"`,
  );
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

const TEXT_RULES = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: (cell: string, text: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (cell: string, text: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (cell: string, text: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (cell: string, text: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
} as const;

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const CELL_RULES: Record<string, string> = { EqualTo: "equal", NotEqualTo: "notEqual" };

function conditionalXml(book: Book, format: ConditionalFormat, priority: number): string {
  const { rule, areas } = format;
  if (!rule) return "";
  const dxfId = book.styles.differential(differentialXml(format.format));
  const common = { dxfId, priority, stopIfTrue: format.stopIfTrue || null };
  const formula = (text: string) => tag("formula", {}, escapeXml(storedFormula(text, book.namespaces)));
  const first = areas[0]!;
  const cell = cellName(first.top, first.left);
  const sqref = areas.map((area) => areaName(area)).join(" ");
  const wrapped = (xml: string) => tag("conditionalFormatting", { sqref }, xml);
  switch (rule.type) {
    case "ContainsText": {
      const { type, operator, formula: test } = TEXT_RULES[rule.operator];
      const quoted = `"${rule.text.replaceAll('"', '""')}"`;
      return wrapped(
        tag("cfRule", { type, ...common, operator, text: rule.text }, formula(test(cell, quoted))),
      );
    }
    case "CellValue": {
      const operator = CELL_RULES[rule.operator] ?? camel(rule.operator);
      const formulas = [rule.formula1, rule.formula2].filter((each) => each !== null).map(formula);
      return wrapped(tag("cfRule", { type: "cellIs", ...common, operator }, formulas.join("")));
    }
    case "Custom":
      return wrapped(tag("cfRule", { type: "expression", ...common }, formula(rule.formula)));
  }
}

const VALIDATION_TYPES: Record<string, string> = { wholeNumber: "whole" };
const VALIDATION_OPERATORS: Record<string, string> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

function validationXml({ areas, rule, ignoreBlanks, prompt, errorAlert }: DataValidation): string {
  const [kind, given] = Object.entries(rule ?? {})[0] ?? ["none", {}];
  const criteria = given as Record<string, unknown>;
  const operator = typeof criteria.operator === "string" ? criteria.operator : null;
  const formulas =
    kind === "list"
      ? [listFormula(String(criteria.source))]
      : kind === "custom"
        ? [String(criteria.formula).replace(/^=/, "")]
        : [criteria.formula1, criteria.formula2]
            .filter((each) => each !== undefined)
            .map((each) => String(each).replace(/^=/, ""));
  const body = formulas.map((text, at) => tag(`formula${at + 1}`, {}, escapeXml(text))).join("");
  return tag(
    "dataValidation",
    {
      type: kind === "none" ? null : (VALIDATION_TYPES[kind] ?? kind),
      errorStyle: errorAlert && errorAlert.style !== "Stop" ? camel(errorAlert.style) : null,
      operator:
        operator === null || operator === "Between"
          ? null
          : (VALIDATION_OPERATORS[operator] ?? camel(operator)),
      allowBlank: ignoreBlanks || null,
      // The attribute says the opposite of its name.
      showDropDown: kind === "list" && criteria.inCellDropDown === false ? true : null,
      showInputMessage: prompt === null || prompt.showPrompt || null,
      showErrorMessage: errorAlert === null || errorAlert.showAlert || null,
      errorTitle: errorAlert?.title || null,
      error: errorAlert?.message || null,
      promptTitle: prompt?.title || null,
      prompt: prompt?.message || null,
      sqref: areas.map((area) => areaName(area)).join(" "),
    },
    body,
  );
}

const listFormula = (source: string): string =>
  source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
