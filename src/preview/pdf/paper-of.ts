/** A saved workbook → the workbook to print: some of its sheets, with the values they were saved with. */
import {
  partText,
  readPackage,
  readRelationships,
  setPartText,
  writePackage,
} from "../../host/package/package";
import { workbookParts } from "../../host/package/open";
import {
  attribute,
  element,
  elements,
  localName,
  parseXml,
  serializeXml,
  XML_DECLARATION,
  type XmlElement,
} from "../../host/package/xml";

/** A cell's formula. Names that only begin so, as those of a format's or a validation's formulas, are left. */
const FORMULA = /<((?:\w+:)?)f(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1f>)/g;

/**
 * The fonts of Office without serifs. Where they are missing, on Linux, letters a sixth wider are printed in their
 * place, and rows, columns and pages that were measured for them no longer fit; Thai Linux has one of their width.
 */
const OFFICE_FONT =
  /(<name val=")((?:Aptos(?: Narrow)?|Arial|Calibri|Leelawadee(?: UI)?|Segoe UI|Tahoma)"\/>)/g;
const THAI_LINUX_FONT = "Loma";

/**
 * A copy of the workbook with these sheets alone: LibreOffice prints a hidden sheet too, where it has a print area.
 * Their formulas give way to the values saved beside them, because a printing program has no `=KPI.…` and would put an
 * error in its place wherever it calculates.
 */
export function paperOf(workbook: Uint8Array, sheets: readonly string[]): Uint8Array {
  const parts = readPackage(workbook);
  const { workbook: part, styles } = workbookParts(parts);
  const root = parseXml(partText(parts, part)!);
  const relationships = readRelationships(parts, part);
  const list = element(root, "sheets")!;
  const all = elements(list);
  const kept = all.filter(({ attributes }) => sheets.includes(attributes.name ?? ""));
  list.children = kept;
  for (const { attributes } of kept) {
    delete attributes.state;
    const target = relationships.find(({ id }) => id === attribute(attributes, "id"))?.target;
    const xml = target === undefined ? null : partText(parts, target);
    if (target !== undefined && xml !== null) setPartText(parts, target, xml.replace(FORMULA, ""));
  }
  if (styles !== null)
    setPartText(
      parts,
      styles,
      (partText(parts, styles) ?? "").replace(OFFICE_FONT, `$1${THAI_LINUX_FONT};$2`),
    );
  keepNames(root, (tab) => kept.indexOf(all[tab]!));
  // It names the tab in front, which may be gone.
  root.children = root.children.filter(
    (child) => typeof child === "string" || localName(child.name) !== "bookViews",
  );
  setPartText(parts, part, XML_DECLARATION + serializeXml(root));
  return writePackage(parts);
}

/** Of the defined names those that say what the kept sheets print; they count sheets by their place. */
function keepNames(root: XmlElement, placeOf: (tab: number) => number): void {
  const list = element(root, "definedNames");
  if (!list) return;
  list.children = elements(list).filter(({ attributes }) => {
    const place = placeOf(Number(attributes.localSheetId ?? -1));
    attributes.localSheetId = String(place);
    return place >= 0;
  });
}
