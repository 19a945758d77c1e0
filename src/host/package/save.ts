/**
 * The workbook → bytes of an .xlsx, as a patch of the file it came from: parts that a session did not touch are the
 * same bytes.
 */
import type { Package, Relationship } from "../book/source";
import { areaName, sheetPrefix } from "../book/address";
import type { Book, DefinedName, Sheet } from "../book/book";
import { changeSheets } from "../book/formula-text";
import { sheetNumber } from "../book/sheet-ids";
import type { Calculation } from "../engine/calculation";
import { CUSTOM_PROPERTY, encodeCustomProperty } from "./custom-properties";
import { createDynamicArrays } from "./dynamic-arrays";
import { workbookParts } from "./open";
import {
  changeContentTypes,
  freePartName,
  freeRelationshipId,
  partText,
  readRelationships,
  relationshipsName,
  setPartText,
  writePackage,
  writeRelationships,
} from "./package";
import { writeSettings } from "./settings-part";
import { writeStyles } from "./styles-part";
import { RELATIONSHIPS_NAMESPACE, writeSheet } from "./write-sheet";
import {
  attribute,
  element,
  elements,
  parseXml,
  serializeXml,
  textOf,
  XML_DECLARATION,
  type XmlElement,
} from "./xml";

const WORKSHEET = {
  type: `${RELATIONSHIPS_NAMESPACE}/worksheet`,
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
};
const HYPERLINK = `${RELATIONSHIPS_NAMESPACE}/hyperlink`;

export function saveWorkbook(book: Book, calculation: Calculation): Uint8Array {
  calculation.update();
  const parts: Package = new Map(book.package);
  const paths = workbookParts(parts);
  const types = new Map<string, string>();
  const removed = new Set<string>();
  const workbookRelationships = readRelationships(parts, paths.workbook);
  const dynamicArrays = createDynamicArrays(parts, paths.workbook, workbookRelationships, types);
  const places = new Map<Sheet, { part: string; relationshipId: string; sheetId: number }>();
  let changed = false;

  removeDeleted();
  for (const sheet of book.sheets) {
    // Which sheet is in front is written in the sheets themselves.
    if (sheet.source && isSelected(sheet) !== (book.active === sheet)) sheet.touched.add("sheetViews");
    places.set(sheet, place(sheet));
    if (sheet.touched.size > 0 || sheet.source === null) saveSheet(sheet);
  }
  if (paths.styles !== null) {
    const before = partText(parts, paths.styles)!;
    const after = writeStyles(before, book.styles);
    if (after !== before) setPartText(parts, paths.styles, after);
  }
  saveWorkbookPart();
  const before = [...parts.keys()];
  writeSettings(parts, paths.workbook, book.settings);
  for (const part of parts.keys())
    if (!before.includes(part) && part.startsWith("customXml/item")) types.set(part, "application/xml");
  changeContentTypes(parts, types, removed);
  return writePackage(parts);

  function place(sheet: Sheet) {
    if (sheet.source) return sheet.source;
    const part = freePartName(parts, "xl/worksheets/sheet{n}.xml");
    const relationshipId = freeRelationshipId(workbookRelationships);
    workbookRelationships.push({ id: relationshipId, type: WORKSHEET.type, target: part, external: false });
    parts.set(part, new Uint8Array());
    types.set(part, WORKSHEET.contentType);
    return { part, relationshipId, sheetId: sheetNumber(sheet.id) };
  }

  function saveSheet(sheet: Sheet): void {
    changed = true;
    const { part } = places.get(sheet)!;
    const relationships = sheet.source ? [...sheet.source.relationships] : [];
    const customProperties = saveCustomProperties(sheet, relationships);
    const links = new Map<string, string>();
    for (const { address } of sheet.hyperlinks) {
      if (address === null || links.has(address)) continue;
      const id = freeRelationshipId(relationships);
      relationships.push({ id, type: HYPERLINK, target: address, external: true });
      links.set(address, id);
    }
    setPartText(
      parts,
      part,
      writeSheet(sheet, { book, calculation, customProperties, links, dynamicArrays }),
    );
    if (
      relationships.length !== (sheet.source?.relationships.length ?? 0) ||
      sheet.touched.has("customProperties")
    )
      writeRelationships(parts, part, relationships);
  }

  function saveCustomProperties(sheet: Sheet, relationships: Relationship[]): Map<string, string> {
    const ids = new Map<string, string>();
    if (!sheet.touched.has("customProperties") && sheet.source !== null) return ids;
    for (const [name, part] of sheet.source?.customParts ?? []) {
      if (sheet.customProperties.has(name)) continue;
      parts.delete(part);
      removed.add(part);
      const at = relationships.findIndex(({ target }) => target === part);
      if (at >= 0) relationships.splice(at, 1);
    }
    for (const [name, value] of sheet.customProperties) {
      const existing = sheet.source?.customParts.get(name);
      const part = existing ?? freePartName(parts, "xl/customProperty{n}.bin");
      parts.set(part, encodeCustomProperty(value));
      types.set(part, CUSTOM_PROPERTY.contentType);
      const known = relationships.find(({ target }) => target === part)?.id;
      const id = known ?? freeRelationshipId(relationships);
      if (known === undefined)
        relationships.push({ id, type: CUSTOM_PROPERTY.type, target: part, external: false });
      ids.set(name, id);
    }
    return ids;
  }

  /** A sheet that is gone takes with it what only it refers to. */
  function removeDeleted(): void {
    const present = new Set(book.sheets.map((sheet) => sheet.source?.part));
    const gone = [...sheetParts()].filter((part) => !present.has(part));
    for (const part of gone) drop(part);
    if (gone.length > 0) changed = true;
  }

  function* sheetParts(): Iterable<string> {
    for (const { type, target } of workbookRelationships) if (type.endsWith("/worksheet")) yield target;
  }

  function drop(part: string): void {
    const targets = readRelationships(parts, part).filter(({ external }) => !external);
    parts.delete(part);
    parts.delete(relationshipsName(part));
    removed.add(part);
    const at = workbookRelationships.findIndex(({ target }) => target === part);
    if (at >= 0) workbookRelationships.splice(at, 1);
    const held = new Set<string>();
    for (const name of parts.keys())
      if (name.endsWith(".rels")) {
        const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
        for (const { target } of readRelationships(parts, owner)) held.add(target);
      }
    for (const { target } of targets) if (!held.has(target) && parts.has(target)) drop(target);
  }

  function saveWorkbookPart(): void {
    const root = parseXml(partText(parts, paths.workbook)!);
    const before = serializeXml(root);
    const prefix = root.name.includes(":") ? `${root.name.split(":")[0]}:` : "";
    const relationPrefix = relationshipPrefix(root);
    const list = element(root, "sheets")!;
    const tabs = orderedTabs(list, prefix, relationPrefix);
    list.children = tabs;
    const position = new Map(
      book.sheets.map((sheet) => {
        const id = places.get(sheet)!.relationshipId;
        return [sheet, tabs.findIndex((tab) => attribute(tab.attributes, "id") === id)];
      }),
    );
    saveActiveTab(root, prefix, position.get(book.active) ?? 0);
    saveNames(root, prefix, position);
    if (changed) {
      const calculationChain = workbookRelationships.findIndex(({ type }) => type.endsWith("/calcChain"));
      if (calculationChain >= 0) {
        // Excel makes it anew; one that names cells without formulas would be an error.
        const { target } = workbookRelationships[calculationChain]!;
        workbookRelationships.splice(calculationChain, 1);
        parts.delete(target);
        removed.add(target);
      }
      // Every formula that was written has its value beside it, so that a reader without the add-in sees figures.
      // Formulas that were not written may look at what was: Excel is to work those out again.
      const calculation = child(root, prefix, "calcPr");
      calculation.attributes = { ...calculation.attributes, calcId: "191029" };
      if (
        book.sheets.some(
          (sheet) => sheet.source !== null && !sheet.touched.has("sheetData") && hasFormulas(sheet),
        )
      )
        calculation.attributes.fullCalcOnLoad = "1";
    }
    if (!changed && serializeXml(root) === before) return;
    writeRelationships(parts, paths.workbook, workbookRelationships);
    setPartText(parts, paths.workbook, XML_DECLARATION + serializeXml(root));
  }

  function orderedTabs(list: XmlElement, prefix: string, relationPrefix: string): XmlElement[] {
    const existing = new Map(elements(list).map((tab) => [attribute(tab.attributes, "id"), tab]));
    const tabs = book.sheets.map((sheet) => {
      const { relationshipId, sheetId } = places.get(sheet)!;
      const tab = existing.get(relationshipId) ?? {
        name: `${prefix}sheet`,
        attributes: {
          name: "",
          sheetId: String(freeSheetId(existing, sheetId)),
          [`${relationPrefix}:id`]: relationshipId,
        },
        children: [],
      };
      existing.delete(relationshipId);
      tab.attributes.name = sheet.name;
      if (sheet.visibility === "Visible") delete tab.attributes.state;
      else tab.attributes.state = sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
      return tab;
    });
    // Chart sheets and their like stay where they stood.
    const others = elements(list)
      .map((tab, at) => ({ tab, at }))
      .filter(({ tab }) => {
        const id = attribute(tab.attributes, "id");
        return existing.has(id) && workbookRelationships.some((relationship) => relationship.id === id);
      });
    for (const { tab, at } of others) tabs.splice(Math.min(at, tabs.length), 0, tab);
    return tabs;
  }

  function saveActiveTab(root: XmlElement, prefix: string, position: number): void {
    const views = element(root, "bookViews");
    const view = views ? element(views, "workbookView") : null;
    if (view) {
      if (Number(view.attributes.activeTab ?? 0) !== position) view.attributes.activeTab = String(position);
      if (Number(view.attributes.firstSheet ?? 0) > position) delete view.attributes.firstSheet;
    } else if (position !== 0)
      child(root, prefix, "bookViews").children = [
        { name: `${prefix}workbookView`, attributes: { activeTab: String(position) }, children: [] },
      ];
  }

  function saveNames(root: XmlElement, prefix: string, position: ReadonlyMap<Sheet, number>): void {
    const names: DefinedName[] = [...book.names, ...book.sheets.flatMap(printNames)];
    const nodes = names
      .filter(({ sheet }) => sheet === null || position.has(sheet))
      .map(({ name, sheet, formula, attributes }): XmlElement => ({
        name: `${prefix}definedName`,
        attributes: { name, ...(sheet ? { localSheetId: String(position.get(sheet)) } : {}), ...attributes },
        children: [formula],
      }))
      .sort((a, b) => (a.attributes.name!.toLowerCase() < b.attributes.name!.toLowerCase() ? -1 : 1));
    const before = element(root, "definedNames");
    if (nodes.length === 0) {
      if (before) root.children = root.children.filter((each) => each !== before);
      return;
    }
    const meaning = (list: XmlElement[]) => list.map(meaningOfName).sort().join("");
    if (before && meaning(elements(before)) === meaning(nodes)) return;
    child(root, prefix, "definedNames").children = nodes;
  }

  function freeSheetId(existing: ReadonlyMap<string | null, XmlElement>, wanted: number): number {
    const taken = new Set([...existing.values()].map((tab) => Number(tab.attributes.sheetId)));
    for (let id = wanted; ; id++) if (!taken.has(id)) return id;
  }
}

/** The same for names that differ only in the order of attributes, or in quotes that a sheet's name can do without. */
function meaningOfName(node: XmlElement): string {
  const attributes = Object.entries(node.attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const formula = changeSheets(textOf(node), (sheet) => `${sheetPrefix(sheet)}!`);
  return JSON.stringify([attributes, formula]);
}

function isSelected(sheet: Sheet): boolean {
  const views = sheet.source?.sections.find(({ name }) => name === "sheetViews");
  return views !== undefined && /\stabSelected="(?:1|true)"/.test(views.xml);
}

/** What a sheet prints, as the names that say so. */
function printNames(sheet: Sheet): DefinedName[] {
  const prefix = `'${sheet.name.replaceAll("'", "''")}'!`;
  const { printArea, titleRows, titleColumns } = sheet.layout;
  const names: DefinedName[] = [];
  const add = (name: string, formula: string) => names.push({ name, sheet, formula, attributes: {} });
  if (printArea.length > 0)
    add("_xlnm.Print_Area", printArea.map((area) => prefix + areaName(area, true)).join(","));
  const titles = [
    titleColumns &&
      areaName({ top: 0, bottom: 1_048_575, left: titleColumns.first, right: titleColumns.last }, true),
    titleRows && areaName({ top: titleRows.first, bottom: titleRows.last, left: 0, right: 16_383 }, true),
  ].filter((title) => title !== null);
  if (titles.length > 0) add("_xlnm.Print_Titles", titles.map((title) => prefix + title).join(","));
  return names;
}

// prettier-ignore
const WORKBOOK_ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
  "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr",
  "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
];

/** The root's child of that name, put where the schema wants it. */
function child(root: XmlElement, prefix: string, name: string): XmlElement {
  const found = element(root, name);
  if (found) return found;
  const made: XmlElement = { name: prefix + name, attributes: {}, children: [] };
  const rank = WORKBOOK_ORDER.indexOf(name);
  const at = root.children.findIndex((each) => {
    if (typeof each === "string") return false;
    const other = WORKBOOK_ORDER.indexOf(each.name.replace(/^.*:/, ""));
    return other > rank;
  });
  root.children.splice(at < 0 ? root.children.length : at, 0, made);
  return made;
}

function relationshipPrefix(root: XmlElement): string {
  for (const [name, value] of Object.entries(root.attributes))
    if (name.startsWith("xmlns:") && /\/relationships$/.test(value)) return name.slice("xmlns:".length);
  root.attributes["xmlns:r"] = RELATIONSHIPS_NAMESPACE;
  return "r";
}

const hasFormulas = (sheet: Sheet): boolean =>
  [...sheet.rows.values()].some(({ cells }) => [...cells.values()].some(({ formula }) => formula !== null));
