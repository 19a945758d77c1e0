import type { Book, Sheet } from "../book/book";
import type { Package, Relationship } from "../book/source";
import type { Calculation } from "../engine/calculation";
import type { CompressedPart } from "./zip";

/** A workbook on its way into a file: the package as it will be, and what changed of it. */
export interface Saving {
  book: Book;
  calculation: Calculation;
  parts: Package;
  /** Sheets written anew: compressed as they are written, for a large one's XML would fill the memory. */
  compressed: Map<string, CompressedPart>;
  /** The workbook's own part, and its relationships as they will be. */
  workbook: string;
  relationships: Relationship[];
  /** Content types of parts added. */
  types: Map<string, string>;
  removed: Set<string>;
  places: Map<Sheet, SheetPlace>;
  /** The part of each sheet's drawing. */
  drawings: Map<Sheet, string | null>;
  /** The number of the cell metadata that makes an array formula a dynamic one; null to write a plain one. */
  dynamicArrays: () => number | null;
}

/** Where a sheet stands in the package. */
export interface SheetPlace {
  part: string;
  relationshipId: string;
  sheetId: number;
}
