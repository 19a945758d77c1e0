/** A worksheet's custom properties: names in the sheet, each value in a part of its own, UTF-16 without a mark. */
import type { Package, SheetSource } from "../book/source";
import type { Sheet } from "../book/book";
import { partName } from "./package";
import { attribute, elements, parseXml } from "./xml";

export const CUSTOM_PROPERTY = {
  type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
};

export function readCustomProperties(parts: Package, sheet: Sheet, source: SheetSource): void {
  const section = source.sections.find(({ name }) => name === "customProperties");
  if (!section) return;
  for (const { attributes } of elements(parseXml(section.xml))) {
    const id = attribute(attributes, "id");
    const target = source.relationships.find((relationship) => relationship.id === id)?.target;
    const part = target === undefined ? null : partName(parts, target);
    if (part === null || attributes.name === undefined) continue;
    source.customParts.set(attributes.name, part);
    sheet.customProperties.set(attributes.name, new TextDecoder("utf-16le").decode(parts.get(part)));
  }
}

export function encodeCustomProperty(value: string): Uint8Array {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < value.length; i++) view.setUint16(i * 2, value.charCodeAt(i), true);
  return bytes;
}
