import { cellName } from "../book/address";
import type { Book, Sheet } from "../book/book";
import { element, localName, parseSection, serializeXml, type XmlElement } from "./xml";

/** Gridlines, the sheet in front, and frozen panes. */
export function writeSheetViews(book: Book, sheet: Sheet, before: string | null): string {
  const views = parseSection(before, "sheetViews");
  let view = element(views, "sheetView");
  if (!view) {
    view = { name: "sheetView", attributes: { workbookViewId: "0" }, children: [] };
    views.children.push(view);
  }
  if (sheet.showGridlines) delete view.attributes.showGridLines;
  else view.attributes.showGridLines = "0";
  if (book.active === sheet) view.attributes.tabSelected = "1";
  else delete view.attributes.tabSelected;
  writePane(view, sheet.freeze);
  return serializeXml(views);
}

function writePane(view: XmlElement, { rows, columns }: Sheet["freeze"]): void {
  const pane = element(view, "pane");
  const frozenBefore = (split: "xSplit" | "ySplit") => Number(pane?.attributes[split] ?? 0);
  if (pane && frozenBefore("ySplit") === rows && frozenBefore("xSplit") === columns) return;
  view.children = view.children.filter(
    (child) => typeof child === "string" || !["pane", "selection"].includes(localName(child.name)),
  );
  if (rows === 0 && columns === 0) return;
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const attributes: Record<string, string> = {};
  if (columns > 0) attributes.xSplit = String(columns);
  if (rows > 0) attributes.ySplit = String(rows);
  Object.assign(attributes, { topLeftCell: cellName(rows, columns), activePane, state: "frozen" });
  view.children.unshift(
    { name: "pane", attributes, children: [] },
    { name: "selection", attributes: { pane: activePane }, children: [] },
  );
}
