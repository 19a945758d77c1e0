import type { Book } from "./book";

/** Excel's ids are GUIDs that stay with a sheet; the file's own number for it gives one that does. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

export const sheetNumber = (id: string): number => parseInt(id.slice(-13, -1), 16);

const lastNumbers = new WeakMap<Book, number>();

/** Never one that a deleted sheet had. */
export function newSheetId(book: Book): string {
  const used = book.sheets.map(({ id }) => sheetNumber(id));
  const number = Math.max(0, lastNumbers.get(book) ?? 0, ...used) + 1;
  lastNumbers.set(book, number);
  return sheetId(number);
}
