/** xl/styles.xml: read into a style table, and written back with what was added to it. */
import type { Color } from "../book/colors";
import { OFFICE_THEME, rgb } from "../book/colors";
import type { Border, Edge, EdgeName, Fill, Font, StyleTable, Xf, DifferentialFormat } from "../book/styles";
import { createStyleTable } from "../book/styles";
import { BUILT_IN_FORMATS, builtInFormatId } from "./number-formats";
import type { XmlElement } from "./xml";
import { element, elements, isOn, localName, parseXml, serializeXml, tag, XML_DECLARATION } from "./xml";

export function readStyles(stylesXml: string, themeXml: string | null): StyleTable {
  const root = parseXml(stylesXml);
  const formats = new Map<number, string>();
  for (const format of children(root, "numFmts"))
    formats.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? "General");
  const fonts = children(root, "fonts").map(readFont);
  const styleXfs = children(root, "cellStyleXfs");
  const named = children(root, "cellStyles").find((style) => style.attributes.builtinId === "0");
  const normal = Number(styleXfs[Number(named?.attributes.xfId ?? 0)]?.attributes.fontId ?? 0);
  const theme = themeXml === null ? OFFICE_THEME : readTheme(themeXml);
  const xfs = children(root, "cellXfs").map((xf) => readXf(xf, formats));
  return createStyleTable({
    fonts: fonts.length > 0 ? fonts : [readFont({ name: "font", attributes: {}, children: [] })],
    fills: orOne(children(root, "fills").map(readFill), {
      pattern: "none",
      color: null,
      background: null,
      raw: null,
    }),
    borders: orOne(children(root, "borders").map(readBorder), { edges: {}, attributes: {} }),
    xfs: orOne(xfs, readXf({ name: "xf", attributes: {}, children: [] }, formats)),
    normal,
    theme,
    differentials: children(root, "dxfs").map((format) => readDifferential(format, theme)),
  });
}

function readDifferential(format: XmlElement, theme: readonly string[]): DifferentialFormat {
  const font = element(format, "font");
  const pattern = element(element(format, "fill"), "patternFill");
  const fill = element(pattern, "bgColor") ?? element(pattern, "fgColor");
  return {
    fill: rgb(fill?.attributes ?? null, theme),
    color: rgb(element(font, "color")?.attributes ?? null, theme),
    bold: font && element(font, "b") ? flag(font, "b") : null,
    italic: font && element(font, "i") ? flag(font, "i") : null,
    numberFormat: element(format, "numFmt")?.attributes.formatCode ?? null,
  };
}

function children(root: XmlElement, name: string): XmlElement[] {
  const list = element(root, name);
  return list ? elements(list) : [];
}

const orOne = <T>(list: T[], fallback: T): T[] => (list.length > 0 ? list : [fallback]);

function readTheme(themeXml: string): string[] {
  const scheme = element(element(parseXml(themeXml), "themeElements"), "clrScheme");
  if (!scheme) return OFFICE_THEME;
  const colors = elements(scheme).map((entry) => {
    const value = elements(entry)[0];
    return value?.attributes.lastClr ?? value?.attributes.val ?? "000000";
  });
  // The file lists dark before light; `theme="0"` is the light one.
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "44546A", light2 = "E7E6E6", ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}

function flag(parent: XmlElement, name: string): boolean {
  const found = element(parent, name);
  return found !== null && (found.attributes.val === undefined || isOn(found.attributes.val));
}

function readFont(font: XmlElement): Font {
  const value = (name: string) => element(font, name)?.attributes.val ?? null;
  const underline = element(font, "u");
  return {
    name: value("name") ?? value("rFont") ?? "Calibri",
    size: Number(value("sz") ?? 11),
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    strike: flag(font, "strike"),
    underline: underline ? (underline.attributes.val ?? "single") : null,
    color: element(font, "color")?.attributes ?? null,
    vertAlign: value("vertAlign"),
    family: value("family"),
    charset: value("charset"),
    scheme: value("scheme"),
  };
}

function readFill(fill: XmlElement): Fill {
  const pattern = element(fill, "patternFill");
  if (!pattern) return { pattern: "none", color: null, background: null, raw: serializeXml(fill) };
  return {
    pattern: pattern.attributes.patternType ?? "none",
    color: element(pattern, "fgColor")?.attributes ?? null,
    background: element(pattern, "bgColor")?.attributes ?? null,
    raw: null,
  };
}

const EDGES: readonly EdgeName[] = ["left", "right", "top", "bottom", "diagonal"];
/** `start` and `end` are what the strict variant calls left and right. */
const EDGE_ALIASES: Readonly<Record<string, EdgeName>> = { start: "left", end: "right" };

function readBorder(border: XmlElement): Border {
  const edges: Partial<Record<EdgeName, Edge>> = {};
  for (const edge of elements(border)) {
    const local = localName(edge.name);
    const name = EDGE_ALIASES[local] ?? (local as EdgeName);
    if (edge.attributes.style === undefined || edge.attributes.style === "none") continue;
    edges[name] = { style: edge.attributes.style, color: element(edge, "color")?.attributes ?? null };
  }
  return { edges, attributes: border.attributes };
}

function readXf(xf: XmlElement, formats: ReadonlyMap<number, string>): Xf {
  const format = Number(xf.attributes.numFmtId ?? 0);
  return {
    font: Number(xf.attributes.fontId ?? 0),
    fill: Number(xf.attributes.fillId ?? 0),
    border: Number(xf.attributes.borderId ?? 0),
    numberFormat: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
    alignment: { ...element(xf, "alignment")?.attributes },
    protection: element(xf, "protection")?.attributes ?? null,
    quotePrefix: isOn(xf.attributes.quotePrefix),
    xfId: Number(xf.attributes.xfId ?? 0),
  };
}

/** The part with the styles added since it was read; as it was where none were. */
export function writeStyles(stylesXml: string, styles: StyleTable): string {
  const { parts, loaded, differentials } = styles;
  const added = parts.xfs.length > loaded.xfs || differentials.length > 0;
  if (!added) return stylesXml;
  const root = parseXml(stylesXml);
  // A root with a prefix wants its children with the same.
  const prefix = root.name.includes(":") ? `${root.name.split(":")[0]}:` : "";
  const append = (list: string, items: string[]) => {
    if (items.length === 0) return;
    const parent = element(root, list) ?? insertList(root, prefix, list);
    for (const item of items) parent.children.push(prefixed(parseXml(item), prefix));
    parent.attributes.count = String(elements(parent).length);
  };
  const formatIds = formatNumbers(root);
  const wanted = parts.xfs.slice(loaded.xfs);
  const newFormats: string[] = [];
  for (const { numberFormat } of wanted) {
    if (formatIds.has(numberFormat) || builtInFormatId(numberFormat) !== null) continue;
    const id = Math.max(163, ...formatIds.values()) + 1;
    formatIds.set(numberFormat, id);
    newFormats.push(tag("numFmt", { numFmtId: id, formatCode: numberFormat }));
  }
  append("numFmts", newFormats);
  append("fonts", parts.fonts.slice(loaded.fonts).map(fontXml));
  append("fills", parts.fills.slice(loaded.fills).map(fillXml));
  append("borders", parts.borders.slice(loaded.borders).map(borderXml));
  append(
    "cellXfs",
    wanted.map((xf) => xfXml(xf, builtInFormatId(xf.numberFormat) ?? formatIds.get(xf.numberFormat) ?? 0)),
  );
  append(
    "dxfs",
    differentials.map((xml) =>
      // A format of a rule's own is not in the list of formats, but has a number that no other has.
      xml.replace(/<numFmt formatCode="([^"]*)"/, (numFmt, code: string) => {
        const id = formatIds.get(code) ?? Math.max(163, ...formatIds.values()) + 1;
        formatIds.set(code, id);
        return `${numFmt} numFmtId="${id}"`;
      }),
    ),
  );
  return XML_DECLARATION + serializeXml(root);
}

// prettier-ignore
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

function insertList(root: XmlElement, prefix: string, list: string): XmlElement {
  const made: XmlElement = { name: prefix + list, attributes: {}, children: [] };
  const rank = LISTS.indexOf(list);
  const at = root.children.findIndex(
    (child) => typeof child !== "string" && LISTS.indexOf(localName(child.name)) > rank,
  );
  root.children.splice(at < 0 ? root.children.length : at, 0, made);
  return made;
}

function prefixed(node: XmlElement, prefix: string): XmlElement {
  if (prefix === "") return node;
  return {
    ...node,
    name: prefix + node.name,
    children: node.children.map((child) => (typeof child === "string" ? child : prefixed(child, prefix))),
  };
}

function formatNumbers(root: XmlElement): Map<string, number> {
  const list = element(root, "numFmts");
  return new Map(
    (list ? elements(list) : []).map((format) => [
      format.attributes.formatCode ?? "",
      Number(format.attributes.numFmtId),
    ]),
  );
}

const colorXml = (name: string, color: Color | null): string => (color ? tag(name, color) : "");

function fontXml(font: Font): string {
  const on = (name: string, value: boolean) => (value ? `<${name}/>` : "");
  const val = (name: string, value: string | number | null) =>
    value === null ? "" : tag(name, { val: value });
  return `<font>${on("b", font.bold)}${on("i", font.italic)}${on("strike", font.strike)}${
    font.underline === null ? "" : font.underline === "single" ? "<u/>" : val("u", font.underline)
  }${val("vertAlign", font.vertAlign)}${val("sz", font.size)}${colorXml("color", font.color)}${val(
    "name",
    font.name,
  )}${val("family", font.family)}${val("charset", font.charset)}${val("scheme", font.scheme)}</font>`;
}

function fillXml(fill: Fill): string {
  if (fill.raw !== null) return fill.raw;
  const colors = colorXml("fgColor", fill.color) + colorXml("bgColor", fill.background);
  return `<fill>${tag("patternFill", { patternType: fill.pattern }, colors)}</fill>`;
}

function borderXml(border: Border): string {
  const edges = EDGES.map((name) => {
    const edge = border.edges[name];
    return edge ? tag(name, { style: edge.style }, colorXml("color", edge.color)) : `<${name}/>`;
  });
  return tag("border", border.attributes, edges.join(""));
}

function xfXml(xf: Xf, numFmtId: number): string {
  const alignment = Object.keys(xf.alignment).length > 0 ? tag("alignment", xf.alignment) : "";
  const protection = xf.protection ? tag("protection", xf.protection) : "";
  return tag(
    "xf",
    {
      numFmtId,
      fontId: xf.font,
      fillId: xf.fill,
      borderId: xf.border,
      xfId: xf.xfId,
      quotePrefix: xf.quotePrefix || null,
      applyNumberFormat: numFmtId !== 0 || null,
      applyFont: xf.font !== 0 || null,
      applyFill: xf.fill !== 0 || null,
      applyBorder: xf.border !== 0 || null,
      applyAlignment: alignment !== "" || null,
      applyProtection: protection !== "" || null,
    },
    alignment + protection,
  );
}

/** A conditional rule's format. */
export function differentialXml(style: DifferentialFormat): string {
  const argb = (hex: string) => `FF${hex.slice(1).toUpperCase()}`;
  const font =
    (style.bold === null ? "" : tag("b", style.bold ? {} : { val: 0 })) +
    (style.italic === null ? "" : tag("i", style.italic ? {} : { val: 0 })) +
    (style.color === null ? "" : tag("color", { rgb: argb(style.color) }));
  // In a differential format the background colour is the one that fills.
  const fill =
    style.fill === null
      ? ""
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
  const format = style.numberFormat === null ? "" : tag("numFmt", { formatCode: style.numberFormat });
  return `<dxf>${font && `<font>${font}</font>`}${format}${fill}</dxf>`;
}
