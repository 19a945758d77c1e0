import { element, type XmlElement } from "./xml";

// prettier-ignore
const WORKBOOK_ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
  "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr",
  "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
];

/** The child of that name of the workbook's root, put where the schema wants it. */
export function workbookChild(root: XmlElement, prefix: string, name: string): XmlElement {
  const found = element(root, name);
  if (found) return found;
  const made: XmlElement = { name: prefix + name, attributes: {}, children: [] };
  const rank = WORKBOOK_ORDER.indexOf(name);
  const at = root.children.findIndex((each) => {
    if (typeof each === "string") return false;
    const other = WORKBOOK_ORDER.indexOf(each.name.replace(/^.*:/, ""));
    return other > rank;
  });
  root.children.splice(at < 0 ? root.children.length : at, 0, made);
  return made;
}
