/** A saved workbook → the workbook to print: some of its sheets, with the values they were saved with. */
import {
  partText,
  readPackage,
  readRelationships,
  setPartText,
  writePackage,
} from "../../host/package/package";
import { workbookParts } from "../../host/package/open";
import { workbookChild } from "../../host/package/workbook-child";
import {
  attribute,
  element,
  elements,
  parseXml,
  serializeXml,
  XML_DECLARATION,
  type XmlElement,
} from "../../host/package/xml";

/** A cell's formula. Names that only begin so, as those of a format's or a validation's formulas, are left. */
const FORMULA = /<((?:\w+:)?)f(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1f>)/g;

/**
 * A copy of the workbook in which only these sheets are seen, whatever kind the others are. Their formulas give way to
 * the values saved beside them: a printing program has no `=KPI.…`, and would put an error in its place wherever it
 * calculates.
 */
export function paperOf(workbook: Uint8Array, sheets: readonly string[]): Uint8Array {
  const parts = readPackage(workbook);
  const part = workbookParts(parts).workbook;
  const root = parseXml(partText(parts, part)!);
  const relationships = readRelationships(parts, part);
  const tabs = elements(element(root, "sheets")!);
  const wanted = tabs.filter(({ attributes }) => sheets.includes(attributes.name ?? ""));
  for (const tab of tabs) tab.attributes.state = "hidden";
  for (const { attributes } of wanted) {
    delete attributes.state;
    const target = relationships.find(({ id }) => id === attribute(attributes, "id"))?.target;
    const xml = target === undefined ? null : partText(parts, target);
    if (target !== undefined && xml !== null) setPartText(parts, target, xml.replace(FORMULA, ""));
  }
  bringToFront(root, tabs.indexOf(wanted[0]!));
  setPartText(parts, part, XML_DECLARATION + serializeXml(root));
  return writePackage(parts);
}

/** A hidden sheet must not be the one in front. */
function bringToFront(root: XmlElement, tab: number): void {
  const prefix = root.name.includes(":") ? `${root.name.split(":")[0]}:` : "";
  workbookChild(root, prefix, "bookViews").children = [
    { name: `${prefix}workbookView`, attributes: { activeTab: String(tab) }, children: [] },
  ];
}
