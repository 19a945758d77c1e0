/**
 * The workbook → bytes of an .xlsx, as a patch of the file it came from: parts that a session did not touch are the
 * same bytes.
 */
import type { Book, Sheet } from "../book/book";
import type { Package } from "../book/source";
import type { Calculation } from "../engine/calculation";
import { createDynamicArrays } from "./dynamic-arrays";
import { workbookParts } from "./open";
import { changeContentTypes, partText, readRelationships, setPartText, writePackage } from "./package";
import { removeDeletedSheets } from "./removed-sheets";
import { saveDrawing } from "./save-drawing";
import { placeSheet, saveSheet } from "./save-sheet";
import type { Saving } from "./saving";
import { writeSettings } from "./settings-part";
import { writeStyles } from "./styles-part";
import { saveWorkbookPart } from "./workbook-part";

export function saveWorkbook(book: Book, calculation: Calculation): Uint8Array {
  calculation.update();
  const parts: Package = new Map(book.package);
  const paths = workbookParts(parts);
  const types = new Map<string, string>();
  const relationships = readRelationships(parts, paths.workbook);
  const saving: Saving = {
    book,
    calculation,
    parts,
    compressed: new Map(),
    workbook: paths.workbook,
    relationships,
    types,
    removed: new Set(),
    places: new Map(),
    drawings: new Map(),
    dynamicArrays: createDynamicArrays(parts, paths.workbook, relationships, types),
  };
  const anyRemoved = removeDeletedSheets(saving);
  for (const sheet of book.sheets) saving.drawings.set(sheet, saveDrawing(saving, sheet));
  const anySaved = saveSheets(saving);
  if (paths.styles !== null) saveStyles(saving, paths.styles);
  saveWorkbookPart(saving, anyRemoved || anySaved);
  saveSettings(saving);
  changeContentTypes(parts, types, saving.removed);
  return writePackage(parts, saving.compressed);
}

/** Whether there was a sheet to write. */
function saveSheets(saving: Saving): boolean {
  const { book, places } = saving;
  let anySaved = false;
  for (const sheet of book.sheets) {
    // Which sheet is in front is written in the sheets themselves.
    if (sheet.source && isSelected(sheet) !== (book.active === sheet)) sheet.touched.add("sheetViews");
    places.set(sheet, placeSheet(saving, sheet));
    if (sheet.touched.size === 0 && sheet.source !== null) continue;
    saveSheet(saving, sheet);
    anySaved = true;
  }
  return anySaved;
}

function isSelected(sheet: Sheet): boolean {
  const views = sheet.source?.sections.find(({ name }) => name === "sheetViews");
  return views !== undefined && /\stabSelected="(?:1|true)"/.test(views.xml);
}

function saveStyles({ parts, book }: Saving, part: string): void {
  const before = partText(parts, part)!;
  const after = writeStyles(before, book.styles);
  if (after !== before) setPartText(parts, part, after);
}

function saveSettings({ parts, book, workbook, types }: Saving): void {
  const before = new Set(parts.keys());
  writeSettings(parts, workbook, book.settings);
  for (const part of parts.keys())
    if (!before.has(part) && part.startsWith("customXml/item")) types.set(part, "application/xml");
}
