/** A worksheet part's XML → the sheet as the host holds it. */
import type { SheetSource } from "../book/source";
import { cellCount, parseArea, columnNumber, type Area } from "../book/address";
import { cellKey, type Cell, type Row, type Scalar, type Sheet } from "../book/book";
import { cellsWithin } from "../book/cells";
import { shiftFormula } from "../book/formula-text";
import type { StyleTable } from "../book/styles";
import { shownFormula } from "./formula-names";
import { readPageSetup } from "./page-setup";
import { readConditionalRule, readValidation } from "./read-rules";
import { cutSheet } from "./sheet-source";
import {
  attribute,
  element,
  elements,
  isOn,
  parseXml,
  scanXml,
  unescapeCellText,
  type XmlElement,
} from "./xml";

export interface SheetContext {
  sharedStrings: readonly string[];
  styles: StyleTable;
  namespaces: Set<string>;
  date1904: boolean;
}

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
for (const name of ["sheetPr", "printOptions", "pageMargins", "pageSetup", "headerFooter"]) {
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

function readCells(xml: string, sheet: Sheet, context: SheetContext): void {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let rowIndex = -1;
  let row: Row | null = null;
  let column = -1;
  let type = "";
  let style = 0;
  let isDynamic = false;
  let value: string | null = null;
  let formula: string | null = null;
  let formulaAttributes: Record<string, string> = {};
  let capture: "value" | "formula" | null = null;
  let phonetic = 0;

  scanXml(xml, {
    open(name, attributes) {
      switch (name) {
        case "row": {
          const { r, ht, customHeight, hidden, s, customFormat, ...rest } = attributes;
          rowIndex = r === undefined ? rowIndex + 1 : Number(r) - 1;
          column = -1;
          row = {
            cells: new Map(),
            height: isOn(customHeight) && ht !== undefined ? Number(ht) : null,
            hidden: isOn(hidden),
            style: isOn(customFormat) && s !== undefined ? Number(s) : null,
            attributes: ht !== undefined && !isOn(customHeight) ? { ...rest, ht } : rest,
          };
          sheet.rows.set(rowIndex, row);
          break;
        }
        case "c":
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
          type = attributes.t ?? "n";
          isDynamic = attributes.cm !== undefined;
          style = attributes.s === undefined ? 0 : Number(attributes.s);
          value = null;
          formula = null;
          formulaAttributes = {};
          break;
        case "f":
          formula = "";
          formulaAttributes = attributes;
          capture = "formula";
          break;
        case "v":
          value = "";
          capture = "value";
          break;
        case "rPh":
          phonetic++;
          break;
        case "t":
          if (phonetic === 0) {
            value ??= "";
            capture = "value";
          }
          break;
      }
    },
    text(data) {
      if (capture === "value") value += data;
      else if (capture === "formula") formula += data;
    },
    close(name) {
      if (name === "v" || name === "f" || name === "t") capture = null;
      else if (name === "rPh") phonetic--;
      else if (name === "c" && row) row.cells.set(column, finished(row));
    },
  });

  takeSpilled(sheet);

  function finished(_: Row): Cell {
    const cell: Cell = {
      value: scalar(type, value, context),
      formula: null,
      isArray: false,
      style,
      shared: type === "s" && value !== null ? Number(value) : null,
      stored: null,
    };
    if (formula === null) return cell;
    const text = formulaText();
    if (text === null) return cell;
    cell.formula = shownFormula(text, context.namespaces);
    cell.stored = cell.formula === text ? null : text;
    if (formulaAttributes.t === "array") {
      cell.isArray = !isDynamic;
      const area = parseArea(formulaAttributes.ref ?? "");
      if (area && cellCount(area) > 1) sheet.spills.set(cellKey(rowIndex, column), area);
    }
    if (value === null && type !== "str") cell.value = undefined;
    cell.shared = null;
    return cell;
  }

  function formulaText(): string | null {
    if (formulaAttributes.t === "dataTable") return null;
    const group = formulaAttributes.t === "shared" ? formulaAttributes.si : undefined;
    if (group === undefined) return formula === "" ? null : formula;
    if (formula) {
      shared.set(group, { formula, row: rowIndex, column });
      return formula;
    }
    const origin = shared.get(group);
    return origin ? shiftFormula(origin.formula, rowIndex - origin.row, column - origin.column) : null;
  }
}

const LETTERS = /^[A-Za-z]+/;

/** The file has the values of an array formula in all of its cells; only the first is one with content. */
function takeSpilled(sheet: Sheet): void {
  for (const [anchor, area] of sheet.spills)
    for (const [row, column, cell] of cellsWithin(sheet, area)) {
      const key = cellKey(row, column);
      if (key === anchor || cell.formula !== null) continue;
      sheet.spilled.set(key, cell.value ?? null);
      cell.value = null;
      cell.shared = null;
    }
}

function columnOf(reference: string): number {
  const letters = LETTERS.exec(reference)?.[0] ?? "A";
  return columnNumber(letters);
}

function scalar(type: string, text: string | null, context: SheetContext): Scalar {
  switch (type) {
    case "s":
      return text === null ? null : (context.sharedStrings[Number(text)] ?? "");
    case "str":
    case "inlineStr":
      return unescapeCellText(text ?? "");
    case "b":
      return text === null ? null : isOn(text.trim());
    case "e":
      return text === null ? null : { error: text };
    case "d":
      return text === null ? null : serialOf(text, context.date1904);
    default:
      return text === null || text.trim() === "" ? null : Number(text);
  }
}

const DAY = 86_400_000;

/** An ISO 8601 date as the serial number Excel would hold. */
function serialOf(iso: string, date1904: boolean): Scalar {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00:00`}Z`,
  );
  if (Number.isNaN(time)) return iso;
  return (time - Date.UTC(1899, 11, 30)) / DAY - (date1904 ? 1462 : 0);
}
