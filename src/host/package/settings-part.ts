/** The workbook's add-in settings, kept as a custom XML part, where Excel leaves them alone. */
import type { Package } from "../book/source";
import {
  freePartName,
  freeRelationshipId,
  partText,
  readRelationships,
  setPartText,
  writeRelationships,
} from "./package";
import { elements, parseXml, tag, textOf, escapeXml, XML_DECLARATION } from "./xml";

const NAMESPACE = "urn:local-host:settings";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

function settingsPart(parts: Package, workbook: string): string | null {
  for (const { type, target } of readRelationships(parts, workbook))
    if (type === CUSTOM_XML && partText(parts, target)?.includes(`xmlns="${NAMESPACE}"`)) return target;
  return null;
}

export function readSettings(parts: Package, workbook: string): Map<string, unknown> {
  const part = settingsPart(parts, workbook);
  if (part === null) return new Map();
  return new Map(
    elements(parseXml(partText(parts, part)!), "setting").map((setting) => [
      setting.attributes.key ?? "",
      JSON.parse(textOf(setting)) as unknown,
    ]),
  );
}

export function writeSettings(
  parts: Package,
  workbook: string,
  settings: ReadonlyMap<string, unknown>,
): void {
  const existing = settingsPart(parts, workbook);
  if (existing === null && settings.size === 0) return;
  const rows = [...settings].map(([key, value]) => tag("setting", { key }, escapeXml(JSON.stringify(value))));
  const part = existing ?? freePartName(parts, "customXml/item{n}.xml");
  setPartText(parts, part, `${XML_DECLARATION}<settings xmlns="${NAMESPACE}">${rows.join("")}</settings>`);
  if (existing !== null) return;
  const relationships = readRelationships(parts, workbook);
  relationships.push({
    id: freeRelationshipId(relationships),
    type: CUSTOM_XML,
    target: part,
    external: false,
  });
  writeRelationships(parts, workbook, relationships);
}
