import type { Book } from "../book/book";
import type { Calculation } from "../engine/calculation";

/** What the XML of a sheet says besides the sheet itself. */
export interface SheetWriting {
  book: Book;
  calculation: Calculation;
  /** Relationship ids of the sheet's custom properties and of its links to addresses. */
  customProperties: ReadonlyMap<string, string>;
  links: ReadonlyMap<string, string>;
  /** Relationship id of the sheet's drawing; null where it has none. */
  drawing: string | null;
  /** The number of the cell metadata that makes an array formula a dynamic one; null to write a plain one. */
  dynamicArrays: () => number | null;
}
