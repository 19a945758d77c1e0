/** What a chart's part repeats of the cells it is bound to, for readers that do not compute. */
import { type Area, parseArea, splitSheet } from "../book/address";
import { isError, type Book, type Scalar, type Sheet, sheetNamed } from "../book/book";
import { styleAt } from "../book/cells";
import type { XmlElement } from "../book/source";
import type { Calculation } from "../engine/calculation";
import { element, elements, localName, textOf } from "./xml";

/** The cells a reference of a chart names; null for a name, a list, or a sheet that is gone. */
export function referredCells(book: Book, formula: string): { sheet: Sheet; area: Area } | null {
  const { sheet: name, rest } = splitSheet(formula);
  const sheet = name === null ? null : sheetNamed(book, name);
  const area = parseArea(rest);
  return sheet && area && { sheet, area };
}

/** The values of the cells, row by row. */
export function* referredValues(
  calculation: Calculation,
  { sheet, area }: { sheet: Sheet; area: Area },
): Iterable<Scalar> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield calculation.value(sheet, row, column);
}

/** Writes the caches of all references in a chart's element anew. */
export function refreshCaches(book: Book, calculation: Calculation, parent: XmlElement): void {
  for (const child of elements(parent)) {
    const reference = element(child, "f");
    if (reference === null) {
      refreshCaches(book, calculation, child);
      continue;
    }
    const cells = referredCells(book, textOf(reference));
    const kind = localName(child.name);
    // Categories on several levels keep what the file says of them.
    if (cells === null || (kind !== "numRef" && kind !== "strRef")) continue;
    const values = [...referredValues(calculation, cells)];
    const prefix = child.name.slice(0, -kind.length);
    const isNumbers =
      kind === "numRef" || (localName(parent.name) === "cat" && values.every(isNumberOrBlank));
    child.name = prefix + (isNumbers ? "numRef" : "strRef");
    const rest = elements(child, "extLst");
    const make = (name: string, children: XmlElement["children"], attributes = {}): XmlElement => ({
      name: prefix + name,
      attributes,
      children,
    });
    const format = book.styles.at(styleAt(cells.sheet, cells.area.top, cells.area.left)).numberFormat;
    const cache = make(isNumbers ? "numCache" : "strCache", [
      ...(isNumbers ? [make("formatCode", [format])] : []),
      make("ptCount", [], { val: String(values.length) }),
      ...values.flatMap((value, idx) => {
        const text = isNumbers ? numberText(value) : shownText(value);
        return text === null ? [] : [make("pt", [make("v", [text])], { idx: String(idx) })];
      }),
    ]);
    child.children = [reference, cache, ...rest];
  }
}

const isNumberOrBlank = (value: Scalar): boolean => value === null || typeof value === "number";

/** Excel draws text as nought, and leaves out what is blank. */
const numberText = (value: Scalar): string | null =>
  value === null ? null : isError(value) ? value.error : typeof value === "number" ? String(value) : "0";

const shownText = (value: Scalar): string | null =>
  value === null || value === ""
    ? null
    : isError(value)
      ? value.error
      : typeof value === "boolean"
        ? String(value).toUpperCase()
        : String(value);
