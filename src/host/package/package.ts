/** An Open Packaging container: named parts, their relationships and content types. */
import type { Package, Relationship } from "../book/source";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { attribute, elements, escapeXml, parseXml, serializeXml, XML_DECLARATION } from "./xml";
import { type CompressedPart, zip } from "./zip";

const ZIP_START = [0x50, 0x4b];
const COMPOUND_FILE_START = [0xd0, 0xcf];

export class NotAWorkbookError extends Error {
  override name = "NotAWorkbookError";
}

export function readPackage(bytes: Uint8Array): Package {
  if (startsWith(bytes, COMPOUND_FILE_START))
    throw new NotAWorkbookError("an old .xls workbook or one protected by a password, not an .xlsx");
  if (!startsWith(bytes, ZIP_START)) throw new NotAWorkbookError("not an .xlsx workbook");
  try {
    const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
    return new Map(entries.map(([name, data]) => [name.replaceAll("\\", "/"), data]));
  } catch {
    throw new NotAWorkbookError("a damaged .xlsx workbook: its zip container cannot be read");
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

export const writePackage: (parts: Package, compressed?: ReadonlyMap<string, CompressedPart>) => Uint8Array =
  zip;

/** Part names are compared without regard to case: some producers write "xl/SharedStrings.xml". */
export function partName(parts: Package, name: string): string | null {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const candidate of parts.keys()) if (candidate.toLowerCase() === wanted) return candidate;
  return null;
}

export function partText(parts: Package, name: string): string | null {
  const found = partName(parts, name);
  return found === null ? null : decode(parts.get(found)!);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

export function setPartText(parts: Package, name: string, text: string): void {
  parts.set(name, strToU8(text));
}

const folder = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

export function relationshipsName(part: string): string {
  return `${folder(part)}_rels/${part.slice(folder(part).length)}.rels`;
}

export function readRelationships(parts: Package, part: string): Relationship[] {
  const text = partText(parts, relationshipsName(part));
  if (text === null) return [];
  return elements(parseXml(text)).map(({ attributes }) => {
    const external = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target: external ? target : resolved(folder(part), target),
      external,
    };
  });
}

export function writeRelationships(
  parts: Package,
  part: string,
  relationships: readonly Relationship[],
): void {
  const name = relationshipsName(part);
  if (relationships.length === 0) {
    parts.delete(name);
    return;
  }
  const rows = relationships.map(({ id, type, target, external }) => {
    const path = external ? target : `/${target}`;
    const mode = external ? ' TargetMode="External"' : "";
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(path)}"${mode}/>`;
  });
  const space = "http://schemas.openxmlformats.org/package/2006/relationships";
  setPartText(
    parts,
    name,
    `${XML_DECLARATION}<Relationships xmlns="${space}">${rows.join("")}</Relationships>`,
  );
}

function resolved(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of (base + target).split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

/** The first relationship whose type ends so: the strict variant has other roots for the same types. */
export function relationshipOf(relationships: readonly Relationship[], type: string): Relationship | null {
  return relationships.find((relationship) => relationship.type.endsWith(`/${type}`)) ?? null;
}

export function freeRelationshipId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  for (let n = 1; ; n++) if (!taken.has(`rId${n}`)) return `rId${n}`;
}

/** `xl/worksheets/sheet{n}.xml` with the least n that is free. */
export function freePartName(parts: Package, pattern: string): string {
  for (let n = 1; ; n++) {
    const name = pattern.replace("{n}", String(n));
    if (partName(parts, name) === null) return name;
  }
}

const CONTENT_TYPES = "[Content_Types].xml";

/** Adds and removes overrides of the content types' list. */
export function changeContentTypes(
  parts: Package,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): void {
  if (added.size === 0 && removed.size === 0) return;
  const root = parseXml(partText(parts, CONTENT_TYPES)!);
  root.children = root.children.filter((child) => {
    if (typeof child === "string") return true;
    const name = attribute(child.attributes, "PartName")?.slice(1);
    return name === undefined || (!removed.has(name) && !added.has(name));
  });
  const prefix = root.name.includes(":") ? `${root.name.split(":")[0]}:` : "";
  for (const [name, type] of added)
    root.children.push({
      name: `${prefix}Override`,
      attributes: { PartName: `/${name}`, ContentType: type },
      children: [],
    });
  setPartText(parts, CONTENT_TYPES, XML_DECLARATION + serializeXml(root));
}
