/** Bytes of an .xlsx → the workbook the host works on. */
import type { Package, SheetSource } from "../book/source";
import { parseArea, splitSheet, type Area } from "../book/address";
import {
  defaultLayout,
  sameName,
  type Book,
  type DefinedName,
  type Sheet,
  type Visibility,
} from "../book/book";
import { splitAreas } from "../book/formula-text";
import { sheetId as idOf } from "../book/sheet-ids";
import { NotAWorkbookError, partText, readPackage, readRelationships, relationshipOf } from "./package";
import { readCustomProperties } from "./custom-properties";
import { readDrawing } from "./read-drawing";
import { readSheet } from "./read-sheet";
import { readSettings } from "./settings-part";
import { readSharedStrings } from "./shared-strings";
import type { SheetContext } from "./sheet-context";
import { readStyles } from "./styles-part";
import { attribute, element, elements, isOn, parseXml, textOf, type XmlElement } from "./xml";

const EMPTY_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** The workbook's part and those it needs besides the sheets. */
export function workbookParts(parts: Package): {
  workbook: string;
  styles: string | null;
  theme: string | null;
  sharedStrings: string | null;
} {
  const workbook = relationshipOf(readRelationships(parts, ""), "officeDocument")?.target;
  if (workbook === undefined || partText(parts, workbook) === null)
    throw new NotAWorkbookError("not an .xlsx workbook: it has no workbook part");
  const relationships = readRelationships(parts, workbook);
  const target = (type: string) => relationshipOf(relationships, type)?.target ?? null;
  return {
    workbook,
    styles: target("styles"),
    theme: target("theme"),
    sharedStrings: target("sharedStrings"),
  };
}

export function openWorkbook(bytes: Uint8Array, name = "workbook.xlsx"): Book {
  const parts = readPackage(bytes);
  const paths = workbookParts(parts);
  const root = parseXml(partText(parts, paths.workbook)!);
  const text = (part: string | null) => (part === null ? null : partText(parts, part));
  const styles = readStyles(text(paths.styles) ?? EMPTY_STYLES, text(paths.theme));
  const strings = text(paths.sharedStrings);
  const context: SheetContext = {
    sharedStrings: strings === null ? [] : readSharedStrings(strings),
    styles,
    namespaces: new Set(),
    date1904: isOn(element(root, "workbookPr")?.attributes.date1904),
  };
  const tabs = readTabs(parts, paths.workbook, root);
  const sheets = tabs.flatMap(({ sheet, source }) => {
    const xml = partText(parts, source.part);
    if (xml === null) throw new NotAWorkbookError(`a damaged .xlsx workbook: ${source.part} is missing`);
    readSheet(xml, sheet, source, context);
    readCustomProperties(parts, sheet, source);
    sheet.drawing = readDrawing(parts, source);
    return [sheet];
  });
  if (sheets.length === 0) throw new NotAWorkbookError("a workbook without a worksheet");
  const view = element(element(root, "bookViews"), "workbookView");
  const activeTab = Number(view?.attributes.activeTab ?? 0);
  const calculation = element(root, "calcPr")?.attributes.calcMode;
  const book: Book = {
    name,
    sheets,
    active: tabs.find(({ tab }) => tab === activeTab)?.sheet ?? sheets[0]!,
    styles,
    names: readNames(root, tabs),
    settings: readSettings(parts, paths.workbook),
    protected: isOn(element(root, "workbookProtection")?.attributes.lockStructure),
    calculationMode:
      calculation === "manual"
        ? "Manual"
        : calculation === "autoNoTable"
          ? "AutomaticExceptTables"
          : "Automatic",
    namespaces: context.namespaces,
    package: parts,
    writesVisibleRowsOnly: false,
    version: 0,
  };
  return book;
}

interface Tab {
  /** Its place among all sheets, chart sheets too. */
  tab: number;
  sheet: Sheet;
  source: SheetSource;
}

const VISIBILITY: Record<string, Visibility> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function readTabs(parts: Package, workbook: string, root: XmlElement): Tab[] {
  const relationships = readRelationships(parts, workbook);
  const list = element(root, "sheets");
  return (list ? elements(list) : []).flatMap(({ attributes }, tab) => {
    const relationshipId = attribute(attributes, "id") ?? "";
    const relationship = relationships.find(({ id }) => id === relationshipId);
    // Chart sheets, dialogs and macro sheets are no worksheets.
    if (!relationship?.type.endsWith("/worksheet")) return [];
    const sheetId = Number(attributes.sheetId ?? tab + 1);
    const sheet = emptySheet(idOf(sheetId), attributes.name ?? `Sheet${tab + 1}`);
    sheet.visibility = VISIBILITY[attributes.state ?? ""] ?? "Visible";
    const sheetRelationships = readRelationships(parts, relationship.target);
    sheet.tables = sheetRelationships
      .filter(({ type }) => type.endsWith("/table"))
      .map(({ target }) => target);
    const source: SheetSource = {
      part: relationship.target,
      sheetId,
      relationshipId,
      head: "",
      rootName: "worksheet",
      sections: [],
      relationships: sheetRelationships,
      customParts: new Map(),
    };
    return [{ tab, sheet, source }];
  });
}

export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    calculates: true,
    rows: new Map(),
    columns: [],
    defaultColumnWidth: null,
    defaultRowHeight: null,
    spills: new Map(),
    spilled: new Map(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: [],
    autoFilter: null,
    freeze: { rows: 0, columns: 0 },
    layout: defaultLayout(),
    customProperties: new Map(),
    protected: false,
    tables: [],
    drawing: null,
    source: null,
    touched: new Set(),
  };
}

/** The defined names; those that say what a sheet prints go to its layout. */
function readNames(root: XmlElement, tabs: readonly Tab[]): DefinedName[] {
  const list = element(root, "definedNames");
  return (list ? elements(list) : []).flatMap((node) => {
    const { name = "", localSheetId, ...attributes } = node.attributes;
    const formula = textOf(node);
    const sheet =
      localSheetId === undefined
        ? null
        : (tabs.find(({ tab }) => tab === Number(localSheetId))?.sheet ?? null);
    const areas = sheet ? splitAreas(formula).map((part) => parseArea(splitSheet(part).rest)) : [];
    if (sheet && areas.length > 0 && areas.every((area) => area !== null)) {
      if (sameName(name, "_xlnm.Print_Area")) {
        sheet.layout.printArea = areas;
        return [];
      }
      if (sameName(name, "_xlnm.Print_Titles") && readTitles(sheet, areas)) return [];
    }
    return [{ name, sheet, formula, attributes }];
  });
}

function readTitles(sheet: Sheet, areas: readonly Area[]): boolean {
  for (const area of areas) {
    if (area.left === 0 && area.right === 16_383)
      sheet.layout.titleRows = { first: area.top, last: area.bottom };
    else sheet.layout.titleColumns = { first: area.left, last: area.right };
  }
  return true;
}
