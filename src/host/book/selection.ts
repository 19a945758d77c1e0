/** Where the user is: the sheet in front, and the area chosen on each. A file's own cursor is not looked at. */
import { areaAt, type Area } from "./address";
import type { Book, Sheet } from "./book";
import { announce } from "./cells";

const selections = new WeakMap<Sheet, Area>();

export const selectionOf = (sheet: Sheet): Area => selections.get(sheet) ?? areaAt(0, 0);

/** Brings a sheet to the front; null leaves what is chosen on it. */
export function select(book: Book, sheet: Sheet, area: Area | null): void {
  book.active = sheet;
  if (area) selections.set(sheet, area);
  announce(book, { kind: "selection", sheet });
}
