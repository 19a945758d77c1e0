/** Where a chart stands: between two cells in the file, in points from the sheet's corner to the API. */
import type { Area } from "../book/address";
import type { Book, Sheet } from "../book/book";
import { defaultRowHeight, digitWidth, pointsOfWidth, standardWidth } from "../book/sizes";
import type { XmlElement } from "../book/source";
import { element, localName, textOf } from "../package/xml";

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

const EMU_PER_POINT = 12_700;

/** The sizes of a sheet's rows or columns, in points: one for all, but for those with a size of their own. */
interface Sizes {
  usual: number;
  own: Map<number, number>;
}

function rowSizes(book: Book, sheet: Sheet): Sizes {
  const own = new Map<number, number>();
  for (const [index, { hidden, height }] of sheet.rows)
    if (hidden) own.set(index, 0);
    else if (height !== null) own.set(index, height);
  return { usual: sheet.defaultRowHeight ?? defaultRowHeight(book), own };
}

function columnSizes(book: Book, sheet: Sheet): Sizes {
  const digit = digitWidth(book);
  const own = new Map<number, number>();
  for (const { first, last, width, hidden } of sheet.columns)
    if (hidden || width !== null)
      for (let column = first; column <= last; column++)
        own.set(column, hidden ? 0 : pointsOfWidth(width!, digit));
  return { usual: pointsOfWidth(standardWidth(book, sheet), digit), own };
}

const sizes = (book: Book, sheet: Sheet): { column: Sizes; row: Sizes } => ({
  column: columnSizes(book, sheet),
  row: rowSizes(book, sheet),
});

const sizeOf = ({ usual, own }: Sizes, index: number): number => own.get(index) ?? usual;

function distanceTo({ usual, own }: Sizes, index: number): number {
  let sum = usual * index;
  for (const [at, size] of own) if (at < index) sum += size - usual;
  return sum;
}

export function areaRectangle(book: Book, sheet: Sheet, area: Area): Rectangle {
  const { column, row } = sizes(book, sheet);
  const left = distanceTo(column, area.left);
  const top = distanceTo(row, area.top);
  return {
    left,
    top,
    width: distanceTo(column, area.right + 1) - left,
    height: distanceTo(row, area.bottom + 1) - top,
  };
}

const numberIn = (marker: XmlElement | null, name: string): number => {
  const found = element(marker, name);
  return found ? Number(textOf(found)) : 0;
};

const pointsIn = (parent: XmlElement | null, name: string): number =>
  Number(parent?.attributes[name] ?? 0) / EMU_PER_POINT;

/** An anchor says two cells, a cell and a size, or a point and a size. */
export function rectangleOf(book: Book, sheet: Sheet, anchor: XmlElement): Rectangle {
  const { column, row } = sizes(book, sheet);
  const point = (marker: XmlElement | null) => ({
    x: distanceTo(column, numberIn(marker, "col")) + numberIn(marker, "colOff") / EMU_PER_POINT,
    y: distanceTo(row, numberIn(marker, "row")) + numberIn(marker, "rowOff") / EMU_PER_POINT,
  });
  const corner = element(anchor, "pos");
  const from = corner
    ? { x: pointsIn(corner, "x"), y: pointsIn(corner, "y") }
    : point(element(anchor, "from"));
  const size = element(anchor, "ext");
  const to = size
    ? { x: from.x + pointsIn(size, "cx"), y: from.y + pointsIn(size, "cy") }
    : point(element(anchor, "to"));
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** The cell in which a distance ends, and how far into it. */
function cellAt(along: Sizes, distance: number): { index: number; offset: number } {
  let rest = distance;
  for (let index = 0; ; index++) {
    const each = sizeOf(along, index);
    // A hair short of a cell's edge is its edge: points are rounded.
    if (rest < each - 0.01 || index >= 100_000) return { index, offset: Math.max(0, rest) };
    rest -= each;
  }
}

/** A point on a sheet: a cell, and how far into it. */
export interface CellPoint {
  column: number;
  row: number;
  /** Points from the cell's left and top edges. */
  x: number;
  y: number;
}

/** The corners of a rectangle by the cells in which they lie. */
export function cornersOf(book: Book, sheet: Sheet, place: Rectangle): { from: CellPoint; to: CellPoint } {
  const { column, row } = sizes(book, sheet);
  const corner = (left: number, top: number): CellPoint => {
    const [across, down] = [cellAt(column, left), cellAt(row, top)];
    return { column: across.index, row: down.index, x: across.offset, y: down.offset };
  };
  const { left, top, width, height } = place;
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

export function setRectangle(book: Book, sheet: Sheet, anchor: XmlElement, place: Rectangle): void {
  const { from, to } = cornersOf(book, sheet, place);
  const prefix = anchor.name.slice(0, -localName(anchor.name).length);
  const marker = (name: string, { column, row, x, y }: CellPoint): XmlElement => {
    const say = (part: string, value: number): XmlElement => ({
      name: prefix + part,
      attributes: {},
      children: [String(Math.round(value))],
    });
    return {
      name: prefix + name,
      attributes: {},
      children: [
        say("col", column),
        say("colOff", x * EMU_PER_POINT),
        say("row", row),
        say("rowOff", y * EMU_PER_POINT),
      ],
    };
  };
  anchor.name = `${prefix}twoCellAnchor`;
  const rest = anchor.children.filter(
    (each) => typeof each !== "string" && !["from", "to", "pos", "ext"].includes(localName(each.name)),
  );
  anchor.children = [marker("from", from), marker("to", to), ...rest];
}
