/** A worksheet part's XML → the sheet as the host holds it. */
import { parseArea, type Area } from "../book/address";
import type { Sheet } from "../book/book";
import type { SheetSource } from "../book/source";
import { readPageSetup } from "./page-setup";
import { readCells } from "./read-cells";
import { readConditionalRule, readValidation } from "./read-rules";
import type { SheetContext } from "./sheet-context";
import { cutSheet } from "./sheet-source";
import { attribute, element, elements, isOn, parseXml, type XmlElement } from "./xml";

export function readSheet(xml: string, sheet: Sheet, source: SheetSource, context: SheetContext): void {
  Object.assign(source, cutSheet(xml));
  sheet.source = source;
  for (const section of source.sections) {
    if (section.name === "sheetData") readCells(section.xml, sheet, context);
    else READERS[section.name]?.(sheet, section.xml, context);
  }
}

const READERS: Record<string, (sheet: Sheet, xml: string, context: SheetContext) => void> = {
  sheetPr(sheet, xml, { styles }) {
    sheet.tabColor = styles.rgb(element(parseSection(xml), "tabColor")?.attributes ?? null) ?? "";
  },
  sheetViews(sheet, xml) {
    const view = element(parseSection(xml), "sheetView");
    if (!view) return;
    sheet.showGridlines = view.attributes.showGridLines === undefined || isOn(view.attributes.showGridLines);
    const pane = element(view, "pane");
    if (pane && /^frozen/.test(pane.attributes.state ?? ""))
      sheet.freeze = {
        rows: Number(pane.attributes.ySplit ?? 0),
        columns: Number(pane.attributes.xSplit ?? 0),
      };
  },
  sheetFormatPr(sheet, xml) {
    const { attributes } = parseSection(xml);
    sheet.defaultColumnWidth =
      attributes.defaultColWidth === undefined ? null : Number(attributes.defaultColWidth);
    sheet.defaultRowHeight =
      attributes.defaultRowHeight === undefined ? null : Number(attributes.defaultRowHeight);
  },
  cols(sheet, xml) {
    sheet.columns = elements(parseSection(xml))
      .map(({ attributes: { min, max, width, hidden, style, ...rest } }) => ({
        first: Number(min) - 1,
        last: Number(max) - 1,
        width: width === undefined ? null : Number(width),
        hidden: isOn(hidden),
        style: style === undefined ? null : Number(style),
        attributes: rest,
      }))
      .sort((a, b) => a.first - b.first);
  },
  autoFilter(sheet, xml) {
    const filter = parseSection(xml);
    const [area] = areasOf(filter.attributes.ref);
    if (!area) return;
    const values = elements(filter, "filterColumn").map((column): [number, string[]] => [
      Number(column.attributes.colId ?? 0),
      elements(column, "filters").flatMap((list) =>
        elements(list, "filter").map(({ attributes }) => attributes.val ?? ""),
      ),
    ]);
    sheet.autoFilter = { area, values: new Map(values) };
  },
  mergeCells(sheet, xml) {
    sheet.merges = elements(parseSection(xml)).flatMap((merge) => areasOf(merge.attributes.ref));
  },
  conditionalFormatting(sheet, xml, { styles, namespaces }) {
    const block = parseSection(xml);
    const [first, ...more] = elements(block, "cfRule").map((rule) =>
      readConditionalRule(rule, styles.parts.differentials, namespaces),
    );
    if (!first) return;
    sheet.conditionalFormats.push({
      id: `{file-${sheet.conditionalFormats.length}}`,
      areas: areasOf(block.attributes.sqref),
      ...first,
      // Several rules on the same cells stay together as the file has them.
      ...(more.length > 0 ? { rule: null, kind: "Mixed" } : {}),
      raw: xml,
    });
  },
  dataValidations(sheet, xml) {
    for (const validation of rawChildren(xml))
      sheet.validations.push({
        areas: areasOf(validation.node.attributes.sqref),
        ...readValidation(validation.node),
        raw: validation.xml,
      });
  },
  hyperlinks(sheet, xml) {
    for (const { attributes } of elements(parseSection(xml))) {
      const [area] = areasOf(attributes.ref);
      if (area)
        sheet.hyperlinks.push({
          area,
          location: attributes.location ?? null,
          address: null,
          relationship: attribute(attributes, "id"),
          tip: attributes.tooltip ?? null,
          display: attributes.display ?? null,
        });
    }
  },
  sheetProtection(sheet, xml) {
    sheet.protected = isOn(parseSection(xml).attributes.sheet);
  },
};
for (const name of [
  "sheetPr",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
]) {
  const before = READERS[name];
  READERS[name] = (sheet, xml, context) => {
    before?.(sheet, xml, context);
    readPageSetup(name, parseSection(xml), sheet.layout);
  };
}

/** A section alone lacks the namespaces its root declares; prefixes are not looked up, so it parses all the same. */
const parseSection = (xml: string): XmlElement => parseXml(xml);

export function areasOf(references: string | undefined): Area[] {
  return (references ?? "")
    .split(/\s+/)
    .map((reference) => parseArea(reference))
    .filter((area): area is Area => area !== null);
}

const rawChildren = (xml: string): { node: XmlElement; xml: string }[] =>
  cutSheet(xml).sections.map((section) => ({ node: parseSection(section.xml), xml: section.xml }));
