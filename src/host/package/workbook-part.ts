/** xl/workbook.xml: the sheets in their order, the one in front, names, and what is to be computed on opening. */
import type { Sheet } from "../book/book";
import { saveNames } from "./defined-names";
import { RELATIONSHIPS_NAMESPACE } from "./namespaces";
import { partText, setPartText, writeRelationships } from "./package";
import type { Saving } from "./saving";
import { workbookChild } from "./workbook-child";
import {
  attribute,
  element,
  elements,
  parseXml,
  serializeXml,
  XML_DECLARATION,
  type XmlElement,
} from "./xml";

/** `anySheetChanged`: sheets were written or removed. */
export function saveWorkbookPart(saving: Saving, anySheetChanged: boolean): void {
  const { book, parts, places, workbook } = saving;
  const root = parseXml(partText(parts, workbook)!);
  const before = serializeXml(root);
  const prefix = root.name.includes(":") ? `${root.name.split(":")[0]}:` : "";
  const relationPrefix = relationshipPrefix(root);
  const list = element(root, "sheets")!;
  const tabs = orderedTabs(saving, list, prefix, relationPrefix);
  list.children = tabs;
  const position = new Map(
    book.sheets.map((sheet) => {
      const id = places.get(sheet)!.relationshipId;
      return [sheet, tabs.findIndex((tab) => attribute(tab.attributes, "id") === id)];
    }),
  );
  saveActiveTab(root, prefix, position.get(book.active) ?? 0);
  saveNames(book, root, prefix, position);
  if (anySheetChanged) {
    removeCalculationChain(saving);
    saveCalculation(saving, root, prefix);
  }
  if (!anySheetChanged && serializeXml(root) === before) return;
  writeRelationships(parts, workbook, saving.relationships);
  setPartText(parts, workbook, XML_DECLARATION + serializeXml(root));
}

/** Excel makes it anew; one that names cells without formulas would be an error. */
function removeCalculationChain({ parts, relationships, removed }: Saving): void {
  const at = relationships.findIndex(({ type }) => type.endsWith("/calcChain"));
  if (at < 0) return;
  const { target } = relationships[at]!;
  relationships.splice(at, 1);
  parts.delete(target);
  removed.add(target);
}

/**
 * Every formula that was written has its value beside it, so that a reader without the add-in sees figures. Formulas
 * that were not written may look at what was: Excel is to work those out again.
 */
function saveCalculation({ book }: Saving, root: XmlElement, prefix: string): void {
  const calculation = workbookChild(root, prefix, "calcPr");
  calculation.attributes = { ...calculation.attributes, calcId: "191029" };
  const unwritten = book.sheets.some(
    (sheet) => sheet.source !== null && !sheet.touched.has("sheetData") && hasFormulas(sheet),
  );
  if (unwritten) calculation.attributes.fullCalcOnLoad = "1";
}

function orderedTabs(
  { book, places, relationships }: Saving,
  list: XmlElement,
  prefix: string,
  relationPrefix: string,
): XmlElement[] {
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
      return existing.has(id) && relationships.some((relationship) => relationship.id === id);
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
    workbookChild(root, prefix, "bookViews").children = [
      { name: `${prefix}workbookView`, attributes: { activeTab: String(position) }, children: [] },
    ];
}

function freeSheetId(existing: ReadonlyMap<string | null, XmlElement>, wanted: number): number {
  const taken = new Set([...existing.values()].map((tab) => Number(tab.attributes.sheetId)));
  for (let id = wanted; ; id++) if (!taken.has(id)) return id;
}
function relationshipPrefix(root: XmlElement): string {
  for (const [name, value] of Object.entries(root.attributes))
    if (name.startsWith("xmlns:") && /\/relationships$/.test(value)) return name.slice("xmlns:".length);
  root.attributes["xmlns:r"] = RELATIONSHIPS_NAMESPACE;
  return "r";
}

const hasFormulas = (sheet: Sheet): boolean =>
  [...sheet.rows.values()].some(({ cells }) => [...cells.values()].some(({ formula }) => formula !== null));
