/** The range that the add-in means: by an address, which may name a sheet, or by another range. */
import { invalidArgument, itemNotFound } from "../api-error";
import {
  areaAt,
  isWithinSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  splitSheet,
  type Area,
} from "../book/address";
import { sheetNamed, type Book, type Sheet } from "../book/book";
import * as argument from "./arguments";
import { handle, isHandleOf, type Handle } from "./handle";
import type { RangeTarget } from "./targets";

export const rangeHandle = (book: Book, sheet: Sheet, area: Area): Handle => {
  if (!isWithinSheet(area)) throw invalidArgument();
  return handle("Range", { book, sheet, area });
};

/** A range of a sheet by its address, or the whole sheet. */
export function rangeOf(book: Book, sheet: Sheet, address: unknown): Handle {
  if (address === null || address === undefined || address === "")
    return rangeHandle(book, sheet, areaAt(0, 0, MAX_ROWS, MAX_COLUMNS));
  const { sheet: named, rest } = splitSheet(argument.text(address, "address"));
  const on = named === null ? sheet : sheetNamed(book, named);
  const area = parseArea(rest);
  if (!on || !area || on !== sheet)
    throw invalidArgument(`"${String(address)}" is no address of this sheet.`);
  return rangeHandle(book, on, area);
}

/** A range given as one, or by an address that may name a sheet. */
export function rangeArgument(book: Book, sheet: Sheet, given: unknown): RangeTarget {
  if (isHandleOf(given, "Range")) return given.target;
  const { sheet: named, rest } = splitSheet(argument.text(given, "range"));
  const on = named === null ? sheet : sheetNamed(book, named);
  const area = parseArea(rest);
  if (!on || !area) throw invalidArgument(`"${String(given)}" is no address.`);
  return { book, sheet: on, area };
}

export function requireAlive({ book, sheet }: RangeTarget): void {
  if (!book.sheets.includes(sheet)) throw itemNotFound();
}
