/** A sheet's part, and the parts and relationships that go with it. */
import type { Sheet } from "../book/book";
import { sheetNumber } from "../book/sheet-ids";
import type { Relationship } from "../book/source";
import { CUSTOM_PROPERTY, encodeCustomProperty } from "./custom-properties";
import { RELATIONSHIPS_NAMESPACE } from "./namespaces";
import { freePartName, freeRelationshipId, writeRelationships } from "./package";
import { drawingRelationship } from "./save-drawing";
import type { Saving, SheetPlace } from "./saving";
import { writeSheet } from "./write-sheet";
import { compressText } from "./zip";

const WORKSHEET = {
  type: `${RELATIONSHIPS_NAMESPACE}/worksheet`,
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
};
const HYPERLINK = `${RELATIONSHIPS_NAMESPACE}/hyperlink`;

/** Where the sheet is in the file it came from; a new one gets a place. */
export function placeSheet({ parts, relationships, types }: Saving, sheet: Sheet): SheetPlace {
  if (sheet.source) return sheet.source;
  const part = freePartName(parts, "xl/worksheets/sheet{n}.xml");
  const relationshipId = freeRelationshipId(relationships);
  relationships.push({ id: relationshipId, type: WORKSHEET.type, target: part, external: false });
  parts.set(part, new Uint8Array());
  types.set(part, WORKSHEET.contentType);
  return { part, relationshipId, sheetId: sheetNumber(sheet.id) };
}

export function saveSheet(saving: Saving, sheet: Sheet): void {
  const { parts, compressed, book, calculation, dynamicArrays } = saving;
  const { part } = saving.places.get(sheet)!;
  const relationships = sheet.source ? [...sheet.source.relationships] : [];
  const customProperties = saveCustomProperties(saving, sheet, relationships);
  const links = addLinks(sheet, relationships);
  const drawing = drawingRelationship(saving, sheet, relationships);
  const xml = writeSheet(sheet, { book, calculation, customProperties, links, drawing, dynamicArrays });
  compressed.set(part, compressText(xml));
  const anyAdded = relationships.length !== (sheet.source?.relationships.length ?? 0);
  if (anyAdded || sheet.touched.has("customProperties") || sheet.touched.has("drawing"))
    writeRelationships(parts, part, relationships);
}

/** Relationship ids by address. */
function addLinks(sheet: Sheet, relationships: Relationship[]): Map<string, string> {
  const links = new Map<string, string>();
  for (const { address } of sheet.hyperlinks) {
    if (address === null || links.has(address)) continue;
    const id = freeRelationshipId(relationships);
    relationships.push({ id, type: HYPERLINK, target: address, external: true });
    links.set(address, id);
  }
  return links;
}

/** Relationship ids by the property's name; none where they stay as the file has them. */
function saveCustomProperties(
  { parts, types, removed }: Saving,
  sheet: Sheet,
  relationships: Relationship[],
): Map<string, string> {
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
