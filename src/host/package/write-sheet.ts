/** A sheet's XML: the sections a session changed written anew, the others as they came, in the schema's order. */
import { areaName, MAX_COLUMNS, MAX_ROWS, type Area } from "../book/address";
import type { Section, Sheet } from "../book/book";
import { MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE } from "./namespaces";
import { fitsToPages, PAGE_SETUP_WRITERS } from "./page-setup";
import type { SheetWriting } from "./sheet-writing";
import { writeCells } from "./write-cells";
import { writeConditionalFormats, writeValidations } from "./write-rules";
import { writeSheetViews } from "./write-sheet-views";
import {
  element,
  elements,
  parseSection,
  parseXml,
  serializeXml,
  tag,
  XML_DECLARATION,
  type XmlElement,
} from "./xml";

/** CT_Worksheet's sequence: Excel repairs a file that has it otherwise. */
// prettier-ignore
export const WORKSHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",
  "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
  "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing",
  "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
] as const;

/** The sheet's XML in pieces, in their order. */
export function* writeSheet(sheet: Sheet, writing: SheetWriting): Iterable<string> {
  const source = sheet.source;
  const kept = new Map<string, string>();
  for (const { name, xml } of source?.sections ?? []) kept.set(name, (kept.get(name) ?? "") + xml);
  const touched = new Set<string>(sheet.touched);
  // What the rows hold decides the dimension.
  if (touched.has("sheetData")) kept.delete("dimension");
  yield source === null
    ? `${XML_DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">`
    : withRelationships(source.head, source.rootName);
  // A root with a prefix leaves elements without one outside its namespace.
  const prefixed = source?.rootName.includes(":") ?? false;
  const namespace = prefixed ? ` xmlns="${MAIN_NAMESPACE}"` : "";
  for (const name of WORKSHEET_ORDER) {
    const isWritten = touched.has(name) || source === null;
    if (name === "dimension" && touched.has("sheetData")) yield dimension(sheet);
    else if (name === "sheetData" && isWritten) yield* writeCells(sheet, writing, namespace);
    else if (name in WRITERS && isWritten) {
      const xml = WRITERS[name as keyof typeof WRITERS](sheet, writing, kept.get(name) ?? null);
      yield xml.replace(/^<([^\s/>]+)/, `<$1${namespace}`);
    } else yield kept.get(name) ?? "";
  }
  // An element this order does not know is an extension's: it stands last.
  const known = new Set<string>(WORKSHEET_ORDER);
  for (const { name, xml } of source?.sections ?? []) if (!known.has(name)) yield xml;
  yield `</${source?.rootName ?? "worksheet"}>`;
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
  const used: Area = { top: MAX_ROWS, left: MAX_COLUMNS, bottom: -1, right: -1 };
  for (const [row, { cells }] of sheet.rows)
    for (const column of cells.keys()) {
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
    }
  return tag("dimension", { ref: used.bottom < 0 ? "A1" : areaName(used) });
}

type Writer = (sheet: Sheet, writing: SheetWriting, before: string | null) => string;

/** The cells are written apart: they are many. */
const WRITERS: Record<Exclude<Section, "sheetData">, Writer> = {
  sheetPr(sheet, _, before) {
    const node = parseSection(before, "sheetPr");
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
  sheetViews: (sheet, { book }, before) => writeSheetViews(book, sheet, before),
  sheetFormatPr(sheet, _, before) {
    const node = parseSection(before, "sheetFormatPr");
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
  autoFilter({ autoFilter }) {
    if (autoFilter === null) return "";
    const columns = [...autoFilter.values].map(([colId, values]) =>
      tag(
        "filterColumn",
        { colId },
        tag("filters", {}, values.map((val) => tag("filter", { val })).join("")),
      ),
    );
    return tag("autoFilter", { ref: areaName(autoFilter.area) }, columns.join(""));
  },
  mergeCells: ({ merges }) =>
    merges.length === 0
      ? ""
      : tag(
          "mergeCells",
          { count: merges.length },
          merges.map((merge) => tag("mergeCell", { ref: areaName(merge) })).join(""),
        ),
  conditionalFormatting: (sheet, { book }) => writeConditionalFormats(book, sheet),
  dataValidations: ({ validations }) => writeValidations(validations),
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
    const node = parseSection(before, "pageSetup");
    const rest = Object.entries(node.attributes).filter(([name]) => !PAGE_SETUP_ATTRIBUTES.has(name));
    return tag("pageSetup", { ...written.attributes, ...Object.fromEntries(rest) });
  },
  headerFooter: ({ layout }) => PAGE_SETUP_WRITERS.headerFooter(layout),
  rowBreaks: ({ layout }) => PAGE_SETUP_WRITERS.rowBreaks(layout),
  colBreaks: ({ layout }) => PAGE_SETUP_WRITERS.colBreaks(layout),
  customProperties(_, { customProperties }) {
    if (customProperties.size === 0) return "";
    const rows = [...customProperties].map(([name, id]) => tag("customPr", { name, "r:id": id }));
    return tag("customProperties", {}, rows.join(""));
  },
  drawing: (_, { drawing }) => (drawing === null ? "" : tag("drawing", { "r:id": drawing })),
};

const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
// prettier-ignore
const PAGE_SETUP_ATTRIBUTES = new Set([
  "paperSize", "scale", "firstPageNumber", "fitToWidth", "fitToHeight", "pageOrder", "orientation", "blackAndWhite", "draft",
  "useFirstPageNumber",
]);

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
