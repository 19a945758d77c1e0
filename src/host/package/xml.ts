/** Reading and writing the XML of a package's parts. Prefixes are dropped when reading: the parts use few namespaces. */
import { SaxesParser } from "saxes";
import type { XmlElement } from "../book/source";

export type { XmlElement };

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export interface XmlEvents {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Calls `events` for each element and text of a document, without building a tree: sheets are large. */
export function scanXml(source: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => events.open(localName(tag.name), tag.attributes));
  if (events.text) {
    const text = events.text.bind(events);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (events.close) {
    const close = events.close.bind(events);
    parser.on("closetag", (tag) => close(localName(tag.name)));
  }
  parser.write(source).close();
}

/** The document's root element, as a tree. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const text = (data: string) => void open.at(-1)!.children.push(data);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => void open.pop());
  parser.write(source).close();
  return elements(root)[0]!;
}

export function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || localName(child.name) === name),
  );
}

export function element(parent: XmlElement | null | undefined, name: string): XmlElement | null {
  return (parent && elements(parent, name)[0]) ?? null;
}

export function textOf(parent: XmlElement): string {
  return parent.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** An attribute whatever its prefix: relationships say `r:id`. */
export function attribute(attributes: Record<string, string>, name: string): string | null {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const [key, value] of Object.entries(attributes))
    if (localName(key) === name && !key.startsWith("xmlns")) return value;
  return null;
}

export function isOn(value: string | null | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What XML 1.0 cannot carry at all: Excel writes these as _xHHHH_. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What may have to be escaped or left out; most texts have nothing of it. */
const SUSPICIOUS = /[&<>"_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

export function escapeXml(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!).replace(FORBIDDEN, "");
}

/** A cell's string, with Excel's own escape for control characters and for texts that look like that escape. */
export function escapeCellText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>]/g, (character) => ENTITIES[character]!)
    .replace(/\r/g, "_x000D_")
    .replace(FORBIDDEN, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

export function unescapeCellText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

export type AttributeValues = Record<string, string | number | boolean | null | undefined>;

/** An element as text; attributes without a value are left out, true is "1". */
export function tag(name: string, attributes: AttributeValues, content?: string): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    // A line break inside an attribute would be read back as a space.
    start += ` ${key}="${escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;")}"`;
  }
  return content === undefined || content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

export function serializeXml(node: XmlElement): string {
  const content = node.children
    .map((child) => (typeof child === "string" ? escapeXml(child) : serializeXml(child)))
    .join("");
  return tag(node.name, node.attributes, content);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A section of a sheet, its names without prefixes; an empty element where the file has none. */
export const parseSection = (xml: string | null, name: string): XmlElement =>
  xml === null ? { name, attributes: {}, children: [] } : unprefixed(parseXml(xml));

function unprefixed(node: XmlElement): XmlElement {
  return {
    ...node,
    name: node.name.replace(/^x:/, ""),
    children: node.children.map((child) => (typeof child === "string" ? child : unprefixed(child))),
  };
}
