/** The workbook's names: its own, and those that say what each sheet prints. */
import { areaName, MAX_COLUMNS, MAX_ROWS, sheetPrefix } from "../book/address";
import type { Book, DefinedName, Sheet } from "../book/book";
import { changeSheets } from "../book/formula-text";
import { workbookChild } from "./workbook-child";
import { element, elements, textOf, type XmlElement } from "./xml";

/** Writes the workbook's names anew where they mean something else than before. */
export function saveNames(
  book: Book,
  root: XmlElement,
  prefix: string,
  position: ReadonlyMap<Sheet, number>,
): void {
  const names: DefinedName[] = [...book.names, ...book.sheets.flatMap(printNames)];
  const nodes = names
    .filter(({ sheet }) => sheet === null || position.has(sheet))
    .map(({ name, sheet, formula, attributes }): XmlElement => ({
      name: `${prefix}definedName`,
      attributes: { name, ...(sheet ? { localSheetId: String(position.get(sheet)) } : {}), ...attributes },
      children: [formula],
    }))
    .sort((a, b) => (a.attributes.name!.toLowerCase() < b.attributes.name!.toLowerCase() ? -1 : 1));
  const before = element(root, "definedNames");
  if (nodes.length === 0) {
    if (before) root.children = root.children.filter((each) => each !== before);
    return;
  }
  const meaning = (list: XmlElement[]) => list.map(meaningOfName).sort().join("");
  if (before && meaning(elements(before)) === meaning(nodes)) return;
  workbookChild(root, prefix, "definedNames").children = nodes;
}

/** The same for names that differ only in the order of attributes, or in quotes that a sheet's name can do without. */
function meaningOfName(node: XmlElement): string {
  const attributes = Object.entries(node.attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const formula = changeSheets(textOf(node), (sheet) => `${sheetPrefix(sheet)}!`);
  return JSON.stringify([attributes, formula]);
}

/** What a sheet prints, as the names that say so. */
function printNames(sheet: Sheet): DefinedName[] {
  const prefix = `'${sheet.name.replaceAll("'", "''")}'!`;
  const { printArea, titleRows, titleColumns } = sheet.layout;
  const names: DefinedName[] = [];
  const add = (name: string, formula: string) => names.push({ name, sheet, formula, attributes: {} });
  if (printArea.length > 0)
    add("_xlnm.Print_Area", printArea.map((area) => prefix + areaName(area, true)).join(","));
  const titles = [
    titleColumns &&
      areaName({ top: 0, bottom: MAX_ROWS - 1, left: titleColumns.first, right: titleColumns.last }, true),
    titleRows &&
      areaName({ top: titleRows.first, bottom: titleRows.last, left: 0, right: MAX_COLUMNS - 1 }, true),
  ].filter((title) => title !== null);
  if (titles.length > 0) add("_xlnm.Print_Titles", titles.map((title) => prefix + title).join(","));
  return names;
}
